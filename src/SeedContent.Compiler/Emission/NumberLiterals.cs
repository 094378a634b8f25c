using System.Globalization;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Emission;

/// <summary>
/// Writes numbers as C# literals (C# specification, 6.4.5.3 and 6.4.5.4). A fraction is written with the digits of the seed: a
/// double that is formatted again would depend on the runtime that formats it.
/// </summary>
internal static class NumberLiterals
{
    /// <summary>An <c>int</c>.</summary>
    public static string Int32(int value) => Literals.Number(value);

    /// <summary>A <c>long</c>.</summary>
    public static string Int64(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";

    /// <summary>A <c>ulong</c>.</summary>
    public static string UInt64(ulong value) => value.ToString(CultureInfo.InvariantCulture) + "UL";

    /// <summary>A <c>decimal</c>.</summary>
    /// <param name="text">The number as written, one that <see cref="NumberText.TryParseDecimal"/> takes.</param>
    public static string Decimal(string text)
    {
        if (!NumberText.TryParseDecimal(text, out var value) || WrittenNumber.TryRead(text) is not { } number)
        {
            throw new ArgumentException($"'{text}' is no decimal", nameof(text));
        }

        // Zeros at the end are part of a decimal ("1.50"), as long as there is room for them.
        var hasRoom = number.Whole.Length + number.Fraction.Length <= 28 && number.Exponent == 0;
        return (hasRoom ? Digits(number) : value.ToString(CultureInfo.InvariantCulture)) + "m";
    }

    /// <summary>A <c>double</c>.</summary>
    /// <param name="text">The number as written, one that <see cref="NumberText.TryParseDouble"/> takes.</param>
    public static string Double(string text) => Floating(text, "double", "d");

    /// <summary>A <c>float</c>.</summary>
    /// <param name="text">The number as written, one that <see cref="NumberText.TryParseDouble"/> takes and that is no larger than all floats.</param>
    public static string Single(string text) => Floating(text, "float", "f");

    private static string Floating(string text, string type, string suffix)
    {
        if (!NumberText.TryParseDouble(text, out var value, out _) || WrittenNumber.TryRead(text) is not { } number)
        {
            throw new ArgumentException($"'{text}' is no double", nameof(text));
        }

        return (number.Form, number.IsNegative) switch
        {
            (NumberForm.NaN, _) => type + ".NaN",
            (NumberForm.Infinity, false) => type + ".PositiveInfinity",
            (NumberForm.Infinity, true) => type + ".NegativeInfinity",

            // Also what is too small for a double; the minus of a double's zero is kept by C# too.
            (_, false) when value == 0 => "0" + suffix,
            (_, true) when value == 0 => "-0" + suffix,
            _ => Digits(number) + suffix,
        };
    }

    private static string Digits(WrittenNumber number)
    {
        var sign = number.IsNegative ? "-" : "";
        var whole = number.Whole.Length == 0 ? "0" : number.Whole;
        var fraction = number.Fraction.Length == 0 ? "" : "." + number.Fraction;
        var exponent = number.Exponent == 0 ? "" : "e" + Literals.Number(number.Exponent);
        return sign + whole + fraction + exponent;
    }
}
