using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What a date pattern found.</summary>
/// <param name="Calendar">The calendar that the parts are of.</param>
/// <param name="Year">The year, 0 where the pattern has none.</param>
/// <param name="Month">The month's number.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="End">The position after the date.</param>
internal readonly record struct DateMatch(DateCalendar Calendar, int Year, int Month, int Day, int End)
{
    /// <summary>The day, or null where the calendar has none such or the year is missing.</summary>
    public CalendarDate? Date => CalendarDays.ToGregorian(Calendar, Year, Month, Day);

    /// <summary>
    /// Whether no calendar has the day: the month has fewer. A month of the Islamic or Hebrew calendar may have one day more or less in another place, and not all of
    /// their years can be turned into ours.
    /// </summary>
    public bool IsNoDay => Year > 0 && Month > 0 && Date is null && (Calendar == DateCalendar.Gregorian || Day is 0 or > 30);
}
