namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What the zone behind a time says of a day in numbers: who writes <c>EDT</c> puts the month first, who writes <c>BST</c> the day.</summary>
internal static class TimeZones
{
    private const int Shortest = 2;

    private static readonly string[] MonthFirst = ["ET", "EST", "EDT", "CDT", "MST", "MDT", "PT", "PST", "PDT", "AKDT", "HST"];
    private static readonly string[] DayFirst = ["BST", "AEST", "AEDT", "NZST", "NZDT", "CET", "CEST"];

    /// <summary>The date, where the zone at the end of the line decides between two that the numbers may be; else the date as it was read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the line ends.</param>
    /// <param name="read">The date.</param>
    public static DateRead Decide(string text, int end, DateRead read)
    {
        if (read.Other is not { } other)
        {
            return read;
        }

        var start = end;
        while (start > read.Span.Start && char.IsUpper(text[start - 1]))
        {
            start--;
        }

        var zone = end - start < Shortest ? "" : text[start..end];
        return Array.IndexOf(MonthFirst, zone) >= 0 ? read with { Date = other.Second, Other = null }
            : Array.IndexOf(DayFirst, zone) >= 0 ? read with { Date = other.First, Other = null }
            : read;
    }
}
