using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a name and the role behind it without a mark: <c>Jane Doe Senior Political Correspondent</c>. Before a role of one word, and of three words or more, the first name must be known.</summary>
internal static class NameBeforeRole
{
    private const int WordsOfName = 2;
    private const int MostOfRole = 5;

    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="words">The language.</param>
    /// <returns>The name; null where the line is something else.</returns>
    public static TextSpan? TryRead(string text, TextSpan line, LanguageWords words)
    {
        var ends = new List<int>();
        for (var i = line.Start; i < line.End; i++)
        {
            if (!WordText.IsWordPart(text[i]) && !Blanks.IsBlank(text[i]) && text[i] is not (',' or '-' or '\'' or '’') && !(text[i] == '.' && i >= line.Start + 1 && char.IsUpper(text[i - 1])))
            {
                return null;
            }

            if (Blanks.IsBlank(text[i]) && !Blanks.IsBlank(text[i - 1]))
            {
                ends.Add(i);
            }
        }

        // An initial between the two is no word of its own.
        var first = WordsOfName - 1 + (ends.Count > 1 && text[ends[1] - 1] == '.' ? 1 : 0);
        for (var last = Math.Max(first, ends.Count - MostOfRole); last < ends.Count; last++)
        {
            var name = TextSpan.FromBounds(line.Start, ends[last]);
            var role = Blanks.Skip(text, name.End, line.End);
            var isRole = words.BylineRoles.Any(word => Prefixes.After(text, role, line.End, word) is not null);
            if ((isRole || words.Sections.Any(word => Prefixes.After(text, role, line.End, word) is not null)) && words.BylineRoles.Any(word => word.Length > 1 && Ends(text, role, line.End, word))
                && (NameLine.IsKnownName(text, name, words) || (last == first && isRole && ends.Count > last + 1 && !words.CapitalNouns && NameLine.IsName(text, name, words))))
            {
                return name;
            }
        }

        return null;
    }

    private static bool Ends(string text, int start, int end, string word) =>
        end - word.Length >= start && (end - word.Length == start || Blanks.IsBlank(text[end - word.Length - 1])) && string.Compare(text, end - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
