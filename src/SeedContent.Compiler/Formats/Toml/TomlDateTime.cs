using System.Globalization;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>Checks dates and times (TOML 1.0, "Offset Date-Time" to "Local Time"; RFC 3339, 5.6).</summary>
internal static class TomlDateTime
{
    private const int DateLength = 10;
    private const int TimeLength = 8;

    /// <summary>Whether the token is meant as a date or a time: digits and then a hyphen or a colon.</summary>
    public static bool IsMeant(string token)
    {
        var i = 0;
        while (i < token.Length && IsDigit(token[i]))
        {
            i++;
        }

        return i > 0 && i < token.Length && token[i] is '-' or ':';
    }

    /// <summary>Whether the token is a date as far as its shape goes, so that a time may follow behind a space.</summary>
    public static bool HasDateShape(string token) => token.Length == DateLength && Matches(token, 0, "0000-00-00");

    public static TomlScalar Read(string token)
    {
        if (!Matches(token, 0, "0000-00-00"))
        {
            return ReadTime(token, 0, hasDate: false);
        }

        if (DateMistake(token) is { } mistake)
        {
            return TomlScalar.Wrong(mistake);
        }

        if (token.Length == DateLength)
        {
            return new(ScalarKind.Date);
        }

        return token[DateLength] is 'T' or 't' or ' ' ? ReadTime(token, DateLength + 1, hasDate: true) : NoDateTime(token);
    }

    private static TomlScalar ReadTime(string token, int start, bool hasDate)
    {
        if (!Matches(token, start, "00:00:00"))
        {
            return Matches(token, start, "00:00") ? NoDateTime(token, "; TOML 1.0 wants the seconds too") : NoDateTime(token);
        }

        if (!IsTime(token, start))
        {
            return NoTime(token);
        }

        var end = start + TimeLength;
        if (end < token.Length && token[end] == '.')
        {
            var fraction = end + 1;
            for (end = fraction; end < token.Length && IsDigit(token[end]); end++)
            {
            }

            if (end == fraction)
            {
                return NoDateTime(token);
            }
        }

        if (end == token.Length)
        {
            return new(hasDate ? ScalarKind.DateTime : ScalarKind.Time);
        }

        return hasDate ? ReadOffset(token, end) : NoDateTime(token);
    }

    private static TomlScalar ReadOffset(string token, int start)
    {
        if (token.Substring(start) is "Z" or "z")
        {
            return new(ScalarKind.OffsetDateTime);
        }

        if (token[start] is not ('+' or '-') || token.Length != start + 6 || !Matches(token, start + 1, "00:00"))
        {
            return NoDateTime(token);
        }

        return Number(token, start + 1, 2) <= 23 && Number(token, start + 4, 2) <= 59 ? new(ScalarKind.OffsetDateTime) : NoTime(token);
    }

    private static string? DateMistake(string token)
    {
        var (year, month, day) = (Number(token, 0, 4), Number(token, 5, 2), Number(token, 8, 2));
        if (month is < 1 or > 12)
        {
            return $"{TomlProblems.Show(token)} is no date: there is no month {token.Substring(5, 2)}";
        }

        // The year 0, which RFC 3339 has and .NET has not, is a leap year like every fourth century.
        var days = DateTime.DaysInMonth(year == 0 ? 2000 : year, month);
        return day < 1 || day > days
            ? $"{TomlProblems.Show(token)} is no date: the month {token.Substring(0, 7)} has {days.ToString(CultureInfo.InvariantCulture)} days"
            : null;
    }

    // A second 60 is a leap second; which minutes had one, a table would have to say that grows.
    private static bool IsTime(string token, int start) =>
        Number(token, start, 2) <= 23 && Number(token, start + 3, 2) <= 59 && Number(token, start + 6, 2) <= 60;

    private static TomlScalar NoTime(string token) =>
        TomlScalar.Wrong($"{TomlProblems.Show(token)} is no time: hours go from 00 to 23, minutes from 00 to 59, seconds from 00 to 60, a leap second");

    private static TomlScalar NoDateTime(string token, string hint = "") => TomlScalar.Wrong(
        $"{TomlProblems.Show(token)} is no date or time{hint}; write 1979-05-27, 07:32:00, 1979-05-27T07:32:00 or 1979-05-27T07:32:00Z, or put it in quotation marks");

    /// <summary>Whether the text has a digit wherever the pattern has a zero, and else the pattern's character.</summary>
    private static bool Matches(string text, int start, string pattern)
    {
        if (text.Length < start + pattern.Length)
        {
            return false;
        }

        for (var i = 0; i < pattern.Length; i++)
        {
            var c = text[start + i];
            if (pattern[i] == '0' ? !IsDigit(c) : c != pattern[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int Number(string text, int start, int length) =>
        int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
