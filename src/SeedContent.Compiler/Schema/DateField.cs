using System.Globalization;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>Reads the <c>date</c> field: ISO 8601's calendar date, alone or in front of a time.</summary>
internal static class DateField
{
    // RFC 3339 and the looser forms that YAML's timestamp type and the static site generators write.
    private static readonly string[] TimeFormats =
    [
        "HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF", "HH:mmzzz", "HH:mm:sszzz", "HH:mm:ss.FFFFFFFzzz", "HH:mm zzz", "HH:mm:ss zzz",
    ];

    public static CalendarDate? Parse(string value)
    {
        var text = value.Trim();
        if (text.Length == 10)
        {
            return CalendarDate.TryParseIso(text);
        }

        return text.Length > 11 && text[10] is ('T' or 't' or ' ') && IsTime(text.Substring(11)) ? CalendarDate.TryParseIso(text.Substring(0, 10)) : null;
    }

    /// <summary>Says more where a date was meant: the message's last words.</summary>
    public static string Explain(string value)
    {
        var parts = value.Trim().Split('-');
        if (parts.Length != 3
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            || parts[0].Length != 4 || year == 0)
        {
            return "";
        }

        if (month is < 1 or > 12)
        {
            return "; there is no month " + parts[1];
        }

        return CalendarDate.TryCreate(year, month, day) is { } date
            ? $"; write {date}"
            : $"; the month {parts[0]}-{parts[1]} has {DateTime.DaysInMonth(year, month).ToString(CultureInfo.InvariantCulture)} days";
    }

    private static bool IsTime(string time)
    {
        time = time.EndsWith("Z", StringComparison.OrdinalIgnoreCase) ? time.Substring(0, time.Length - 1) + "+00:00" : time;
        return DateTimeOffset.TryParseExact(time, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
    }
}
