using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads who stands before or after a verb. Every search is bounded, so that a sentence without end costs no more than its length.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class SubjectReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxRoleWords = 8;
    private const int MaxAdverbs = 6;
    private const int MaxRelativeTokens = 40;
    private const int MaxPlacedTokens = 22;

    private readonly SubjectPhrase phrases = new(paragraph, names);
    private readonly FollowingSubjectReader following = new(paragraph, names, words);
    private readonly AddressForm forms = new(paragraph, words);
    private readonly HolderReader holders = new(paragraph, names, words);
    private readonly OriginBehindName origins = new(paragraph, words);

    /// <summary>The subject that begins at a token.</summary>
    public Subject After(int first) => following.Read(first);

    /// <summary>'She also said': a pronoun that is the subject of the verb behind "also".</summary>
    private bool IsPronoun(int i, int verb) => !words.NamesByContext && paragraph.InOneSentence(i, verb) && paragraph.Tokens[i].Is(WordKinds.Person) && !paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Article);

    /// <summary>The subject that ends before the verb at token <paramref name="verb"/>.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="skipped">Words that may stand between: adverbs, and for one whose subject alone is asked, negations.</param>
    public Subject Before(int verb, WordKinds skipped = WordKinds.Adverb | WordKinds.Weekday)
    {
        var last = SkipBack(verb, skipped);
        return paragraph.InOneSentence(last, verb) ? Described(last + 1) ?? FromLast(last, verb, skipped) : Subject.None;
    }

    /// <summary>The last token before a verb and what may stand between it and its subject.</summary>
    private int SkipBack(int verb, WordKinds skipped)
    {
        var i = verb - 1;
        while (verb - i <= MaxAdverbs && paragraph.InOneSentence(i, verb) && paragraph.Tokens[i] is var word
            && word.Is(skipped) && names.EndingAt(i) is null && !(word.Is(WordKinds.SharedSubject) && names.EndingAt(i - 1) is null && !IsPronoun(i - 1, verb)))
        {
            i--;
        }

        // 'Budi Santoso, SE, MM mengatakan'
        while (i > 0 && paragraph.InOneSentence(i - 1, verb) && paragraph.Tokens[i].Is(WordKinds.Degree) && names.EndingAt(i) is null && verb - i <= MaxRoleWords)
        {
            i -= paragraph.Tokens[i - 1].IsMark(paragraph.Text, ',') ? 2 : 1;
        }

        return i;
    }

    /// <summary>A name with more words behind it, of what it has, where it is or when it was, before the verb.</summary>
    /// <param name="end">The token behind those words.</param>
    private Subject? Described(int end)
    {
        var open = new OpenAppositionReader(paragraph, names);
        return (words.PlaceAfterTitle ? open.Before(end) : open.BeforeBody(end))
            ?? (words.NamesPlaces ? new PlacedSubjectReader(paragraph, names).Before(end) : null)
            ?? (words.CaseEndings.Count > 0 ? new HeadSubjectReader(paragraph, names).Before(end) : null)
            ?? (words.IsRomance || words.IsGermanic || words.NamesPlaces ? BeforePlace(end) : null)
            ?? (words.NamesByContext ? BeforeOrigin(end) : null);
    }

    /// <summary><c>דנה לוי מאוניברסיטת הצפון אמרה</c>: where somebody is from stands between the name and the verb.</summary>
    /// <param name="end">The token behind it.</param>
    private Subject? BeforeOrigin(int end)
    {
        for (var i = end - 2; end - i <= MaxRoleWords + 2 && paragraph.InOneSentence(i, end); i--)
        {
            if (names.EndingAt(i) is { CanSpeak: true } run && run.NameFirst < run.Last)
            {
                return origins.VerbBehind(i) >= end && !NamePhrase.IsObject(run) && !names.FollowsAnother(run) ? new(SubjectKind.Name, run, phrases.First(run, NamePhrase.First(run)), run.Last) : null;
            }
        }

        return null;
    }

    /// <summary>The subject that ends at a token, which is its last word or the mark that closes what is said of it.</summary>
    private Subject FromLast(int last, int verb, WordKinds skipped)
    {
        var token = paragraph.Tokens[last];
        if (token.IsMark(paragraph.Text, ','))
        {
            return new AppositionReader(paragraph, names).Before(last);
        }

        if (token.IsDash(paragraph.Text) && new AppositionReader(paragraph, names).BeforeDash(last) is { IsSaid: true } dashed)
        {
            return dashed;
        }

        if (token.IsMark(paragraph.Text, ')'))
        {
            return BeforeBrackets(last);
        }

        // 'Weber, die von einem ruhigen Tag berichtete: „…“', 'Pérez, quien en una entrevista con La Voz afirmó': who the relative is.
        if (!words.NamesByContext && RelativeClause.Find(paragraph, names, last) is { } relative && BeforeRelative(relative) is { Kind: SubjectKind.Name } named)
        {
            return named;
        }

        if (words.CaseEndings.Count > 0 && new PlatformPhrase(paragraph, names, words).FirstBefore(last) is { } platform)
        {
            // 'Nowak w serwisie Twitter napisał': whoever stands before it; nobody where it begins the sentence.
            return paragraph.InOneSentence(platform - 1, verb) ? Before(platform, skipped) : Subject.None;
        }

        if (names.EndingAt(last) is { } ending)
        {
            // 'Ông nói: “…”': at the head of a sentence a form of address has a capital as names have.
            return !ending.HasName && forms.IsAlone(last) ? Subject.Pronoun(last) : EndingAt(last);
        }

        if (token.Is(WordKinds.Relative))
        {
            // 'Che precisa: «…»': at the head of a sentence it is who spoke in the one before.
            return words.IsRomance && paragraph.StartsSentence(last) && last > 0 && last == verb - 1 ? Subject.Pronoun(last) : BeforeRelative(last);
        }

        if (token.Is(WordKinds.Pronoun) || forms.IsAlone(last))
        {
            return Subject.Pronoun(last);
        }

        return token.Is(WordKinds.SharedSubject) ? Subject.Shared : RoleAtHead(last) ?? phrases.RoleEndingAt(last);
    }

    /// <summary><c>L'arcivescovo Luigi Neri nell'omelia ha detto</c>, <c>Anna Bakker van de gemeente zegt</c>: only of what body somebody is, or where, when or to whom it was said, stands between the subject that begins the sentence and its verb.</summary>
    private Subject? BeforePlace(int verb)
    {
        var start = paragraph.SentenceStart(verb);
        if (verb - start > MaxPlacedTokens || !paragraph.Tokens[verb - 1].IsWord || After(start) is not { Kind: SubjectKind.Name, Run: { } run } subject || run.NameFirst >= run.Last || verb - run.Last < 3
            || !paragraph.Tokens[run.Last + 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.BodyParticle) || paragraph.Tokens[run.Last + 1].Is(WordKinds.Article))
        {
            return null;
        }

        for (var i = run.Last + 1; i < verb; i++)
        {
            if (!paragraph.Tokens[i].IsWord || (paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Relative | WordKinds.SharedSubject | WordKinds.Negation | WordKinds.Auxiliary)
                && !paragraph.Tokens[i].Is(WordKinds.TitleLinker | WordKinds.PlacePreposition | WordKinds.Article)))
            {
                return null;
            }
        }

        return subject;
    }

    /// <summary><c>एक छात्रा ने कहा</c>: who is not named, from the head of the sentence or a mark to the verb behind.</summary>
    public Subject RoleBefore(int verb)
    {
        var titled = false;
        var first = verb;
        while (verb - first < MaxRoleWords && paragraph.InOneSentence(first - 1, verb) && paragraph.Tokens[first - 1] is { IsWord: true } token && !token.Is(WordKinds.AnyVerb | WordKinds.Complementizer))
        {
            titled |= token.Is(WordKinds.AnyTitle);
            first--;
        }

        var isWhole = !paragraph.InOneSentence(first - 1, verb) || !paragraph.Tokens[first - 1].IsWord;
        return titled && isWhole && first < verb && names.EndingAt(verb - 1) is null ? Subject.Role(first, verb - 1) : Subject.Unnamed;
    }

    /// <summary>The name or the role that ends at a token, as the subject of what follows.</summary>
    private Subject EndingAt(int token) =>
        names.EndingAt(token) is { CanSpeak: true } run && !holders.IsPlaceOfBody(run) && !paragraph.Tokens[token].IsPossessive && !NamePhrase.IsObject(run) && !IsSource(run) && !IsOfRole(run) && !names.FollowsAnother(run) && !(words.IsRomance && (RelativeSubject.Is(paragraph, run) || RelativeSubject.IsInFree(paragraph, run)))
            ? new(SubjectKind.Name, run, phrases.First(run, NamePhrase.First(run)), run.Last)
            : RoleAtHead(token) ?? phrases.RoleEndingAt(token);

    /// <summary>'Министр обороны Франции сказал: «…»': where words change by case, a role and what it is of, from the head of the sentence on; 'Presiden mengatakan', 'Menteri itu berkata': the role alone.</summary>
    private Subject? RoleAtHead(int last)
    {
        var start = paragraph.SentenceStart(last);
        if (words.NamesPlaces)
        {
            return paragraph.Tokens[start].Is(WordKinds.Title | WordKinds.OfficeTitle) && (last == start || (last == start + 1 && paragraph.Tokens[last].Is(WordKinds.Demonstrative))) ? Subject.Role(start, last) : null;
        }

        // 'Хорватский нападающий сказал: «…»'
        var role = start < last && words.NameWords.Spoken.OriginAdjectives.Contains(paragraph.Folded(start)) ? start + 1 : start;
        return words.CaseEndings.Count > 0 && paragraph.Tokens[role].Is(WordKinds.Title | WordKinds.OfficeTitle) && !TitleCase.IsOblique(paragraph.Text, paragraph.Tokens[role], words)
            && RolePhrase.Read(paragraph, role, last + 1, words) is var phrase && phrase.Last == last ? Subject.Role(start, last) : null;
    }

    /// <summary>'Doe zou volgens de krant Het Nieuws hebben gezegd': within a sentence, whose word is taken for it is not the subject.</summary>
    private bool IsSource(NameRun run)
    {
        var first = NamePhrase.First(run);
        for (var i = first - 1; first - i <= MaxAdverbs && paragraph.InOneSentence(i - 1, run.First) && paragraph.Tokens[i].IsWord; i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AccordingTo))
            {
                return !paragraph.Tokens[i].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.VerbAfterSpeaker) && paragraph.Tokens[i - 1].IsWord;
            }
        }

        return false;
    }

    /// <summary>'Ein Sprecher der Deutschen Bahn sagte': a noun and its adjective behind the article of "of" say of what the role is.</summary>
    private bool IsOfRole(NameRun run) =>
        words.CapitalNouns && run.NameFirst == run.Last && run.First < run.Last && paragraph.InOneSentence(run.First - 2, run.First)
        && paragraph.Tokens[run.First - 1].Is(WordKinds.Genitive) && paragraph.Tokens[run.First - 2].Is(WordKinds.AnyTitle) && !paragraph.Tokens[run.First].Is(WordKinds.AnyTitle);

    /// <summary><c>Budi Santoso (45) mengatakan</c></summary>
    private Subject BeforeBrackets(int close)
    {
        for (var i = close - 1; close - i <= MaxRoleWords && paragraph.InOneSentence(i, close); i--)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, '('))
            {
                if (!paragraph.InOneSentence(i - 1, close))
                {
                    return Subject.Unnamed;
                }

                // 'Anna Weber vom Institut für Meere (IFM) sagte'
                var ending = EndingAt(i - 1);
                return ending.Kind == SubjectKind.Name ? ending : new OpenAppositionReader(paragraph, names).BeforeLinkedBody(i) ?? ending;
            }
        }

        return Subject.Unnamed;
    }

    /// <summary><c>Doe, who called it</c>, <c>Doe, who was there and who called it</c></summary>
    private Subject BeforeRelative(int relative)
    {
        var i = relative - 1;
        if (paragraph.InOneSentence(i, relative) && paragraph.Tokens[i].Is(WordKinds.SharedSubject))
        {
            var other = i - 1;
            while (i - other <= MaxRelativeTokens && paragraph.InOneSentence(other, relative) && !paragraph.Tokens[other].Is(WordKinds.Relative))
            {
                other--;
            }

            i = i - other <= MaxRelativeTokens && paragraph.InOneSentence(other, relative) ? other - 1 : i;
        }

        i -= i >= 0 && paragraph.Tokens[i].IsMark(paragraph.Text, ',') ? 1 : 0;
        // 'Jane Doe (42), who said'
        if (paragraph.InOneSentence(i, relative) && paragraph.Tokens[i].IsMark(paragraph.Text, ')') && BeforeBrackets(i) is { Kind: SubjectKind.Name } bracketed)
        {
            return bracketed;
        }

        // 'the shoes lent by Doe, who joked': in front of the pronoun the one behind "by" is as good as a subject.
        return !paragraph.InOneSentence(i, relative) ? Subject.Unnamed
            : names.EndingAt(i) is { CanSpeak: true } run && !paragraph.Tokens[i].IsPossessive && paragraph.InOneSentence(run.First - 1, i) && paragraph.Tokens[run.First - 1].Is(WordKinds.SpeakerMarker)
                ? new(SubjectKind.Name, run, run.First, run.Last)
            : EndingAt(i) is { Kind: SubjectKind.Name } name ? name
            : i < relative - 1 && new AppositionReader(paragraph, names).Before(relative - 1, isAnyCase: true) is { IsSaid: true } described ? described
            : Subject.Unnamed;
    }
}
