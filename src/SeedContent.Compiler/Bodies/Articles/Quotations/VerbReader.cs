using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Quotations.Context;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads the attribution that a verb before a quotation makes: who its subject is, before it, behind it, left out or shared with another verb.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
/// <param name="last">Reads the subjects of verbs that stand behind what is said.</param>
internal sealed class VerbReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker, VerbLastReader last)
{
    /// <summary>How far before the quotation anything is looked for, so that a sentence without end costs no more than its length.</summary>
    public const int MaxTokensBefore = 44;

    private readonly VerbSecondOrder order = new(paragraph, words);
    private readonly OmittedSubjectReader omitted = new(paragraph, names, words, subjects, maker);
    private readonly VerbForm forms = new(paragraph, words, subjects, maker);
    private readonly MannerWords manners = new(paragraph, words);
    private readonly AccordingToReader sources = new(paragraph, names, words, subjects, maker);
    private readonly VerbPronounReader pronouns = new(paragraph, names, words, subjects, maker);
    private readonly ObjectBehindVerb objects = new(paragraph, names, words, subjects);
    private readonly ContextObject contextObjects = new(paragraph, words, subjects);
    private readonly VerbSubjectReader subject = new(paragraph, names, words, subjects, maker, last);

    /// <summary>Reads verbs whose subject stands before what is said.</summary>
    public VerbLastReader Last { get; } = last;

    /// <summary>Reads verbs that stand at the end of their clause.</summary>
    public PerfectReader Perfects { get; } = new(paragraph, words, subjects, maker);

    /// <summary>Reads it.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="quote">The quotation's token, or the one behind the sentence.</param>
    /// <returns>The attribution; null where the verb makes none.</returns>
    public Attribution? Read(int verb, int quote)
    {
        var token = paragraph.Tokens[verb];
        if (forms.TellsWhatHappens(verb))
        {
            return null;
        }

        if (forms.IsAsideAlone(verb))
        {
            return maker.MakeBare(verb);
        }

        if (words.QuotedPassives.Count > 0 && token.Is(WordKinds.Participle) && new QuotedPassiveReader(paragraph, words, subjects, maker).ReadBefore(verb, quote) is { } cited)
        {
            return cited;
        }

        if (Perfects.IsParticiple(verb) || Perfects.IsInfinitive(verb))
        {
            return Perfects.Read(verb, quote);
        }

        var following = token.Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo) ? subjects.After(maker.SkipAdverbs(verb + 1)) : Subject.None;
        if (IsFollowedByRelative(verb, following) || (words.CaseEndings.Count > 0 && following.First < quote && following.Last > quote))
        {
            return Attribution.Unnamed;
        }

        following = objects.IsSpokenOf(verb, following) ? Subject.None : following;
        if (sources.IsWhatIsActedOn(verb))
        {
            return null;
        }

