using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Tells by the commas around them, where names have no capitals, which words are a name and which the body or the role of one.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="unknown">Its words of which nothing is known.</param>
/// <param name="descriptions">Tells which words describe.</param>
/// <param name="words">The language.</param>
internal sealed class CommaNames(TokenizedParagraph paragraph, UnknownWords unknown, NameDescriptions descriptions, LanguageWords words)
{
    private const int MaxWords = 4;
    private const int MaxTitleWords = 6;
    private const int MaxDescription = 16;
    private const int LongestTerm = 24;
    private const int MaxBracketTokens = 5;
    private const int MaxBodyWords = 8;

    /// <summary>A name that begins with a first name that is known, between two commas before a verb: <c>ראש המועצה הר כרמל, משה כץ, אמר</c>.</summary>
    public bool IsSetOff(int first, int last) =>
        last > first && unknown.IsGivenName(first) && IsBetweenCommas(first, last) && paragraph.InOneSentence(first, last + 2) && paragraph.Tokens[last + 2].Is(WordKinds.VerbAfterSpeaker);

    /// <summary>A name before a role that two commas set off, and a verb: <c>משה כץ, מנכ"ל המפעל, אמר</c>.</summary>
    public bool IsDescribed(int first, int last)
    {
        var open = paragraph.BehindBrackets(last + 1, MaxBracketTokens);
        if (last == first || !(paragraph.StartsSentence(first) || unknown.IsGivenName(first)) || !paragraph.InOneSentence(first, open + 1) || !paragraph.Tokens[open].IsMark(paragraph.Text, ',')
            || !(paragraph.Tokens[open + 1].Is(WordKinds.AnyTitle) || (unknown.IsGivenName(first) && paragraph.Tokens[open + 1].IsWord)))
        {
            return false;
        }

        // Behind a first name that is known more may be said: 'דן כץ, איש קיבוץ הרים ואחד הרכזים של "בית בהר", אומר'.
        var most = unknown.IsGivenName(first) ? MaxDescription : MaxTitleWords;
        var close = open + 2;
        while (paragraph.InOneSentence(first, close) && close - open <= most && !paragraph.Tokens[close].Is(WordKinds.AnyVerb)
            && (paragraph.Tokens[close].IsWord || (most == MaxDescription && paragraph.Tokens[close] is { Kind: TokenKind.Quote, Length: <= LongestTerm })))
        {
            close++;
        }

        var verb = close + 1;
        verb += paragraph.InOneSentence(first, verb) && paragraph.Tokens[verb].Is(WordKinds.Adverb) && !paragraph.Tokens[verb].Is(WordKinds.AnyVerb) ? 1 : 0;
        return paragraph.InOneSentence(first, verb) && paragraph.Tokens[close].IsMark(paragraph.Text, ',') && paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker);
    }

    /// <summary>
    /// A name between two commas, or before a quotation or a verb, where a title and its body stand before it: <c>מאמן הפועל העיר, טום דו, אמר</c>. The body is none that begins
    /// with a first name that is known.
    /// </summary>
    public bool IsBehindBody(int first, int last)
    {
        if (words.Script != Script.Hebrew || last == first || last - first >= MaxWords - 1 || descriptions.IsDescription(first) || !paragraph.InOneSentence(first - 2, last + 1) || !paragraph.Tokens[first - 1].IsMark(paragraph.Text, ','))
        {
            return false;
        }

        var end = paragraph.Tokens[last + 1];
        if (!unknown.IsGivenName(first) && paragraph.Text[paragraph.Tokens[first].Start] is 'ש' or 'ל' or 'ב' or 'כ' && descriptions.Begins(first, words.TrailingPrefixes, rest: 4))
        {
            // 'הנשיא הצרפתי, שאירח בארמונו את'
            return false;
        }

        if (!(end.IsMark(paragraph.Text, ',') || end.IsMark(paragraph.Text, ':') || end.IsMark(paragraph.Text, '(') || end.Is(WordKinds.Complementizer) || end.Kind == TokenKind.Quote || end.Is(WordKinds.VerbAfterSpeaker)))
        {
            return false;
        }

        // 'יו"ר האגודה למען יהודי הגליל': the body may have many words, known and not.
        for (var before = first - 2; first - 2 - before <= MaxBodyWords && paragraph.InOneSentence(before, first) && paragraph.Tokens[before] is { IsWord: true } token; before--)
        {
            if (token.Is(WordKinds.Title) && before < first - 2)
            {
                return true;
            }

            if (token.Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Negation | WordKinds.Pronoun) || (unknown.IsUnknown(before) && unknown.IsGivenName(before) && unknown.SequenceAt(before) is not null))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>وقال الرئيس الفرنسي، جون سميث:</c>: a name between a comma and a mark or "that", where a title with what describes it stands before.</summary>
    public bool IsBehindDescribedTitle(int first, int last)
    {
        if (words.Script != Script.Arabic || last == first || last - first >= MaxWords - 1 || descriptions.IsDescription(first) || !paragraph.InOneSentence(first - 2, last + 1) || !paragraph.Tokens[first - 1].IsMark(paragraph.Text, ','))
        {
            return false;
        }

        var end = paragraph.Tokens[last + 1];
        return (end.IsMark(paragraph.Text, ',') || end.IsMark(paragraph.Text, ':') || end.IsMark(paragraph.Text, '(') || end.Kind == TokenKind.Quote || end.Is(WordKinds.Complementizer)) && IsBehindTitleAndBody(first);
    }

    /// <summary><c>وقال خبير المناخ في جامعة الوادي، سامي حداد،</c>: whether a title stands some words before the comma, and nobody is named between.</summary>
    private bool IsBehindTitleAndBody(int first)
    {
        for (var i = first - 2; first - 2 - i <= MaxBodyWords && paragraph.InOneSentence(i, first) && paragraph.Tokens[i] is { IsWord: true } token; i--)
        {
            if (token.Is(WordKinds.Title))
            {
                return true;
            }

            if (token.Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Negation | WordKinds.Pronoun | WordKinds.Relative) || (unknown.IsUnknown(i) && unknown.IsGivenName(i)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>ראש העיר, משה בר כץ, אמר</c></summary>
    public bool IsBetweenCommas(int first, int last) =>
        paragraph.InOneSentence(first - 1, last + 1) && paragraph.Tokens[first - 1].IsMark(paragraph.Text, ',') && paragraph.Tokens[last + 1].IsMark(paragraph.Text, ',');
}
