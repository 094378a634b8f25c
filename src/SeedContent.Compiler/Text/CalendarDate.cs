using System.Globalization;

namespace SeedContent.Compiler.Text;

/// <summary>A day of the Gregorian calendar, without a time or a zone (<c>DateOnly</c> in the emitted code).</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public readonly record struct CalendarDate(int Year, int Month, int Day)
{
    /// <summary>Makes a date of parts that may not be one (30 February).</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    /// <returns>The date, or null where the calendar has no such day.</returns>
    public static CalendarDate? TryCreate(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new CalendarDate(year, month, day)
            : null;

    /// <summary>Reads a calendar date in the extended format of ISO 8601 and RFC 3339, <c>2023-07-12</c>, and nothing else.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <returns>The date, or null where it is not one.</returns>
    public static CalendarDate? TryParseIso(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return null;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i is not (4 or 7) && text[i] is (< '0' or > '9'))
            {
                return null;
            }
        }

        return TryCreate(Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));
    }

    /// <summary>The date in ISO 8601's extended format.</summary>
    /// <returns>Such as <c>2023-07-12</c>.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);

    private static int Number(string text, int start, int length) =>
        int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
