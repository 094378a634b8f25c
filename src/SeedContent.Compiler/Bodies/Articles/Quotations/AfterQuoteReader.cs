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
internal sealed class AfterQuoteReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker, VerbReader verbs)
{
    private const int MaxMarks = 2;
    private const int MaxRoleWords = 6;
    private const int FewestWords = 3;

    private readonly AppositionReader appositions = new(paragraph, names);
    private readonly OpenAppositionReader open = new(paragraph, names);
    private readonly AroundQuoteReader around = new(paragraph, names, subjects, maker);
    private readonly OwnedQuoteReader owners = new(paragraph, names, words, maker);
    private readonly FrontedQuoteReader fronted = new(paragraph, words, subjects, maker);
    private readonly SpeechNounReader answers = new(paragraph, names, words, subjects, maker);
    private readonly UnknownVerbReader unknown = new(paragraph, words, subjects, maker);
    private readonly MannerWords manners = new(paragraph, words);
    private readonly WordsBehindVerb farther = new(paragraph, words);
    private readonly CaseSourceReader sources = new(paragraph, names, words);
    private readonly PointingBackReader pointing = new(paragraph, names, words, subjects, maker);
    private readonly LateSubjectReader late = new(paragraph, names, words, subjects);
    private readonly SpeechOwnerReader ownWords = new(paragraph, names, words, subjects, maker);
    private readonly StemVerbReader stems = new(paragraph, words, subjects, maker);
    private readonly WordsBehindQuoteReader behindQuote = new(paragraph, words, subjects, maker);
    private readonly RelayReader relays = new(paragraph, words);
    private readonly CaseSubjectReader cases = new(paragraph, names, words);

