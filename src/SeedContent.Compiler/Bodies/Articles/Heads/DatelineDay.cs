using System.Runtime.InteropServices;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>The day inside a dateline, with or without its year.</summary>
/// <param name="Date">The day, where it has a year.</param>
/// <param name="End">The position after it.</param>
/// <param name="Problem">What is wrong or not certain in it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DatelineDay(CalendarDate? Date, int End, SeedProblem? Problem)
{
    public static DatelineDay? TryRead(string text, int start, int end, LanguageWords words)
    {
        if (DayReader.TryRead(text, start, end, words, namedOnly: false) is { } day)
        {
            day = SameDayReader.TryRead(text, day, end, words) ?? day;
            return new(day.Read.Date, day.End, day.Problem);
        }

        return (DateReader.TryReadDay(text, start, end, words) is { } stop ? AfterShortYear(text, stop, end) : AfterNumbers(text, start, end)) is { } after ? new(Date: null, after, Problem: null) : null;
    }

    /// <summary><c>12 Abr 22 (ANG)</c>: two digits of the year, which name no century.</summary>
    private static int AfterShortYear(string text, int at, int end)
    {
        var year = Blanks.Skip(text, at, end);
        var after = year;
        return year > at && Digits.Read(text, ref after, end, 2, 2) >= 0 && after == year + 2 && (after == end || !char.IsLetterOrDigit(text[after])) && Blanks.Skip(text, after, end) is var next && next < end && text[next] is '(' or '-' or '–' or '—' ? after : at;
    }

    /// <summary><c>12/07</c>, <c>17.08.</c>, <c>9 - 4</c>: the day and the month in digits.</summary>
    private static int? AfterNumbers(string text, int start, int end)
    {
        var at = start;
        var day = Digits.Read(text, ref at, end, 1, 2);
        if (at == start || day is < 1 or > 31)
        {
            return null;
        }

        at = Blanks.Skip(text, at, end);
        if (at >= end || text[at] is not ('.' or '/' or '-'))
        {
            return null;
        }

        var month = Blanks.Skip(text, at + 1, end);
        at = month;
        var number = Digits.Read(text, ref at, end, 1, 2);
        if (at == month || number is < 1 or > 12 || (at < end && Digits.Of(text[at]) is not null))
        {
            return null;
        }

        return at < end && text[at] == '.' ? at + 1 : at;
    }
}
