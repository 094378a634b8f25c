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

    /// <summary>A name that begins with a first name that is known, between two commas before a verb: <c>ראש המועצה הר כרמל, משה כץ, אמר</c>.</summary>
    public bool IsSetOff(int first, int last) =>
        last > first && unknown.IsGivenName(first) && IsBetweenCommas(first, last) && paragraph.InOneSentence(first, last + 2) && paragraph.Tokens[last + 2].Is(WordKinds.VerbAfterSpeaker);

    /// <summary>A name before a role that two commas set off, and a verb: <c>משה כץ, מנכ"ל המפעל, אמר</c>.</summary>
    public bool IsDescribed(int first, int last)
    {
        var open = last + 1;
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
        var before = first - 2;
        while (before > 0 && paragraph.Tokens[before].Is(WordKinds.Place))
        {
            before--;
        }

        var body = unknown.SequenceWith(before);
        before = body?.First - 1 ?? before;
        return (end.IsMark(paragraph.Text, ',') || end.Kind == TokenKind.Quote || end.Is(WordKinds.VerbAfterSpeaker))
            && before < first - 2 && !(body is { } name && unknown.IsGivenName(name.First)) && paragraph.InOneSentence(before, first)
            && paragraph.Tokens[before].Is(WordKinds.Title) && !descriptions.IsDescription(before);
    }

    /// <summary><c>وقال الرئيس الفرنسي، جون سميث:</c>: a name between a comma and a mark or "that", where a title with what describes it stands before.</summary>
    public bool IsBehindDescribedTitle(int first, int last)
    {
        if (words.Script != Script.Arabic || last == first || last - first >= MaxWords - 1 || descriptions.IsDescription(first) || !paragraph.InOneSentence(first - 2, last + 1) || !paragraph.Tokens[first - 1].IsMark(paragraph.Text, ','))
        {
            return false;
        }

        var title = first - 2;
        while (first - title <= MaxTitleWords && paragraph.InOneSentence(title - 1, first) && !paragraph.Tokens[title].Is(WordKinds.Title)
            && (paragraph.Tokens[title].Is(WordKinds.TitleQualifier | WordKinds.Place) || (unknown.IsUnknown(title) && (descriptions.IsDescription(title) || paragraph.Text[paragraph.Tokens[title].Start] is 'ل' or 'و'))))
        {
            title--;
        }

        var end = paragraph.Tokens[last + 1];
        return paragraph.Tokens[title].Is(WordKinds.Title)
            && (end.IsMark(paragraph.Text, ',') || end.IsMark(paragraph.Text, ':') || end.Kind == TokenKind.Quote || end.Is(WordKinds.Complementizer));
    }

    /// <summary><c>ראש העיר, משה בר כץ, אמר</c></summary>
    public bool IsBetweenCommas(int first, int last) =>
        paragraph.InOneSentence(first - 1, last + 1) && paragraph.Tokens[first - 1].IsMark(paragraph.Text, ',') && paragraph.Tokens[last + 1].IsMark(paragraph.Text, ',');
}
