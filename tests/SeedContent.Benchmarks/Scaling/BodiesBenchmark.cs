using System.Globalization;
using SeedContent.Benchmarks.Rendering;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Benchmarks.Scaling;

/// <summary>
/// The size of an assembly with 1,000 Markdown posts of 5 KB for each value of <c>SeedContentBodies</c>, against that of the texts that it then has: one or both of the Markdown and the
/// HTML, and the plain text.
/// </summary>
internal static class BodiesBenchmark
{
    private const int Count = 1_000;

    public static async Task RunAsync()
    {
        await using var package = new PackedPackage();
        await package.InitializeAsync();
        Console.WriteLine("| `SeedContentBodies` | assembly | texts | assembly against texts |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var bodies in new[] { "Both", "Html", "Source" })
        {
            var site = package.CreateConsumer(
                "Site",
                [
                    ProjectFile.Console(package, "Site.csproj", $"<SeedContentBodies>{bodies}</SeedContentBodies>"),
                    new("Program.cs", Program(bodies)),
                    .. Enumerable.Range(0, Count).Select(number => new ConsumerFile($"seeds/posts/{MarkdownPost.Key(number)}.md", MarkdownPost.Text(number, Count))),
                ]);
            (await site.BuildAsync("-c", "Release")).SucceededWithoutWarnings();
            var texts = long.Parse((await site.DotnetAsync("bin/Release/net10.0/Site.dll")).Succeeded().Output, CultureInfo.InvariantCulture);
            var assembly = new FileInfo(site.PathOf("bin/Release/net10.0/Site.dll")).Length;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{bodies}` | {assembly / 1e6:F1} MB | {texts / 1e6:F1} MB | {(double)assembly / texts:F2} |"));
        }
    }

    private static string Program(string bodies) => $$"""
        Console.WriteLine(Site.Posts.All.Sum(post => (long){{(bodies == "Source" ? "0" : "post.Body.HtmlUtf8.Length")}} + {{(bodies == "Html" ? "0" : "post.Body.SourceUtf8.Length")}}
            + System.Text.Encoding.UTF8.GetByteCount(post.Body.PlainText)));

        namespace Site
        {
            [SeedContent.SeedCollection("posts")]
            public partial record Post(string Title, DateOnly Date, System.Collections.Immutable.ImmutableArray<string> Tags, SeedContent.MarkdownBody Body);
        }

        """;
}
