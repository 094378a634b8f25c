namespace SeedContent.Packer.Tests;

/// <summary>Runs that come to no good end, and what the next one makes of what they left.</summary>
public sealed class FaultTests : IDisposable
{
    private const int Posts = 300;

    private readonly PackerRun run = new();

    public FaultTests()
    {
        for (var i = 0; i < Posts; i++)
        {
            run.With($"posts/post-{i}.md", string.Concat(Enumerable.Repeat($"## Heading {i}\n\nA *sentence* of this post, and another one.\n\n", 40)));
        }
    }

    public void Dispose() => run.Dispose();

    [Fact]
    public void A_run_that_is_killed_leaves_nothing_that_the_next_one_does_not_set_right()
    {
        var expected = File.ReadAllBytes(Written());
        var killed = 0;
        for (var round = 0; round < 8; round++)
        {
            File.Delete(run.CacheFile);
            File.Delete(run.PackFile);
            killed += run.Kill(TimeSpan.FromMilliseconds(60 + (round * 40))) ? 1 : 0;

            // Whole, or not there.
            Assert.True(!File.Exists(run.PackFile) || File.ReadAllBytes(run.PackFile).AsSpan().SequenceEqual(expected));
        }

        Assert.NotEqual(0, killed);
        Assert.Equal(expected, File.ReadAllBytes(Written()));
        Assert.Empty(run.Leftovers);
    }

    [Fact]
    public void What_a_killed_run_had_begun_to_write_is_deleted_and_what_another_run_is_writing_is_not()
    {
        var own = $"SeedContent.pack.{Environment.ProcessId}.tmp";
        foreach (var name in new[] { "SeedContent.pack.2147483646.tmp", "SeedContent.pack.mine.tmp", own })
        {
            File.WriteAllText(run.PathOf(name), "half");
        }

        run.Run();

        Assert.Equal(new[] { own, "SeedContent.pack.mine.tmp" }.Order(StringComparer.Ordinal), run.Leftovers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_full_disk_is_a_reason_on_standard_error_and_leaves_the_files_of_the_last_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no limit on the size of files.");
        var pack = File.ReadAllBytes(Written());
        run.With("posts/post-0.md", "Edited.\n");

        var (exitCode, _, error) = run.StartOnFullDisk();

        Assert.Equal(1, exitCode);
        Assert.Contains("SeedContent.pack", error, StringComparison.Ordinal);
        Assert.Equal(pack, File.ReadAllBytes(run.PackFile));
        Assert.Empty(run.Leftovers);
        Assert.Contains("Edited.\n", PackerRun.TextsOf(run.Run())[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Runs_at_the_same_time_write_the_same_and_are_not_in_each_other_s_way()
    {
        var expected = File.ReadAllBytes(Written());
        File.Delete(run.PackFile);
        File.Delete(run.CacheFile);
        var response = "@" + run.WriteResponse();

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => PackerRun.Start(response))));

        Assert.All(runs, result => Assert.Equal((0, ""), (result.ExitCode, result.Error)));
        Assert.Equal(expected, File.ReadAllBytes(run.PackFile));
        Assert.Empty(run.Leftovers);
        run.Run();
    }

    [Fact]
    public void A_text_is_told_by_its_content_when_the_clock_was_set_back()
    {
        run.Run();
        run.With("posts/post-0.md", "Edited.\n");
        File.SetLastWriteTimeUtc(run.PathOf("seeds/posts/post-0.md"), DateTime.UnixEpoch);

        Assert.Contains("Edited.\n", PackerRun.TextsOf(run.Run())[0], StringComparison.Ordinal);
    }

    private string Written()
    {
        run.Run();
        return run.PackFile;
    }
}