    /// <param name="quote">The quotation's token.</param>
    public Attribution? Read(int quote)
    {
        var first = quote + 1;
        while (first - quote <= MaxMarks && first < paragraph.Tokens.Length && paragraph.Tokens[first].Kind == TokenKind.Mark
            && paragraph.Text[paragraph.Tokens[first].Start] is ',' or '-' or '–' or '—' or '،')
        {
            first++;
        }

        if ((pointing.ReadBehindColon(quote) ?? fronted.ReadBehindColon(quote)) is { } behind)
        {
            return behind;
        }

        if (words.VerbLast && !words.NamesByContext && (new OwnerEndingReader(paragraph, names, words).ReadBehind(quote) ?? NotKnownVerb(quote, first)) is { } lastVerb)
        {
            return lastVerb;
        }

        if (words.CaseEndings.Count > 0 && (IsQuestionNamed(quote) ? Attribution.Unnamed : new OwnedSpeechReader(paragraph, names, words).ReadBehind(quote)) is { } ofOwner)
        {
            return ofOwner;
        }

        // “…”; said Doe
        first += first == quote + 1 && paragraph.InOneSentence(quote, first + 1) && paragraph.Tokens[first].IsMark(paragraph.Text, ';') && paragraph.Tokens[first + 1].Is(WordKinds.VerbBeforeSpeaker) ? 1 : 0;
        var marked = first > quote + 1;
        var end = QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]);
        if ((pointing.Read(first, marked || end != '\0') ?? behindQuote.Read(quote)) is { } back)
        {
            return back;
        }

        if (ownWords.ReadBehind(first) is { } own)
        {
            return own;
        }

        // A question may be followed by a name with a capital and still be in its sentence: “Who?” Doe asked.
        if (first >= paragraph.Tokens.Length || !(paragraph.InOneSentence(quote, first) || end is '?' or '!' or '…' or '-' or '—'))
        {
            return end == '.' && !marked && first < paragraph.Tokens.Length ? NothingButSpeaker(first) : null;
        }

        if (!marked && end == '\0' && verbs.Perfects.MayBeParticiple(first) && (char.IsLower(paragraph.Text[paragraph.Tokens[quote].Start + 1]) || IsPartOfSpeech(paragraph.Tokens[quote])) && verbs.Perfects.Read(first, quote) is { } perfect)
        {
            return perfect;
        }

        if (words.QuotedPassives.Count > 0 && (marked || end == ',') && new QuotedPassiveReader(paragraph, words, subjects, maker).Read(first) is { } cited)
        {
            return cited;
        }

        if (!marked && end is '\0' or '?' or '!' or '…' && owners.Read(quote) is { } owned)
        {
            return owned;
        }

        if (!marked && paragraph.Tokens[first].Is(WordKinds.SpeakerMarker) && around.Passive(quote, first) is { } passive)
        {
            return passive;
        }

        if (words.SubjectMarkers.Count > 0 && !marked && end == '\0' && paragraph.Tokens[first].Is(WordKinds.VerbAfterSpeaker) && !paragraph.StartsSentence(quote))
        {
            // 'उन्होंने पुल को “…” बताया': the subject stands before the quotation.
            return around.PronounBefore(quote, first);
        }

        // A word in quotation marks is not speech because a name and a verb follow: the film “Titanic” director James Cameron said.
        if (!marked && end == '\0' && !paragraph.StartsSentence(quote) && !(words.VerbLast && paragraph.Tokens[first].Is(WordKinds.AnyVerb)))
        {
            return fronted.Read(quote, first) ?? (quote - paragraph.SentenceStart(quote) == 1 && paragraph.Tokens[quote - 1].Is(WordKinds.Complementizer) ? verbs.Perfects.BehindQuote(first) : null);
        }

        // “…”, as Doe put it
        first += (marked || end == ',') && paragraph.Tokens[first].Is(WordKinds.Complementizer) && paragraph.InOneSentence(first, first + 1) ? 1 : 0;
        // «…», — спокойно сказал Иван Петров
        first += marked && words.AdverbEndings.Count > 0 && maker.SkipAdverbs(first) is var spoken && spoken > first && paragraph.InOneSentence(first, spoken) && paragraph.Tokens[spoken].Is(WordKinds.VerbBeforeSpeaker) ? spoken - first : 0;
        var token = paragraph.Tokens[first];
        if ((marked || end != '\0') && sources.FindCited(first) is { Kind: SubjectKind.Name } quoted)
        {
            return new(SubjectKind.Name, quoted.Run, TextSpan.FromBounds(token.Start, paragraph.Tokens[quoted.Last].End), IsDirect: false);
        }

        // '“…”, bài thơ Nguyễn Văn An viết năm 1970': a work, and who made it.
        if (BeginsClause(token) || (words.HonorificsInNames && token.Is(WordKinds.Naming) && !token.Is(WordKinds.AnyVerb | WordKinds.AnyTitle)))
        {
            return null;
        }

        if ((marked || end is ',' or '?' or '!') && (verbs.Perfects.BehindQuote(first) ?? answers.Read(first) ?? fronted.ReadBehind(first)) is { } said)
        {
            return said;
        }

        if (token.Is(WordKinds.VerbWithPronoun))
        {
            return maker.MakeBare(first);
        }

        var clause = Clause(quote, first);
        return ((marked || end != '\0') ? relays.Read(first, clause) : null) ?? clause ?? (marked || end is ',' or '?' or '!' or '…' ? stems.Read(quote, first) : null);
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

    /// <summary><c>hat es als „Skandal ohne jedes Beispiel“ bezeichnet</c>: where nouns have capitals, several words that are no title.</summary>
    private bool IsPartOfSpeech(Token quote) =>
        words.CapitalNouns && QuoteShape.Of(paragraph.Text, quote.Span).Words >= FewestWords && !TitleLike.Is(paragraph.Text, TextSpan.FromBounds(quote.Start + 1, quote.End - 1), minWords: 2);

    /// <summary><c>«…»، وقال محمد علي إن «…»</c>: in Arabic a verb with "and" leads to what follows it.</summary>
    private bool BeginsClause(Token token) =>
        words.Script == Script.Arabic && token.Is(WordKinds.VerbBeforeSpeaker) && paragraph.Text[token.Start] == 'و'
        && (words.Vocabulary.Find(paragraph.Text, token.Start + 1, token.Length - 1) & WordKinds.VerbBeforeSpeaker) != WordKinds.None;

    /// <summary>A verb and its subject, in either order.</summary>
    /// <param name="quote">The quotation's token.</param>
    /// <param name="first">Where they begin.</param>
    public Attribution? Clause(int quote, int first) =>
        (paragraph.Tokens[first].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo) ? VerbThenSubject(quote, first) : null) ?? SubjectThenVerb(quote, first) ?? unknown.Read(quote, first)
        ?? (words.CaseEndings.Count > 0 ? new UnknownCaseVerbReader(paragraph, names, words, cases, maker).Read(quote, first) : null);

    /// <summary><c>“…,” said Jane Doe</c>, <c>“…,” according to Doe</c>, <c>«…», dijo.</c></summary>
    private Attribution? VerbThenSubject(int quote, int first)
    {
        var isSource = paragraph.Tokens[first].Is(WordKinds.AccordingTo);
        if (words.VerbLast && !isSource && paragraph.Tokens[first].Is(WordKinds.VerbAfterSpeaker) && !paragraph.StartsSentence(quote) && verbs.Last.SubjectBefore(quote) is { IsSaid: true } known)
        {
            return maker.Make(known, first, first);
        }

        var next = maker.SkipAdverbs(first + 1);

        // 'según asegura Ana Pérez', 'come ha detto Anna Rossi', 'so beschreibt es Anna Weber'
        next = (isSource || words.FrontPrepositions.Count > 0) && paragraph.InOneSentence(first, next + 1) && paragraph.Tokens[next].Is(WordKinds.VerbBeforeSpeaker) && !paragraph.Tokens[next].Is(WordKinds.AccordingTo) ? maker.SkipAdverbs(next + 1) : next;
        next += farther.IsAgency(next) ? 2 : 0;
        var subject = late.IsOutlet(next) ? Subject.None : subjects.After(next);
        subject = isSource && subject.Kind != SubjectKind.Name && sources.Find(next) is { Kind: SubjectKind.Name } cited ? cited : subject;
        subject = subject.Kind == SubjectKind.None && maker.SkipPlace(next) is { } behind ? subjects.After(behind) : subject;
        subject = subject.Kind == SubjectKind.None && maker.SkipInsertion(next) is { } inserted && subjects.After(inserted) is { Kind: SubjectKind.Name } set ? set : subject;
        subject = subject is { IsSaid: false, Last: < 0 } && !isSource && late.Find(first + 1) is { } behindAll ? behindAll : subject;

        // 'призналась корреспондентке Марине Беловой учительница Анна Сидорова': whom it was said to has another case.
        subject = !isSource && (!subject.IsSaid || (subject.Run is { } hearer && NameForms.IsObject(hearer, paragraph.Tokens[first], words))) && cases.Find(subject.Run is null ? next : subject.Last + 1) is { } inCase ? inCase : subject;
        if (subject.Kind != SubjectKind.None)
        {
            return maker.Make(subject, first, subject.Last);
        }

        if (words.VerbLast && !paragraph.StartsSentence(quote))
        {
            return verbs.Last.SubjectBefore(quote) is { IsSaid: true } before ? maker.Make(before, first, first) : maker.Make(Subject.Role(first, first), first, first);
        }

        if (!isSource && !words.NamesByContext && FarSubject.Find(paragraph, names, next, words) is { } far)
        {
            return far.IsSaid ? maker.Make(far, first, far.Last) : Attribution.Unnamed;
        }

        if (farther.Role(next) is { } role)
        {
            return maker.Make(Subject.Role(next, role), first, role);
        }

        return !isSource && IsBare(first) ? maker.MakeBare(first) : null;
    }

    /// <summary><c>“…,” Jane Doe, a teacher, said</c>, <c>“…,” the minister said</c></summary>
    private Attribution? SubjectThenVerb(int quote, int first)
    {
        var subject = subjects.After(first);
        if (subject.IsSaid)
        {
            // 'the mayor, Jane Doe, said': the comma closes what the one before the name opened.
            var closes = subject.Run is { } name && name.First > first && paragraph.Tokens[name.First - 1].IsMark(paragraph.Text, ',')
                && paragraph.InOneSentence(first, subject.Last + 2) && paragraph.Tokens[subject.Last + 1].IsMark(paragraph.Text, ',');
            var body = words.IsGermanic ? open.BehindBody(subject.Last + 1) : -1;
            var verb = maker.SkipAdverbs(body > subject.Last + 1 ? appositions.SkipAfter(body) ?? body : closes ? subject.Last + 2 : appositions.SkipAfter(subject.Last + 1) ?? (words.PlaceAfterTitle && subject.Run is not null ? open.VerbBehind(subject.Last + 1) : null) ?? subject.Last + 1);
            return IsVerbAfter(first, verb) ? maker.Make(subject, first, verb) : unknown.ReadBehind(quote, subject, verb);
        }

        // 'the minister said': attributed, but to nobody by name; 'but added that' belongs to what follows.
        var isRole = !paragraph.Tokens[first].Is(words.CaseEndings.Count > 0 ? WordKinds.SharedSubject | WordKinds.Relative : WordKinds.SharedSubject) || paragraph.Tokens[first].Is(WordKinds.Article);
        isRole &= !IsRelative(first);
        for (var i = first; isRole && i - first <= MaxRoleWords && paragraph.InOneSentence(first, i) && paragraph.Tokens[i].IsWord; i++)
        {
            if (i > first && IsVerbAfter(first, i))
            {
                if (words.NamesByContext && maker.SkipAdverbs(first) == i)
                {
                    // '"…", כך אמר השר דני פרץ'
                    return null;
                }

                // '“…,” दिल्ली के मुख्यमंत्री राम कुमार ने कहा': the name stands right before the mark of the subject.
                return words.SubjectMarkers.Count > 0 && subjects.Before(i) is { Kind: SubjectKind.Name } named && named.First >= first && IsMarkedSubject(named.Last) ? maker.Make(named, first, i)
                    : words.NamesByContext ? maker.Make(Subject.Role(first, i - 1), first, i)
                    : paragraph.Tokens[first].Is(WordKinds.Article) && subjects.Before(i) is { Kind: SubjectKind.Unnamed } role && role.First == first ? maker.Make(role, first, i)
                    : Attribution.Unnamed;
            }
        }

        return null;
    }

    /// <summary>'„…“, durch den er noch hofft': what tells more of something inside the quotation.</summary>
    private bool IsRelative(int first) =>
        words.FrontPrepositions.Count > 0 && paragraph.InOneSentence(first, first + 2) && words.FrontPrepositions.Contains(paragraph.Folded(first))
        && paragraph.Tokens[first + 1].Is(WordKinds.Relative | WordKinds.Article) && paragraph.Tokens[first + 2].Is(WordKinds.Pronoun) && !paragraph.Tokens[first + 2].Is(WordKinds.Article);

    /// <summary>Whether the mark of the subject stands right behind a token, by itself or with the verb.</summary>
    private bool IsMarkedSubject(int last) =>
        words.SubjectMarkers.Any(mark => string.CompareOrdinal(paragraph.Text, paragraph.Tokens[last + 1].Start, mark, 0, mark.Length) == 0);

    /// <summary><c>“It is late.” Doe said.</c>: a name and a verb alone are no sentence, whatever stop stands before them.</summary>
    private Attribution? NothingButSpeaker(int first)
    {
        var subject = subjects.After(first);
        var verb = subject.Last + 1;
        var end = verb + 1;
        return subject.Kind == SubjectKind.Name && IsVerbAfter(first, verb) && paragraph.InOneSentence(first, end) && paragraph.Tokens[end].Kind == TokenKind.Mark
            && paragraph.Text[paragraph.Tokens[end].Start] == '.' ? maker.Make(subject, first, verb) : null;
    }

    /// <summary>A verb whose pronoun is left out: <c>«…», dijo.</c> <c>«…», dijo en la radio.</c></summary>
    private bool IsBare(int verb)
    {
        var next = maker.SkipAdverbs(verb + 1);
        return !paragraph.InOneSentence(verb, next) || !paragraph.Tokens[next].IsWord || paragraph.Tokens[next].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) || manners.Begins(next);
    }

    /// <summary>Whether a verb of saying stands there that says nothing of what follows it.</summary>
    private bool IsVerbAfter(int first, int verb) =>
        paragraph.InOneSentence(first, verb) && paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker)
        && !(verb + 1 < paragraph.Tokens.Length && paragraph.Tokens[verb + 1].IsMark(paragraph.Text, ':'));
}
