using System.Runtime.InteropServices;
using SeedContent.Compiler.Bodies.Articles.Languages;
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

        return DateReader.TryReadDay(text, start, end, words) is { } stop ? new(Date: null, stop, Problem: null) : null;
    }
}
