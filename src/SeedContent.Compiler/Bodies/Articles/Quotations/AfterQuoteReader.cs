using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads the words that attribute a quotation behind it: <c>“…,” said Jane Doe</c>, <c>“…,” Jane Doe, a teacher, said</c>, <c>“…,” katanya</c></summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
/// <param name="verbs">Reads what its verbs say.</param>
/// <param name="clauses">Reads clauses of a verb and its subject.</param>
/// <param name="subordinate">Reads clauses that the verb ends.</param>
internal sealed class AfterQuoteReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker, VerbReader verbs, SpeakerClauseReader clauses, SubordinateClauseReader subordinate)
{
    private const int MaxMarks = 2;
    private const int FewestWords = 3;

    private readonly AroundQuoteReader around = new(paragraph, names, words, subjects, maker);
    private readonly OwnedQuoteReader owners = new(paragraph, names, words, maker);
    private readonly FrontedQuoteReader fronted = new(paragraph, words, subjects, maker);
    private readonly SpeechNounReader answers = new(paragraph, names, words, subjects, maker);
    private readonly CaseSourceReader sources = new(paragraph, names, words);
    private readonly PointingBackReader pointing = new(paragraph, names, words, subjects, maker);
    private readonly SpeechOwnerReader ownWords = new(paragraph, names, words, subjects, maker);
    private readonly StemVerbReader stems = new(paragraph, words, subjects, maker);
    private readonly WordsBehindQuoteReader behindQuote = new(paragraph, words, subjects, maker);
    private readonly PartedVerbReader parted = new(paragraph, words, subjects, maker);
    private readonly RelayReader relays = new(paragraph, words);

