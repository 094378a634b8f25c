using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Data;

/// <summary>The same site without a declaration: all values, by the types that are inferred.</summary>
public sealed class InferredConsumerTests(PackedPackage package)
{
    private const string Program = """
        using System.Collections.Immutable;
        using System.Globalization;
        using Site;

        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        foreach (Author author in Authors.All)
        {
            DateOnly? born = author.Born;
            AuthorHome? home = author.Home;
            ImmutableArray<AuthorLink> links = author.Links;
            Console.WriteLine($"{author.Key}: {author.Name}, {author.Role}, {born?.ToString("O") ?? "?"}, {home?.City ?? "?"} {home?.Zip ?? "?"}, [{string.Join(", ", links.Select(link => $"{link.Url} {link.Label ?? "?"}"))}], {author.Language ?? "?"}");
        }

        foreach (Post post in Posts.All)
        {
            ImmutableArray<string> related = post.Related;
            bool? pinned = post.Pinned;
            Console.WriteLine($"{post.Key}: {post.Title}, {post.Date:O}, {post.Author}, [{string.Join(", ", post.Reviewers)}], [{string.Join(", ", related)}], [{string.Join(", ", post.Tags)}], {post.Product ?? "?"}, {pinned?.ToString() ?? "?"}, {post.Body.Source.ReplaceLineEndings("|")}");
        }

        foreach (Product product in Products.All)
        {
            double price = product.Price;
            int? stock = product.Stock;
            DateOnly since = product.Since;
            Console.WriteLine($"{product.Key}: {product.Id}, {product.Name}, {price}, {stock?.ToString() ?? "?"}, {product.Code}, {since:O}, {product.Contact}");
        }

        foreach (Setting setting in Settings.All)
        {
            DateTimeOffset since = setting.Since;
            long limit = setting.Limit;
            ImmutableArray<double> ratios = setting.Ratios;
            int minutes = setting.Cache.Minutes;
            Console.WriteLine($"{setting.Key}: {setting.Title}, {since:O}, {limit}, [{string.Join(", ", ratios)}], {setting.Front}, {minutes}, [{string.Join(", ", setting.Cache.Paths)}]");
        }

        foreach (Translation translation in Translations.All)
        {
            Console.WriteLine($"{translation.Key}: {translation.Value.ReplaceLineEndings("|")}");
        }

        Console.WriteLine($"by tag: {string.Join(", ", Posts.ByTag("news").Select(post => post.Key))}; {Posts.ByTag("News").Count}");
        Console.WriteLine($"tags: {string.Join(", ", Posts.Tags.Select(tag => $"{tag.Value} {tag.Count}"))}");
        Console.WriteLine($"reviewers: {string.Join(", ", Posts.Reviewers.Select(reviewer => $"{reviewer.Value} {reviewer.Count}"))}; {string.Join(", ", Posts.ByReviewer("jane-doe").Select(post => post.Key))}");
        Console.WriteLine($"{ReferenceEquals(Posts.SecondPost, Posts.All["second-post"])} {Products.Keys.K1} {Products.L2.Name} {Translations.Count}");
        """;

    [Fact]
    public async Task Inferred_types_have_all_values_of_seeds_in_every_format()
    {
        var consumer = package.CreateConsumer("Site", [ProjectFile.Console(package, "Site.csproj"), new("Program.cs", Program), .. SiteSeeds.Files]);

        (await consumer.BuildAsync("-p:TreatWarningsAsErrors=true")).SucceededWithoutWarnings();

        Assert.Equal(
            [
                "jane-doe: Jane Doe, editor-in-chief, 1983-02-28, Köln 50667, [https://jane.example/ Home, https://jane.example/feed ?], ?",
                "max: Max \"M\" Müller, writer, ?, ? ?, [], de",
                "hello-world: Hello: a greeting, 2024-05-01, jane-doe, [], [third, second-post], [first, news], k-1, ?, The *first* post.|",
                "second-post: A second, 2024-05-01, max, [jane-doe, max], [], [news], k-1, True, The second.|",
                "third: Third, 2024-06-02, max, [jane-doe], [hello-world], [], ?, ?, # Üben||The third.",
                "k-1: k-1, Kettle, small, 19.9, 3, 007, 2024-01-15, jane-doe",
                "l-2: l-2, Lamp \"M\", 5, ?, +49, 2023-12-01, max",
                "production: Site, 2024-05-01T10:30:00.0000000+02:00, 9000000000, [0.5, 1], hello-world, 30, [/, /feed]",
                @"preview: C:\site, 2024-06-01T00:00:00.0000000+00:00, 10, [], third, 0, []",
                "hello: Halo",
                "good-night: Selamat malam é|",
                "by tag: hello-world, second-post; 0",
                "tags: first 1, news 2",
                "reviewers: jane-doe 2, max 1; second-post, third",
                "True k-1 Lamp \"M\" 2",
            ],
            (await consumer.RunAsync()).Succeeded().Lines);
    }
}
