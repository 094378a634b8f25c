using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads the words that attribute a quotation, after it and before it in its sentence.</summary>
internal sealed class AttributionReader
{
    private const int MaxWordsBefore = 30;
    private const int MaxWordsNear = 14;
    private const int MaxMarks = 2;
    private const int MaxPassiveWords = 3;
    private const int MaxRoleWords = 6;
    private const int MaxWordsOfNouns = 4;

    private readonly TokenizedParagraph paragraph;
    private readonly ParagraphNames names;
    private readonly LanguageWords words;
    private readonly SubjectReader subjects;
    private readonly AppositionReader appositions;
    private readonly AttributionMaker maker;
    private readonly VerbReader verbs;
    private readonly PointingBackReader pointing;

    public AttributionReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
    {
        this.paragraph = paragraph;
        this.names = names;
        this.words = words;
        subjects = new(paragraph, names, words);
        appositions = new(paragraph, names);
        maker = new(paragraph, names, words);
        verbs = new(paragraph, names, words, subjects, maker);
        pointing = new(paragraph, words, subjects, maker);
        Reports = new(paragraph, names, verbs);
    }

    /// <summary>Whose words the sentences of the paragraph report.</summary>
    public ReportReader Reports { get; }

    /// <summary><c>“…,” said Jane Doe</c>, <c>“…,” Jane Doe, a teacher, said</c>, <c>“…,” katanya</c></summary>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? After(int quote)
    {
        var first = quote + 1;
        while (first - quote <= MaxMarks && first < paragraph.Tokens.Count && paragraph.Tokens[first].Kind == TokenKind.Mark
            && paragraph.Text[paragraph.Tokens[first].Start] is ',' or '-' or '–' or '—' or '،')
        {
            first++;
        }

        var marked = first > quote + 1;
        var end = QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]);
        if (pointing.Read(first, marked || end != '\0') is { } back)
        {
            return back;
        }

        // A question may be followed by a name with a capital and still be in its sentence: “Who?” Doe asked.
        if (first >= paragraph.Tokens.Count || !(paragraph.InOneSentence(quote, first) || end is '?' or '!' or '…' or '-' or '—'))
        {
            return end == '.' && !marked && first < paragraph.Tokens.Count ? NothingButSpeaker(first) : null;
        }

        if (!marked && paragraph.Tokens[first].Is(WordKinds.SpeakerMarker) && Passive(quote, first) is { } passive)
        {
            return passive;
        }

        if (words.SubjectMarkers.Count > 0 && !marked && end == '\0' && paragraph.Tokens[first].Is(WordKinds.VerbAfterSpeaker) && !paragraph.StartsSentence(quote))
        {
            // 'उन्होंने पुल को “…” बताया': the subject stands before the quotation.
            return PronounBefore(quote, first);
        }

        // A word in quotation marks is not speech because a name and a verb follow: the film “Titanic” director James Cameron said.
        if (!marked && end == '\0' && !paragraph.StartsSentence(quote) && !(words.VerbLast && paragraph.Tokens[first].Is(WordKinds.AnyVerb)))
        {
            return null;
        }

        // “…”, as Doe put it
        first += (marked || end == ',') && paragraph.Tokens[first].Is(WordKinds.Complementizer) && paragraph.InOneSentence(first, first + 1) ? 1 : 0;
        var token = paragraph.Tokens[first];
        if (token.Is(WordKinds.VerbWithPronoun))
        {
            return maker.Make(new(SubjectKind.Pronoun, Run: null, first, first), first, first);
        }

        if (token.Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo))
        {
            var next = maker.SkipAdverbs(first + 1);
            var subject = subjects.After(next);
            subject = subject.Kind == SubjectKind.None && maker.SkipPlace(next) is { } behind ? subjects.After(behind) : subject;
            if (subject.Kind != SubjectKind.None)
            {
                return maker.Make(subject, first, subject.Last);
            }

            if (words.VerbLast && !paragraph.StartsSentence(quote))
            {
                return verbs.SubjectBefore(quote) is { IsSaid: true } before ? maker.Make(before, first, first) : maker.Make(Subject.Role(first, first), first, first);
            }

            if (!token.Is(WordKinds.AccordingTo) && !words.NamesByContext && FarSubject(next) is { } far)
            {
                return far.IsSaid ? maker.Make(far, first, far.Last) : Attribution.Unnamed;
            }

            if (!token.Is(WordKinds.AccordingTo) && IsBare(first))
            {
                return maker.Make(new(SubjectKind.Pronoun, Run: null, first, first), first, first);
            }
        }

        return SubjectThenVerb(first);
    }

    /// <summary><c>Jane Doe said: “…”</c>, <c>According to Doe, … “…”</c>, <c>said Doe, “…”</c>, <c>and added that … “…”</c></summary>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Before(int quote)
    {
        var start = quote < paragraph.Tokens.Count ? paragraph.SentenceStart(quote) : paragraph.SentenceStart(quote - 1);
        if (start < quote && IsNaming(quote - 1))
        {
            return Attribution.Unnamed;
        }

        var count = 0;
        var isSetOff = start < quote && paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':');
        for (var i = quote - 1; i >= start && quote - i <= VerbReader.MaxTokensBefore; i--)
        {
            var token = paragraph.Tokens[i];
            if (token.IsMark(paragraph.Text, ';'))
            {
                return null;
            }

            count += token.IsWord ? 1 : 0;
            if (count > MaxWordsBefore && !isSetOff && !(i == start && token.Is(WordKinds.AccordingTo)))
            {
                // Too far away to belong to the quotation; a source at the head of the sentence does, where nothing else is said between.
                if (token.Is(WordKinds.AnyVerb))
                {
                    break;
                }

                continue;
            }

            if (token.Is(WordKinds.AnyVerb) && names.EndingAt(i) is null && verbs.Read(i, quote) is { } attribution)
            {
                // Far from the verb, whoever was named since may be who is quoted.
                return count > MaxWordsNear && !attribution.IsDirect && NamesAnother(i, quote, attribution) ? Attribution.Unnamed : attribution;
            }
        }

        return NameAndColon(start, quote);
    }

    private bool NamesAnother(int verb, int quote, Attribution attribution)
    {
        for (var i = verb + 1; i < quote; i++)
        {
            if (names.StartingAt(i) is { CanSpeak: true } run && run != attribution.Speaker && !NamePhrase.IsObject(run) && !paragraph.Tokens[i - 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.TakesAudience)
                && !(words.PlaceAfterTitle && run.Title == TitleContext.None && paragraph.Tokens[i - 1] is { IsLower: true } before && before.Is(WordKinds.TitleQualifier)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>उन्होंने पुल को “…” बताया</c>: the pronoun before a quotation whose verb stands behind it.</summary>
    private Attribution? PronounBefore(int quote, int verb)
    {
        for (var i = quote - 1; quote - i <= MaxWordsBefore && paragraph.InOneSentence(i, quote); i--)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TokenKind.Quote || token.Is(WordKinds.AnyVerb | WordKinds.SubjectMarker | WordKinds.Complementizer))
            {
                return Attribution.Unnamed;
            }

            if (token.Is(WordKinds.Person))
            {
                return maker.Make(new(SubjectKind.Pronoun, Run: null, i, i), verb, verb);
            }
        }

        return null;
    }

    private Attribution? SubjectThenVerb(int first)
    {
        var subject = subjects.After(first);
        if (subject.IsSaid)
        {
            // 'the mayor, Jane Doe, said': the comma closes what the one before the name opened.
            var closes = subject.Run is { } name && name.First > first && paragraph.Tokens[name.First - 1].IsMark(paragraph.Text, ',')
                && paragraph.InOneSentence(first, subject.Last + 2) && paragraph.Tokens[subject.Last + 1].IsMark(paragraph.Text, ',');
            var verb = maker.SkipAdverbs(closes ? subject.Last + 2 : appositions.SkipAfter(subject.Last + 1) ?? subject.Last + 1);
            return IsVerbAfter(first, verb) ? maker.Make(subject, first, verb) : null;
        }

        // 'the minister said': attributed, but to nobody by name; 'but added that' belongs to what follows.
        var isRole = !paragraph.Tokens[first].Is(WordKinds.SharedSubject) || paragraph.Tokens[first].Is(WordKinds.Article);
        for (var i = first; isRole && i - first <= MaxRoleWords && paragraph.InOneSentence(first, i) && paragraph.Tokens[i].IsWord; i++)
        {
            if (i > first && IsVerbAfter(first, i))
            {
                return words.NamesByContext ? maker.Make(Subject.Role(first, i - 1), first, i)
                    : paragraph.Tokens[first].Is(WordKinds.Article) && subjects.Before(i) is { Kind: SubjectKind.Unnamed } role && role.First == first ? maker.Make(role, first, i)
                    : Attribution.Unnamed;
            }
        }

        return null;
    }

    /// <summary><c>described as “…” by Jane Doe</c></summary>
    private Attribution? Passive(int quote, int by)
    {
        const WordKinds said = WordKinds.VerbAfterSpeaker | WordKinds.Participle;
        for (var i = quote - 1; quote - i <= MaxPassiveWords && paragraph.InOneSentence(i, quote) && paragraph.Tokens[i].IsWord; i--)
        {
            if (paragraph.Tokens[i].Is(said))
            {
                return names.EndingAt(i - 1) is null && subjects.After(by) is { Kind: SubjectKind.Name } subject ? maker.Make(subject, i, i) : null;
            }
        }

        return null;
    }

    /// <summary><c>“It is late.” Doe said.</c>: a name and a verb alone are no sentence, whatever stop stands before them.</summary>
    private Attribution? NothingButSpeaker(int first)
    {
        var subject = subjects.After(first);
        var verb = subject.Last + 1;
        var end = verb + 1;
        return subject.Kind == SubjectKind.Name && IsVerbAfter(first, verb) && paragraph.InOneSentence(first, end) && paragraph.Tokens[end].Kind == TokenKind.Mark
            && paragraph.Text[paragraph.Tokens[end].Start] == '.' ? maker.Make(subject, first, verb) : null;
    }

    /// <summary>
    /// <c>– mówi w rozmowie z „Wieściami” prof. Jan Nowak</c>: a name with a title, or one that begins with a first name that is known, is the subject behind
    /// where and when it was said. Any other name may be the subject or not.
    /// </summary>
    private Subject? FarSubject(int first)
    {
        Subject? unclear = null;
        for (var i = first; i - first <= MaxWordsNear && paragraph.InOneSentence(first - 1, i); i++)
        {
            var token = paragraph.Tokens[i];
            if (token.IsMark(paragraph.Text, ',') || token.Is(WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Complementizer | WordKinds.SharedSubject))
            {
                return unclear;
            }

            if (i == first || names.StartingAt(i) is not { } run)
            {
                continue;
            }

            var before = paragraph.Tokens[NamePhrase.First(run) - 1];
            if (run.CanSpeak && !before.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker) && !paragraph.Tokens[run.Last].IsPossessive)
            {
                var isPerson = run.Title is TitleContext.Adjacent or TitleContext.AdjacentOffice
                    || (run.NameFirst < run.Last && GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[run.NameFirst]));
                if (isPerson)
                {
                    return names.IsOneOfSeveral(run) ? Subject.Unnamed : new(SubjectKind.Name, run, NamePhrase.First(run), run.Last);
                }

                unclear = Subject.Unnamed;
            }

            i = run.Last;
        }

        return unclear;
    }

    /// <summary>A verb whose pronoun is left out: <c>«…», dijo.</c> <c>«…», dijo en la radio.</c></summary>
    private bool IsBare(int verb)
    {
        var next = maker.SkipAdverbs(verb + 1);
        return !paragraph.InOneSentence(verb, next) || !paragraph.Tokens[next].IsWord || paragraph.Tokens[next].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker);
    }

    private bool IsVerbAfter(int first, int verb) =>
        paragraph.InOneSentence(first, verb) && paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker)
        && !(verb + 1 < paragraph.Tokens.Count && paragraph.Tokens[verb + 1].IsMark(paragraph.Text, ':'));

    /// <summary><c>Yoon: “…”</c>, <c>Yoon (45): “…”</c>, <c>Yoon laughs: “…”</c></summary>
    private Attribution? NameAndColon(int start, int quote)
    {
        if (quote - 2 < start || !paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':'))
        {
            return null;
        }

        var subject = subjects.After(start);
        if (subject.Kind != SubjectKind.Name || IsMatter(subject.Run!))
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

        // 'Bürgermeister Hans Huber ist sicher: “…”': where nouns have capitals, small letters alone name nobody and nothing.
        var between = 0;
        while (last + 1 < quote - 1 && paragraph.Tokens[last + 1] is { IsLower: true } && !paragraph.Tokens[last + 1].Is(WordKinds.Negation | WordKinds.Relative | WordKinds.Article))
        {
            last++;
            between++;
        }

        return last == quote - 2 && between <= MaxWordsOfNouns && words.CapitalNouns ? maker.Make(subject, subject.First, last, isDirect: true) : null;
    }

    /// <summary>'Il caso Anna Rossi: «…»', 'Die Akte Huber: „…“': an article and one noun that is no role make of the name what is spoken of.</summary>
    private bool IsMatter(NameRun run) =>
        run.Title == TitleContext.None && paragraph.InOneSentence(run.First - 2, run.First) && paragraph.Tokens[run.First - 2].Is(WordKinds.Article) && paragraph.Tokens[run.First - 1] is { IsLower: true } noun
        && !noun.Is(WordKinds.AnyTitle | WordKinds.Grammar | WordKinds.TitleQualifier);

    private bool IsNaming(int before)
    {
        var i = before - (paragraph.Tokens[before].IsMark(paragraph.Text, ',') ? 1 : 0);
        return i >= 0 && paragraph.Tokens[i].Is(WordKinds.Naming);
    }
}
