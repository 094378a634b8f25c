using SeedContent.Package.Tests.Assets;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Markdown;

/// <summary>
/// A site of Markdown against the packed package: three collections in two languages, pages in folders of their own with pictures, components, and links
/// between collections.
/// </summary>
public sealed class MarkdownConsumerTests(PackedPackage package)
{
    private const string Types = """
        using SeedContent;
        namespace Site;

        [SeedCollection("docs", Url = "/docs/{key}/")]
        public sealed partial class Doc : Document;

        [SeedCollection("posts", Url = "/blog/{year}/{key}")]
        public sealed partial record Post(string Title, [property: SeedInvariant] DateOnly Date, Author Author, MarkdownBody Body);

        [SeedCollection("help", Url = "/help/{key}")]
        public sealed partial class HelpPage : Document;

        [SeedComponent("note")]
        public sealed record Note(NoteKind Kind, string Text);

        public enum NoteKind { Tip, Warning }

        """;

    private static readonly ConsumerFile[] Seeds =
    [
        new("seeds/docs/start/index.md", "# Start\n\n![The kiln](photo.png) is hot.\n\n## First steps\n\nRead [on](../next.md#more--more).\n"),
        new("seeds/docs/start/photo.png", AssetSeeds.Photo),
        new("seeds/docs/02-next.md", "# Next\n\nSee [the start](start/index.md#first-steps).\n\n## More & more\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"),
        new("seeds/posts/2024-05-01-hello.md", "---\ntitle: Hello\nauthor: jane\n---\nAs [the docs](../docs/start/) say, ~~not~~ `so`.\n\n```csharp\nvar a = 1 < 2;\n```\n"),
        new("seeds/help/faq.md", "# Questions\n\n{{note kind=tip text=\"Keep it dry\"}}\n\nSee [the post](../posts/hello.md) and [next](seed:docs/next).\n"),
        new("seeds/docs/start/index.id.md", "# Mulai\n\n![Tungku](photo.png) panas.\n\n## Langkah pertama\n\nBaca [lagi](../next.md#lagi), atau [Inggris](index.md#first-steps).\n"),
        new("seeds/docs/02-next.id.md", "# Berikut\n\nLihat [awal](start/index.md#langkah-pertama).\n\n## Lagi\n"),
        new("seeds/posts/2024-05-01-hello.id.md", "---\ntitle: Halo\nauthor: jane\n---\nLihat [tanya jawab](../help/faq.md).\n"),
        new("seeds/help/faq.id.md", "# Pertanyaan\n\n{{note kind=warning text=Panas}}\n\nLihat [pos](../posts/hello.md).\n"),
        new("seeds/authors.yml", "jane: { name: Jane Doe }\n"),
    ];

    [Fact]
    public async Task Pages_are_html_with_addresses_and_sizes_and_nothing_is_parsed_when_they_are_read()
    {
        var consumer = Create("""
            using Site;
            foreach (var page in Docs.All)
            {
                Console.WriteLine($"{page.Url} {page.Body.WordCount} {string.Join(' ', page.Body.Headings.Select(heading => $"{heading.Id}/{heading.Children.Length}"))}");
                Console.Write(page.Body.Html);
            }

            Console.WriteLine($"{Posts.Hello.Url} {Posts.Hello.Author.Name} {Posts.Hello.Body.CodeBlocks[0].Language} {Posts.Hello.Body.Links[0].Key}");
            Console.Write(Posts.Hello.Body.Html);
            """);

        (await consumer.BuildAsync("-p:TreatWarningsAsErrors=true")).SucceededWithoutWarnings();

        Assert.Equal(
            """
            /docs/next/ 10 next/1
            <h1 id="next">Next</h1>
            <p>See <a href="/docs/start/#first-steps">the start</a>.</p>
            <h2 id="more--more">More &amp; more</h2>
            <table>
            <thead>
            <tr>
            <th>a</th>
            <th>b</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>1</td>
            <td>2</td>
            </tr>
            </tbody>
            </table>
            /docs/start/ 9 start/1
            <h1 id="start">Start</h1>
            <p><img src="/docs/start/photo.png" width="640" height="480" alt="The kiln" /> is hot.</p>
            <h2 id="first-steps">First steps</h2>
            <p>Read <a href="/docs/next/#more--more">on</a>.</p>
            /blog/2024/hello Jane Doe csharp start
            <p>As <a href="/docs/start/">the docs</a> say, <del>not</del> <code>so</code>.</p>
            <pre><code class="language-csharp">var a = 1 &lt; 2;
            </code></pre>
            """.ReplaceLineEndings("\n"),
            string.Join('\n', (await consumer.RunAsync()).Succeeded().Lines).TrimEnd());
    }

