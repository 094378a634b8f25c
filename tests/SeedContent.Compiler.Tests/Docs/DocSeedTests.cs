using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Tests.Docs;

public sealed class DocSeedTests
{
    public static TheoryData<string> Pages => [.. DocPages.All.Where(page => page.StartsWith("seeds/", StringComparison.Ordinal))];

    [Fact]
    public void The_repository_s_own_seeds_are_read_without_a_complaint()
    {
        var root = Path.Combine(Repository.Root, "seeds");
        var project = new TestProject();

        // Pictures are assets: the targets tell them apart.
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(path => !path.EndsWith(".svg", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            project.Add(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path));
        }

        var result = project.Compile();

        result.AssertClean();
        Assert.Equal(["articles", "docs", "people", "places"], result.Plan.Collections.Select(collection => collection.Name));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_of_the_docs_has_a_headline_and_a_place(string page)
    {
        var entry = new TestProject().Add(page["seeds/".Length..], File.ReadAllBytes(DocPages.Full(page))).Compile().Entry;

        Assert.NotNull(entry.Headline);
        Assert.NotNull(entry.Order);
        Assert.Equal(SeedKind.Markdown, entry.Kind);
        Assert.Contains($"\n# {entry.Headline}\n", "\n" + entry.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
