using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads which of the verbs before a quotation in its sentence attributes it: the nearest one, but not where its clause stands within that of another.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="verbs">Reads what the verbs of the paragraph say.</param>
/// <param name="colons">Reads what a name and a colon say.</param>
/// <param name="heads">Reads whom a sentence with a colon is about.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class VerbsBeforeQuoteReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, VerbReader verbs, NameAndColonReader colons, ColonSubjectReader heads, AttributionMaker maker)
{
    private const int MaxWords = 30;

    /// <summary>Farther from the verb, another may have been named since.</summary>
    private const int MaxWordsNear = 14;

    private readonly OwnedSpeechReader owners = new(paragraph, names, words);
    private readonly CalledThing called = new(paragraph, names, words, maker);

    /// <summary>Reads it.</summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    /// <param name="read">The attribution; null where a verb or a semicolon shows that there is none.</param>
    /// <returns>Whether that is known; else other words than verbs may tell.</returns>
    public bool TryRead(int start, int quote, out Attribution? read)
    {
        read = null;
        var within = default(ClausesWithin);
        var isContrasted = false;
        var count = 0;
        var isSetOff = IsSetOff(start, quote);
        for (var i = quote - 1; i >= start && quote - i <= VerbReader.MaxTokensBefore; i--)
        {
            var token = paragraph.Tokens[i];
            if (token.IsMark(paragraph.Text, ';'))
            {
                return true;
            }

            count += token.IsWord ? 1 : 0;
            isContrasted |= words.NamesByContext && token.Is(WordKinds.SharedSubject);
            if (count > MaxWords && !isSetOff && !(i == start && token.Is(WordKinds.AccordingTo)))
            {
                // Too far away to belong to the quotation; a source at the head of the sentence does, where nothing else is said between.
                if (token.Is(WordKinds.AnyVerb))
                {
                    break;
                }

                continue;
            }

            if (called.Is(i, quote) && called.Caller(start, i) is { } caller)
            {
                read = caller;
                return true;
            }

            if (!(token.Is(WordKinds.AnyVerb) || verbs.Perfects.IsParticiple(i)) || names.EndingAt(i) is not null || verbs.Read(i, quote) is not { } attribution)
            {
                continue;
            }

            read = OfWhole(i, start, quote, attribution);
            if (read is null && !IsWithin(i, start, quote, attribution, isContrasted, ref within))
            {
                read = AroundOthers(i, quote, attribution, within) ?? (isSetOff ? OfColon(i, start, quote, attribution) : null)
                    ?? (count > MaxWordsNear && !attribution.IsDirect && NamesAnother(i, quote, attribution) ? Attribution.Unnamed : attribution);
            }

            if (read is not null)
            {
                return true;
            }
        }

        read = within.Said;
        return read is not null;
    }

    /// <summary>Whether a colon stands between the sentence and its quotation.</summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token.</param>
    public bool IsSetOff(int start, int quote) => start < quote && paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':');

    /// <summary>What shows at once whose the sentence is, or that it is nobody's.</summary>
    private Attribution? OfWhole(int verb, int start, int quote, Attribution attribution)
    {
        // 'Budi membantah tuduhan bahwa jembatan “rusak”': what somebody denies others have said.
        if (paragraph.Tokens[verb].Is(WordKinds.Negation) && !attribution.IsDirect)
        {
            return Attribution.Unnamed;
        }

        // 'לדבריו, מספר התושבים ירד ו"איש לא שם לב"': the whole sentence is what somebody says.
        return words.NamesByContext && attribution is { Kind: SubjectKind.Unnamed, IsDirect: false } or { Speaker.IsNoun: true, IsDirect: false } && verb > start && paragraph.Tokens[start].Is(WordKinds.VerbWithPronoun) && !HasThatBehind(verb, quote)
            && verbs.Read(start, quote) is { Kind: SubjectKind.Pronoun } whole ? whole : null;
    }

    /// <summary>Whether the clause of a verb stands within another, whose verb is looked for before it.</summary>
    private bool IsWithin(int verb, int start, int quote, Attribution attribution, bool isContrasted, ref ClausesWithin within)
    {
        if (words.IsRomance && attribution.Speaker is { } described && RelativeSubject.IsClosed(paragraph, described, verb, quote))
        {
            return true;
        }

        if (within.Pronoun is null && (IsOfPronounWithin(verb, start, attribution) || IsBareWithin(verb, start, attribution)))
        {
            within = within with { Pronoun = attribution };
            return true;
        }

        // 'قال سامي حداد إن البلدية أنذرت السكان لكنها «لا تملك المال»': what is told within.
        if (isContrasted && attribution is { Kind: SubjectKind.Unnamed, IsDirect: false } && verb > start && !paragraph.Tokens[verb].Is(WordKinds.SharedVerb))
        {
            within = within with { Reported = within.Reported ?? attribution };
            return true;
        }

        return false;
    }

    /// <summary>'Jeanne Martin affirme qu'elle souhaite « … »', 'Doe said she believes it is “…”': the pronoun behind "that" or the verb is who says it.</summary>
    private bool IsOfPronounWithin(int verb, int start, Attribution attribution) =>
        attribution.Kind == SubjectKind.Pronoun && verb - 2 > start && paragraph.Tokens[verb - 1].Is(WordKinds.Person)
        && (attribution.IsDirect ? paragraph.Tokens[verb - 2].Is(WordKinds.Complementizer | WordKinds.VerbAfterSpeaker) : paragraph.Tokens[verb - 2].Is(WordKinds.VerbAfterSpeaker));

    /// <summary>'Ana Pérez dijo que teme «…»', 'Anna Rossi ha detto che spera «…»': right behind "that" a verb without a subject has that of the verb before.</summary>
    private bool IsBareWithin(int verb, int start, Attribution attribution) =>
        words.IsRomance && verb - 2 > start && paragraph.Tokens[verb - 1].Is(WordKinds.Complementizer) && paragraph.Tokens[verb - 2].Is(WordKinds.VerbAfterSpeaker)
        && attribution is { Kind: SubjectKind.Unnamed, Span: null } or { Kind: SubjectKind.Pronoun, Speaker: null };

    /// <summary>What a verb tells with clauses within what it says.</summary>
    private Attribution? AroundOthers(int verb, int quote, Attribution attribution, ClausesWithin within) =>
        within.Reported is { } reported ? (attribution.Kind != SubjectKind.Unnamed && HasThatBehind(verb, quote) ? attribution : reported)
            : within.Pronoun is { } pronoun ? (attribution.Kind == SubjectKind.Name ? attribution : pronoun)
            : null;

    /// <summary>Whom a sentence with a colon is about whose verb names nobody.</summary>
    private Attribution? OfColon(int verb, int start, int quote, Attribution attribution)
    {
        if (attribution is not { Kind: SubjectKind.Unnamed, Span: null })
        {
            // 'Депутат Иван Сидоров с ней не согласился: «…»': what stands right before the verb is only whom it has to do with.
            return words.CaseEndings.Count > 0 && attribution.Kind != SubjectKind.Name ? heads.Read(start, quote) : null;
        }

        // 'Шахтёр Иван Сидоров, которого называют героем, скромен: «…»': the verb is of another clause.
        return colons.ReadSentence(start, quote) ?? (words.CaseEndings.Count > 0 || HasCommaBehind(verb, quote) ? heads.Read(start, quote) ?? owners.Read(start, quote) : null);
    }

    private bool HasThatBehind(int verb, int quote)
    {
        for (var i = verb + 1; i < quote; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Complementizer | WordKinds.AnyVerb))
            {
                return paragraph.Tokens[i].Is(WordKinds.Complementizer);
            }
        }

        return false;
    }

    private bool HasCommaBehind(int verb, int quote)
    {
        for (var i = verb + 1; i < quote; i++)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, ','))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody else who can speak is named between the verb and the quotation.</summary>
    private bool NamesAnother(int verb, int quote, Attribution attribution)
    {
        for (var i = verb + 1; i < quote; i++)
        {
            if (names.StartingAt(i) is { CanSpeak: true } run && run != attribution.Speaker && !IsKnownPlace(run) && !NamePhrase.IsObject(run) && !(words.IsRomance && run.First == run.Last && paragraph.Tokens[i].IsAcronym) && !paragraph.Tokens[i - 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.TakesAudience)
                && !(words.PlaceAfterTitle && run.Title == TitleContext.None && paragraph.Tokens[i - 1] is { IsLower: true } before && before.Is(WordKinds.TitleQualifier)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'заявил, что село, как и вся Карелия, было': a region or a country of one word, in languages that change names by case.</summary>
    private bool IsKnownPlace(NameRun run) => words.CaseEndings.Count > 0 && run is { First: var first, Last: var last, Title: TitleContext.None } && first == last && KnownPlace.Is(paragraph.Text, paragraph.Tokens[first].Span, words);
}
