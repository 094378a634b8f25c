using System.Globalization;

namespace SeedContent.Compiler.Formats;

/// <summary>Reads the value of a <see cref="ScalarKind.Integer"/>, which its format has checked and kept as written.</summary>
internal static class WholeNumber
{
    /// <summary>Reads a number in any base that the formats have, with TOML's underscores.</summary>
    /// <param name="written">The number as written.</param>
    /// <returns>The number; null where it does not fit in 32 bits.</returns>
    public static int? TryRead(string written)
    {
        var digits = written.Replace("_", "");
        var radix = digits.Length > 2 && digits[0] == '0' ? digits[1] switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 10 } : 10;
        if (radix == 10)
        {
            return int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        long value = 0;
        foreach (var c in digits.Skip(2))
        {
            value = (value * radix) + (c <= '9' ? c - '0' : (c | ' ') - 'a' + 10);
            if (value > int.MaxValue)
            {
                return null;
            }
        }

        return (int)value;
    }
}
