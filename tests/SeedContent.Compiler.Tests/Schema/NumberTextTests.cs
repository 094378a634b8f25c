using System.Globalization;
using System.Numerics;
using CsCheck;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Tests.Schema;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("+007", "7")]
    [InlineData("-12", "-12")]
    [InlineData("0o14", "12")]
    [InlineData("0xC", "12")]
    [InlineData("0xdead_BEEF", "3735928559")]
    [InlineData("0b101", "5")]
    [InlineData("0x00", "0")]
    [InlineData("1_000", "1000")]
    [InlineData("18446744073709551616", "18446744073709551616")]
    public void An_integer_is_read_in_every_notation(string text, string expected)
    {
        Assert.True(NumberText.TryParseInteger(text, out var value));
        Assert.Equal(BigInteger.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("0x")]
    [InlineData("0o18")]
    [InlineData("0b2")]
    [InlineData("0xG")]
    [InlineData("-0x1")]
    [InlineData("0X1")]
    [InlineData("_1")]
    [InlineData("1_")]
    [InlineData("1__0")]
    [InlineData("0x_1")]
    [InlineData("1 ")]
    [InlineData("1,000")]
    [InlineData("٣")]
    [InlineData("--1")]
    [InlineData("1.0")]
    [InlineData("12e03")]
    [InlineData("inf")]
    [InlineData("nan")]
    public void What_is_not_written_as_an_integer_is_none(string text) => Assert.False(NumberText.TryParseInteger(text, out _));

    [Theory]
    [InlineData(".")]
    [InlineData("-.")]
    [InlineData("1.2.3")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("e1")]
    [InlineData(".e1")]
    [InlineData("1._5")]
    [InlineData("1_.5")]
    [InlineData("1e1.5")]
    [InlineData("infinity")]
    [InlineData("Inf")]
    [InlineData("1d")]
    [InlineData("\0")]
    public void What_is_no_number_is_no_number_of_any_type(string text)
    {
        Assert.False(NumberText.TryParseInteger(text, out _));
        Assert.False(NumberText.TryParseDecimal(text, out _));
        Assert.False(NumberText.TryParseDouble(text, out _, out _));
    }

    [Fact]
    public void A_number_of_more_than_a_thousand_digits_is_not_read()
    {
        Assert.True(NumberText.TryParseInteger(new string('9', 1000), out _));
        Assert.False(NumberText.TryParseInteger(new string('9', 1001), out _));
        Assert.False(NumberText.TryParseInteger("0x" + new string('f', 1000), out _));
        Assert.False(NumberText.TryParseInteger(new string('9', 1_000_000), out _));
        Assert.False(NumberText.TryParseDecimal("0." + new string('0', 1001), out _));
        Assert.False(NumberText.TryParseDouble("0x" + new string('f', 1_000_000), out _, out _));
    }

    [Theory]
    [InlineData("1.", "1")]
    [InlineData("-.5", "-0.5")]
    [InlineData("12e03", "12000")]
    [InlineData("1_0.2_5", "10.25")]
    [InlineData("0xff", "255")]
    [InlineData("-0.0", "0")]
    [InlineData("0e99999999999", "0")]
    [InlineData("1.50", "1.5")]
    [InlineData("0.1234567890123456789", "0.1234567890123456789")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("0.00000000000000000000000000000000001e10", "0.0000000000000000000000001")]
    [InlineData("1.0000000000000000000000000000000000000000", "1")]
    public void A_decimal_has_the_written_value(string text, string expected)
    {
        Assert.True(NumberText.TryParseDecimal(text, out var value));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("8.9228162514264337593543950335")]
    [InlineData("1.00000000000000000000000000000000001")]
    [InlineData("1e99999999999")]
    [InlineData("1e-99999999999")]
    [InlineData("inf")]
    [InlineData("nan")]
    public void A_decimal_that_would_be_rounded_is_none(string text) => Assert.False(NumberText.TryParseDecimal(text, out _));

    [Theory]
    [InlineData("0.1", 0.1, true)]
    [InlineData("0.10", 0.1, true)]
    [InlineData("1.", 1.0, true)]
    [InlineData(".5", 0.5, true)]
    [InlineData("12e03", 12000.0, true)]
    [InlineData("0o14", 12.0, true)]
    [InlineData("1_000.5", 1000.5, true)]
    [InlineData("1e23", 1e23, true)]
    [InlineData("5e-324", 5e-324, true)]
    [InlineData("4.9e-324", 5e-324, false)]
    [InlineData("2.2250738585072014e-308", 2.2250738585072014e-308, true)]
    [InlineData("2.2250738585072011e-308", 2.225073858507201e-308, false)]
    [InlineData("1.7976931348623157e308", double.MaxValue, true)]
    [InlineData("1.7976931348623158e308", double.MaxValue, false)]
    [InlineData("0.1234567890123456789", 0.12345678901234568, false)]
    [InlineData("9007199254740992", 9007199254740992.0, true)]
    [InlineData("9007199254740993", 9007199254740992.0, false)]
    [InlineData("9007199254740994", 9007199254740994.0, true)]
    [InlineData("9007199254740995", 9007199254740996.0, false)]
    [InlineData("0.30000000000000004", 0.30000000000000004, true)]
    [InlineData("0.30000000000000005", 0.30000000000000004, false)]
    [InlineData("769241824550256.7", 769241824550256.75, false)]
    [InlineData("769241824550256.8", 769241824550256.75, true)]
    [InlineData("2.9802322387695313e-8", 1.0 / (1 << 25), false)]
    [InlineData("2.9802322387695312e-8", 1.0 / (1 << 25), true)]
    [InlineData("2.980232238769531e-8", 2.980232238769531e-8, true)]
    [InlineData("1e-400", 0.0, false)]
    [InlineData("1e-99999999999", 0.0, false)]
    [InlineData("0e99999999999", 0.0, true)]
    [InlineData("-0", -0.0, true)]
    [InlineData("-.inf", double.NegativeInfinity, true)]
    [InlineData("+inf", double.PositiveInfinity, true)]
    [InlineData(".NaN", double.NaN, true)]
    [InlineData("-nan", double.NaN, true)]
    public void A_double_is_the_nearest_and_says_whether_it_is_what_was_written(string text, double expected, bool isExact)
    {
        Assert.True(NumberText.TryParseDouble(text, out var value, out var exact));
        Assert.Equal((BitConverter.DoubleToInt64Bits(expected), isExact), (BitConverter.DoubleToInt64Bits(value), exact));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e99999999999")]
    [InlineData("1.7976931348623159e308")]
    public void A_number_beyond_all_doubles_is_none(string text) => Assert.False(NumberText.TryParseDouble(text, out _, out _));

    [Fact]
    public void Every_integer_is_read_back() => Gen.Byte.Array[0, 40].Sample(bytes =>
        NumberText.TryParseInteger(new BigInteger(bytes).ToString(CultureInfo.InvariantCulture), out var value) && value == new BigInteger(bytes));

    [Fact]
    public void Every_decimal_is_read_back() => Gen.Decimal.Sample(expected =>
        NumberText.TryParseDecimal(expected.ToString(CultureInfo.InvariantCulture), out var value) && value == expected);

    // The runtime that runs the tests reads right, and formats shortest, but for some powers of two (ShortestText).
    [Fact]
    public void Every_double_is_read_back_from_its_shortest_text() => AnyDouble.Sample(expected =>
    {
        Assert.True(NumberText.TryParseDouble(ShortestText(expected), out var value, out var isExact));
        Assert.Equal((BitConverter.DoubleToInt64Bits(expected), true), (BitConverter.DoubleToInt64Bits(value), isExact));
    }, iter: 20_000);

    [Fact]
    public void A_number_of_any_digits_is_the_double_that_the_runtime_reads() =>
        Gen.Select(Gen.String[Gen.Char["0123456789"], 1, 22], Gen.Int[-345, 310], AnyDouble, Gen.Int[14, 20]).Sample((digits, exponent, number, precision) =>
        {
            foreach (var text in new[] { $"{digits}e{exponent.ToString(CultureInfo.InvariantCulture)}", number.ToString("E" + (precision - 1), CultureInfo.InvariantCulture) })
            {
                var expected = double.Parse(text, CultureInfo.InvariantCulture);
                Assert.Equal(double.IsFinite(expected), NumberText.TryParseDouble(text, out var value, out var isExact));
                Assert.Equal(expected, value);
                Assert.Equal(double.IsFinite(expected) && SameValue(text, ShortestText(expected)), isExact);
            }
        }, iter: 20_000);

    [Fact]
    public void Any_text_is_read_without_an_exception() => Gen.String[Gen.Char["0179xobefainE+-._٣\u0000"], 0, 12].Sample(text =>
    {
        var isInteger = NumberText.TryParseInteger(text, out var integer);
        var isDecimal = NumberText.TryParseDecimal(text, out var number);
        return (!isInteger || !isDecimal || integer == new BigInteger(number)) && NumberText.TryParseDouble(text, out _, out _) | true;
    }, iter: 50_000);

    private static readonly Gen<double> AnyDouble = Gen.OneOf(
        Gen.Long.Select(BitConverter.Int64BitsToDouble).Where(double.IsFinite),
        Gen.Int[-1074, 1023].Select(power => Math.ScaleB(1, power)),
        Gen.Int[1, 10_000].Select(units => units * double.Epsilon));

    // For 2^-25 and others like it, the runtime's R gives the text of the double below: 16 digits where it takes 17.
    private static string ShortestText(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return double.IsNaN(value) || double.Parse(text, CultureInfo.InvariantCulture).Equals(value) ? text : value.ToString("G17", CultureInfo.InvariantCulture);
    }

    private static bool SameValue(string left, string right) => Value(left) == Value(right);

    // Digits and exponent of a text in E or R notation, by other means than the code under test.
    private static (BigInteger Digits, int Exponent) Value(string text)
    {
        var parts = text.Split('E', 'e');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        exponent -= point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        while (!digits.IsZero && digits % 10 == 0)
        {
            digits /= 10;
            exponent++;
        }

        return (digits, digits.IsZero ? 0 : exponent);
    }
}
