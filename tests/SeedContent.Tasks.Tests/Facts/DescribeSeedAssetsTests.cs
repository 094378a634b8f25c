using SeedContent.Tasks.Tests.Images;

namespace SeedContent.Tasks.Tests.Facts;

public sealed class DescribeSeedAssetsTests
{
    private const string HashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private const string OldTime = "2024-05-01T10:00:00Z";

    private static readonly byte[] Abc = "abc"u8.ToArray();

    [Fact]
    public void The_facts_are_sorted_by_path_and_seeds_are_not_among_them()
    {
        using var run = new TaskRun().With("posts/b.pdf", Abc).With("posts/hello.md", Abc).With("posts/a.zip", Abc).With("posts/B.pdf", Abc);

        var task = run.Run();

        Assert.Equal(
            $"SeedContent.Assets\t1\tnone\nposts/B.pdf\t3\t{HashOfAbc}\tapplication/pdf\t\t\t\nposts/a.zip\t3\t{HashOfAbc}\tapplication/zip\t\t\t\nposts/b.pdf\t3\t{HashOfAbc}\tapplication/pdf\t\t\t\n",
            run.Facts());
        Assert.Equal(["posts/B.pdf", "posts/a.zip", "posts/b.pdf"], task.Assets.Select(asset => asset.GetMetadata("SeedPath")).Order(StringComparer.Ordinal));
        Assert.All(task.Assets, asset => Assert.Equal("", asset.GetMetadata("OutputPath")));
    }

