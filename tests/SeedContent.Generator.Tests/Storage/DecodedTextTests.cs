using System.Text;
using CsCheck;
using SeedContent.Storage;

namespace SeedContent.Generator.Tests.Storage;

/// <summary>Texts in UTF-8 become what the runtime makes of them, whatever they are: a row's, as those of all other parts.</summary>
public sealed class DecodedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Hello")]
    [InlineData("é ÿ \u0080 \u07FF")]
    [InlineData("\u0800 日本語 \uD7FF \uE000 \uFFFF")]
    [InlineData("\U00010000 👩‍👩‍👧‍👦 𝒳 \U0010FFFF")]
    public void A_text_comes_back(string text) => Assert.Equal(text, Decode(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_text_of_any_length_comes_back() => Gen.String.Sample(text => Decode(Encoding.UTF8.GetBytes(text)) == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(5000)]
    public void So_does_one_around_the_limit(int length)
    {
        Assert.Equal(new('a', length), Decode(Encoding.UTF8.GetBytes(new string('a', length))));
        Assert.Equal(new('é', length), Decode(Encoding.UTF8.GetBytes(new string('é', length))));
    }

    // Unicode 16, table 3-7, has the well-formed sequences; these are next to them.
    [Theory]
    [InlineData(0x80)]
    [InlineData(0xBF)]
    [InlineData(0xC0, 0x80)]
    [InlineData(0xC1, 0xBF)]
    [InlineData(0xC2)]
    [InlineData(0xC2, 0x41)]
    [InlineData(0xE0, 0x9F, 0xBF)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xED, 0xBF, 0xBF)]
    [InlineData(0xE2, 0x82)]
    [InlineData(0xF0, 0x8F, 0xBF, 0xBF)]
    [InlineData(0xF4, 0x90, 0x80, 0x80)]
    [InlineData(0xF5, 0x80, 0x80, 0x80)]
    [InlineData(0xF8, 0x88, 0x80, 0x80, 0x80)]
    [InlineData(0xFF)]
    [InlineData(0xC3, 0xA9, 0xC3)]
    public void What_is_no_UTF8_is_replaced(params int[] bytes)
    {
        var utf8 = Array.ConvertAll(bytes, value => (byte)value);

        Assert.Equal(Encoding.UTF8.GetString(utf8), Decode(utf8));
        Assert.Contains('\uFFFD', Decode(utf8));
    }

    [Fact]
    public void Any_bytes_become_what_the_runtime_makes_of_them() =>
        Gen.OneOf(Gen.Byte[0x70, 0xFF], Gen.Byte[0x80, 0xC4], Gen.Byte[0xE0, 0xF5]).Array[0, 8].Sample(utf8 => Decode(utf8) == Encoding.UTF8.GetString(utf8));

    private static string Decode(byte[] utf8) => new RowReader([.. Encoding.ASCII.GetBytes($"{utf8.Length};"), .. utf8], 0).Text();
}
