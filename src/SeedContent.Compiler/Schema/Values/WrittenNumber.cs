using System.Numerics;

namespace SeedContent.Compiler.Schema;

/// <summary>
/// A number by its digits, as one of the formats writes it: YAML's core schema (YAML 1.2.2, 10.3.2), JSON (RFC 8259, 6), or TOML
/// (TOML 1.0.0, Integer and Float). What one of them allows is read from all: which are numbers is the format's own business.
/// </summary>
/// <param name="Form">What kind of number.</param>
/// <param name="IsNegative">Whether there is a minus, of a zero too.</param>
/// <param name="Whole">The decimal digits before the point, without leading zeros; empty for zero.</param>
/// <param name="Fraction">The digits behind the point, as written.</param>
/// <param name="Exponent">The power of ten, cut off where no type could hold the number.</param>
internal readonly record struct WrittenNumber(NumberForm Form, bool IsNegative, string Whole, string Fraction, int Exponent)
{
    /// <summary>The number of digits that are read. It bounds the work: arithmetic on long numbers takes the square of their length.</summary>
    public const int MaxDigits = 1000;

    /// <summary>All digits, without zeros on either side: the value is these, times ten to the power of <see cref="Scale"/>.</summary>
    public string Digits => (Whole + Fraction).Trim('0');

    /// <summary>The power of ten of the last of <see cref="Digits"/>.</summary>
    public int Scale
    {
        get
        {
            var all = Whole + Fraction;
            return Exponent - Fraction.Length + (all.Length - all.TrimEnd('0').Length);
        }
    }

    /// <summary><see cref="Digits"/> as a number, without the sign.</summary>
    public BigInteger Magnitude => Digits is { Length: > 0 } digits ? ParseDigits(digits) : BigInteger.Zero;

    /// <summary>Reads a number.</summary>
    /// <param name="text">As written, without white space around it.</param>
    /// <returns>The number, or null where the text is none or has too many digits.</returns>
    public static WrittenNumber? TryRead(string text) => new WrittenNumberReader(text).Read();

    /// <summary>Decimal digits as a number.</summary>
    public static BigInteger ParseDigits(string digits) =>
        BigInteger.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
