using System.Globalization;
using System.Numerics;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>A decimal number of any size, so that a bound is compared as it is written: <c>[Range(0, double.MaxValue)]</c> on a <c>decimal</c> too.</summary>
/// <param name="Digits">The digits with their sign.</param>
/// <param name="Scale">The power of ten of the last digit.</param>
internal readonly record struct ExactNumber(BigInteger Digits, int Scale)
{
    // Beyond all integers and decimals: what is larger need not be told apart.
    private const int Largest = 40;

    // Below the smallest double.
    private const int SmallestScale = -1100;

    /// <summary>Reads a number.</summary>
    /// <param name="text">As a seed or C# writes it.</param>
    /// <returns>The number; null where the text is none.</returns>
    public static ExactNumber? TryRead(string text) => WrittenNumber.TryRead(text) switch
    {
        { Form: NumberForm.Infinity } infinity => Limit(infinity.IsNegative),
        { Form: NumberForm.Integer or NumberForm.Float } number when number.Scale >= SmallestScale => number.Digits.Length + number.Scale > Largest
            ? Limit(number.IsNegative)
            : new(number.IsNegative ? -number.Magnitude : number.Magnitude, number.Scale),
        _ => null,
    };

    /// <summary>The number that a decimal is.</summary>
    public static ExactNumber Of(decimal value) => TryRead(value.ToString(CultureInfo.InvariantCulture)) ?? default;

    /// <summary>Compares two numbers.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Less than 0, 0 or more than 0.</returns>
    public static int Compare(ExactNumber left, ExactNumber right)
    {
        var shift = left.Scale - right.Scale;
        return (left.Digits * BigInteger.Pow(10, Math.Max(shift, 0))).CompareTo(right.Digits * BigInteger.Pow(10, Math.Max(-shift, 0)));
    }

    private static ExactNumber Limit(bool isNegative) => new(isNegative ? BigInteger.MinusOne : BigInteger.One, Largest);
}
