using System.Globalization;

namespace SeedContent.Tasks.Images;

/// <summary>A length of CSS in pixels, of which an inch has 96.</summary>
internal static class SvgLength
{
    private const double Inch = 96;

    /// <summary>Reads a length.</summary>
    /// <param name="text">The attribute's value.</param>
    /// <returns>Pixels; null where it is missing, no length, or relative to something that only a page knows, as <c>100%</c> and <c>2em</c> are.</returns>
    public static double? Parse(string? text)
    {
        var trimmed = (text ?? "").Trim();
        var digits = trimmed.TrimEnd('%', 'c', 'e', 'i', 'm', 'n', 'p', 'q', 't', 'x', 'C', 'E', 'I', 'M', 'N', 'P', 'Q', 'T', 'X');
        return UnitOf(trimmed.Substring(digits.Length)) is { } unit
            && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number is >= 0 and < double.PositiveInfinity
                ? number * unit
                : null;
    }

    private static double? UnitOf(string name) => name.ToUpperInvariant() switch
    {
        "" or "PX" => 1,
        "IN" => Inch,
        "CM" => Inch / 2.54,
        "MM" => Inch / 25.4,
        "Q" => Inch / 101.6,
        "PT" => Inch / 72,
        "PC" => Inch / 6,
        _ => null,
    };
}
