using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Decides where in a run the name begins. It ends with the run; in front of it stand titles with their qualifiers and other words for what somebody is, and
/// then, where the language puts them there, countries and bodies, which <see cref="Organizations"/> tells.
/// </summary>
internal static class RoleSplitter
{
    private const int ShortestWithPronoun = 7;

    /// <summary>The ends of Turkish nouns in the plural that somebody is one of.</summary>
    private static readonly string[] EndingsOfGroups = ["lardan", "lerden", "larından", "lerinden"];

    public static void Split(NameRun run, NameFacts facts, LanguageWords words)
    {
        run.IsBareBody = run.First == run.Last && FollowsArticle(run) && Organization.IsWord(run.Paragraph.Text, run.Paragraph.Tokens[run.First], words);
        // 'dalam utusan Krismasnya': a word with a pronoun at its end is no name.
        run.IsBareBody |= words.NamesPlaces && run.First == run.Last && run.Paragraph.Tokens[run.Last].Length >= ShortestWithPronoun && MalayPronoun.Ends(run.Paragraph.Text, run.Paragraph.Tokens[run.Last]);
        run.IsBareBody |= IsThing(run, words);
        run.IsNoun = run.First == run.Last && (words.CapitalNouns || (run.Paragraph.Tokens[run.First].IsAcronym && FollowsArticle(run)));
        run.IsBehindArticle = (words.LowerTitles || words.HasWordsOfMen) && !words.CapitalNouns && words.CaseEndings.Count == 0 && run.Title == TitleContext.None && (FollowsArticle(run) || FollowsJoinedArticle(run, words)) && !GivenNames.IsOfAnyLanguage(run.Paragraph, run.First, words);
        var first = BehindRoles(run, words);
        // 'die Entwicklungsgesellschaft Gebau': behind a noun for a body stands what it is called.
        var isBody = words.CapitalNouns && first == run.Last && first > run.First && Organization.IsWord(run.Paragraph.Text, run.Paragraph.Tokens[first - 1], words);
        if (first <= run.Last && !isBody && !Organization.Is(run, first, words))
        {
            run.NameFirst = NameBehindOrganization.Find(run, first, facts, words);
        }
    }

    /// <summary>The first token behind titles, nouns and roles that have a capital as names do.</summary>
    private static int BehindRoles(NameRun run, LanguageWords words)
    {
        var first = run.AfterTitles;
        first += words.CapitalNouns && first == run.First && first < run.Last && FollowsArticle(run) ? 1 : 0;
        first += first == run.First && IsRoleAtHead(run, words) ? 1 : 0;
        first = words.CaseEndings.Count > 0 && run.Last == first + 1 && HasInitial(run, first) && HasInitial(run, run.Last) ? run.Last : first;
        first = words.CaseEndings.Count > 0 && words.MiddleNameEndings.Count == 0 ? SkipToGivenName(run, first, words) : first;
        first = words.CapitalNouns || IsOwner(run, first, words) ? SkipNouns(run, first, words) : first;
        return first + (IsAcronymBeforeName(run, first) || IsFormerRole(run, first) || HasSuffix(run, first) || IsGroupAtHead(run, first, words) ? 1 : 0);
    }

    /// <summary>'Pendlerin Sabine Kraus', 'Herrenhofs Coach Hans Huber': where nouns have capitals, a first name that is known before the last word begins the name.</summary>
    private static int SkipNouns(NameRun run, int first, LanguageWords words)
    {
        if (run.Last - first < 2 || !GivenNames.IsOfAnyLanguage(run.Paragraph, run.Last - 1, words))
        {
            return first;
        }

        for (var i = first; i < run.Last - 1; i++)
        {
            if (GivenNames.IsOfAnyLanguage(run.Paragraph, i, words) || !run.Paragraph.Tokens[i].IsUpper || run.Paragraph.Tokens[i].Length <= 2)
            {
                return first;
            }
        }

        return run.Last - 1;
    }

    /// <summary>'burmistrz Jaromina Jan Nowak', 'Dziewięcioletnia Anna Nowak': behind a title, or at the head of a sentence, a first name that is known begins the name where none stands before.</summary>
    private static int SkipToGivenName(NameRun run, int first, LanguageWords words)
    {
        if (run.Title == TitleContext.None && !run.StartsSentence)
        {
            return first;
        }

        for (var i = first; i < run.Last; i++)
        {
            if (GivenNames.IsOfAnyLanguage(run.Paragraph, i, words))
            {
                return i;
            }

            if (!run.Paragraph.Tokens[i].IsUpper || run.Paragraph.Tokens[i].Length <= 2)
            {
                return first;
            }
        }

        return first;
    }

