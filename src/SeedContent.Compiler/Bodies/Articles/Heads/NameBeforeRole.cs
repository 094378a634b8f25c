using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A line below a title that has a name and a role with no mark between: <c>Jane Doe Senior Harbour Correspondent</c>.</summary>
internal static class NameBeforeRole
{
    private const int MostWordsOfRole = 4;

    /// <returns>The name; null where the line is something else.</returns>
    public static TextSpan? TryRead(string text, TextSpan line, LanguageWords words)
    {
        var last = text.LastIndexOf(' ', line.End - 1, line.Length) + 1;
        if (last <= line.Start || !IsRole(text, last, line.End, words, all: true))
        {
            return null;
        }

        for (var (at, rest) = (last, 1); at > line.Start && rest <= MostWordsOfRole; at = text.LastIndexOf(' ', Math.Max(at - 2, line.Start), Math.Max(at - 1 - line.Start, 0)) + 1, rest++)
        {
            if (IsRole(text, at, line.End, words, all: false) && Blanks.Trim(text, line.Start, at) is { Length: > 0 } name && NameLine.IsKnownName(text, name, words))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsRole(string text, int at, int end, LanguageWords words, bool all) =>
        words.BylineRoles.Any(role => Prefixes.After(text, at, end, role) is { } after && (!all || after == end));
}
