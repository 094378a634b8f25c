using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Whether a line says which desk or paper an article is of, and names nobody: <c>Redacción / El Faro</c>, <c>De la redacción</c>, <c>Staff Reporter</c>, <c>Reuters</c>. It is no
/// title, so that the line above it may be one.
/// </summary>
internal static class OutletLine
{
    private const int MaxLength = 60;
    private const int MaxWords = 4;
    private const int FewestLetters = 5;

    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="words">The language.</param>
    public static bool Is(string text, TextSpan line, LanguageWords words)
    {
        if (line.Length > MaxLength || SentenceEnd.EndsSentence(text, line))
        {
            return false;
        }

        if (AgencyName.IsKnown(text, line))
        {
            return true;
        }

        var mark = text.IndexOfAny(['/', '|', '–', '—', '-'], line.Start, line.Length);
        var first = mark < 0 ? line : Blanks.Trim(text, line.Start, mark);
        var rest = mark < 0 ? new TextSpan(line.End, 0) : Blanks.Trim(text, mark + 1, line.End);
        return first.Length > 0 && char.IsUpper(text[first.Start]) && IsDesk(text, first, words) && (rest.Length == 0 || IsNameOrAgency(text, rest));
    }

    /// <summary>Words for who writes, and small words between: <c>De la redacción</c>.</summary>
    private static bool IsDesk(string text, TextSpan part, LanguageWords words)
    {
        var roles = 0;
        var isPlace = false;
        for (var at = part.Start; at < part.End;)
        {
            var role = words.BylineRoles.Select(word => Prefixes.After(text, at, part.End, word)).FirstOrDefault(end => end is not null);
            var end = role ?? WordText.WordEnd(text, at, part.End);
            role ??= EndsWithRole(text, at, end, words) ? end : null;
            var kinds = words.Vocabulary.Find(text, at, end - at);

            // 'De notre correspondant à Berlin'
            var isOfRole = roles > 0 && isPlace && char.IsUpper(text[at]);
            if (end == at || (role is null && !isOfRole && (kinds & (WordKinds.Article | WordKinds.TitleLinker | WordKinds.PlacePreposition)) == WordKinds.None))
            {
                return false;
            }

            isPlace = isOfRole || (kinds & WordKinds.PlacePreposition) != WordKinds.None;
            roles += role is null ? 0 : 1;
            at = Blanks.Skip(text, end, part.End);
        }

        return roles > 0;
    }

    /// <summary><c>Van onze sportverslaggever</c>: some languages join the role to what it is about.</summary>
    private static bool EndsWithRole(string text, int start, int end, LanguageWords words) =>
        words.TitleEndings.Count > 0 && words.BylineRoles.Concat(words.TitleEndings)
            .Any(role => role.Length >= FewestLetters && end - start > role.Length && string.Compare(text, end - role.Length, role, 0, role.Length, StringComparison.OrdinalIgnoreCase) == 0);

    private static bool IsNameOrAgency(string text, TextSpan part) =>
        char.IsUpper(text[part.Start]) && (TitleWords.Count(text, part) <= MaxWords || AgencyName.IsKnown(text, part));
}
