using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads a clause of nothing but a verb of saying and its subject, behind a quotation or behind the sentence that it closes: <c>said Jane Doe</c>, <c>Jane Doe, a teacher, said</c></summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
/// <param name="last">Reads the subjects of verbs that stand behind what is said.</param>
internal sealed class SpeakerClauseReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker, VerbLastReader last)
{
    private const int MaxRoleWords = 6;

    private readonly AppositionReader appositions = new(paragraph, names);
    private readonly OpenAppositionReader open = new(paragraph, names);
    private readonly UnknownVerbReader unknown = new(paragraph, words, subjects, maker);
    private readonly MannerWords manners = new(paragraph, words);
    private readonly WordsBehindVerb farther = new(paragraph, words);
    private readonly LateSubjectReader late = new(paragraph, names, words, subjects);
    private readonly CaseSourceReader sources = new(paragraph, names, words);
    private readonly CaseSubjectReader cases = new(paragraph, names, words);

    /// <summary>A verb and its subject, in either order.</summary>
    /// <param name="quote">The quotation's token.</param>
    /// <param name="first">Where they begin.</param>
    public Attribution? Read(int quote, int first) =>
        (paragraph.Tokens[first].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo) ? VerbThenSubject(quote, first) : null) ?? SubjectThenVerb(quote, first) ?? unknown.Read(quote, first)
        ?? (words.CaseEndings.Count > 0 ? new UnknownCaseVerbReader(paragraph, names, words, cases, maker).Read(quote, first) : null);

    /// <summary><c>“…,” said Jane Doe</c>, <c>“…,” according to Doe</c>, <c>«…», dijo.</c></summary>
    private Attribution? VerbThenSubject(int quote, int first)
    {
        var isSource = paragraph.Tokens[first].Is(WordKinds.AccordingTo);
        if (words.VerbLast && !isSource && paragraph.Tokens[first].Is(WordKinds.VerbAfterSpeaker) && !paragraph.StartsSentence(quote) && last.SubjectBefore(quote) is { IsSaid: true } known)
        {
            return maker.Make(known, first, first);
        }

        var next = BehindVerb(first, isSource);
        var subject = Following(first, next, isSource);
        if (!isSource && subject is { Kind: SubjectKind.Unnamed, Run: null } && subject.First == next && subject.Last == next && manners.IsState(next))
        {
            return maker.MakeBare(first);
        }

        if (subject.Kind != SubjectKind.None)
        {
            return maker.Make(subject, first, subject.Last);
        }

        if (words.VerbLast && !paragraph.StartsSentence(quote))
        {
            return last.SubjectBefore(quote) is { IsSaid: true } before ? maker.Make(before, first, first) : maker.Make(Subject.Role(first, first), first, first);
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

    /// <summary>Where the subject of a verb or a word for a source may begin behind it.</summary>
    private int BehindVerb(int first, bool isSource)
    {
        var next = maker.SkipAdverbs(first + 1);

        // 'según asegura Ana Pérez', 'come ha detto Anna Rossi', 'so beschreibt es Anna Weber'
        next = (isSource || words.FrontPrepositions.Count > 0) && paragraph.InOneSentence(first, next + 1) && paragraph.Tokens[next].Is(WordKinds.VerbBeforeSpeaker) && !paragraph.Tokens[next].Is(WordKinds.AccordingTo) ? maker.SkipAdverbs(next + 1) : next;
        return farther.IsAgency(next) ? next + 2 : next;
    }

    /// <summary>The subject that stands there, or behind what may stand between: where it was said, whom it was said to, or what commas set off.</summary>
    private Subject Following(int first, int next, bool isSource)
    {
        var subject = late.IsOutlet(next) ? Subject.None : subjects.After(next);
        subject = isSource && subject.Kind != SubjectKind.Name && sources.Find(next) is { Kind: SubjectKind.Name } cited ? cited : subject;
        subject = subject.Kind == SubjectKind.None && maker.SkipPlace(next) is { } behind ? subjects.After(behind) : subject;
        subject = subject.Kind == SubjectKind.None && maker.SkipInsertion(next) is { } inserted && subjects.After(inserted) is { Kind: SubjectKind.Name } set ? set : subject;
        subject = subject is { IsSaid: false, Last: < 0 } && !isSource && late.Find(first + 1) is { } behindAll ? behindAll : subject;

        // 'призналась корреспондентке Марине Беловой учительница Анна Сидорова': whom it was said to has another case.
        subject = !isSource && (!subject.IsSaid || (subject.Run is { } hearer && NameForms.IsObject(hearer, paragraph.Tokens[first], words))) && cases.Find(subject.Run is null ? next : subject.Last + 1) is { } inCase ? inCase : subject;
        return subject;
    }

    /// <summary><c>“…,” Jane Doe, a teacher, said</c>, <c>“…,” the minister said</c></summary>
    private Attribution? SubjectThenVerb(int quote, int first)
    {
        var subject = subjects.After(first);
        if (subject.IsSaid)
        {
            var verb = maker.SkipAdverbs(BehindSubject(first, subject));
            return IsVerbAfter(first, verb) ? maker.Make(subject, first, verb) : unknown.ReadBehind(quote, subject, verb);
        }

        return RoleThenVerb(first);
    }

    /// <summary>Where the verb may stand behind its subject and what tells more of who that is.</summary>
    private int BehindSubject(int first, Subject subject)
    {
        var next = subject.Last + 1;
        var body = words.IsGermanic ? open.BehindBody(next) : -1;
        if (body > next)
        {
            return appositions.SkipAfter(body) ?? body;
        }

        // 'the mayor, Jane Doe, said': the comma closes what the one before the name opened.
        var closes = subject.Run is { } name && name.First > first && paragraph.Tokens[name.First - 1].IsMark(paragraph.Text, ',')
            && paragraph.InOneSentence(first, next + 1) && paragraph.Tokens[next].IsMark(paragraph.Text, ',');
        return closes ? next + 1 : appositions.SkipAfter(next) ?? (words.PlaceAfterTitle && subject.Run is not null ? open.VerbBehind(next) : null) ?? next;
    }

    /// <summary>'the minister said': attributed, but to nobody by name; 'but added that' belongs to what follows.</summary>
    private Attribution? RoleThenVerb(int first)
    {
        var joins = words.CaseEndings.Count > 0 ? WordKinds.SharedSubject | WordKinds.Relative : WordKinds.SharedSubject;
        if ((paragraph.Tokens[first].Is(joins) && !paragraph.Tokens[first].Is(WordKinds.Article)) || IsRelative(first))
        {
            return null;
        }

        for (var i = first; i - first <= MaxRoleWords && paragraph.InOneSentence(first, i) && paragraph.Tokens[i].IsWord; i++)
        {
            if (i > first && IsVerbAfter(first, i))
            {
                // '"…", כך אמר השר דני פרץ'
                return words.NamesByContext && maker.SkipAdverbs(first) == i ? null : OfRole(first, i);
            }
        }

        return null;
    }

    private Attribution OfRole(int first, int verb)
    {
        // '“…,” दिल्ली के मुख्यमंत्री राम कुमार ने कहा': the name stands right before the mark of the subject.
        if (words.SubjectMarkers.Count > 0 && subjects.Before(verb) is { Kind: SubjectKind.Name } named && named.First >= first && IsMarkedSubject(named.Last))
        {
            return maker.Make(named, first, verb);
        }

        return words.NamesByContext ? maker.Make(Subject.Role(first, verb - 1), first, verb)
            : paragraph.Tokens[first].Is(WordKinds.Article) && subjects.Before(verb) is { Kind: SubjectKind.Unnamed } role && role.First == first ? maker.Make(role, first, verb)
            : Attribution.Unnamed;
    }

    /// <summary>'„…“, durch den er noch hofft': what tells more of something inside the quotation.</summary>
    private bool IsRelative(int first) =>
        words.FrontPrepositions.Count > 0 && paragraph.InOneSentence(first, first + 2) && words.FrontPrepositions.Contains(paragraph.Folded(first))
        && paragraph.Tokens[first + 1].Is(WordKinds.Relative | WordKinds.Article) && paragraph.Tokens[first + 2].Is(WordKinds.Pronoun) && !paragraph.Tokens[first + 2].Is(WordKinds.Article);

    /// <summary>Whether the mark of the subject stands right behind a token, by itself or with the verb.</summary>
    private bool IsMarkedSubject(int last) =>
        words.SubjectMarkers.Any(mark => string.CompareOrdinal(paragraph.Text, paragraph.Tokens[last + 1].Start, mark, 0, mark.Length) == 0);

    /// <summary><c>“It is late.” Doe said.</c>: a name and a verb alone are no sentence, whatever stop stands before them.</summary>
    /// <param name="first">Where they begin.</param>
    public Attribution? ReadSentence(int first)
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
