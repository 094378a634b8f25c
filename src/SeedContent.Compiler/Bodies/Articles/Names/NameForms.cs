using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>The forms that a name takes with its case, in languages that have them: <c>Иван Петров</c>, <c>Ивана Петрова</c>.</summary>
/// <param name="words">The language.</param>
internal sealed class NameForms(LanguageWords words)
{
    private const int ShortestStem = 3;

    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    /// <summary>What all forms of a name share: its words without their endings.</summary>
    public string Key(string name)
    {
        if (!keys.TryGetValue(name, out var key))
        {
            keys.Add(name, key = name.IndexOf(' ') >= 0 ? MakeKey(name) : words.CaseEndings.Count == 0 ? name : Stem(name));
        }

        return key;
    }

    private string MakeKey(string name)
    {
        var parts = name.Split(' ');
        for (var i = 0; i < parts.Length && parts.Length > 1; i++)
        {
            // 'Jan van der Berg' is Van der Berg without his first name.
            parts[i] = IsParticle(parts[i]) ? WordText.Fold(parts[i]) : parts[i];
        }

        return string.Join(" ", words.CaseEndings.Count == 0 ? parts : parts.Select(Stem));
    }

    /// <summary>Whether a form may be closer to that of the subject than another: it is shorter, or ends as names of women do.</summary>
    public static bool IsPlainer(string form, string other) =>
        form.Length < other.Length || (form.Length == other.Length && (IsPlainerEnd(form, other, form.Length - 1) || (form.IndexOf(' ') is > 0 and var space && IsPlainerEnd(form, other, space - 1))));

    /// <summary>'Małgorzata Gerdorf' beside 'Małgorzatę Gerdorf': the end of the first name may tell, or that of the last.</summary>
    private static bool IsPlainerEnd(string form, string other, int at) => form[at] is 'а' or 'я' or 'a' && other[at] != form[at] && (at + 1 == form.Length || other[at + 1] == ' ');

    /// <summary>Whether the form shows that the name is not the subject of a verb: <c>сказал сын Ивана Петрова</c>.</summary>
    public static bool IsObject(NameRun run, Token verb, LanguageWords words)
    {
        var text = run.Paragraph.Text;
        return (!run.IsInSubjectCase && TitleCase.IsOblique(run, words)) || (run.NameFirst < run.Last && CaseForms.IsOblique(run, words)) || CaseForms.IsDative(run, words) || Ends(run, words.ObjectEndings) || (words.VerbEndingsOfMen.Any(ending => EndsWith(text, verb, ending)) && Ends(run, words.ObjectEndingsOfMen));
    }

    private static bool Ends(NameRun run, IReadOnlyList<string> pairs)
    {
        var tokens = run.Paragraph.Tokens;
        foreach (var pair in pairs)
        {
            var space = pair.IndexOf(' ');
            if (run.NameFirst < run.Last && EndsWith(run.Paragraph.Text, tokens[run.NameFirst], pair[..space]) && EndsWith(run.Paragraph.Text, tokens[run.Last], pair[(space + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word ends so.</summary>
    public static bool EndsWith(string text, Token token, string ending) =>
        token.Length > ending.Length && WordText.EqualsFolded(text, token.End - ending.Length, ending.Length, ending);

    private bool IsParticle(string word) => (words.Vocabulary.Find(word, 0, word.Length) & WordKinds.NameParticle) != WordKinds.None;

    private string Stem(string word)
    {
        foreach (var ending in words.CaseEndings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    /// <summary>
    /// An Arabic surname without its article, as papers write it alone: <c>אל-משאט</c>, <c>al-Mashat</c>, <c>аль-Машат</c>; null where it has none. The article is
    /// a word of no language that writes it so, and each script has it in its letters.
    /// </summary>
    public static string? WithoutArabicArticle(string surname)
    {
        var hyphen = surname.IndexOfAny(['-', '־']);
        return hyphen is 2 or 3 && hyphen < surname.Length - 2 && (surname.Substring(0, hyphen) is "אל" or "al" or "Al" or "el" or "аль" or "Аль" or "эль" or "ель" or "ал") ? surname.Substring(hyphen + 1) : null;
    }
}