    [Fact]
    public void An_image_has_its_size()
    {
        using var run = new TaskRun().With("posts/photo.png", ImageFiles.Png(640, 480)).With("posts/broken.png", Abc);
        run.Run();

        Assert.Contains("\timage/png\t640\t480\t\n", run.Facts(), StringComparison.Ordinal);
        Assert.Contains($"posts/broken.png\t3\t{HashOfAbc}\timage/png\t\t\t\n", run.Facts(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_copied_has_a_path_below_the_destination_and_a_root()
    {
        using var run = new TaskRun().With("posts/a b.zip", Abc);

        var plain = Assert.Single(run.Run("output").Assets);
        Assert.Contains("\tposts/a b.zip\n", run.Facts(), StringComparison.Ordinal);
        var hashed = Assert.Single(run.Run("wwwroot", hashNames: true).Assets);
        Assert.Contains("\tposts/a b.ba7816bf.zip\n", run.Facts(), StringComparison.Ordinal);

        Assert.Equal("posts/a b.zip", plain.GetMetadata("OutputPath"));
        Assert.Equal("posts/a b.ba7816bf.zip", hashed.GetMetadata("OutputPath"));
        Assert.Equal(run.PathOf("seeds/"), hashed.GetMetadata("ContentRoot"));
        Assert.StartsWith("SeedContent.Assets\t1\twwwroot\n", run.Facts(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_writes_nothing()
    {
        using var run = new TaskRun().With("posts/a.zip", Abc);
        run.Run();
        var old = DateTime.Parse(OldTime, System.Globalization.CultureInfo.InvariantCulture);
        File.SetLastWriteTimeUtc(run.FactsFile, old);
        File.SetLastWriteTimeUtc(run.CacheFile, old);

        run.Run();

        Assert.Equal((old, old), (File.GetLastWriteTimeUtc(run.FactsFile), File.GetLastWriteTimeUtc(run.CacheFile)));
    }

    [Fact]
    public void A_file_of_the_same_length_and_time_is_not_read_again_and_any_other_is()
    {
        using var run = new TaskRun().With("posts/a.zip", Abc);
        var path = run.PathOf("seeds/posts/a.zip");
        run.Run();
        var time = File.GetLastWriteTimeUtc(path);

        File.WriteAllText(path, "xyz");
        File.SetLastWriteTimeUtc(path, time);
        run.Run();
        Assert.Contains(HashOfAbc, run.Facts(), StringComparison.Ordinal);

        File.SetLastWriteTimeUtc(path, time.AddSeconds(1));
        run.Run();
        Assert.DoesNotContain(HashOfAbc, run.Facts(), StringComparison.Ordinal);

        File.WriteAllText(path, "longer");
        File.SetLastWriteTimeUtc(path, time.AddSeconds(1));
        run.Run();
        Assert.Contains("posts/a.zip\t6\t", run.Facts(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_read_each_time()
    {
        using var run = new TaskRun().With("a.zip", Abc, root: "elsewhere").With("posts/other.zip", Abc).List("posts/a.zip");
        try
        {
            File.CreateSymbolicLink(run.PathOf("seeds/posts/a.zip"), run.PathOf("elsewhere/a.zip"));
        }
        catch (IOException exception)
        {
            Assert.Skip("No links can be made here: " + exception.Message);
        }

        run.Run();
        Assert.Contains($"posts/a.zip\t3\t{HashOfAbc}", run.Facts(), StringComparison.Ordinal);

        File.WriteAllText(run.PathOf("elsewhere/a.zip"), "xyz");
        run.Run();
        Assert.DoesNotContain($"posts/a.zip\t3\t{HashOfAbc}", run.Facts(), StringComparison.Ordinal);

        File.Delete(run.PathOf("elsewhere/a.zip"));
        run.Run();
        Assert.StartsWith("SEED1020: ", Assert.Single(run.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("SeedContent.Assets.cache\t00000000000000000000000000000000\n")]
    [InlineData("\0\0\0")]
    public void A_broken_or_foreign_cache_is_not_believed(string cache)
    {
        using var run = new TaskRun().With("posts/a.zip", Abc);
        run.Run();
        var rows = File.ReadAllText(run.CacheFile).Split('\n', 2)[1].Replace(HashOfAbc, new string('0', 64), StringComparison.Ordinal);
        File.WriteAllText(run.CacheFile, cache + rows);

        run.Run();

        Assert.Contains(HashOfAbc, run.Facts(), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_are_there_are_taken_where_a_build_asks_for_that_and_assets_are_told_apart_all_the_same()
    {
        using var run = new TaskRun().With("posts/a.zip", Abc);
        Assert.Single(run.Run(reuse: true).Assets);
        var first = run.Facts();
        run.With("posts/b.zip", Abc);

        Assert.Equal(2, run.Run(reuse: true).Assets.Length);

        Assert.Equal(first, run.Facts());
    }

    [Fact]
    public void Without_assets_nothing_is_written()
    {
        using var run = new TaskRun().With("posts/hello.md", Abc);

        Assert.Empty(run.Run().Assets);

        Assert.False(File.Exists(run.FactsFile) || File.Exists(run.CacheFile));
    }

    [Fact]
    public void A_file_that_is_gone_or_locked_is_a_warning_and_the_others_are_described()
    {
        using var run = new TaskRun().List("posts/gone.zip").With("posts/locked.zip", Abc).With("posts/there.zip", Abc);
        using var held = new FileStream(run.PathOf("seeds/posts/locked.zip"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var task = run.Run("output");

        Assert.Equal(2, run.Warnings.Count);
        Assert.All(run.Warnings, warning => Assert.StartsWith("SEED1020: '", warning, StringComparison.Ordinal));
        Assert.Equal(2, run.Facts().Count(character => character == '\n'));
        Assert.Equal(["", "", "posts/there.zip"], task.Assets.Select(asset => asset.GetMetadata("OutputPath")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_second_of_two_assets_with_one_path_is_a_warning()
    {
        using var run = new TaskRun().With("posts/a.zip", Abc).With("posts/a.zip", "other"u8.ToArray(), root: "more");

        run.Run();

        Assert.Equal(
            [$"SEED1021: '{run.PathOf("more/posts/a.zip")}' has the path of another asset, '{run.PathOf("seeds/posts/a.zip")}', below its seed root; rename one of them"],
            run.Warnings);
        Assert.Contains(HashOfAbc, run.Facts(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_destination_that_means_nothing_is_an_error_that_names_the_property()
    {
        using var run = new TaskRun().With("posts/a.zip", Abc);

        run.Run("www");

        Assert.Equal(["SEED5002: SeedContentCopyAssets is 'www'; expected output, wwwroot or none"], run.Errors);
    }

    [Fact]
    public void A_name_may_have_what_msbuild_or_the_format_takes_for_something_else()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using var run = new TaskRun().With("posts/100%25 a;b$(c)@(d)\t#.zip", Abc);

        var asset = Assert.Single(run.Run("output").Assets);

        Assert.Empty(run.Warnings);
        Assert.Equal("posts/100%25 a;b$(c)@(d)\t#.zip", asset.GetMetadata("OutputPath"));
        Assert.Contains("\nposts/100%25 a;b$(c)@(d)\\t#.zip\t3\t", run.Facts(), StringComparison.Ordinal);
    }
}
