using System.Text;

namespace Newsroom.Layout;

/// <summary>
/// Which way a text runs. A terminal that knows Arabic and Hebrew turns such a text round by itself, but a line that begins in
/// English, or two cells of a table side by side, it would turn round as one: Unicode's isolates keep them apart.
/// </summary>
internal static class Direction
{
    private const char FirstStrongIsolate = '\u2068';
    private const char RightToLeftIsolate = '\u2067';
    private const char PopIsolate = '\u2069';

    // Hebrew, Arabic and their neighbours; their presentation forms; the old scripts of the same family; Adlam and others.
    private static readonly (int First, int Last)[] RightToLeft = [(0x0590, 0x08FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFC), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF)];

    /// <summary>Whether a text runs from right to left: its first letter says it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it does; a text without letters does not.</returns>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return RunsRightToLeft(rune);
            }
        }

        return false;
    }

    /// <summary>Keeps a text apart from what stands beside it in a line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, between isolates where a letter of it runs from right to left.</returns>
    public static string Isolate(string text) => text.EnumerateRunes().Any(RunsRightToLeft) ? FirstStrongIsolate + text + PopIsolate : text;

    /// <summary>Sets lines of a text that runs from right to left to the right edge.</summary>
    /// <param name="lines">The lines, each with its indent at its beginning.</param>
    /// <param name="width">The columns there are.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> ToTheRight(IEnumerable<string> lines, int width) =>
        lines.Select(line => line.Length == 0 ? "" : new string(' ', Math.Max(0, width - DisplayWidth.Of(line))) + RightToLeftIsolate + line + PopIsolate);

    private static bool RunsRightToLeft(Rune rune) => Rune.IsLetter(rune) && RightToLeft.Any(range => range.First <= rune.Value && rune.Value <= range.Last);
}