    /// <summary>'адвокат А.Озёрного И.Сидоров': each has the initial that begins a name.</summary>
    private static bool HasInitial(NameRun run, int i) =>
        run.Paragraph.Tokens[i] is { Length: > 3 } token && run.Paragraph.Text[token.Start + 1] == '.';

    /// <summary>'prezes Izby Prac Społecznych Jan Nowak': the last word of a body in the case of "of".</summary>
    private static bool IsOwner(NameRun run, int first, LanguageWords words) =>
        words.OwnerEndings.Count > 0 && words.MiddleNameEndings.Count == 0 && run.Last - first >= 2
        && words.OwnerEndings.Any(ending => NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[run.Last - 2], ending));

    /// <summary>'Oud-wielrenner Jan de Boer', 'Ex-ministra Anna Rossi': what somebody was is no part of the name.</summary>
    private static bool IsFormerRole(NameRun run, int first)
    {
        if (run.Last - first < 2)
        {
            return false;
        }

        var (text, role) = (run.Paragraph.Text, run.Paragraph.Tokens[first]);
        var hyphen = role.Length > 5 ? text.IndexOf('-', role.Start, 4) : -1;
        return hyphen > role.Start && char.IsLower(text[hyphen + 1]) && text.Substring(role.Start, hyphen - role.Start) is "Oud" or "Ex";
    }

    /// <summary>'la députée LFA Jeanne Martin': an acronym before two words is a body.</summary>
    private static bool IsAcronymBeforeName(NameRun run, int first) =>
        run.Last - first >= 2 && run.Paragraph.Tokens[first] is { IsAcronym: true } body && !body.Is(WordKinds.AnyTitle) && !run.Paragraph.Tokens[first + 1].IsAcronym
        && (run.Title is TitleContext.None or TitleContext.Adjacent || GivenNames.IsInTable(run.Paragraph.Text, run.Paragraph.Tokens[first + 1]));

    /// <summary>'CEO'su Ayşe Demir', 'ABD'li Jane Doe': no first name is an acronym with an ending.</summary>
    private static bool HasSuffix(NameRun run, int first)
    {
        if (run.Last - first < 2)
        {
            return false;
        }

        var (text, token) = (run.Paragraph.Text, run.Paragraph.Tokens[first]);
        var mark = text.IndexOfAny(['\'', '’'], token.Start, token.Length);
        return mark > token.Start + 1 && mark + 2 < token.End && char.IsUpper(text[mark - 1]) && char.IsLower(text[mark + 1]) && char.IsLower(text[token.End - 1]);
    }

    /// <summary>'Yaralılardan Ayşe Demir': at the head of a sentence the ending of "of the" shows that the word is a group that somebody is one of, in Turkish.</summary>
    private static bool IsGroupAtHead(NameRun run, int first, LanguageWords words) =>
        words is { VerbLast: true, Script: Script.Latin } && run.StartsSentence && first == run.First && run.Last - first >= 2
        && Array.Exists(EndingsOfGroups, ending => NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[first], ending));

    /// <summary>
    /// 'Таксист Дамир Юсупов' at the head of a sentence: of three words the first is a role, where people have two names, or three of which the
    /// second tells itself (<c>Иван Петрович Сидоров</c>).
    /// </summary>
    private static bool IsRoleAtHead(NameRun run, LanguageWords words) =>
        run.StartsSentence && run.Last - run.First == 2 && words.MiddleNameEndings.Count > 0
        && !words.MiddleNameEndings.Any(ending => NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[run.First + 1], ending));

    private static bool FollowsJoinedArticle(NameRun run, LanguageWords words) =>
        words.JoinedArticles.Count > 0 && run.Paragraph.InOneSentence(run.First - 1, run.First) && run.Paragraph.Tokens[run.First - 1] is { IsLower: true, Length: <= 5 } before
        && words.JoinedArticles.Contains(WordText.Fold(before.Span.In(run.Paragraph.Text)));

    /// <summary>'das Weiße Haus': where nouns have capitals, an article that stands for things alone as well, before an adjective and a noun.</summary>
    private static bool IsThing(NameRun run, LanguageWords words) =>
        words.CapitalNouns && run.Last == run.First + 1 && run.AfterTitles == run.First && FollowsArticle(run) && words.FrontPronouns.Contains(run.Paragraph.Folded(run.First - 1))
        && !GivenNames.IsOfAnyLanguage(run.Paragraph, run.First, words) && !GivenNames.IsOfAnyLanguage(run.Paragraph, run.Last, words);

    /// <summary>'der Imker Hans Huber': where nouns have capitals, the word behind an article is one.</summary>
    private static bool FollowsArticle(NameRun run) =>
        run.Paragraph.InOneSentence(run.First - 1, run.First) && run.Paragraph.Tokens[run.First - 1].Is(WordKinds.Article);
}
