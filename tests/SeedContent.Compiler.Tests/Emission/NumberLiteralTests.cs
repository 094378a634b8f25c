using System.Globalization;
using CsCheck;
using SeedContent.Compiler.Emission;

namespace SeedContent.Compiler.Tests.Emission;

public sealed class NumberLiteralTests
{
    [Fact]
    public void Integers_have_the_suffix_of_their_type() => Assert.Equal(
        ["-2147483648", "7", "-9223372036854775808L", "7L", "18446744073709551615UL"],
        [
            NumberLiterals.Int32(int.MinValue), NumberLiterals.Int32(7), NumberLiterals.Int64(long.MinValue), NumberLiterals.Int64(7),
            NumberLiterals.UInt64(ulong.MaxValue),
        ]);

    [Theory]
    [InlineData("0.1", "0.1d")]
    [InlineData("+007", "7d")]
    [InlineData("1.", "1d")]
    [InlineData("-.50", "-0.50d")]
    [InlineData("12E+03", "12e3d")]
    [InlineData("1_0.2_5e-1_0", "10.25e-10d")]
    [InlineData("0xff", "255d")]
    [InlineData("0", "0d")]
    [InlineData("-0.0", "-0d")]
    [InlineData("1e-400", "0d")]
    [InlineData("0e99999", "0d")]
    [InlineData("0.1234567890123456789", "0.1234567890123456789d")]
    [InlineData("1.7976931348623157e308", "1.7976931348623157e308d")]
    [InlineData(".inf", "double.PositiveInfinity")]
    [InlineData("-inf", "double.NegativeInfinity")]
    [InlineData("nan", "double.NaN")]
    public void A_double_is_written_with_the_digits_of_the_seed(string text, string expected) => Assert.Equal(expected, NumberLiterals.Double(text));

    [Theory]
    [InlineData("0.1", "0.1m")]
    [InlineData("1.50", "1.50m")]
    [InlineData("-.5", "-0.5m")]
    [InlineData("0o14", "12m")]
    [InlineData("12e03", "12000m")]
    [InlineData("-0", "-0m")]
    [InlineData("1.0000000000000000000000000000000000000000", "1m")]
    [InlineData("0.00000000000000000000000000000000001e10", "0.0000000000000000000000001m")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335m")]
    public void A_decimal_is_written_with_its_zeros_where_there_is_room(string text, string expected) =>
        Assert.Equal(expected, NumberLiterals.Decimal(text));

    [Fact]
    public void A_literal_has_the_value_of_its_seed() => Gen.Select(Gen.Double, Gen.Decimal).Where(pair => double.IsFinite(pair.Item1)).Sample((real, exact) =>
    {
        var realLiteral = NumberLiterals.Double(real.ToString("R", CultureInfo.InvariantCulture));
        var exactLiteral = NumberLiterals.Decimal(exact.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(real, double.Parse(realLiteral.TrimEnd('d'), CultureInfo.InvariantCulture));
        Assert.Equal(exact, decimal.Parse(exactLiteral.TrimEnd('m'), CultureInfo.InvariantCulture));
    });

    [Theory]
    [InlineData("1e400")]
    [InlineData("x")]
    public void What_is_no_double_is_a_mistake_of_the_caller(string text) => Assert.Throws<ArgumentException>(() => NumberLiterals.Double(text));
}
