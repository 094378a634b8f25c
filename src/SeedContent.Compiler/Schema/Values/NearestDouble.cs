using System.Numerics;

namespace SeedContent.Compiler.Schema;

/// <summary>
/// Decimal numbers and doubles (IEEE 754 binary64), by exact arithmetic. <c>double.Parse</c> and the format <c>R</c> of
/// .NET Framework, on which Visual Studio runs the compiler, are not correctly rounded, and the same seed has to give the same code there.
/// </summary>
internal static class NearestDouble
{
    private const int MantissaBits = 53;
    private const int SmallestExponent = -1074;
    private const int MostDigits = 17;
    private static readonly BigInteger MantissaEnd = BigInteger.One << MantissaBits;

    /// <summary>Finds the double that is nearest to a number; of two, the even one.</summary>
    /// <param name="magnitude">The number's digits, 0 or more.</param>
    /// <param name="scale">The power of ten of its last digit.</param>
    /// <returns>The double; infinity beyond the largest.</returns>
    public static double Find(BigInteger magnitude, int scale)
    {
        // Far beyond the range there is nothing to compute, and the powers would be long.
        var size = (BitLength(magnitude) * 0.30103) + scale;
        if (magnitude.IsZero || size < -330)
        {
            return 0;
        }

        if (size > 330)
        {
            return double.PositiveInfinity;
        }

        var above = magnitude * PowerOfTen(scale);
        var below = PowerOfTen(-scale);

        // The quotient times two to the power of shift is to have 53 bits, or fewer below the smallest normal double.
        var shift = Math.Min(MantissaBits - BitLength(above) + BitLength(below), -SmallestExponent);
        var mantissa = Divide(above, below, shift);
        if (mantissa >= MantissaEnd)
        {
            // The estimate was one bit too long; to round again would round twice.
            shift--;
            mantissa = Divide(above, below, shift);
        }

        if (mantissa == MantissaEnd)
        {
            mantissa >>= 1;
            shift--;
        }

        var bits = (long)mantissa;
        var exponent = bits >> (MantissaBits - 1) == 0 ? 0 : -SmallestExponent + 1 - shift;
        return exponent >= 0x7FF
            ? double.PositiveInfinity
            : BitConverter.Int64BitsToDouble(((long)exponent << (MantissaBits - 1)) | (bits & ((1L << (MantissaBits - 1)) - 1)));
    }

    /// <summary>Whether a number is the shortest that gives its double and, of the shortest, the nearest to it; of two, the even one.</summary>
    /// <param name="nearest">The number's double.</param>
    /// <param name="magnitude">The number's digits, not ending in zero.</param>
    /// <param name="scale">The power of ten of its last digit.</param>
    /// <param name="digits">The number of its digits.</param>
    /// <returns>True where it is.</returns>
    public static bool IsShortest(double nearest, BigInteger magnitude, int scale, int digits)
    {
        if (digits > MostDigits || double.IsInfinity(nearest) || nearest == 0)
        {
            return false;
        }

        // The double in units of the number's last digit, as a fraction.
        var bits = BitConverter.DoubleToInt64Bits(nearest);
        var exponent = (int)(bits >> (MantissaBits - 1));
        var mantissa = (bits & ((1L << (MantissaBits - 1)) - 1)) | (exponent == 0 ? 0 : 1L << (MantissaBits - 1));
        var power = Math.Max(exponent, 1) - 1 + SmallestExponent;
        var above = mantissa * PowerOfTwo(power) * PowerOfTen(-scale);
        var below = PowerOfTwo(-power) * PowerOfTen(scale);
        var low = BigInteger.DivRem(above, below, out var rest);

        // One digit fewer: if any such number gives this double, so does the next one below or above it.
        if (digits > 1 && (Find(low / 10, scale + 1) == nearest || Find((low / 10) + 1, scale + 1) == nearest))
        {
            return false;
        }

        if (rest.IsZero || (magnitude != low && magnitude != low + 1))
        {
            return magnitude == low;
        }

        // The other neighbour counts if it is nearer, or as near and even (ECMA-262, Number::toString, note 2, and .NET), and if it
        // gives the same double, which it need not at a power of two.
        var half = (rest * 2).CompareTo(below);
        var isOtherNearer = half == 0 ? !magnitude.IsEven : half > 0 == (magnitude == low);
        return !isOtherNearer || Find(magnitude == low ? low + 1 : low, scale) != nearest;
    }

    /// <summary>A quotient times a power of two, rounded to the nearest integer; of two, to the even one.</summary>
    private static BigInteger Divide(BigInteger above, BigInteger below, int shift)
    {
        var divisor = below * PowerOfTwo(-shift);
        var quotient = BigInteger.DivRem(above * PowerOfTwo(shift), divisor, out var rest);
        var half = (rest * 2).CompareTo(divisor);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }

    // 1 for a negative power: the other side of a fraction has it.
    private static BigInteger PowerOfTen(int power) => BigInteger.Pow(10, Math.Max(power, 0));

    private static BigInteger PowerOfTwo(int power) => BigInteger.One << Math.Max(power, 0);

    private static int BitLength(BigInteger value)
    {
        var bytes = value.ToByteArray();
        var top = bytes.Length - 1;
        while (top > 0 && bytes[top] == 0)
        {
            top--;
        }

        var length = top * 8;
        for (int b = bytes[top]; b > 0; b >>= 1)
        {
            length++;
        }

        return length;
    }
}
