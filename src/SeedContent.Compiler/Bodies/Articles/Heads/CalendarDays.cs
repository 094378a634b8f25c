using System.Globalization;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Turns a day of another calendar into that of the Gregorian one. The calendars of .NET that are used have their tables in themselves, not from the machine.</summary>
internal static class CalendarDays
{
    private const int HebrewAdar = 6;

    private static readonly UmAlQuraCalendar Islamic = new();
    private static readonly HebrewCalendar Hebrew = new();

    /// <returns>The day, or null where the calendar has none such.</returns>
    public static CalendarDate? ToGregorian(DateCalendar calendar, int year, int month, int day) => calendar switch
    {
        DateCalendar.Islamic => Convert(Islamic, year, month, day),
        DateCalendar.Hebrew => HebrewMonth(year, month) is { } number ? Convert(Hebrew, year, number, day) : null,
        _ => CalendarDate.TryCreate(year, month, day),
    };

    /// <summary>Days between two dates.</summary>
    public static int Between(CalendarDate first, CalendarDate second) => Math.Abs((Day(first) - Day(second)).Days);

    /// <summary>The weekday, Sunday 0.</summary>
    public static DayOfWeek WeekdayOf(CalendarDate date) => Day(date).DayOfWeek;

    private static DateTime Day(CalendarDate date) => new(date.Year, date.Month, date.Day, 0, 0, 0, DateTimeKind.Unspecified);

    private static CalendarDate? Convert(Calendar calendar, int year, int month, int day)
    {
        if (year < calendar.GetYear(calendar.MinSupportedDateTime) + 1 || year > calendar.GetYear(calendar.MaxSupportedDateTime) - 1
            || month < 1 || month > calendar.GetMonthsInYear(year) || day < 1 || day > calendar.GetDaysInMonth(year, month))
        {
            return null;
        }

        var date = calendar.ToDateTime(year, month, day, 0, 0, 0, 0);
        return new(date.Year, date.Month, date.Day);
    }

    /// <summary>CLDR always has two Adar, .NET only in a leap year; in another the second is the only one.</summary>
    private static int? HebrewMonth(int year, int month)
    {
        if (year < Hebrew.GetYear(Hebrew.MinSupportedDateTime) || year > Hebrew.GetYear(Hebrew.MaxSupportedDateTime))
        {
            return null;
        }

        return month < HebrewAdar || Hebrew.IsLeapYear(year) ? month : month == HebrewAdar ? null : month - 1;
    }
}
