using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// One way to write a date, from a language's data file: <c>{day} {month} {year}</c>. A space stands for any white space within
/// a line, every other character for itself.
/// </summary>
internal sealed class DatePattern
{
    private enum PartKind
    {
        Day,
        Month,
        MonthNumber,
        Year,
        Space,
        Literal,
    }

    private readonly List<(PartKind Kind, char Literal)> parts = [];

    private DatePattern()
    {
    }

    /// <summary>Whether the month is a word: then nobody can read the date in another way.</summary>
    public bool NamesMonth => parts.Any(p => p.Kind == PartKind.Month);

    public static DatePattern Parse(string pattern)
    {
        var result = new DatePattern();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '{')
            {
                var end = pattern.IndexOf('}', i);
                result.parts.Add((KindOf(pattern.Substring(i + 1, end - i - 1)), default));
                i = end;
            }
            else
            {
                result.parts.Add((pattern[i] == ' ' ? PartKind.Space : PartKind.Literal, pattern[i]));
            }
        }

        return result;
    }

    /// <summary>Matches the pattern at a position.</summary>
    /// <returns>The parts (0 where the pattern has none) and the position after them, or null where it does not match.</returns>
    public DateMatch? Match(string text, int start, int end, LanguageWords words)
    {
        int day = 0, month = 0, year = 0;
        var at = start;
        foreach (var (kind, literal) in parts)
        {
            var before = at;
            switch (kind)
            {
                case PartKind.Day:
                    day = Digits.Read(text, ref at, end, 1, 2);
                    SkipEnding(text, ref at, end, words);
                    break;
                case PartKind.MonthNumber:
                    month = Digits.Read(text, ref at, end, 1, 2);
                    break;
                case PartKind.Year:
                    year = Digits.Read(text, ref at, end, 4, 4);
                    break;
                case PartKind.Month:
                    month = ReadMonth(text, ref at, end, words);
                    break;
                case PartKind.Space:
                    at = Blanks.Skip(text, at, end);
                    break;
                default:
                    at += at < end && char.ToLowerInvariant(text[at]) == char.ToLowerInvariant(literal) ? 1 : 0;
                    break;
            }

            if (at == before)
            {
                return null;
            }
        }

        return new(year, month, day, at);
    }

    private static PartKind KindOf(string name) => name switch
    {
        "day" => PartKind.Day,
        "month" => PartKind.Month,
        "monthNumber" => PartKind.MonthNumber,
        "year" => PartKind.Year,
        _ => throw new FormatException($"A date pattern has no part '{name}'."),
    };

    /// <summary>The <c>th</c> of <c>12th</c>.</summary>
    private static void SkipEnding(string text, ref int at, int end, LanguageWords words)
    {
        foreach (var ending in words.DayEndings)
        {
            var after = at + ending.Length;
            if (after <= end && WordText.EqualsFolded(text, at, ending.Length, ending) && (after == end || !char.IsLetter(text[after])))
            {
                at = after;
                return;
            }
        }
    }

    private static int ReadMonth(string text, ref int at, int end, LanguageWords words)
    {
        var stop = at;
        while (stop < end && char.IsLetter(text[stop]))
        {
            stop++;
        }

        if (stop == at || stop - at > 20 || !words.Months.TryGetValue(text.Substring(at, stop - at).ToLowerInvariant(), out var month))
        {
            return 0;
        }

        at = stop < end && text[stop] == '.' ? stop + 1 : stop;
        return month;
    }
}
