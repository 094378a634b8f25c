using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a date with its weekday: <c>Rabu, 12 Juli 2023</c>, <c>mercredi 12 juillet 2023</c>, <c>2023年7月12日（水）</c>. Where the weekday is
/// not that of the date, the date stays: the number is what the writer looked up.
/// </summary>
internal static class DayReader
{
    public static DayRead? TryRead(string text, int start, int end, LanguageWords words, bool namedOnly)
    {
        var at = SkipDayWord(text, start, end, words);
        var weekday = ReadWeekday(text, ref at, end, words);
        if (weekday is not null)
        {
            at = Blanks.Skip(text, at, end);
            at = Blanks.Skip(text, at < end && text[at] is ',' or '،' or '，' or '、' or '-' or '–' or '|' ? at + 1 : at, end);
            at = SkipDayWord(text, at, end, words);
        }

        if (DateReader.TryRead(text, at, end, words, namedOnly) is not { } read)
        {
            return null;
        }

        at = read.Span.End;
        weekday ??= ReadWeekdayBehind(text, ref at, end, words);
        return new(read, at, ProblemOf(text, read, weekday));
    }

    private static (TextSpan Span, int Number)? ReadWeekday(string text, ref int at, int end, LanguageWords words)
    {
        var start = at;
        return words.Dates.Weekdays.TryRead(text, ref at, end) is { } number ? (TextSpan.FromBounds(start, at), number) : null;
    }

    /// <summary>A weekday behind the date, perhaps in brackets; nothing else may stand in these.</summary>
    private static (TextSpan Span, int Number)? ReadWeekdayBehind(string text, ref int at, int end, LanguageWords words)
    {
        var next = Blanks.Skip(text, at, end);
        var bracket = next < end && text[next] is '(' or '（' or '[';
        next = bracket || (next < end && text[next] is ',' or '،' or '，' or '、') ? Blanks.Skip(text, next + 1, end) : next;
        if (ReadWeekday(text, ref next, end, words) is not { } weekday)
        {
            return null;
        }

        if (bracket)
        {
            next = Blanks.Skip(text, next, end);
            if (next >= end || text[next] is not (')' or '）' or ']'))
            {
                return null;
            }

            next++;
        }

        at = next;
        return weekday;
    }

    private static int SkipDayWord(string text, int at, int end, LanguageWords words)
    {
        foreach (var word in words.Dates.DayWords)
        {
            if (Prefixes.After(text, at, end, word) is { } after)
            {
                return Blanks.Skip(text, after, end);
            }
        }

        return at;
    }

    private static SeedProblem? ProblemOf(string text, DateRead read, (TextSpan Span, int Number)? weekday)
    {
        if (read.IsNoDay)
        {
            return new(SeedDescriptors.NoSuchDay, read.Span, [read.Span.In(text)]);
        }

        if (read.Other is { } other)
        {
            return new(SeedDescriptors.AmbiguousDate, read.Span, [read.Span.In(text), other.First.ToString(), other.Second.ToString()]);
        }

        // Another calendar's day begins at sunset: its weekday may be the next one.
        if (weekday is not { } found || read is not { Date: { } date, Calendar: DateCalendar.Gregorian } || (int)CalendarDays.WeekdayOf(date) == found.Number)
        {
            return null;
        }

        return new(SeedDescriptors.WrongWeekday, found.Span, [found.Span.In(text), read.Span.In(text), CalendarDays.WeekdayOf(date).ToString()]);
    }
}
