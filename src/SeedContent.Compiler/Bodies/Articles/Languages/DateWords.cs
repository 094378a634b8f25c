using SeedContent.Compiler.Bodies.Articles.Cldr;
using SeedContent.Compiler.Bodies.Articles.Heads;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>How a language writes dates: its names of months, days and eras, the order of their parts, and the words around them.</summary>
internal sealed record DateWords
{
    /// <summary>Nothing is known.</summary>
    public static DateWords None { get; } = new();

    /// <summary>The months' names with their numbers, from 1.</summary>
    public NameTable Months { get; init; } = NameTable.Empty;

    /// <summary>The months of the Islamic calendar.</summary>
    public NameTable IslamicMonths { get; init; } = NameTable.Empty;

    /// <summary>The months of the Hebrew calendar, as CLDR counts them: 6 and 7 are the two Adar of a leap year, 7 that of another.</summary>
    public NameTable HebrewMonths { get; init; } = NameTable.Empty;

    /// <summary>The weekdays' names, Sunday 0.</summary>
    public NameTable Weekdays { get; init; } = NameTable.Empty;

    /// <summary>What stands before or after a time of day: <c>p.m.</c>, <c>오후</c>, <c>malam</c>.</summary>
    public NameTable DayPeriods { get; init; } = NameTable.Empty;

    /// <summary>Eras that years are counted in; the number is that of <see cref="EraYears"/>.</summary>
    public NameTable EraNames { get; init; } = NameTable.Empty;

    /// <summary>The first year of each era, and the last number that its years have.</summary>
    public IReadOnlyList<(int First, int Last)> EraYears { get; init; } = [];

    /// <summary>Whether a year such as 2566 is of the Buddhist era.</summary>
    public bool HasBuddhistYears { get; init; }

    /// <summary>How a whole date is written.</summary>
    public IReadOnlyList<DatePattern> DatePatterns { get; init; } = [];

    /// <summary>How a day without its year is written, inside a dateline.</summary>
    public IReadOnlyList<DatePattern> DayPatterns { get; init; } = [];

    public NumericOrder NumericOrder { get; init; }

    /// <summary>Regions that write the day first, where the regions of the language differ.</summary>
    public IReadOnlyList<string> DayFirstRegions { get; init; } = [];

    /// <summary>Regions that write the month first.</summary>
    public IReadOnlyList<string> MonthFirstRegions { get; init; } = [];

    public IReadOnlyList<string> DayEndings { get; init; } = [];

    /// <summary>Words between a weekday and its day, or before a day.</summary>
    public IReadOnlyList<string> DayWords { get; init; } = [];

    /// <summary>Words between a day of one calendar and the same day of another.</summary>
    public IReadOnlyList<string> CalendarLinks { get; init; } = [];

    public IReadOnlyList<string> DatePrefixes { get; init; } = [];

    public IReadOnlyList<string> UpdatePrefixes { get; init; } = [];

    public IReadOnlyList<string> TimeWords { get; init; } = [];

    /// <summary>Reads the groups.</summary>
    /// <param name="groups">The groups of the data file.</param>
    /// <param name="names">The names of CLDR.</param>
    /// <param name="months">The names of months of both.</param>
    /// <param name="weekdays">The names of weekdays of both.</param>
    public static DateWords Read(LanguageGroups groups, CldrSection names, IEnumerable<(string Name, int Number)> months, IEnumerable<(string Name, int Number)> weekdays)
    {
        var eras = groups.Eras();
        return new()
        {
            Months = new(months),
            IslamicMonths = new(groups.Numbered("islamicMonths").Concat(names.Names("islamic", first: 1))),
            HebrewMonths = new(groups.Numbered("hebrewMonths").Concat(names.Names("hebrew", first: 1))),
            Weekdays = new(weekdays),
            DayPeriods = new(groups.Words("dayPeriods").Select(period => (period, 0)).Concat(names.Names("dayPeriods", first: 0))),
            EraNames = new(eras.Select((era, i) => (era.Name, i))),
            EraYears = [.. eras.Select(era => (era.First, era.Last))],
            HasBuddhistYears = groups.IsYes("buddhistYears"),
            DatePatterns = [.. groups.Words("datePatterns").Select(DatePattern.Parse)],
            DayPatterns = [.. groups.Words("dayPatterns").Select(DatePattern.Parse)],
            NumericOrder = !groups.Has("dayFirstRegions") ? NumericOrder.ByPatterns : NumericOrder.Unknown,
            DayFirstRegions = groups.Words("dayFirstRegions"),
            MonthFirstRegions = groups.Words("monthFirstRegions"),
            DayEndings = groups.Words("dayEndings"),
            DayWords = groups.Words("dayWords"),
            CalendarLinks = groups.Words("calendarLinks"),
            DatePrefixes = groups.Words("datePrefixes"),
            UpdatePrefixes = groups.Words("updatePrefixes"),
            TimeWords = groups.Words("timeWords"),
        };
    }

    /// <summary>The same as a region has it.</summary>
    /// <param name="tag">The whole tag: <c>en-GB</c>.</param>
    public DateWords In(string tag)
    {
        var parts = tag.Split('-', '_').Skip(1).ToList();
        return parts.Exists(part => DayFirstRegions.Contains(part, StringComparer.OrdinalIgnoreCase)) ? this with { NumericOrder = NumericOrder.DayFirst }
            : parts.Exists(part => MonthFirstRegions.Contains(part, StringComparer.OrdinalIgnoreCase)) ? this with { NumericOrder = NumericOrder.MonthFirst }
            : this;
    }
}
