using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Storage;

/// <summary>A project that does without the Markdown or the HTML of its bodies, built with the SDK's own commands.</summary>
public sealed class BodyPartsConsumerTests(PackedPackage package)
{
    private const string Program = """
        #pragma warning disable SEED5018
        var body = Site.Posts.Hello.Body;
        Show("Source", () => body.SourceUtf8.Length);
        Show("Html", () => body.HtmlUtf8.Length);
        Show("PlainText", () => body.PlainText.Length);
        Show("Heading", () => body.Headings[0].Text.Length);

        static void Show(string name, Func<int> read)
        {
            try
            {
                Console.WriteLine($"{name} {read() > 0}");
            }
            catch (InvalidOperationException error)
            {
                Console.WriteLine($"{name} {error.Message}");
            }
        }
        """;

    // Its Markdown has no piece that its HTML has too, and is long enough for an assembly to be smaller without it.
    private static readonly string Text = "# *Hello*\n\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"- *Item* {i}\n"));

    [Theory]
    [InlineData("Source")]
    [InlineData("Packed")]
    public async Task An_assembly_has_what_the_last_build_asked_for_and_no_more(string storage)
    {
        var consumer = CreateConsumer("Site", $"<SeedContentStorage>{storage}</SeedContentStorage>", Program);

        var both = await BuildAsync(consumer);
        var html = await BuildAsync(consumer, "Html");
        var source = await BuildAsync(consumer, "Source");
        var again = await BuildAsync(consumer, "Both");

        Assert.Equal(["Source True", "Html True", "PlainText True", "Heading True"], both.Lines);
        Assert.Equal(["Source The Markdown of 'seeds/posts/hello.md' is not in the assembly: it was built with SeedContentBodies=Html.", .. both.Lines.Skip(1)], html.Lines);
        Assert.Equal(["Source True", "Html The HTML of 'seeds/posts/hello.md' is not in the assembly: it was built with SeedContentBodies=Source.", .. both.Lines.Skip(2)], source.Lines);
        Assert.Equal(both.Lines, again.Lines);

        // Once: what is in the pack is not in the code too.
        Assert.Equal([(1, 1), (0, 1), (1, 0), (1, 1)], new[] { both, html, source, again }.Select(built => (Count(built, "- *Item* 77\n"u8), Count(built, "<li><em>Item</em> 77</li>"u8))));
        Assert.InRange(both.Bytes.Length - html.Bytes.Length, Text.Length - 1024, int.MaxValue);
        Assert.InRange(both.Bytes.Length - source.Bytes.Length, Text.Length - 1024, int.MaxValue);
    }

    [Fact]
    public async Task Code_that_asks_for_what_is_left_out_is_a_warning_and_another_value_an_error()
    {
        var consumer = CreateConsumer("Asking", "<SeedContentBodies>Html</SeedContentBodies>", "Console.WriteLine(Asking.Posts.Hello.Body.Source + Asking.Posts.Hello.Body.Html);\n");

        var warned = (await consumer.BuildAsync()).Succeeded();
        var failed = (await consumer.BuildAsync("-p:SeedContentBodies=Neither")).Failed();

        Assert.Equal(["Program.cs(1,43): warning SEED5018"], warned.Seeds);
        Assert.Equal(["Asking.csproj(1,1): error SEED5002"], failed.Seeds);
        (await consumer.BuildAsync("-p:SeedContentBodies=Both")).SucceededWithoutWarnings();
    }

    private Consumer CreateConsumer(string name, string properties, string program) => package.CreateConsumer(name).Write(
        ProjectFile.Console(package, name + ".csproj", properties),
        new ConsumerFile("Program.cs", program),
        new ConsumerFile("seeds/posts/hello.md", Text));

    // What has changed alone, so that what an earlier build left behind is in the way if it can be.
    private static async Task<(IReadOnlyList<string> Lines, byte[] Bytes)> BuildAsync(Consumer consumer, string? bodies = null)
    {
        (await consumer.BuildIncrementallyAsync(bodies is null ? [] : [$"-p:SeedContentBodies={bodies}"])).SucceededWithoutWarnings();
        return ((await consumer.RunAsync()).Succeeded().Lines, File.ReadAllBytes(consumer.PathOf("bin/Debug/net10.0/Site.dll")));
    }

    private static int Count((IReadOnlyList<string> Lines, byte[] Bytes) built, ReadOnlySpan<byte> text) => built.Bytes.AsSpan().Count(text);
}
