using System.Globalization;
using System.Numerics;
using System.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>Reads a <see cref="WrittenNumber"/>.</summary>
/// <param name="text">As written.</param>
internal sealed class WrittenNumberReader(string text)
{
    // Far beyond the exponents of all types, and far from an overflow when digits are added.
    private const int MaxExponent = 100_000;

    private int position;

    /// <summary>Reads all of the text.</summary>
    /// <returns>The number, or null where the text is none or has too many digits.</returns>
    public WrittenNumber? Read()
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o' or 'b')
        {
            return ReadRadix(text[1] switch { 'x' => 16, 'o' => 8, _ => 2 });
        }

        var isNegative = ReadSign();
        switch (text.Substring(position))
        {
            case "inf" or ".inf" or ".Inf" or ".INF":
                return new(NumberForm.Infinity, isNegative, "", "", 0);
            case "nan" or ".nan" or ".NaN" or ".NAN":
                return new(NumberForm.NaN, IsNegative: false, "", "", 0);
            default:
                return ReadDecimal(isNegative);
        }
    }

    private WrittenNumber? ReadDecimal(bool isNegative)
    {
        var form = NumberForm.Integer;
        if (ReadDigits(10) is not { } whole)
        {
            return null;
        }

        var fraction = "";
        if (position < text.Length && text[position] == '.')
        {
            position++;
            form = NumberForm.Float;
            if (ReadDigits(10) is not { } digits)
            {
                return null;
            }

            fraction = digits;
        }

        if (whole.Length + fraction.Length is 0 or > WrittenNumber.MaxDigits)
        {
            return null;
        }

        var exponent = 0;
        if (position < text.Length && text[position] is 'e' or 'E')
        {
            position++;
            form = NumberForm.Float;
            var isSmall = ReadSign();
            if (ReadDigits(10) is not { Length: > 0 } digits)
            {
                return null;
            }

            digits = digits.TrimStart('0');
            exponent = digits.Length == 0 ? 0 : digits.Length > 5 ? MaxExponent : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            exponent = isSmall ? -exponent : exponent;
        }

        return position == text.Length ? new(form, isNegative, whole.TrimStart('0'), fraction, exponent) : null;
    }

    private WrittenNumber? ReadRadix(int radix)
    {
        position = 2;
        if (ReadDigits(radix) is not { Length: > 0 and <= WrittenNumber.MaxDigits } digits || position < text.Length)
        {
            return null;
        }

        var value = BigInteger.Zero;
        foreach (var digit in digits)
        {
            value = (value * radix) + ValueOf(digit);
        }

        // No more decimal digits than digits of the largest base would be: 1,000 hexadecimal ones make 1,205.
        var whole = value.IsZero ? "" : value.ToString(CultureInfo.InvariantCulture);
        return whole.Length > WrittenNumber.MaxDigits ? null : new(NumberForm.Integer, IsNegative: false, whole, "", 0);
    }

    /// <summary>Digits, perhaps none; null where an underscore does not stand between two of them.</summary>
    private string? ReadDigits(int radix)
    {
        var digits = new StringBuilder();
        var start = position;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (c == '_' && position > start && text[position - 1] != '_')
            {
                continue;
            }

            if (ValueOf(c) >= radix)
            {
                break;
            }

            digits.Append(c);
        }

        return position > start && text[position - 1] == '_' ? null : digits.ToString();
    }

    private bool ReadSign()
    {
        if (position < text.Length && text[position] is '+' or '-')
        {
            position++;
            return text[position - 1] == '-';
        }

        return false;
    }

    private static int ValueOf(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => int.MaxValue,
    };
}
