using System.Numerics;

namespace SeedContent.Compiler.Schema;

/// <summary>
/// What a number is, from its text, in each of the types that can hold it. Nothing is rounded without saying so: a number that
/// changed on its way from the seed to the program would be a mistake that nobody sees.
/// </summary>
internal static class NumberText
{
    // What a decimal holds (C# specification, 8.3.8): 96 bits, and up to 28 digits behind the point.
    private const int DecimalScale = 28;
    private static readonly BigInteger DecimalMax = (BigInteger.One << 96) - 1;

    /// <summary>Reads a number that is written as an integer, in any base; one with a point or an exponent is none, whatever its value.</summary>
    /// <param name="text">As written.</param>
    /// <param name="value">The integer.</param>
    /// <returns>False where it is no integer, or has more than <see cref="WrittenNumber.MaxDigits"/> digits.</returns>
    public static bool TryParseInteger(string text, out BigInteger value)
    {
        value = default;
        if (WrittenNumber.TryRead(text) is not { Form: NumberForm.Integer } number)
        {
            return false;
        }

        value = number.Whole.Length == 0 ? BigInteger.Zero : WrittenNumber.ParseDigits(number.Whole);
        value = number.IsNegative ? -value : value;
        return true;
    }

    /// <summary>Reads a number that a decimal holds without rounding.</summary>
    /// <param name="text">As written; trailing zeros do not matter.</param>
    /// <param name="value">Exactly what is written.</param>
    /// <returns>False where no decimal has that value.</returns>
    public static bool TryParseDecimal(string text, out decimal value)
    {
        value = default;
        if (WrittenNumber.TryRead(text) is not { Form: NumberForm.Integer or NumberForm.Float } number)
        {
            return false;
        }

        if (number.Digits.Length == 0)
        {
            return true;
        }

        if (number.Scale is < -DecimalScale or > DecimalScale)
        {
            return false;
        }

        var magnitude = number.Magnitude * BigInteger.Pow(10, Math.Max(number.Scale, 0));
        if (magnitude > DecimalMax)
        {
            return false;
        }

        var bits = decimal.GetBits((decimal)magnitude);
        value = new(bits[0], bits[1], bits[2], number.IsNegative, (byte)Math.Max(-number.Scale, 0));
        return true;
    }

    /// <summary>Reads a number as the double that is nearest to it (IEEE 754, round half to even), the same on every runtime.</summary>
    /// <param name="text">As written.</param>
    /// <param name="value">The double.</param>
    /// <param name="isExact">Whether the shortest text that gives this double has the value that was written: so for 0.1, not for 0.1234567890123456789.</param>
    /// <returns>False where it is no number, or is larger than all doubles.</returns>
    public static bool TryParseDouble(string text, out double value, out bool isExact)
    {
        value = default;
        isExact = true;
        switch (WrittenNumber.TryRead(text))
        {
            case null:
                isExact = false;
                return false;
            case { Form: NumberForm.NaN }:
                value = double.NaN;
                return true;
            case { Form: NumberForm.Infinity } infinity:
                value = infinity.IsNegative ? double.NegativeInfinity : double.PositiveInfinity;
                return true;
            case { } number:
                var magnitude = number.Magnitude;
                var nearest = NearestDouble.Find(magnitude, number.Scale);
                isExact = magnitude.IsZero || NearestDouble.IsShortest(nearest, magnitude, number.Scale, number.Digits.Length);

                // Not 0 - nearest: a negative zero is one.
                value = number.IsNegative ? -nearest : nearest;
                return !double.IsInfinity(nearest);
        }
    }
}
