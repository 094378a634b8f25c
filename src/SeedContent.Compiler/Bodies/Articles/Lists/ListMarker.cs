using System.Globalization;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Lists;

/// <summary>What a list line begins with: <c>-</c>, <c>*</c>, <c>•</c>, <c>1.</c>, <c>1)</c>, <c>a)</c>.</summary>
/// <param name="Kind">The bullet, or the mark behind the number or letter with the kind of counter before it.</param>
/// <param name="Ordinal">The number, or the place of the letter in the alphabet; 0 for a bullet.</param>
/// <param name="Content">The line after the marker.</param>
internal readonly record struct ListMarker(string Kind, int Ordinal, TextSpan Content)
{
    private const int MaxDigits = 3;

    /// <returns>The marker, or null where the line does not begin with one or holds nothing else.</returns>
    public static ListMarker? TryRead(string text, Line line)
    {
        if (line.Content.Length < 3)
        {
            return null;
        }

        var start = line.Content.Start;
        var first = text[start];
        if (first is '-' or '*' or '•' or '▪' or '◦' or '·')
        {
            return Make(text, line, start + 1, first.ToString(), ordinal: 0);
        }

        if (first is >= '0' and <= '9')
        {
            var end = start;
            while (end < line.Content.End && end - start < MaxDigits && text[end] is >= '0' and <= '9')
            {
                end++;
            }

            var number = int.Parse(text.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture);
            return end < line.Content.End && text[end] is '.' or ')' ? Make(text, line, end + 1, "1" + text[end], number) : null;
        }

        return first is >= 'a' and <= 'z' && text[start + 1] == ')' ? Make(text, line, start + 2, "a)", first - 'a' + 1) : null;
    }

    /// <summary>Whether this marker carries on the list of <paramref name="previous"/>: the same bullet, or the next number.</summary>
    public bool Follows(ListMarker previous) =>
        string.Equals(Kind, previous.Kind, StringComparison.Ordinal) && (Ordinal == 0 || Ordinal == previous.Ordinal + 1);

    private static ListMarker? Make(string text, Line line, int end, string kind, int ordinal)
    {
        if (end >= line.Content.End || !Blanks.IsBlank(text[end]))
        {
            return null;
        }

        var content = Blanks.Trim(text, end, line.Content.End);
        return content.Length == 0 ? null : new(kind, ordinal, content);
    }
}
