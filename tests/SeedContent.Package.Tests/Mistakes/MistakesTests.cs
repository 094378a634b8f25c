namespace SeedContent.Package.Tests.Mistakes;

public sealed class MistakesTests(MistakesBuild fixture) : IClassFixture<MistakesBuild>
{
    private static readonly string[] Expected =
    [
        "seeds/articles/bad-date.txt(3,7): error SEED3001",
        "seeds/articles/syntax.yml(2,11): error SEED2002",
        "seeds/articles/twice.txt(4,1): error SEED2003",
        "seeds/notes/2024/type.md(2,8): error SEED3002",
        "seeds/notes/open.md(1,1): error SEED2001",
    ];

    [Fact]
    public void Five_mistakes_in_five_seeds_are_five_errors_in_one_build()
    {
        fixture.Build.Failed();

        Assert.Equal(Expected.Select(Full), fixture.Build.Diagnostics
            .Select(diagnostic => $"{diagnostic.File}({diagnostic.Line},{diagnostic.Column}): {diagnostic.Level} {diagnostic.Id}")
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_printed_lines_are_such_as_editors_make_links_of()
    {
        var output = fixture.Build.Result.Output;

        Assert.All(Expected, line => Assert.Contains(Full(line) + ": ", output, StringComparison.Ordinal));
        Assert.Equal(5, fixture.Build.Printed.Count);
    }

    [Fact]
    public void Each_error_carries_the_link_to_its_page() => Assert.All(
        fixture.Build.Printed,
        diagnostic => Assert.EndsWith($"/seeds/docs/diagnostics/{diagnostic.Id}.md)", diagnostic.Message, StringComparison.Ordinal));

    private string Full(string line) => fixture.Consumer.PathOf(line);
}