    [Fact]
    public async Task Each_language_has_its_addresses_and_links_within_it_and_names_for_files_and_components()
    {
        var consumer = Create("""
            using Site;
            using SeedContent;
            foreach (var tag in new[] { "en", "id-ID" })
            {
                foreach (var page in Docs.All.Select(page => page.In(tag)).Concat<Document>(Help.All.Select(page => page.In(tag))))
                {
                    Console.WriteLine($"{page.Url} {page.Language} {string.Join(' ', page.Body.Links.Select(link => link.Url).Concat(page.Body.Images.Select(image => $"{image.Url} {image.Width}")))}");
                }

                var post = Posts.Hello.In(tag);
                Console.WriteLine($"{post.Url} {post.Title} {post.Date:O} {post.Body.Links[0].Url}");
                Console.WriteLine(string.Join(' ', Help.Faq.In(tag).Body.Parts.Select(part => part is MarkdownComponentPart { Value: Note note } ? $"{note.Kind}:{note.Text}" : part.ToString()!.Trim().Split('\n')[0])));
            }

            Console.WriteLine($"{Assets.Docs.Start.PhotoPng.Url} {Assets.Docs.Start.PhotoPng.Width} {Docs.Start.In("id").Assets[0].FileName} {string.Join(' ', Posts.Hello.Languages)} {Posts.Count}");
            """);

        (await consumer.BuildAsync("-p:TreatWarningsAsErrors=true")).SucceededWithoutWarnings();

        Assert.Equal(
            """
            /docs/next/  /docs/start/#first-steps
            /docs/start/  /docs/next/#more--more /docs/start/photo.png 640
            /help/faq  /blog/2024/hello /docs/next/
            /blog/2024/hello Hello 2024-05-01 /docs/start/
            <h1 id="questions">Questions</h1> Tip:Keep it dry <p>See <a href="/blog/2024/hello">the post</a> and <a href="/docs/next/">next</a>.</p>
            /id/docs/next/ id /id/docs/start/#langkah-pertama
            /id/docs/start/ id /id/docs/next/#lagi /docs/start/#first-steps /docs/start/photo.png 640
            /id/help/faq id /id/blog/2024/hello
            /id/blog/2024/hello Halo 2024-05-01 /id/help/faq
            <h1 id="pertanyaan">Pertanyaan</h1> Warning:Panas <p>Lihat <a href="/id/blog/2024/hello">pos</a>.</p>
            /docs/start/photo.png 640 photo.png id 1
            """.ReplaceLineEndings("\n"),
            string.Join('\n', (await consumer.RunAsync()).Succeeded().Lines).TrimEnd());
    }

    [Fact]
    public async Task One_of_each_mistake_shows_in_one_build_each_at_its_place()
    {
        var consumer = Create("");
        consumer.Write(new ConsumerFile("seeds/docs/wrong.md", """
            # Wrong

            [a](start/indx.md) [b](start/index.md#frist-steps) ![c](start/Photo.png) [d](javascript:x) [g]() [see][missing]

            <script>run()</script>

            [h](seed:posts/helo) [i](manual.pdf)

            {{noet kind=tip text=x}}

            {{note kind=tpi text=x}}

            ## Part
            """.ReplaceLineEndings("\n")));
        consumer.Write(new ConsumerFile("seeds/docs/wrong.id.md", "---\nlanguage: ja\n---\n# Salah\n"));
        consumer.Write(new ConsumerFile("seeds/posts/2024-05-01-hello.id.md", "---\ntitle: Halo\ndate: 2024-05-02\nauthor: jane\n---\nHalo.\n"));

        Assert.Equal(
            [
                "2024-05-01-hello.id.md(3,7): warning SEED3030",
                "wrong.id.md(2,11): warning SEED3029",
                "wrong.id.md(4,3): warning SEED3031",
                "wrong.md(11,13): error SEED3002",
                "wrong.md(3,104): warning SEED2024",
                "wrong.md(3,24): error SEED4011",
                "wrong.md(3,5): error SEED4010",
                "wrong.md(3,57): error SEED4012",
                "wrong.md(3,78): error SEED2021",
                "wrong.md(3,92): warning SEED2025",
                "wrong.md(5,2): warning SEED2020",
                "wrong.md(7,26): error SEED4012",
                "wrong.md(7,5): error SEED4010",
                "wrong.md(9,3): error SEED4007",
            ],
            (await consumer.BuildAsync()).Failed().Seeds);
    }

    private Consumer Create(string program) => package.CreateConsumer("Site", [
        ProjectFile.Console(package, "Site.csproj", "<SeedContentCopyAssets>wwwroot</SeedContentCopyAssets>"),
        new("Types.cs", Types),
        new("Program.cs", program.Length == 0 ? "Console.WriteLine();\n" : program),
        .. Seeds]);
}
