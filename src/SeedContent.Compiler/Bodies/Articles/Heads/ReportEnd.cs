using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Tells what ends a report's line behind its reporter and a stroke, where it names no place: <c>記者王小明／綜合報導</c>.</summary>
internal static class ReportEnd
{
    /// <summary>The words that end the head of a report, behind two characters or more of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="head">The head with the word.</param>
    /// <param name="words">The language.</param>
    public static IEnumerable<string> Of(string text, TextSpan head, LanguageWords words) => words.ReportEndings.Where(ending => head.Length > ending.Length + 1 && head.EndsWith(text, ending));

    /// <param name="text">The text.</param>
    /// <param name="at">Behind the reporter's name.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="words">The language.</param>
    public static bool Is(string text, int at, int end, LanguageWords words)
    {
        at = Blanks.Skip(text, at, end);
        if (at >= end || text[at] is not ('／' or '/' or '╱' or '∕' or '｜' or '|'))
        {
            return false;
        }

        at = Blanks.Skip(text, at + 1, end);
        return words.ReportEndings.Any(ending => ending.Length == end - at && string.CompareOrdinal(text, at, ending, 0, ending.Length) == 0);
    }
}
