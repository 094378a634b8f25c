using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Lists;

/// <summary>What a list line begins with: <c>-</c>, <c>*</c>, <c>•</c>, <c>・</c>, <c>1.</c>, <c>1)</c>, <c>１．</c>, <c>①</c>, <c>a)</c>.</summary>
/// <param name="Kind">The bullet, or the mark behind the number or letter with the kind of counter before it.</param>
/// <param name="Ordinal">The number, or the place of the letter in the alphabet; 0 for a bullet.</param>
/// <param name="Content">The line after the marker.</param>
internal readonly record struct ListMarker(string Kind, int Ordinal, TextSpan Content)
{
    private const int MaxDigits = 3;
    private const string Bullets = "-*•▪◦·●○■□◆◇►▸‣⁃・";
    private const string NumberMarks = ".)．、）";

    /// <summary>Whether it opens what somebody says as often as an item, so that the line above must announce a list.</summary>
    public bool IsDash => Kind is "–" or "—";

    /// <returns>The marker, or null where the line does not begin with one or holds nothing else.</returns>
    public static ListMarker? TryRead(string text, Line line)
    {
        if (line.Content.Length < 2)
        {
            return null;
        }

        var start = line.Content.Start;
        var first = text[start];
        if (first is '–' or '—' || Bullets.IndexOf(first) >= 0)
        {
            return Make(text, line, start + 1, first.ToString(), ordinal: 0, needsBlank: first <= '\u2100');
        }

        if (first is >= '①' and <= '⑳')
        {
            return Make(text, line, start + 1, "①", first - '①' + 1, needsBlank: false);
        }

        return ReadNumber(text, line) ?? (first is >= 'a' and <= 'z' && text[start + 1] == ')' ? Make(text, line, start + 2, "a)", first - 'a' + 1, needsBlank: true) : null);
    }

    /// <summary>Whether this marker carries on the list of <paramref name="previous"/>: the same bullet, or the next number.</summary>
    public bool Follows(ListMarker previous) =>
        string.Equals(Kind, previous.Kind, StringComparison.Ordinal) && (Ordinal == 0 || Ordinal == previous.Ordinal + 1);

    /// <summary><c>1.</c>, <c>1)</c>, and with the marks of Chinese and Japanese, which no space follows: <c>1．</c>, <c>１、</c>, <c>（1）</c>.</summary>
    private static ListMarker? ReadNumber(string text, Line line)
    {
        var start = line.Content.Start + (text[line.Content.Start] == '（' ? 1 : 0);
        var (end, number) = (start, 0);
        while (end < line.Content.End && end - start < MaxDigits && Digit(text[end]) is >= 0 and var digit)
        {
            number = (number * 10) + digit;
            end++;
        }

        if (end == start || end == line.Content.End || NumberMarks.IndexOf(text[end]) < 0 || (start > line.Content.Start && text[end] != '）'))
        {
            return null;
        }

        return Make(text, line, end + 1, (start > line.Content.Start ? "（1" : "1") + text[end], number, needsBlank: text[end] < '\u2100');
    }

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    private static ListMarker? Make(string text, Line line, int end, string kind, int ordinal, bool needsBlank)
    {
        if (end >= line.Content.End || (needsBlank && !Blanks.IsBlank(text[end])))
        {
            return null;
        }

        var content = Blanks.Trim(text, end, line.Content.End);
        return content.Length == 0 ? null : new(kind, ordinal, content);
    }
}
