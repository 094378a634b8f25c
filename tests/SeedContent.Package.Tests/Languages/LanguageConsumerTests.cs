using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Languages;

/// <summary>A site in three languages against the packed package.</summary>
public sealed class LanguageConsumerTests(PackedPackage package)
{
    private const string Types = """
        using SeedContent;
        namespace Site;

        [SeedCollection("products", Url = "/shop/{key}")]
        public sealed partial record Product(string Name, [SeedInvariant] decimal Price, MarkdownBody Body);

        """;

    private static readonly ConsumerFile[] Seeds =
    [
        new("seeds/posts/hello.md", "# Hello\n\nSee [the tea](../products/tea.md#water).\n"),
        new("seeds/posts/hello.id.md", "# Halo\n\nLihat [tehnya](../products/tea.md#air).\n"),
        new("seeds/posts/hello.zh-Hant.md", "# 你好\n\n看 [茶](../products/tea.md).\n"),
        new("seeds/products/tea.md", "---\nname: Tea\nprice: 4.50\n---\n## Water\n"),
        new("seeds/products/tea.id.md", "---\nname: Teh\nprice: 4.5\n---\n## Air\n"),
        new("seeds/news.txt", "A short report.\n"),
        new("seeds/news.ban.txt", "Basa Bali.\n"),
    ];

    [Fact]
    public async Task An_entry_in_three_languages_is_found_by_any_tag()
    {
        var consumer = Create("""
            using Site;
            foreach (var tag in new[] { "id", "ID-id", "zh-Hant-TW", "zh", "de", "" })
            {
                var post = Posts.Hello.In(tag);
                Console.WriteLine($"{tag}: {post.Key} {post.Language} {post.Url} {post.Body.Headings[0].Text} {post.Body.Links[0].Url} {string.Join(',', post.Languages)}");
            }

            Console.WriteLine($"{Posts.Count} {Products.Tea.In("id").Name} {Products.Tea.In("ja").Name} {Articles.News.In("ban").Text.Trim()} {Articles.News.In("id").Text.Trim()}");
            """);

        (await consumer.BuildAsync("-p:TreatWarningsAsErrors=true")).SucceededWithoutWarnings();

        Assert.Equal(
            """
            id: hello id /id/posts/hello Halo /id/shop/tea#air id,zh-Hant
            ID-id: hello id /id/posts/hello Halo /id/shop/tea#air id,zh-Hant
            zh-Hant-TW: hello zh-Hant /zh-Hant/posts/hello 你好 /shop/tea id,zh-Hant
            zh: hello  /posts/hello Hello /shop/tea#water id,zh-Hant
            de: hello  /posts/hello Hello /shop/tea#water id,zh-Hant
            : hello  /posts/hello Hello /shop/tea#water id,zh-Hant
            1 Teh Tea Basa Bali. A short report.
            """.ReplaceLineEndings("\n"),
            string.Join('\n', (await consumer.RunAsync()).Succeeded().Lines).TrimEnd());
    }

    [Fact]
    public async Task What_a_translation_lacks_shows_in_the_build()
    {
        var consumer = Create("Console.WriteLine(Site.Posts.Hello.In(\"id\").Key);\n");
        consumer.Write(new ConsumerFile("seeds/products/tea.id.md", "---\nname: Teh\nprice: 45\n---\nAir.\n"));
        consumer.Write(new ConsumerFile("seeds/posts/hello.id.md", "---\nslug: halo\n---\n# Halo\n"));

        Assert.Equal(
            [
                "hello.id.md(2,7): error SEED3028",
                "tea.id.md(3,8): warning SEED3030",
                "tea.id.md(5,1): warning SEED3031",
            ],
            (await consumer.BuildAsync()).Failed().Seeds);
    }

    private Consumer Create(string program) => package.CreateConsumer("Site", [
        ProjectFile.Console(package, "Site.csproj", "<SeedContentLanguages>id; zh-Hant;ban</SeedContentLanguages><SeedContentUrl>/{collection}/{key}</SeedContentUrl>"),
        new("Types.cs", Types),
        new("Program.cs", program),
        .. Seeds]);
}
