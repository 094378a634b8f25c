using System.Globalization;
using System.Numerics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>
/// Reads a scalar as a value of a type. What the format says counts: a quoted <c>'12'</c> of YAML is a text and no number. Every scalar is a
/// text as it is written.
/// </summary>
internal static class ScalarReader
{
    private static readonly string[] TimeSpanFormats = ["c", @"h\:mm", @"hh\:mm"];

    /// <summary>Reads the scalar.</summary>
    /// <param name="scalar">The scalar; not null.</param>
    /// <param name="type">The type; none that is made of others.</param>
    /// <returns>
    /// The value: <c>bool</c>, <c>BigInteger</c>, <c>double</c>, <c>decimal</c>, <c>CalendarDate</c>, <c>TimeSpan</c> (of a time of day too), <c>DateTime</c>,
    /// <c>DateTimeOffset</c>, <c>Guid</c>, <c>Version</c>, <c>char</c>, or text. Null where the scalar is no value of the type.
    /// </returns>
    public static object? Read(ScalarNode scalar, DataType type) => type.Kind switch
    {
        DataTypeKind.Boolean => ReadBoolean(scalar),
        DataTypeKind.Single => ReadSingle(scalar),
        DataTypeKind.Double => IsNumber(scalar) && NumberText.TryParseDouble(scalar.Value, out var number, out _) ? number : null,
        DataTypeKind.Decimal => IsNumber(scalar) && NumberText.TryParseDecimal(scalar.Value, out var number) ? number : null,
        DataTypeKind.Date => ReadDate(scalar),
        DataTypeKind.Time => ScalarShape.TryTime(scalar.Value, out var time) ? time : null,
        DataTypeKind.DateTime => ReadDateTime(scalar.Value),
        DataTypeKind.DateTimeOffset => ReadDateTimeOffset(scalar.Value),
        DataTypeKind.TimeSpan => ReadTimeSpan(scalar.Value),
        DataTypeKind.Guid => Guid.TryParseExact(scalar.Value, "D", out var guid) ? guid : null,
        DataTypeKind.Version => Version.TryParse(scalar.Value, out var version) ? version : null,
        DataTypeKind.Uri => Uri.TryCreate(scalar.Value, UriKind.RelativeOrAbsolute, out _) && scalar.Value.Length > 0 ? scalar.Value : null,
        DataTypeKind.Culture => LanguageTag.IsWellFormed(scalar.Value) ? scalar.Value : null,
        DataTypeKind.Char => scalar.Value.Length == 1 && !char.IsSurrogate(scalar.Value[0]) ? scalar.Value[0] : null,
        DataTypeKind.Parsable => scalar.Value.Trim().Length > 0 ? scalar.Value : null,
        DataTypeKind.Text or DataTypeKind.None => scalar.Value,
        _ => IntegerRange.Of(type.Kind) is { } range ? ReadInteger(scalar, range.Min, range.Max) : null,
    };

    private static bool? ReadBoolean(ScalarNode scalar) => scalar.Kind switch
    {
        ScalarKind.Boolean => scalar.Value[0] is 't' or 'T',
        ScalarKind.Untyped when string.Equals(scalar.Value, "true", StringComparison.OrdinalIgnoreCase) => true,
        ScalarKind.Untyped when string.Equals(scalar.Value, "false", StringComparison.OrdinalIgnoreCase) => false,
        _ => null,
    };

    private static BigInteger? ReadInteger(ScalarNode scalar, BigInteger min, BigInteger max) =>
        IsNumber(scalar) && NumberText.TryParseInteger(scalar.Value, out var number) && number >= min && number <= max ? number : null;

    private static double? ReadSingle(ScalarNode scalar) =>
        IsNumber(scalar) && NumberText.TryParseDouble(scalar.Value, out var number, out _) && (double.IsInfinity(number) || !(Math.Abs(number) > float.MaxValue)) ? number : null;

    private static bool IsNumber(ScalarNode scalar) => scalar.Kind is ScalarKind.Integer or ScalarKind.Float or ScalarKind.Untyped;

    // A day with a time is still a day: other tools write both under the name 'date'.
    private static CalendarDate? ReadDate(ScalarNode scalar) =>
        scalar.Kind is ScalarKind.Date or ScalarKind.DateTime or ScalarKind.OffsetDateTime ? CalendarDate.TryParseIso(scalar.Value.Substring(0, 10))
        : DateField.Parse(scalar.Value) is { } date ? date
        : null;

    private static DateTime? ReadDateTime(string value) =>
        ScalarShape.TryDateTime(value, out var dateTime) ? dateTime
        : CalendarDate.TryParseIso(value) is { } date ? new DateTime(date.Year, date.Month, date.Day, 0, 0, 0, DateTimeKind.Unspecified)
        : null;

    // Jekyll and Hugo write a space before the offset.
    private static DateTimeOffset? ReadDateTimeOffset(string value)
    {
        var space = value.LastIndexOf(' ');
        var isBeforeOffset = space > 10 && space + 1 < value.Length && value[space + 1] is '+' or '-';
        var compact = isBeforeOffset ? value.Remove(space, 1) : value;
        if (compact.Length > 5 && compact[compact.Length - 5] is '+' or '-')
        {
            compact = compact.Insert(compact.Length - 2, ":");
        }

        return ScalarShape.TryDateTimeOffset(compact, out var offset) ? offset : null;
    }

    // .NET's own form, or ISO 8601's: PT1H30M.
    private static TimeSpan? ReadTimeSpan(string value)
    {
        if (TimeSpan.TryParseExact(value, TimeSpanFormats, CultureInfo.InvariantCulture, out var time))
        {
            return time;
        }

        if (value.Length < 3 || value.TrimStart('-')[0] != 'P')
        {
            return null;
        }

        try
        {
            return System.Xml.XmlConvert.ToTimeSpan(value);
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            return null;
        }
    }
}
