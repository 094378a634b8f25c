using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads whom a sentence is about: whose words it reports, with whom it begins, or which pronoun comes first in it. <c>On Monday, Jane Doe met John Roe.</c> is about Jane Doe,
/// <c>She met him.</c> about whom the sentence before is.
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
/// <param name="readers">Reads whose words the sentences of a paragraph report.</param>
/// <param name="mentions">Reads whom the text names.</param>
/// <param name="holders">Whom the article gives each title.</param>
internal sealed class SentenceTopicReader(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words, AttributionReaders readers, MentionReader mentions, TitleHolders holders)
{
    /// <summary>How many tokens of a sentence are looked at.</summary>
    private const int MaxTokens = 80;
    private const int MaxFront = 14;
    private const int MaxRoleWords = 6;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="isWoman">Whether the pronoun that asks is a woman's or a man's, where it tells.</param>
    public SentenceTopic Read(TokenizedParagraph paragraph, int start, int end, bool? isWoman)
    {
        if (IndirectSpeech.Is(paragraph, start, words) && readers[paragraph.Index].Reports.Reported(end)?.Speaker is null)
        {
            return SentenceTopic.Reported;
        }

        if (words.IsGermanic && paragraph.InOneSentence(start, start + 1) && AgedRole.IsAge(paragraph, start + 1))
        {
            // 'Die 60-Jährige bedauert, dass es anders ist.'
            return SentenceTopic.GoesOn;
        }

        if (RoleAtHead(paragraph, start) is var title and >= 0)
        {
            // 'Der Bürgermeister erklärte', 'Wiceminister przypomniał': who is called by an office that the article gives somebody.
            return holders.TryGet(paragraph.Folded(title), paragraph.Tokens[title].Start, out var holder) && holder is { } person
                ? new(TopicKind.Person, person, readers[paragraph.Index].Reports.IsOfOther(end))
                : SentenceTopic.Unclear;
        }

        if (readers[paragraph.Index].Reports.Reported(end) is { } report)
        {
            return report.Speaker is { } run ? ((index.ResolvePerson(run) ?? index.Resolve(run)) is { } reporter ? new(TopicKind.Person, reporter, IsReport: true) : SentenceTopic.Unclear)
                : report.IsOnePerson && InFirstClause(paragraph, start, end, report.IsWoman) is { } inClause ? new(TopicKind.Person, inClause, IsReport: true)
                : report.IsOnePerson && (isWoman is null || report.IsWoman is null || report.IsWoman == isWoman) ? SentenceTopic.Reported
                : SentenceTopic.Unclear;
        }

        if (SpeakingRole(paragraph, start, end) is { } speaking)
        {
            // 'No local, disse o tenente que': the office of somebody known.
            return new(TopicKind.Person, speaking, IsReport: true);
        }

        return end - start > MaxTokens || readers[paragraph.Index].Reports.IsOfOther(end) ? SentenceTopic.Unclear : First(paragraph, start, end, isWoman);
    }

    /// <summary>'Als Anna Weber die Proben sah, glaubte sie an ein Versehen': the only one whom a sentence names that begins with a clause about that one.</summary>
    private TextSpan? InFirstClause(TokenizedParagraph paragraph, int start, int end, bool? isWoman)
    {
        if (!words.IsGermanic || end - start > MaxTokens || !words.FrontConjunctions.Contains(paragraph.Folded(start)) || (names[paragraph.Index].StartingAt(start + 1) ?? names[paragraph.Index].StartingAt(start)) is not { CanSpeak: true } run
            || PersonOf(run) is not { } person || !paragraph.InOneSentence(start, run.Last + 1) || !paragraph.Tokens[run.Last + 1].IsLower || (isWoman is not null && PersonGenders.OfFirstName(run, words) == !isWoman))
        {
            return null;
        }

        for (var i = run.Last + 1; i < end; i++)
        {
            if (names[paragraph.Index].StartingAt(i) is { } other && index.ResolvePerson(other) is { } second && second != person)
            {
                return null;
            }
        }

        return person;
    }