    /// <param name="quote">The quotation's token.</param>
    public Attribution? Read(int quote)
    {
        var first = BehindMarks(quote);
        if ((pointing.ReadBehindColon(quote) ?? fronted.ReadBehindColon(quote) ?? answers.ReadBehindColon(quote) ?? OfLanguage(quote, first)) is { } behind)
        {
            return behind;
        }

        // '“…”; said Doe', '«…»: ha detto Rossi'
        first += first == quote + 1 && paragraph.InOneSentence(quote, first + 1) && (paragraph.Tokens[first].IsMark(paragraph.Text, ';') || paragraph.Tokens[first].IsMark(paragraph.Text, ':')) && paragraph.Tokens[first + 1].Is(WordKinds.VerbBeforeSpeaker) ? 1 : 0;
        var isMarked = first > quote + 1;
        var end = QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]);
        if ((pointing.Read(first, isMarked || end != '\0') ?? behindQuote.Read(quote) ?? ownWords.ReadBehind(first)) is { } back)
        {
            return back;
        }

        // A question may be followed by a name with a capital and still be in its sentence: “Who?” Doe asked.
        if (first >= paragraph.Tokens.Length || !(paragraph.InOneSentence(quote, first) || end is '?' or '!' or '…' or '-' or '—'))
        {
            return end == '.' && !isMarked && first < paragraph.Tokens.Length ? clauses.ReadSentence(first) : null;
        }

        if (words.QuotedPassives.Count > 0 && (isMarked || end == ',') && new QuotedPassiveReader(paragraph, words, subjects, maker).Read(first) is { } cited)
        {
            return cited;
        }

        if (!isMarked && Unmarked(quote, first, end) is { } unmarked)
        {
            return unmarked;
        }

        return !isMarked && end == '\0' && IsTerm(quote, first) ? AroundTerm(quote, first) : Clause(quote, first, isMarked, end);
    }

    /// <summary>The token behind a quotation and the comma or dash that parts it from what follows.</summary>
    private int BehindMarks(int quote)
    {
        var first = quote + 1;
        while (first - quote <= MaxMarks && first < paragraph.Tokens.Length && paragraph.Tokens[first].Kind == TokenKind.Mark
            && paragraph.Text[paragraph.Tokens[first].Start] is ',' or '-' or '–' or '—' or '،')
        {
            first++;
        }

        return first;
    }

    /// <summary>What the order of the words or the cases tell, in languages whose verbs are last, in some clauses or in all, or whose names have cases.</summary>
    private Attribution? OfLanguage(int quote, int first)
    {
        if (words.VerbLast && !words.NamesByContext && (new OwnerEndingReader(paragraph, names, words).ReadBehind(quote) ?? NotKnownVerb(quote, first)) is { } lastVerb)
        {
            return lastVerb;
        }

        return words.CaseEndings.Count == 0 ? subordinate.Read(quote)
            : IsQuestionNamed(quote) ? Attribution.Unnamed
            : new OwnedSpeechReader(paragraph, names, words).ReadBehind(quote);
    }

    private Attribution? NotKnownVerb(int quote, int first) =>
        first >= paragraph.Tokens.Length ? null
            : new LastVerbReader(paragraph, names, words, subjects, verbs.Last, maker) is var reader && paragraph.Tokens[first].Is(WordKinds.AnyVerb) ? reader.ReadDescribed(quote, first)
            : reader.Read(quote, first);

    /// <summary>'На вопрос «Где ключ?» Иван Сидоров ответил': what somebody else asked.</summary>
    private bool IsQuestionNamed(int quote) =>
        paragraph.InOneSentence(quote - 1, quote) && QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]) == '?' && paragraph.Folded(quote - 1) is var noun
        && words.NameWords.AskingNouns.Contains(noun[(noun.LastIndexOf(' ') + 1)..])
        && (noun.IndexOf(' ') > 0 || (paragraph.InOneSentence(quote - 2, quote) && paragraph.Tokens[quote - 2].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker)));

    /// <summary>What words without a mark before them tell: a participle whose auxiliary stands before the quotation, a noun whose owner does, or by whom something is called so.</summary>
    private Attribution? Unmarked(int quote, int first, char end)
    {
        if (end == '\0' && verbs.Perfects.MayBeParticiple(first) && (char.IsLower(paragraph.Text[paragraph.Tokens[quote].Start + 1]) || IsPartOfSpeech(paragraph.Tokens[quote])) && verbs.Perfects.Read(first, quote) is { } perfect)
        {
            return perfect;
        }

        if (end is '\0' or '?' or '!' or '…' && owners.Read(quote) is { } owned)
        {
            return owned;
        }

        return paragraph.Tokens[first].Is(WordKinds.SpeakerMarker) ? around.Passive(quote, first) : null;
    }

    /// <summary><c>hat es als „Skandal ohne jedes Beispiel“ bezeichnet</c>: where nouns have capitals, several words that are no title.</summary>
    private bool IsPartOfSpeech(Token quote) =>
        words.CapitalNouns && QuoteShape.Of(paragraph.Text, quote.Span).Words >= FewestWords && !TitleLike.Is(paragraph.Text, TextSpan.FromBounds(quote.Start + 1, quote.End - 1), minWords: 2);

    /// <summary>Whether a quotation is a part of its sentence. A word in quotation marks is not speech because a name and a verb follow: the film “Titanic” director James Cameron said.</summary>
    private bool IsTerm(int quote, int first) =>
        !paragraph.StartsSentence(quote) && (IsMarkedVerb(first) || !(words.VerbLast && paragraph.Tokens[first].Is(WordKinds.AnyVerb)));

    /// <summary>'उन्होंने पुल को “…” बताया': a verb whose subject stands before the quotation, with its mark.</summary>
    private bool IsMarkedVerb(int first) => words.SubjectMarkers.Count > 0 && paragraph.Tokens[first].Is(WordKinds.VerbAfterSpeaker);

    /// <summary>What a sentence tells with a quotation in it that no mark parts from what follows.</summary>
    private Attribution? AroundTerm(int quote, int first) =>
        IsMarkedVerb(first) ? around.PronounBefore(quote, first)
            : fronted.Read(quote, first) ?? (IsView(quote, first) ? clauses.Read(quote, first) : null) ?? (quote - paragraph.SentenceStart(quote) == 1 && paragraph.Tokens[quote - 1].Is(WordKinds.Complementizer) ? verbs.Perfects.BehindQuote(first) : null);

    /// <summary><c>Un choix «inutile» selon Jeanne Martin</c>: whose view it is stands right behind a part of the sentence, which tells of nobody else's words.</summary>
    private bool IsView(int quote, int first) =>
        words.IsRomance && paragraph.Tokens[first] is var source && source.Is(WordKinds.AccordingTo) && !source.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) && char.IsLower(paragraph.Text[paragraph.Tokens[quote].Start + 1])
        && !paragraph.HasBetween(paragraph.SentenceStart(quote), quote, WordKinds.AnyVerb | WordKinds.AccordingTo);

    /// <summary>What a clause tells behind a quotation that is said.</summary>
    private Attribution? Clause(int quote, int first, bool isMarked, char end)
    {
        first = BehindAs(first, isMarked, end);
        var token = paragraph.Tokens[first];
        if ((isMarked || end != '\0') && sources.FindCited(first) is { Kind: SubjectKind.Name } quoted)
        {
            return new(SubjectKind.Name, quoted.Run, TextSpan.FromBounds(token.Start, paragraph.Tokens[quoted.Last].End), IsDirect: false);
        }

        // '“…”, bài thơ Nguyễn Văn An viết năm 1970': a work, and who made it.
        if (BeginsClause(token) || (words.HonorificsInNames && token.Is(WordKinds.Naming) && !token.Is(WordKinds.AnyVerb | WordKinds.AnyTitle)))
        {
            return null;
        }

        if ((isMarked || end is ',' or '?' or '!') && (parted.Read(first) ?? verbs.Perfects.BehindQuote(first) ?? answers.Read(first) ?? fronted.ReadBehind(first) ?? fronted.ReadWith(quote, first)) is { } said)
        {
            return said;
        }

        if (token.Is(WordKinds.VerbWithPronoun))
        {
            return maker.MakeBare(first);
        }

        var clause = clauses.Read(quote, first);
        return ((isMarked || end != '\0') ? relays.Read(first, clause) : null) ?? clause ?? (isMarked || end is ',' or '?' or '!' or '…' ? stems.Read(quote, first) : null);
    }

    /// <summary>Where the clause begins behind what leads to it: <c>“…”, as Doe put it</c>, <c>«…», — спокойно сказал Иван Петров</c></summary>
    private int BehindAs(int first, bool isMarked, char end)
    {
        first += (isMarked || end == ',') && paragraph.Tokens[first].Is(WordKinds.Complementizer) && paragraph.InOneSentence(first, first + 1) ? 1 : 0;

        // '« … », comme l'explique Jeanne Martin'
        first += words.IsRomance && paragraph.InOneSentence(first - 1, first + 1) && paragraph.Tokens[first - 1].Is(WordKinds.Complementizer) && paragraph.Tokens[first].Is(WordKinds.Article) && paragraph.Tokens[first + 1].Is(WordKinds.VerbBeforeSpeaker) ? 1 : 0;
        return isMarked && words.AdverbEndings.Count > 0 && maker.SkipAdverbs(first) is var verb && verb > first && paragraph.InOneSentence(first, verb) && paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker) ? verb : first;
    }

    /// <summary><c>«…»، وقال محمد علي إن «…»</c>: in Arabic a verb with "and" leads to what follows it.</summary>
    private bool BeginsClause(Token token) =>
        words.Script == Script.Arabic && token.Is(WordKinds.VerbBeforeSpeaker) && paragraph.Text[token.Start] == 'و'
        && (words.Vocabulary.Find(paragraph.Text, token.Start + 1, token.Length - 1) & WordKinds.VerbBeforeSpeaker) != WordKinds.None;
}
