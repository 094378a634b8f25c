namespace SeedContent.Package.Tests.Files;

/// <summary>A generator is given text, not bytes. These tests show that what the real compiler does to bytes is still found out.</summary>
public sealed class BytesTests(BytesBuild fixture) : IClassFixture<BytesBuild>
{
    [Theory]
    [InlineData("windows-1252.txt", 3, 7, 19)]
    [InlineData("mark-and-windows-1252.txt", 1, 7, 9)]
    [InlineData("long-windows-1252.txt", 12_001, 7, 54_006)]
    [InlineData("sidecar-windows-1252.yml", 1, 17, 16)]
    [InlineData("utf-16.txt", 1, 1, 0)]
    [InlineData("utf-16-big-endian.txt", 1, 1, 0)]
    public void Bytes_that_are_no_utf8_are_an_error_at_their_offset_and_place(string name, int line, int column, int offset)
    {
        var diagnostic = Assert.Single(fixture.Build.Diagnostics, diagnostic => diagnostic.FileName == name);

        Assert.Equal($"{name}({line},{column}): error SEED1001", diagnostic.Summary);
        Assert.Contains($" at offset {offset} ", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16.txt")]
    [InlineData("utf-16-big-endian.txt")]
    public void A_utf16_file_is_named_as_such(string name) =>
        Assert.Contains("(the file is UTF-16)", Assert.Single(fixture.Build.Diagnostics, diagnostic => diagnostic.FileName == name).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("replacement-character.txt")]
    [InlineData("mark-and-replacement-character.txt")]
    [InlineData("mark.txt")]
    [InlineData("empty-sidecar.txt")]
    [InlineData("empty-sidecar.yml")]
    [InlineData("at-the-limit.txt")]
    public void Utf8_is_no_error_whatever_it_says(string name) =>
        Assert.DoesNotContain(fixture.Build.Diagnostics, diagnostic => diagnostic.FileName == name);

    [Theory]
    [InlineData("nothing.txt", "SEED1002")]
    [InlineData("over-the-limit.txt", "SEED1004")]
    public void A_seed_without_text_and_one_over_the_limit_are_errors(string name, string id) =>
        Assert.Equal($"{name}(1,1): error {id}", Assert.Single(fixture.Build.Diagnostics, diagnostic => diagnostic.FileName == name).Summary);

    [Fact]
    public void Nothing_else_is_reported() => Assert.Equal(8, fixture.Build.Diagnostics.Count);
}