    /// <summary>The office with which a sentence begins, behind nothing but its article, where no name belongs to it; -1 where there is none.</summary>
    private int RoleAtHead(TokenizedParagraph paragraph, int start)
    {
        var title = start + (paragraph.InOneSentence(start, start + 1) && paragraph.Tokens[start].Is(WordKinds.Article) && !paragraph.Tokens[start].Is(WordKinds.Indefinite) ? 1 : 0);
        return paragraph.Tokens[title] is var token && token.Is(WordKinds.Title | WordKinds.OfficeTitle) && !token.Is(WordKinds.AnyVerb | WordKinds.Article | WordKinds.Adverb) && !HasNameBehind(paragraph, title) ? title : -1;
    }

    /// <summary>Who has the office that stands alone beside the first verb of saying.</summary>
    private TextSpan? SpeakingRole(TokenizedParagraph paragraph, int start, int end)
    {
        for (var verb = start; verb < end && verb - start <= MaxTokens; verb++)
        {
            if (!paragraph.Tokens[verb].Is(WordKinds.AnyVerb))
            {
                continue;
            }

            var behind = verb + 1 < end && paragraph.Tokens[verb + 1].Is(WordKinds.Article) && !paragraph.Tokens[verb + 1].Is(WordKinds.Indefinite) ? verb + 2 : verb + 1;
            if (HolderOf(paragraph, behind, end) is { } follower)
            {
                return follower;
            }

            if (verb > start && HolderOf(paragraph, verb - 1, end) is { } person)
            {
                return person;
            }
        }

        return null;
    }

    private TextSpan? HolderOf(TokenizedParagraph paragraph, int title, int end) =>
        title < end && paragraph.Tokens[title] is var token && token.Is(WordKinds.Title | WordKinds.OfficeTitle) && !token.Is(WordKinds.AnyVerb) && !HasNameBehind(paragraph, title)
        && holders.TryGet(WordText.Fold(token.Span.In(paragraph.Text)), token.Start, out var holder) ? holder : null;

    /// <summary>Who comes first.</summary>
    private SentenceTopic First(TokenizedParagraph paragraph, int start, int end, bool? isWoman)
    {
        var hasOther = false;
        for (var i = start; i < end; i++)
        {
            if (names[paragraph.Index].StartingAt(i) is { } run)
            {
                if (words.NamesPlaces && HolderBehindBody(paragraph, start, run) is { } holder)
                {
                    return new(TopicKind.Person, holder);
                }

                // 'La alcaldesa de Lugo, Ana Pérez,'
                if (run.Last < end - 2 && paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ',') && names[paragraph.Index].StartingAt(run.Last + 2) is { CanSpeak: true } holding && IsSetOff(paragraph, start, holding, NamePhrase.First(holding)))
                {
                    i = run.Last;
                    continue;
                }

                if (IsSubject(run) && (PersonOf(run) is not null || mentions.MayBeUnknown(run, isWoman)))
                {
                    return PersonOf(run) is { } person && run.CanSpeak && (Begins(paragraph, start, run) || IsBehindVerb(paragraph, start, run)) && !names[paragraph.Index].IsOneOfSeveral(run) && !(isWoman is null && IsJoinedToRole(paragraph, run)) && !HasOtherBehind(paragraph, run) && !IsPassive(paragraph, run, end) ? new(TopicKind.Person, person) : SentenceTopic.Unclear;
                }

                hasOther |= index.ResolvePerson(run) is not null;
                i = run.Last;
                continue;
            }

            var token = paragraph.Tokens[i];
            if (token.Is(WordKinds.Person) && !token.Is(WordKinds.Article))
            {
                return isWoman is null || !token.Is(WordKinds.Woman | WordKinds.Man) || token.Is(WordKinds.Woman) == isWoman ? SentenceTopic.GoesOn : SentenceTopic.Unclear;
            }
        }

