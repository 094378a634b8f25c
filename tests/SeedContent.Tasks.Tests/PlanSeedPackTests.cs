using SeedContent.Tasks.Tests.Facts;

namespace SeedContent.Tasks.Tests;

public sealed class PlanSeedPackTests : IDisposable
{
    private readonly TaskRun run = new TaskRun().With("posts/b.md", new byte[60]).With("articles/a;%20.txt", new byte[40]).With("posts/b.yml", new byte[500]).List("posts/gone.md");

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void The_size_of_the_texts_decides(long minBytes, bool isWorthIt)
    {
        Assert.Equal(isWorthIt, run.Plan(minBytes).IsWorthIt);
        Assert.Equal(isWorthIt, File.Exists(run.PathOf("obj/pack.rsp")));
    }

    [Fact]
    public void Twenty_megabytes_of_texts_are_large()
    {
        Assert.False(run.Plan(0).IsLarge);
        Assert.True(run.With("posts/large.md", new byte[20_000_000]).Plan(0).IsLarge);
    }

    [Fact]
    public void Without_a_text_there_is_nothing_to_pack()
    {
        using var data = new TaskRun().With("data.yml", new byte[500]);

        Assert.False(data.Plan(0).IsWorthIt);
    }

    [Fact]
    public void The_response_file_names_every_file_as_it_is_and_stays_while_nothing_changes()
    {
        run.Plan(0);
        var path = run.PathOf("obj/pack.rsp");

        Assert.Equal(
            [
                "pack=obj/a.pack",
                "property=A=b;c",
                $"seed=articles/a;%20.txt\t{Version("articles/a;%20.txt")}",
                $"seed=posts/b.md\t{Version("posts/b.md")}",
                $"seed=posts/b.yml\t{Version("posts/b.yml")}",
                $"seed=posts/gone.md\t{run.PathOf("seeds/posts/gone.md")}\t",
            ],
            File.ReadAllLines(path));

        File.SetLastWriteTimeUtc(path, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        run.Plan(0);
        Assert.Equal(2020, File.GetLastWriteTimeUtc(path).Year);

        string Version(string seed) => run.PathOf("seeds/" + seed) is var full && new FileInfo(full) is var file ? $"{full}\t{file.Length} {file.LastWriteTimeUtc.Ticks}" : "";
    }

    [Fact]
    public void The_response_file_is_another_one_where_a_seed_is_an_older_one()
    {
        run.Plan(0);
        var before = File.ReadAllText(run.PathOf("obj/pack.rsp"));

        File.SetLastWriteTimeUtc(run.PathOf("seeds/posts/b.md"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        run.Plan(0);

        Assert.NotEqual(before, File.ReadAllText(run.PathOf("obj/pack.rsp")));
    }
}
