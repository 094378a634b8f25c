using System.Globalization;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Benchmarks.Rendering;

/// <summary>
/// A whole <c>dotnet build</c> of a project with 1,000 Markdown posts, with their texts in code and in a content pack, against a project without any, and against a program that reads the same files and
/// renders them with Markdig alone, as it has to at each of its starts. Then both programs' starts.
/// </summary>
internal static class RenderingBenchmark
{
    private const int Posts = 1_000;
    private const int Rounds = 3; // a round takes half a minute

    public static async Task RunAsync()
    {
        await using var package = new PackedPackage();
        await package.InitializeAsync();
        var posts = Enumerable.Range(0, Posts).Select(number => new ConsumerFile($"seeds/posts/{MarkdownPost.Key(number)}.md", MarkdownPost.Text(number, Posts))).ToList();
        var empty = package.CreateConsumer(
            "Empty",
            ProjectFile.Plain("Empty.csproj", "<OutputType>Exe</OutputType>"),
            new("Program.cs", "System.Console.WriteLine();\n"));
        var source = package.CreateConsumer("Site", [ProjectFile.Console(package, "Site.csproj", "<SeedContentStorage>Source</SeedContentStorage>"), new("Program.cs", OurProgram), .. posts]);
        var packed = package.CreateConsumer("Site", [ProjectFile.Console(package, "Site.csproj", "<SeedContentStorage>Packed</SeedContentStorage>"), new("Program.cs", OurProgram), .. posts]);
        var markdig = package.CreateConsumer(
            "Renderer",
            [
                ProjectFile.Plain("Renderer.csproj", "<OutputType>Exe</OutputType>", """<PackageReference Include="Markdig" Version="1.6.0" />"""),
                new("Program.cs", MarkdigProgram),
                .. posts,
            ]);
        (await markdig.BuildAsync()).SucceededWithoutWarnings();

        var medians = Timing.Medians(Rounds, () => Build(empty), () => Build(source), () => Build(packed), () => Start(markdig), () => Start(source), () => Start(packed), () => Start(empty));
        var expected = Start(markdig);
        foreach (var actual in new[] { Start(source), Start(packed) })
        {
            if (!string.Equals(expected, actual, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The HTML differs: '{expected}' by Markdig, '{actual}' by the build.");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Posts} Markdown posts, {posts.Sum(post => post.Bytes.Length) / Posts} bytes each, median of {Rounds} runs in turn:"));
        string[] names = ["dotnet build without posts", "with posts, in code", "with posts, in a pack", "Markdig alone, at each start", "our start, texts in code", "our start, texts in a pack", "an empty program's start"];
        foreach (var (name, median) in names.Zip(medians))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-30} {median,8:F0} ms"));
        }

        var byMarkdig = medians[3] - medians[6];
        foreach (var (name, median) in names.Zip(medians).Skip(1).Take(2))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  the posts alone, {name}: {median - medians[0]:F0} ms in the build, {byMarkdig:F0} ms by Markdig, {(median - medians[0]) / byMarkdig:F2} x"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  the posts alone, in a pack against in code: {(medians[2] - medians[0]) / (medians[1] - medians[0]):F2} x"));
    }

    // Both print how much HTML there is, and a sum that depends on each of its bytes and on their order.
    private const string Sum = """
        static long Sum(ReadOnlySpan<byte> html)
        {
            var sum = 17L;
            foreach (var b in html)
            {
                sum = unchecked((sum * 31) + b);
            }

            return sum;
        }
        """;

    private const string OurProgram = $$"""
        using Site;

        var (length, sum) = (0L, 0L);
        foreach (var post in Posts.All)
        {
            length += post.Body.HtmlUtf8.Length;
            sum ^= Sum(post.Body.HtmlUtf8);
        }

        Console.WriteLine($"{Posts.Count} {length} {sum}");

        {{Sum}}

        """;

    private const string MarkdigProgram = $$"""
        using System.Text;
        using Markdig;
        using Markdig.Extensions.AutoIdentifiers;
        using Markdig.Extensions.EmphasisExtras;
        using Markdig.Extensions.Tables;

        var pipeline = new MarkdownPipelineBuilder()
            .UseAlertBlocks()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseFootnotes()
            .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
            .UseTaskLists()
            .UseAutoLinks()
            .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
            .Build();
        var files = Directory.GetFiles("seeds/posts");
        var (length, sum) = (0L, 0L);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            var html = Encoding.UTF8.GetBytes(Markdown.ToHtml(text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..], pipeline));
            length += html.Length;
            sum ^= Sum(html);
        }

        Console.WriteLine($"{files.Length} {length} {sum}");

        {{Sum}}

        """;

    private static void Build(Consumer consumer)
    {
        // Else the packer would have nothing to do from the second round on.
        foreach (var file in Directory.Exists(consumer.PathOf("obj")) ? Directory.GetFiles(consumer.PathOf("obj"), "SeedContent.*", SearchOption.AllDirectories) : [])
        {
            File.Delete(file);
        }

        consumer.BuildAsync().GetAwaiter().GetResult().SucceededWithoutWarnings();
    }

    // Not 'dotnet run', which looks at the project first.
    private static string Start(Consumer consumer) => consumer
        .DotnetAsync($"bin/Debug/net10.0/{Path.GetFileName(Directory.GetFiles(consumer.Folder, "*.csproj").Single()).Replace(".csproj", ".dll", StringComparison.Ordinal)}")
        .GetAwaiter()
        .GetResult()
        .Succeeded()
        .Output;
}