        return hasOther ? SentenceTopic.Unclear : SentenceTopic.Neutral;
    }

    /// <summary><c>Wakil Kepala PT Rel Nusantara, Sri Lestari memastikan</c>: behind the office at a body, with which the sentence begins, and a comma stands whose it is.</summary>
    private TextSpan? HolderBehindBody(TokenizedParagraph paragraph, int start, NameRun body)
    {
        var comma = body.Last + 1;
        return paragraph.Tokens[start].Is(WordKinds.AnyTitle) && body.First - start <= 1 && paragraph.InOneSentence(start, comma + 2) && paragraph.Tokens[comma].IsMark(paragraph.Text, ',') && (Organization.HasPart(body, body.First) || Organization.HasWord(paragraph.Text, NameText.Span(paragraph, body.First, body.Last), words))
            && names[paragraph.Index].StartingAt(comma + 1) is { CanSpeak: true } run && run.NameFirst < run.Last && !names[paragraph.Index].IsOneOfSeveral(run) && paragraph.InOneSentence(start, run.Last + 1) && paragraph.Tokens[run.Last + 1] is { IsLower: true } next && !next.Is(WordKinds.ListConjunction) ? PersonOf(run) : null;
    }

    /// <summary>Somebody who does nothing in the article that only people do, by a first name that is known.</summary>
    private TextSpan? PersonOf(NameRun run) => index.ResolvePerson(run) ?? (run.HasName && run.NameFirst < run.Last && GivenNames.IsPerson(run, words) ? index.Resolve(run) : null);

    /// <summary>Whether the sentence begins with the name, its article and title, or with when and where and a comma.</summary>
    private static bool Begins(TokenizedParagraph paragraph, int start, NameRun run)
    {
        var first = NamePhrase.First(run);
        first -= first > start && paragraph.Tokens[first - 1].Is(WordKinds.Article) ? 1 : 0;
        return first - start <= 1 || IsSetOff(paragraph, start, run, first) || (first - start <= MaxFront && paragraph.Tokens[first - 1].IsMark(paragraph.Text, ',') && paragraph.InOneSentence(start, run.Last + 1) && paragraph.Tokens[run.Last + 1].IsLower);
    }

    /// <summary><c>La alcaldesa de Lugo, Ana Pérez, llegó</c>: between two commas, behind the office with which the sentence begins.</summary>
    private static bool IsSetOff(TokenizedParagraph paragraph, int start, NameRun run, int first) =>
        first - start <= MaxFront && paragraph.Tokens[first - 1].IsMark(paragraph.Text, ',') && run.NameFirst < run.Last && paragraph.InOneSentence(start, run.Last + 2) && paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ',')
        && IsOffice(paragraph, start, first - 1);

    /// <summary>Whether the words from the head of a sentence on are an office and what it is of.</summary>
    private static bool IsOffice(TokenizedParagraph paragraph, int start, int end)
    {
        var title = start + (paragraph.Tokens[start].Is(WordKinds.Article) ? 1 : 0);
        for (var i = title; i < end; i++)
        {
            if (!paragraph.Tokens[i].IsWord || (paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Relative) && !paragraph.Tokens[i].Is(WordKinds.TitleLinker | WordKinds.AnyTitle)))
            {
                return false;
            }
        }

        return title < end && paragraph.Tokens[title].Is(WordKinds.Title | WordKinds.OfficeTitle);
    }

    /// <summary>'In Bern kam auch Anna Weber am Morgen vorbei': where the verb is second, behind a preposition with its noun one small word stands before the subject.</summary>
    private bool IsBehindVerb(TokenizedParagraph paragraph, int start, NameRun run)
    {
        var verb = NamePhrase.First(run) - 1;
        while (verb > start && paragraph.Tokens[verb].Is(WordKinds.Adverb) && !paragraph.Tokens[verb].Is(WordKinds.AnyVerb | WordKinds.Auxiliary))
        {
            verb--;
        }

        if (!words.IsGermanic || verb - start is < 2 or > MaxRoleWords || !words.FrontPrepositions.Contains(paragraph.Folded(start)) || !paragraph.Tokens[verb - 1].IsUpper || paragraph.Tokens[verb] is not { IsLower: true } word || word.Is(WordKinds.TitleLinker | WordKinds.PlacePreposition | WordKinds.Article | WordKinds.SharedSubject | WordKinds.Complementizer | WordKinds.Negation | WordKinds.Naming))
        {
            return false;
        }

        for (var i = start + 1; i < verb; i++)
        {
            if (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.AnyTitle))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasNameBehind(TokenizedParagraph paragraph, int title)
    {
        for (var i = title; i - title <= MaxRoleWords && paragraph.InOneSentence(title, i) && paragraph.Tokens[i].IsWord && !paragraph.Tokens[i].Is(WordKinds.AnyVerb); i++)
        {
            if (names[paragraph.Index].Around(i) is { HasName: true } run && run.Last > title)
            {
                return true;
            }
        }

        return words.NamesPlaces && HasNameBehindPlace(paragraph, title);
    }

    /// <summary><c>Wali Kota Lumaja, Siti Rahma, datang</c>: between two commas, behind the office and where it is.</summary>
    private bool HasNameBehindPlace(TokenizedParagraph paragraph, int title)
    {
        var comma = title + 1;
        while (comma - title <= MaxRoleWords && paragraph.InOneSentence(title, comma) && paragraph.Tokens[comma].IsUpper)
        {
            comma++;
        }

        return paragraph.InOneSentence(title, comma) && paragraph.Tokens[comma].IsMark(paragraph.Text, ',') && names[paragraph.Index].StartingAt(comma + 1) is { CanSpeak: true } run && run.NameFirst < run.Last
            && paragraph.InOneSentence(title, run.Last + 1) && paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ',');
    }

    /// <summary>Whether nothing shows that the name hangs on another word.</summary>
    private bool IsSubject(NameRun run) =>
        !run.Paragraph.Tokens[run.Last].IsPossessive && !MentionReader.IsObject(run) && !NamePhrase.IsObject(run) && !CaseForms.IsOblique(run, words);

    /// <summary><c>Kepala Desa Karang Anyar, Budi Santoso, datang</c>: what stands before the comma may be where somebody is from.</summary>
    private bool HasOtherBehind(TokenizedParagraph paragraph, NameRun run) =>
        paragraph.InOneSentence(run.Last, run.Last + 2) && paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ',')
        && (names[paragraph.Index].StartingAt(run.Last + 2) ?? names[paragraph.Index].StartingAt(run.Last + 3)) is { CanSpeak: true } next && NamePhrase.First(next) <= run.Last + 2 && next.NameFirst < next.Last;

    /// <summary><c>Ana Pérez y su marido, Luis Gómez, viven</c>: a second subject that begins with what it is to somebody.</summary>
    private bool IsJoinedToRole(TokenizedParagraph paragraph, NameRun run) =>
        words.IsRomance && paragraph.InOneSentence(run.Last, run.Last + 3) && paragraph.Tokens[run.Last + 1].Is(WordKinds.ListConjunction) && paragraph.Tokens[run.Last + 2].Is(WordKinds.Article) && paragraph.Tokens[run.Last + 3].Is(WordKinds.AnyTitle);

    /// <summary><c>Jane Doe was named by John Roe</c>: it may be about either.</summary>
    private bool IsPassive(TokenizedParagraph paragraph, NameRun run, int end)
    {
        for (var i = run.Last + 1; i < end; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.SpeakerMarker) && names[paragraph.Index].StartingAt(i + 1) is { } other && index.ResolvePerson(other) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
