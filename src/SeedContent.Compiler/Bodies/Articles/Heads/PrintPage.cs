using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A line that says on which page of the paper an article was printed, and perhaps what the page is called: <c>第A16版：要闻</c>.</summary>
internal static class PrintPage
{
    private const int LongestName = 12;
    private const int MostLetters = 2;
    private const int MostDigits = 3;

    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="words">The language.</param>
    public static bool Is(string text, TextSpan line, LanguageWords words) =>
        words.PrintPages.Any(entry => After(text, line, entry) is { } after && EndsOrIsNamed(text, after, line.End));

    /// <summary>The position behind an entry, in which '#' stands for a number, perhaps with letters before it.</summary>
    private static int? After(string text, TextSpan line, string entry)
    {
        var number = entry.IndexOf('#');
        if (number < 0 || string.CompareOrdinal(text, line.Start, entry, 0, number) != 0)
        {
            return null;
        }

        var letters = line.Start + number;
        var at = letters;
        while (at < line.End && at - letters < MostLetters && text[at] is >= 'A' and <= 'Z')
        {
            at++;
        }

        var digits = at;
        while (at < line.End && at - digits < MostDigits && Digits.Of(text[at]) is not null)
        {
            at++;
        }

        var behind = entry.Length - number - 1;
        return at > digits && at + behind <= line.End && string.CompareOrdinal(text, at, entry, number + 1, behind) == 0 ? at + behind : null;
    }

    private static bool EndsOrIsNamed(string text, int at, int end) =>
        at == end || (end - at <= LongestName && (Blanks.IsBlank(text[at]) || text[at] is ':' or '：' or '·') && !SentenceEnd.EndsSentence(text, TextSpan.FromBounds(at, end)));
}
