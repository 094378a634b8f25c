using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Markdown;

/// <summary>A site whose pages have components in their texts, against the packed package.</summary>
public sealed class ComponentConsumerTests(PackedPackage package)
{
    private const string Types = """
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using SeedContent;
        namespace Site;

        [SeedCollection("posts", Url = "/blog/{key}")]
        public sealed partial record Post(string Title, MarkdownBody Body);

        public enum Tone { Calm, Loud }

        [SeedComponent("video")]
        public sealed record Video(string Src, [Range(1, 4000)] int Width = 640, string? Caption = null, bool Wide = false);

        [SeedComponent("card")]
        public sealed class Card
        {
            public required Author Author { get; init; }
            [SeedSeparator(",")] public ImmutableArray<Post> Posts { get; init; } = [];
            public Tone Tone { get; init; }
        }

        """;

    private static readonly ConsumerFile[] Seeds =
    [
        new("seeds/authors.yml", "jane: { name: Jane Doe }\n"),
        new("seeds/posts/hall.md", """
            ---
            title: The hall
            ---
            # The hall

            The tour takes a minute, says [the list](list.md).
            {{video src=tour.mp4 caption="A walk through the \"new\" hall" wide}}

            ## Who

            {{ card
               author=jane
               posts="list, hall"
               tone=LOUD
            }}
            """.ReplaceLineEndings("\n")),
        new("seeds/posts/list.md", "---\ntitle: The list\n---\nOnly text, and `{{video}}`.\n"),
    ];

    [Fact]
    public async Task A_program_has_the_parts_and_the_typed_values()
    {
        var consumer = Create("""
            using SeedContent;
            using Site;
            foreach (var post in Posts.All)
            {
                Console.WriteLine($"== {post.Title}, {post.Body.WordCount} words");
                foreach (var part in post.Body.Parts)
                {
                    Console.WriteLine(part switch
                    {
                        MarkdownComponentPart { Value: Video video } => $"VIDEO {video.Src} {video.Width} {video.Wide} {video.Caption}",
                        MarkdownComponentPart { Value: Card card } => $"CARD {card.Author.Name} {string.Join('+', card.Posts.Select(post => post.Title))} {card.Tone}",
                        MarkdownHtmlPart html => html.Html.TrimEnd(),
                        _ => "?",
                    });
                }
            }

            Console.Write(Posts.Hall.Body.Html.Split('\n')[2]);
            """);

        (await consumer.BuildAsync("-p:TreatWarningsAsErrors=true")).SucceededWithoutWarnings();

        Assert.Equal(
            """
            == The hall, 11 words
            <h1 id="the-hall">The hall</h1>
            <p>The tour takes a minute, says <a href="/blog/list">the list</a>.</p>
            VIDEO tour.mp4 640 True A walk through the "new" hall
            <h2 id="who">Who</h2>
            CARD Jane Doe The list+The hall Loud
            == The list, 4 words
            <p>Only text, and <code>{{video}}</code>.</p>
            <div data-component="video" data-src="tour.mp4" data-caption="A walk through the &quot;new&quot; hall" data-wide="true"></div>
            """.ReplaceLineEndings("\n"),
            string.Join('\n', (await consumer.RunAsync()).Succeeded().Lines).TrimEnd());
    }

    [Fact]
    public async Task One_of_each_mistake_shows_in_one_build_each_at_its_place()
    {
        var consumer = Create("Console.WriteLine();\n");
        consumer.Write(new ConsumerFile("seeds/posts/wrong.md", """
            ---
            title: Wrong
            ---
            {{vidoe src=a}}

            {{video width=wide hieght=1}}

            {{video src=a width=5000}}
            {{video src=a src=b}}

            - {{video src=a}}

            {{card author=jnae posts="list, hal" tone=quiet}}
            """.ReplaceLineEndings("\n")));

        Assert.Equal(
            [
                "wrong.md(11,3): warning SEED2033",
                "wrong.md(13,15): error SEED4001",
                "wrong.md(13,33): error SEED4001",
                "wrong.md(13,43): error SEED3002",
                "wrong.md(4,3): error SEED4007",
                "wrong.md(6,15): error SEED3002",
                "wrong.md(6,20): error SEED3013",
                "wrong.md(6,3): error SEED3012",
                "wrong.md(8,21): error SEED3021",
                "wrong.md(9,15): error SEED2032",
            ],
            (await consumer.BuildAsync()).Failed().Seeds);
    }

    [Fact]
    public async Task A_declaration_that_is_wrong_shows_in_the_code()
    {
        var consumer = Create("Console.WriteLine();\n");
        consumer.Write(new ConsumerFile("Wrong.cs", """
            using SeedContent;
            [SeedComponent("video")] public record Film(string Src);
            [SeedComponent("a b")] public record Gap(string Src);
            [SeedComponent("chart")] public record Chart(int[] Points);
            """.ReplaceLineEndings("\n")));

        var diagnostics = (await consumer.BuildAsync()).Failed().Seeds;

        Assert.Equal(["Wrong.cs(2,40): error SEED5016", "Wrong.cs(3,38): error SEED5015", "Wrong.cs(4,52): error SEED5007"], diagnostics);
    }

    private Consumer Create(string program) => package.CreateConsumer("Site", [
        ProjectFile.Console(package, "Site.csproj"),
        new("Types.cs", Types),
        new("Program.cs", program),
        .. Seeds]);
}
