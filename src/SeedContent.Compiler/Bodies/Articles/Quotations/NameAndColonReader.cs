using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads a name and a colon before a quotation, which need no verb: <c>Yoon: “…”</c>, <c>Yoon (45): “…”</c>, <c>Yoon laughs: “…”</c></summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class NameAndColonReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxWordsOfNouns = 4;
    private const int MaxWordsOfPlace = 10;
    private const int MaxWordsOfClause = 12;
    private const int LongEnough = 40;
    private const int ShortSentence = 8;

    private readonly OnlyPersonReader only = new(paragraph, names, words, maker);
    private readonly ColonSentenceReader sentences = new(paragraph, names, words, subjects, maker);
    private readonly SpeechNounReader answers = new(paragraph, names, words, subjects, maker);
    private readonly OthersSpeech others = new(paragraph, words);
    private readonly ColonHeadReader heads = new(paragraph, names, words, subjects, maker);

    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Read(int start, int quote) =>
        quote - 2 < start || !paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':') ? null : others.IsBefore(start, quote - 1) ? Attribution.Unnamed : answers.ReadBeforeColon(start, quote) ?? answers.ReadOfName(start, quote) ?? ReadName(start, quote) ?? ReadSentence(start, quote);

    /// <summary>Who a sentence is about that ends with a colon, whatever its verb.</summary>
    public Attribution? ReadSentence(int start, int quote) => sentences.Read(start, quote) ?? heads.Read(start, quote);

    private Attribution? ReadName(int start, int quote)
    {

        // 'E Anna Rossi: «…»', 'Auch Anna Weber: „…“'
        start += start + 1 < quote && paragraph.Tokens[start].Is(WordKinds.SharedSubject | WordKinds.Adverb) && !paragraph.Tokens[start].Is(WordKinds.Article | WordKinds.Title) ? 1 : 0;
        var subject = subjects.After(start);
        if (subject.Kind == SubjectKind.Pronoun && (words.IsGermanic || words.IsRomance) && subject.First == start && paragraph.Tokens[start].Is(WordKinds.Person) && paragraph.InOneSentence(start, start + 1) && paragraph.Tokens[start + 1].IsLower && IsAboutNameAlone(subject.Last + 1, quote))
        {
            // 'She is sure of that: “…”'
            return maker.Make(subject, start, subject.Last, isDirect: true);
        }

        if (subject.Kind != SubjectKind.Name)
        {
            return only.Read(start, quote);
        }

        if (IsMatter(subject.Run!) || (words.NamesPlaces && !sentences.IsRole(start, NamePhrase.First(subject.Run!))))
        {
            return null;
        }

        var last = subject.Last;
        if (last + 1 < quote && paragraph.Tokens[last + 1].IsMark(paragraph.Text, '('))
        {
            while (last < quote - 2 && !paragraph.Tokens[last].IsMark(paragraph.Text, ')'))
            {
                last++;
            }
        }

        if (last == quote - 2)
        {
            return maker.Make(subject, subject.First, subject.Last, isDirect: true) with { IsNameAlone = true };
        }

        if (start > 0 && paragraph.Tokens[start - 1].Is(WordKinds.SharedSubject) && IsInfinitive(last + 1, quote - 1))
        {
            return maker.Make(subject, subject.First, quote - 2, isDirect: true);
        }

        if (IsPlaceBefore(last + 1, quote - 1))
        {
            return maker.Make(subject, subject.First, subject.Last, isDirect: true);
        }

        // 'Bürgermeister Hans Huber ist sicher: “…”': where nouns have capitals, small letters alone name nobody and nothing.
        var between = 0;
        while (last + 1 < quote - 1 && paragraph.Tokens[last + 1] is { IsLower: true } && !paragraph.Tokens[last + 1].Is(WordKinds.Relative | WordKinds.Article))
        {
            last++;
            between++;
        }

        if (last == quote - 2 && between <= MaxWordsOfNouns && words.CapitalNouns)
        {
            return maker.Make(subject, subject.First, last, isDirect: true);
        }

        return !(words.CapitalNouns && subject.Run!.IsNoun) && IsAboutNameAlone(AppositionName.Behind(paragraph, subject.Last + 1, quote), quote) ? maker.Make(subject, subject.First, subject.Last, isDirect: true) : subject.Run!.IsWeak ? only.Read(start, quote) : null;
    }

    /// <summary>
    /// 'Anna de Vries is een van de bewoners: “…”', 'Jeanne Martin, elle, est formelle : « … »': a sentence that tells something of one person, and of nobody
    /// and nothing else by name, and then sentences in quotation marks.
    /// </summary>
    private bool IsAboutNameAlone(int first, int quote)
    {
        if (words.NamesByContext || words.VerbLast || quote >= paragraph.Tokens.Length || quote - 1 - first > MaxWordsOfClause || !IsSpeech(paragraph.Tokens[quote]))
        {
            return false;
        }

        var isLinked = false;
        for (var i = first; i < quote - 1; i++)
        {
            var token = paragraph.Tokens[i];

            // Where nouns have capitals, one alone is nobody else, as long as it is no role.
            if (words.CapitalNouns && names.StartingAt(i) is { IsNoun: true, Title: TitleContext.None })
            {
                continue;
            }

            // 'Jane Doe read a letter from a pupil: “…”': somebody else is in it.
            if (isLinked && token.Is(WordKinds.AnyTitle))
            {
                return false;
            }

            isLinked |= token.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker) && !token.Is(WordKinds.Article);
            if (token.Kind == TokenKind.Quote || (token.Is(WordKinds.Naming | WordKinds.Complementizer | WordKinds.Relative) && !(words.CapitalNouns && token.Is(WordKinds.Article))) || (token.Is(WordKinds.Negation) && !words.CapitalNouns) || (names.StartingAt(i) is { } run && (run.CanSpeak || run.Title != TitleContext.None)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>'Et Jeanne Martin de conclure : « … »': in French "and", a name and an infinitive tell what somebody says.</summary>
    private bool IsInfinitive(int first, int colon)
    {
        var last = colon - 1;
        return words.VerbPronouns.Count > 0 && last >= first && last - first <= 1 && paragraph.Tokens[first] is { IsLower: true } && paragraph.Tokens[last] is { IsLower: true } verb
            && (paragraph.Tokens[first].Is(WordKinds.TitleLinker) || paragraph.Text[paragraph.Tokens[first].Start] == 'd') && paragraph.Text[verb.End - 1] is 'r' or 'e' && paragraph.Text.IndexOf('r', verb.End - 2, 2) >= 0;
    }

    private bool IsSpeech(Token quote) =>
        quote.Length >= LongEnough && QuoteShape.Of(paragraph.Text, quote.Span) is { MayBeSentence: true } shape && (shape.EndsSentence || HasSentenceInside(quote));

    /// <summary>'«Es tarde. No llegamos»': the last full stop stands behind the marks.</summary>
    private bool HasSentenceInside(Token quote)
    {
        for (var i = quote.Start + ShortSentence; i < quote.End - ShortSentence; i++)
        {
            if (paragraph.Text[i] is '.' or '?' or '!' && paragraph.Text[i + 1] == ' ' && char.IsUpper(paragraph.Text[i + 2]) && char.IsLower(paragraph.Text[i - 1]) && char.IsLower(paragraph.Text[i - 2]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Anna Rossi in un post sul blog: «…»', 'Doe on Twitter: “…”': where it was said, and no verb.</summary>
    private bool IsPlaceBefore(int first, int colon)
    {
        if (first >= colon || colon - first > MaxWordsOfPlace || words.NamesByContext || !paragraph.Tokens[first].Is(WordKinds.PlacePreposition | WordKinds.Adverb) || paragraph.Tokens[first].Is(WordKinds.Article))
        {
            return false;
        }

        for (var i = first; i < colon; i++)
        {
            if (!paragraph.Tokens[i].IsWord || (words.HonorificsInNames && paragraph.Tokens[i].Is(WordKinds.Naming)) || (paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Negation | WordKinds.Complementizer) && !paragraph.Tokens[i].Is(WordKinds.TitleLinker | WordKinds.PlacePreposition | WordKinds.Article)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>'Il caso Anna Rossi: «…»', 'Die Akte Huber: „…“': an article and one noun that is no role make of the name what is spoken of.</summary>
    private bool IsMatter(NameRun run) =>
        run.Title == TitleContext.None && paragraph.InOneSentence(run.First - 2, run.First) && !(paragraph.InOneSentence(run.First - 3, run.First) && paragraph.Tokens[run.First - 3].IsMark(paragraph.Text, ',')) && paragraph.Tokens[run.First - 2].Is(WordKinds.Article) && paragraph.Tokens[run.First - 1] is { IsLower: true } noun
        && !noun.Is(WordKinds.AnyTitle | WordKinds.Grammar | WordKinds.TitleQualifier);
}