        return pronouns.Read(verb, following, quote)
            ?? (token.Is(WordKinds.AccordingTo) ? sources.Read(verb, following, quote)
                : words.NamesByContext ? InContext(verb, following, quote)
                : Said(verb, objects.IsSpokenTo(verb, following) ? Subject.None : following, quote));
    }

    /// <summary>What a verb of saying tells where names have no capitals.</summary>
    private Attribution? InContext(int verb, Subject following, int quote)
    {
        following = contextObjects.Is(verb, following) ? Subject.Unnamed : following;
        return contextObjects.SaysNothingAlone(following) ? Attribution.Unnamed
            : following.IsSaid ? maker.Make(following, verb, following.Last, maker.IsDirect(following.Last, quote))
            : Said(verb, following, quote);
    }

    /// <summary>What a verb of saying tells by the form it has and by the words beside it, and otherwise by its subject.</summary>
    private Attribution? Said(int verb, Subject following, int quote)
    {
        if (following.IsSaid && following.Last + 1 < quote && maker.IsDirect(following.Last, quote))
        {
            return maker.Make(following, verb, following.Last, isDirect: true);
        }

        if ((pronouns.ReadInVerb(verb, quote) ?? Passive(verb, following, quote)) is { } read)
        {
            return read;
        }

        if (forms.Progressive(verb) is { IsSaid: true } sayer)
        {
            return maker.Make(sayer, sayer.First, verb, maker.IsDirect(verb, quote));
        }

        if (!TakesSubjectBefore(verb))
        {
            return BeforeSpeaker(verb, following, quote);
        }

        if (IsPassiveOfReport(verb, quote))
        {
            return null;
        }

        if (IsDenied(verb, quote))
        {
            return Attribution.Unnamed;
        }

        if (Perfects.MayBeParticiple(verb) && Perfects.Read(verb, quote) is { } perfect)
        {
            return perfect;
        }

        return Perfects.BehindAs(verb) is { IsSaid: true } told ? maker.Make(told, told.First, verb, maker.IsDirect(verb, quote)) : subject.Read(verb, following, quote);
    }

    /// <summary>'„…“, sagt Schmidt, der von „…“ träumt': who said the one before is only described with the one behind.</summary>
    private bool IsFollowedByRelative(int verb, Subject following) =>
        following.Kind == SubjectKind.Name && paragraph.InOneSentence(verb - 1, following.Last + 2) && paragraph.Tokens[following.Last + 1].IsMark(paragraph.Text, ',')
        && paragraph.Tokens[following.Last + 2].Is(WordKinds.Relative)
        && (paragraph.Tokens[verb - 1].Kind == TokenKind.Quote || (paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ',') && paragraph.InOneSentence(verb - 2, verb) && paragraph.Tokens[verb - 2].Kind == TokenKind.Quote));

    /// <summary>Reads a passive, which has its speaker behind it: what stands before it is what is spoken of.</summary>
    private Attribution? Passive(int verb, Subject following, int quote)
    {
        // 'described by Doe as'
        if (verb + 1 < quote && paragraph.Tokens[verb + 1].Is(WordKinds.SpeakerMarker) && names.EndingAt(verb - 1) is null
            && subjects.After(verb + 1) is { Kind: SubjectKind.Name } by)
        {
            return maker.Make(by, verb, by.Last, maker.IsDirect(by.Last, quote));
        }

        // 'Jembatan itu disebut Budi Santoso sebagai “…”': one word leads to what it is called.
        var token = paragraph.Tokens[verb];
        return words.NamesPlaces && following.Kind == SubjectKind.Name && token.Is(WordKinds.VerbBeforeSpeaker) && !token.Is(WordKinds.VerbAfterSpeaker) && paragraph.InOneSentence(verb - 1, verb)
            && IsOneWordBefore(following.Last + 1, quote) ? maker.Make(following, verb, following.Last) : null;
    }

    private bool IsOneWordBefore(int first, int quote)
    {
        first += first < quote && paragraph.Tokens[first].IsMark(paragraph.Text, ',') ? 1 : 0;
        return first == quote - 1 && paragraph.Tokens[first] is { IsLower: true } word && word.Is(WordKinds.Function) && !word.Is(WordKinds.PlacePreposition | WordKinds.Negation);
    }

    /// <summary>Whether the verb is one that may stand behind its subject, or share another's; <c>would be asking for</c> is no participle that takes one over.</summary>
    private bool TakesSubjectBefore(int verb)
    {
        var token = paragraph.Tokens[verb];
        return token.Is(WordKinds.VerbAfterSpeaker | WordKinds.SharedVerb)
            && !(token.Is(WordKinds.SharedVerb) && paragraph.InOneSentence(verb - 1, verb) && paragraph.Tokens[verb - 1].Is(WordKinds.Auxiliary));
    }

    /// <summary>What a verb says that has its subject behind it or none.</summary>
    private Attribution? BeforeSpeaker(int verb, Subject following, int quote)
    {
        // 'Das sei spät, so Schmidt. „Wir gehen.“': it closes its sentence.
        if (!paragraph.Tokens[verb].Is(WordKinds.SharedVerb) && following.Kind == SubjectKind.Name && order.ClosesSentence(verb, following))
        {
            return maker.Make(following, verb, following.Last);
        }

        return following.Kind == SubjectKind.None || (following.Kind == SubjectKind.Unnamed && words.NamesByContext && omitted.HasHearer(verb, quote)) ? omitted.Read(verb, quote)
            : words.NamesByContext && following.Last >= 0 ? maker.Make(following, verb, following.Last, maker.IsDirect(following.Last, quote))
            : null;
    }

    /// <summary>'confirmed that the search had been called off: “…”': a passive of what is told, and the verb that tells it stands before.</summary>
    private bool IsPassiveOfReport(int verb, int quote) =>
        words.HasWordsOfMen && !words.LowerTitles && !words.CapitalNouns && paragraph.InOneSentence(verb - 1, verb) && paragraph.Tokens[verb - 1].Is(WordKinds.Auxiliary) && !maker.IsDirect(verb, quote)
        && verb + 1 < quote && !paragraph.Tokens[verb + 1].Is(WordKinds.SpeakerMarker | WordKinds.Complementizer | WordKinds.Article);

    /// <summary>'Schmidt sagte nicht, dass': nobody said it; 'contestó sin levantar la vista' tells how.</summary>
    private bool IsDenied(int verb, int quote) =>
        verb + 1 < quote && paragraph.Tokens[verb + 1].Is(WordKinds.Negation) && !manners.IsInfinitiveBehind(verb + 1, quote) && !(words.CaseEndings.Count > 0 && paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':'));

    /// <summary><c>Jembatan itu, kata Budi Santoso, sudah tua.</c>: the words between two commas say whose the sentence is.</summary>
    public Attribution? Aside(int verb) =>
        paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker) && paragraph.InOneSentence(verb - 1, verb) && paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ',')
        && subjects.After(maker.SkipAdverbs(verb + 1)) is { IsSaid: true } subject && paragraph.InOneSentence(verb, subject.Last + 1) && paragraph.Tokens[subject.Last + 1].IsMark(paragraph.Text, ',')
            ? maker.Make(subject, verb, subject.Last)
            : null;
}
