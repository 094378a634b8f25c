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
    public void Ten_megabytes_of_texts_are_large()
    {
        Assert.False(run.Plan(0).IsLarge);
        Assert.True(run.With("posts/large.md", new byte[10_000_000]).Plan(0).IsLarge);
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
                $"seed=articles/a;%20.txt\t{run.PathOf("seeds/articles/a;%20.txt")}",
                $"seed=posts/b.md\t{run.PathOf("seeds/posts/b.md")}",
                $"seed=posts/b.yml\t{run.PathOf("seeds/posts/b.yml")}",
                $"seed=posts/gone.md\t{run.PathOf("seeds/posts/gone.md")}",
            ],
            File.ReadAllLines(path));

        File.SetLastWriteTimeUtc(path, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        run.Plan(0);
        Assert.Equal(2020, File.GetLastWriteTimeUtc(path).Year);
    }
}
