using System.Globalization;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>Checks numbers (TOML 1.0, "Integer" and "Float").</summary>
internal static class TomlNumber
{
    public static TomlScalar Read(string token)
    {
        var start = token[0] is '+' or '-' ? 1 : 0;
        var digits = token.Substring(start);
        if (digits is "inf" or "nan")
        {
            return new(ScalarKind.Float);
        }

        if (digits.Length > 1 && digits[0] == '0' && digits[1] is 'x' or 'o' or 'b')
        {
            return ReadBase(token, digits, start > 0);
        }

        var whole = DigitsEnd(digits, 0, 10);
        if (whole < 0)
        {
            return TomlScalar.Wrong(UnderscoreMistake(token));
        }

        if (whole == 0)
        {
            var hint = digits.StartsWith(".", StringComparison.Ordinal) ? "; a digit stands before the point, as in 0.5" : "";
            return TomlScalar.Wrong($"{TomlProblems.Show(token)} is no number{hint}");
        }

        if (whole > 1 && digits[0] == '0')
        {
            return TomlScalar.Wrong($"The number {TomlProblems.Show(token)} has a leading zero; remove it, or put the value in quotation marks");
        }

        return whole == digits.Length ? ReadInteger(token) : ReadFraction(token, digits, whole);
    }

    private static TomlScalar ReadInteger(string token) =>
        long.TryParse(token.Replace("_", ""), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? new(ScalarKind.Integer)
            : TomlScalar.Wrong(SizeMistake(token));

    private static TomlScalar ReadFraction(string token, string digits, int whole)
    {
        var end = whole;
        if (digits[end] == '.')
        {
            end = DigitsEnd(digits, end + 1, 10);
            if (end < 0)
            {
                return TomlScalar.Wrong(UnderscoreMistake(token));
            }

            if (end == whole + 1)
            {
                return TomlScalar.Wrong($"{TomlProblems.Show(token)} is no number; a digit stands behind the point, as in 1.0");
            }
        }

        if (end < digits.Length && digits[end] is 'e' or 'E')
        {
            var exponent = end + 1;
            if (exponent < digits.Length && digits[exponent] is '+' or '-')
            {
                exponent++;
            }

            end = DigitsEnd(digits, exponent, 10);
            if (end < 0)
            {
                return TomlScalar.Wrong(UnderscoreMistake(token));
            }

            if (end == exponent)
            {
                return TomlScalar.Wrong($"{TomlProblems.Show(token)} is no number; digits stand behind the exponent's 'e'");
            }
        }

        return end == digits.Length ? new(ScalarKind.Float) : TomlScalar.Wrong($"{TomlProblems.Show(token)} is no number; put a text in quotation marks");
    }

    private static TomlScalar ReadBase(string token, string digits, bool hasSign)
    {
        if (hasSign)
        {
            return TomlScalar.Wrong($"The number {TomlProblems.Show(token)} may have no sign: those with 0x, 0o and 0b have none");
        }

        var radix = digits[1] switch { 'x' => 16, 'o' => 8, _ => 2 };
        var end = DigitsEnd(digits, 2, radix);
        if (end < 0)
        {
            return TomlScalar.Wrong(UnderscoreMistake(token));
        }

        if (end == 2 || end < digits.Length)
        {
            return TomlScalar.Wrong($"{TomlProblems.Show(token)} is no number: behind {digits.Substring(0, 2)} stand digits of base {radix.ToString(CultureInfo.InvariantCulture)}");
        }

        return Fits(digits, radix) ? new(ScalarKind.Integer) : TomlScalar.Wrong(SizeMistake(token));
    }

    private static bool Fits(string digits, int radix)
    {
        ulong number = 0;
        foreach (var c in digits.Skip(2).Where(c => c != '_'))
        {
            if (number > long.MaxValue / (ulong)radix)
            {
                return false;
            }

            number = (number * (ulong)radix) + (ulong)DigitValue(c);
        }

        return number <= long.MaxValue;
    }

    /// <summary>The end of a run of digits, with single underscores between them; negative where an underscore stands elsewhere.</summary>
    private static int DigitsEnd(string text, int start, int radix)
    {
        var i = start;
        for (; i < text.Length && (text[i] == '_' || DigitValue(text[i]) < radix); i++)
        {
            if (text[i] == '_' && (i == start || text[i - 1] == '_' || i + 1 == text.Length || DigitValue(text[i + 1]) >= radix))
            {
                return -1;
            }
        }

        return i;
    }

    private static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => int.MaxValue,
    };

    private static string UnderscoreMistake(string token) =>
        $"{TomlProblems.Show(token)} is no number: an underscore stands between two digits, and nowhere else";

    private static string SizeMistake(string token) =>
        $"The number {TomlProblems.Show(token)} does not fit in 64 bits, as TOML's integers do; put it in quotation marks, or write a float";
}
