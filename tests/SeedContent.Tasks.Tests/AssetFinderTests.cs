namespace SeedContent.Tasks.Tests;

public sealed class AssetFinderTests
{
    [Fact]
    public void A_file_of_a_known_type_in_a_collections_folder_is_an_asset() => Assert.Equal(
        ["posts/a/deep.WOFF2", "posts/photo.png", "posts/slides.pdf"],
        Find("posts/hello.md", "posts/photo.png", "posts/slides.pdf", "posts/a/deep.WOFF2"));

    [Fact]
    public void A_folder_of_nothing_but_assets_has_assets() => Assert.Equal(["images/logo.svg"], Find("images/logo.svg"));

    [Fact]
    public void A_file_in_the_root_is_none() => Assert.Empty(Find("photo.png", "index.md"));

    [Fact]
    public void Seeds_and_what_may_be_a_misnamed_seed_are_none() =>
        Assert.Empty(Find("posts/a.md", "posts/a.yml", "posts/b.mdx", "posts/c.yamll", "posts/d.json", "posts/e.csv", "posts/no-extension"));

    [Fact]
    public void In_a_bundle_all_but_texts_and_sidecars_are_assets() => Assert.Equal(
        ["posts/hello/data.csv", "posts/hello/data.json", "posts/hello/maps/route.gpx", "posts/hello/model.xyz"],
        Find("posts/hello/index.md", "posts/hello/index.yml", "posts/hello/data.json", "posts/hello/data.csv", "posts/hello/model.xyz", "posts/hello/maps/route.gpx", "posts/hello/more.txt", "posts/hello/more.toml"));

    [Theory]
    [InlineData("posts/hello/index.md")]
    [InlineData("posts/hello/index.markdown")]
    [InlineData("posts/hello/index.txt")]
    [InlineData("posts/2024/hello/index.md")]
    public void An_index_below_a_collections_folder_makes_a_bundle(string index) =>
        Assert.Equal([Path.GetDirectoryName(index) + "/data.json"], Find(index, Path.GetDirectoryName(index) + "/data.json"));

    [Theory]
    [InlineData("posts/index.md")]
    [InlineData("posts/hello/my-index.md")]
    [InlineData("posts/hello/index.png")]
    [InlineData("posts/other/index.md")]
    public void Another_file_makes_none(string index) => Assert.DoesNotContain("posts/hello/data.json", Find(index, "posts/hello/data.json"));

    private static IEnumerable<string> Find(params string[] seedPaths) => seedPaths.Where(AssetFinder.Find(seedPaths)).Order(StringComparer.Ordinal);
}
