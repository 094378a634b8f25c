using System.Globalization;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>Tells the C# type of one scalar.</summary>
internal static class ScalarShape
{
    // RFC 3339's forms, with the seconds that many leave out.
    private static readonly string[] LocalFormats = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"];
    private static readonly string[] OffsetFormats = ["yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz"];
    private static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <summary>The narrowest type that has the value exactly.</summary>
    /// <param name="scalar">The scalar; not null.</param>
    /// <returns>The type.</returns>
    public static DataTypeKind Of(ScalarNode scalar) => scalar.Kind switch
    {
        ScalarKind.Boolean => DataTypeKind.Boolean,
        ScalarKind.Integer or ScalarKind.Float => OfNumber(scalar.Value),
        ScalarKind.Date when CalendarDate.TryParseIso(scalar.Value) is not null => DataTypeKind.Date,
        ScalarKind.Time when TryTime(scalar.Value, out _) => DataTypeKind.Time,
        ScalarKind.Untyped => OfUntyped(scalar.Value),
        _ => OfText(scalar.Value),
    };

    /// <summary>Reads a date and a time without an offset.</summary>
    public static bool TryDateTime(string text, out DateTime value) => DateTime.TryParseExact(
        WithT(text), LocalFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <summary>Reads a date and a time with an offset.</summary>
    public static bool TryDateTimeOffset(string text, out DateTimeOffset value)
    {
        text = WithT(text);
        if (text.EndsWith("Z", StringComparison.OrdinalIgnoreCase))
        {
            text = text.Substring(0, text.Length - 1) + "+00:00";
        }

        return DateTimeOffset.TryParseExact(text, OffsetFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    /// <summary>Reads a time of day.</summary>
    public static bool TryTime(string text, out TimeSpan value)
    {
        var isTime = DateTime.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var time);
        value = time.TimeOfDay;
        return isTime;
    }

    private static DataTypeKind OfText(string text)
    {
        if (text.Length < 10 || text[4] != '-' || text[7] != '-')
        {
            return DataTypeKind.Text;
        }

        return CalendarDate.TryParseIso(text) is not null ? DataTypeKind.Date
            : TryDateTimeOffset(text, out _) ? DataTypeKind.DateTimeOffset
            : TryDateTime(text, out _) ? DataTypeKind.DateTime
            : DataTypeKind.Text;
    }

    // In a table everything is a text, so only what nobody would write otherwise is a number: '007' and '+49' are texts.
    private static DataTypeKind OfUntyped(string text)
    {
        if (text is "true" or "false")
        {
            return DataTypeKind.Boolean;
        }

        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits.Substring(0, point);
        var isNumber = whole.Length > 0 && (whole.Length == 1 || whole[0] != '0') && whole.All(IsDigit)
            && (point < 0 || (point + 1 < digits.Length && digits.Skip(point + 1).All(IsDigit)));
        return isNumber ? OfNumber(text) : OfText(text);
    }

    private static DataTypeKind OfNumber(string text)
    {
        if (NumberText.TryParseInteger(text, out var integer))
        {
            return integer >= int.MinValue && integer <= int.MaxValue ? DataTypeKind.Int32
                : integer >= long.MinValue && integer <= long.MaxValue ? DataTypeKind.Int64
                : NumberText.TryParseDecimal(text, out _) ? DataTypeKind.Decimal
                : DataTypeKind.Text;
        }

        return NumberText.TryParseDouble(text, out _, out var isExact) && isExact ? DataTypeKind.Double
            : NumberText.TryParseDecimal(text, out _) ? DataTypeKind.Decimal
            : DataTypeKind.Text;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static string WithT(string text) => text.Length > 10 && text[10] is (' ' or 't') ? text.Substring(0, 10) + "T" + text.Substring(11) : text;
}
