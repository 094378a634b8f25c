using System.Text;
using CsCheck;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Text;

public sealed class Utf8DecoderTests
{
    [Fact]
    public void Text_is_decoded_with_and_without_a_byte_order_mark()
    {
        Assert.Equal("é🎉", Utf8Decoder.Decode(Encoding.UTF8.GetBytes("é🎉")).Text);
        Assert.Equal("é🎉", Utf8Decoder.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("é🎉")]).Text);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x80 }, 1)]
    [InlineData(new byte[] { 0xC0, 0xAF }, 0)]
    [InlineData(new byte[] { 0x61, 0xE2, 0x82 }, 1)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 0)]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 0)]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xFF }, 2)]
    [InlineData(new byte[] { 0xE0, 0x80, 0x80 }, 0)]
    public void The_first_byte_that_does_not_belong_is_found(byte[] bytes, int offset)
    {
        var result = Utf8Decoder.Decode(bytes);

        Assert.Equal((offset, bytes[offset]), (result.InvalidOffset, result.InvalidByte));
    }

    [Fact]
    public void Bytes_are_accepted_exactly_when_they_are_what_the_text_encodes_to() => Gen.Byte.Array[0, 12].Sample(bytes =>
    {
        var result = Utf8Decoder.Decode(bytes);
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        return result.InvalidOffset is { } offset
            ? offset < bytes.Length && !Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes)).AsSpan().SequenceEqual(bytes)
            : Encoding.UTF8.GetBytes(result.Text).AsSpan().SequenceEqual(bytes.AsSpan(start));
    }, iter: 20_000);
}
