using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names.Organizations;

/// <summary>
/// A club or a body of one word between a title and a name, where people have two names, or three of which the second tells itself:
/// <c>тренер Зари Иван Сидоров</c>.
/// </summary>
internal static class CaseOrganization
{
    /// <summary>How long the parts of names from East Asia are, which are three: <c>Ким Чен Ын</c>.</summary>
    private const int LongestPart = 4;

    /// <summary>'сообщил МИД России', 'сообщил Минфин РФ': no person has a country behind the name.</summary>
    public static bool EndsInPlace(NameRun run, int first, LanguageWords words) =>
        words.MiddleNameEndings.Count > 0 && run.Last == first + 1 && run.Paragraph.Tokens[run.Last].Is(WordKinds.Place) && !CaseForms.IsGivenName(run.Paragraph.Text, run.Paragraph.Tokens[first], words);

    /// <summary>Whether three words or more stand behind a title, and none shows that all are the name.</summary>
    public static bool IsDoubtful(NameRun run, int first, LanguageWords words)
    {
        if (words.MiddleNameEndings.Count == 0 || words.GivenNames.Count == 0 || run.Last - first < 2 || CaseForms.IsGivenName(run.Paragraph.Text, run.Paragraph.Tokens[first], words))
        {
            return false;
        }

        var areShort = true;
        for (var i = first; i <= run.Last; i++)
        {
            var token = run.Paragraph.Tokens[i];
            if (!token.IsUpper || token.Length == 1 || token.IsAcronym || (i == first + 1 && IsMiddleName(run, i, words)))
            {
                return false;
            }

            areShort &= token.Length <= LongestPart;
        }

        return !areShort;
    }

    /// <summary>Where the name begins: at a first name that people know, or behind a word that the article has alone too; -1 where nothing tells.</summary>
    public static int FirstOfName(NameRun run, int first, NameFacts facts, LanguageWords words)
    {
        for (var i = first + 1; i < run.Last; i++)
        {
            // 'староста села Великие Луки Анна Сидорова': one that is in the case of the subject goes before one that may be in another.
            if (words.IsGivenName(NameText.Of(run.Paragraph, i, i)))
            {
                return i;
            }
        }

        for (var i = first + 1; i < run.Last; i++)
        {
            if (CaseForms.IsGivenName(run.Paragraph.Text, run.Paragraph.Tokens[i], words))
            {
                return i;
            }
        }

        var word = NameText.Of(run.Paragraph, first, first);
        return run.Last - first == 2 && facts.StandsAlone(word) && !facts.IsPerson(word) ? first + 1 : -1;
    }

    /// <summary>'форвард Зари Иван Сидоров': a word before a first name that is known is none of the name where a noun stands before it.</summary>
    public static bool Precedes(NameRun run, int first, LanguageWords words) =>
        words.MiddleNameEndings.Count > 0 && !CaseForms.IsGivenName(run.Paragraph.Text, run.Paragraph.Tokens[first], words) && CaseForms.IsGivenName(run.Paragraph.Text, run.Paragraph.Tokens[first + 1], words);

    private static bool IsMiddleName(NameRun run, int i, LanguageWords words) => words.MiddleNameEndings.Any(ending => NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[i], ending));
}
