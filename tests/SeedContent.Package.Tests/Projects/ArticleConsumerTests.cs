using System.Text.Json;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Projects;

/// <summary>The real article, from a seed to a typed object in a program that has nothing but the package.</summary>
public sealed class ArticleConsumerTests(PackedPackage package)
{
    private static readonly string[] DatelineParts = ["text", "place", "country", "agency"];

    [Fact]
    public async Task The_article_is_read_as_its_truth_says()
    {
        var consumer = package.CreateConsumer("Press", [ProjectFile.Console(package, "Press.csproj"), SeedArticle.Program("Press"), .. SeedArticle.Files()]);
        using var truth = JsonDocument.Parse(await File.ReadAllBytesAsync(SeedArticle.TruthFile, TestContext.Current.CancellationToken));

        (await consumer.BuildAsync()).SucceededWithoutWarnings();
        var output = (await consumer.RunAsync()).Succeeded();

        // Two answers are right where the truth leaves them open.
        var expected = Expect(truth.RootElement, quote => quote.GetProperty("speaker").GetString()).ToList();
        var open = Expect(truth.RootElement, quote => quote.TryGetProperty("speakerMayAlsoBe", out var other) ? other.GetString() : quote.GetProperty("speaker").GetString()).ToList();
        Assert.Equal(expected.Count, output.Lines.Length);
        Assert.Equal(expected, output.Lines.Select((line, i) => line == open[i] ? expected[i] : line));
    }

    [Fact]
    public async Task A_name_that_is_gone_does_not_compile()
    {
        var consumer = package.CreateConsumer("Press", [
            ProjectFile.Console(package, "Press.csproj"),
            new("Program.cs", "using Press;\nConsole.WriteLine(Articles.Gone.Text);\n"),
            .. SeedArticle.Files()]);

        var build = (await consumer.BuildAsync()).Failed();

        Assert.Equal(["Program.cs(2,28): error CS0117"], build.Diagnostics.Select(diagnostic => diagnostic.Summary));
    }

    [Fact]
    public async Task A_project_for_an_older_framework_builds_with_its_own_csharp()
    {
        var consumer = package.CreateConsumer("Press", [
            ProjectFile.Console(package, "Press.csproj", framework: "net8.0"),
            SeedArticle.Program("Press"),
            .. SeedArticle.Files()]);

        (await consumer.BuildAsync()).SucceededWithoutWarnings();
    }

    // As SeedArticle.Program prints it.
    private static IEnumerable<string> Expect(JsonElement truth, Func<JsonElement, string?> speakerOf) =>
    [
        truth.GetProperty("date").GetString()!,
        "dateline: " + string.Join('|', DatelineParts.Select(part => truth.GetProperty("dateline").GetProperty(part).GetString())),
        .. truth.GetProperty("paragraphs").EnumerateArray().Select(paragraph => "paragraph: " + paragraph.GetString()),
        .. truth.GetProperty("quotes").EnumerateArray().Select(quote =>
            $"quote in {quote.GetProperty("paragraph")} by {speakerOf(quote)}: {quote.GetProperty("text")}"),
        .. truth.GetProperty("lists").EnumerateArray().SelectMany(list => list.GetProperty("items").EnumerateArray()
            .Select(item => $"item in {list.GetProperty("paragraph")}: {item}")),
        $"{truth.GetProperty("utf8Bytes")} bytes",
    ];
}
