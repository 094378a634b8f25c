using SeedContent.Compiler.Schema.Assets;

namespace SeedContent.Compiler.Tests.Schema.Assets;

public sealed class AssetFactsReaderTests
{
    private const string Hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private const string Header = "SeedContent.Assets\t1\twwwroot\n";
    private const string Photo = "posts/photo.png\t12\t" + Hash + "\timage/png\t640\t480\tposts/photo.ba7816bf.png\n";

    [Fact]
    public void Each_line_is_an_asset() => Assert.Equal(
        [
            new AssetFacts
            {
                SeedPath = "posts/photo.png", Length = 12, Hash = Hash, MediaType = "image/png", Width = 640, Height = 480,
                OutputPath = "posts/photo.ba7816bf.png", Destination = AssetDestination.WebRoot,
            },
            new AssetFacts { SeedPath = "posts/z.pdf", Length = 5000000000, Hash = Hash, MediaType = "application/pdf", Destination = AssetDestination.WebRoot },
        ],
        AssetFactsReader.Read(Header + Photo + $"posts/z.pdf\t5000000000\t{Hash}\tapplication/pdf\t\t\t\n"));

    [Fact]
    public void Two_readings_are_equal() => Assert.Equal(AssetFactsReader.Read(Header + Photo), AssetFactsReader.Read(Header + Photo));

    [Theory]
    [InlineData("posts/a\\tb.png", "posts/a\tb.png")]
    [InlineData("posts/a\\\\nb.png", "posts/a\\nb.png")]
    [InlineData("posts/a\\nb\\r.png", "posts/a\nb\r.png")]
    public void Escapes_in_paths_are_read(string written, string path) =>
        Assert.Equal(path, Assert.Single(AssetFactsReader.Read(Header + Photo.Replace("posts/photo.png", written, StringComparison.Ordinal))).SeedPath);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("SeedContent.Assets\t1\twwwroot")]
    [InlineData("SeedContent.Assets\t2\twwwroot\n" + Photo)]
    [InlineData("SeedContent.Assets\t1\telsewhere\n" + Photo)]
    [InlineData("SeedContent.Assets\t1\n" + Photo)]
    [InlineData("Something\t1\twwwroot\n" + Photo)]
    [InlineData(Photo)]
    [InlineData(Header + Photo + "posts/cut.png\t12\t" + Hash)]
    [InlineData(Header + Photo + "posts/cut.png\t12\t" + Hash + "\n")]
    [InlineData(Header + Photo + "\n")]
    [InlineData(Header + "\t12\t" + Hash + "\timage/png\t640\t480\t\n")]
    [InlineData(Header + "a.png\t-1\t" + Hash + "\timage/png\t640\t480\t\n")]
    [InlineData(Header + "a.png\t12\tabc\timage/png\t640\t480\t\n")]
    [InlineData(Header + "a.png\t12\tZa7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\timage/png\t640\t480\t\n")]
    [InlineData(Header + "a.png\t12\t" + Hash + "\t\t640\t480\t\n")]
    [InlineData(Header + "a.png\t12\t" + Hash + "\timage/png\t640\t\t\n")]
    [InlineData(Header + "a.png\t12\t" + Hash + "\timage/png\t640\t0\t\n")]
    [InlineData(Header + "a.png\t12\t" + Hash + "\timage/png\t640\t99999999999\t\n")]
    [InlineData(Header + "a\\x.png\t12\t" + Hash + "\timage/png\t640\t480\t\n")]
    [InlineData(Header + "a.png\\\t12\t" + Hash + "\timage/png\t640\t480\t\n")]
    [InlineData("\0\0\0\0")]
    public void A_broken_file_or_one_of_another_version_has_no_facts(string text) => Assert.Empty(AssetFactsReader.Read(text));
}
