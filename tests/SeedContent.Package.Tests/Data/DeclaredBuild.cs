using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Data;

/// <summary>The site by types that its program declares: records and classes, nested, with references, and all that is generated for these.</summary>
/// <param name="package">The package.</param>
public sealed class DeclaredBuild(PackedPackage package) : BuildFixture(package)
{
    private const string Declarations = """
        using System.Collections.Immutable;
        using SeedContent;

        namespace Site;

        public enum Role { Writer, EditorInChief }

        public sealed record Address(string City, string? Zip = null);

        public sealed record Link(Uri Url, string Label = "link");

        [SeedCollection("authors")]
        public partial class Author
        {
            public SeedKey Key { get; init; }
            public required string Name { get; init; }
            public required Role Role { get; init; }
            public DateOnly? Born { get; init; }
            public Address? Home { get; init; }
            public ImmutableArray<Link> Links { get; init; }
            public string Language { get; init; } = "en";
            [SeedIgnore] public string Greeting => "Hello, " + Name;
        }

        [SeedCollection("posts", OrderBy = "-Date, Title")]
        public partial record Post(
            SeedKey Key,
            string Title,
            DateOnly Date,
            Author Author,
            ImmutableArray<Author> Reviewers,
            ImmutableArray<Post> Related,
            ImmutableArray<string> Tags,
            Product? Product,
            MarkdownBody Text,
            string Body,
            bool Pinned = false);

        [SeedCollection("products")]
        public partial record Product(SeedKey Id, string Name, decimal Price, int? Stock, string Code, DateOnly Since, [SeedReference("authors")] string Contact);

        public sealed record Cache(int Minutes, IReadOnlyList<string> Paths);

        [SeedCollection("settings")]
        public partial class SiteSettings
        {
            public required string Title { get; init; }
            public required DateTimeOffset Since { get; init; }
            public required long Limit { get; init; }
            public required ImmutableArray<double> Ratios { get; init; }
            public required Post Front { get; init; }
            public required Cache Cache { get; init; }
            [SeedDefault("14:30")] public TimeOnly Refresh { get; init; }
        }

        [SeedCollection("translations")]
        public partial record Translation(SeedKey Key, string Value);
        """;

    private const string Program = """
        using System.Globalization;
        using Site;

        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        foreach (Author author in Authors.All)
        {
            var links = author.Links.Select(link => $"{link.Url} {link.Label}");
            Console.WriteLine($"{author.Key}: {author.Name}, {author.Role}, {author.Born?.ToString("O") ?? "?"}, {author.Home}, [{string.Join(", ", links)}], {author.Language}, {author.Greeting}");
        }

        foreach (Post post in Posts.All)
        {
            Console.WriteLine($"{post.Key}: {post.Title}, {post.Date:O}, {post.Author.Name}, [{Keys(post.Reviewers.Select(reviewer => reviewer.Key))}], [{Keys(post.Related.Select(related => related.Key))}], "
                + $"[{string.Join(", ", post.Tags)}], {post.Product?.Name ?? "?"}, {post.Pinned}, {post.Body.ReplaceLineEndings("|")}, {post.Text.Source == post.Body}");
        }

        foreach (Product product in Products.All)
        {
            Console.WriteLine($"{product.Id}: {product.Name}, {product.Price}, {product.Stock?.ToString() ?? "?"}, {product.Code}, {product.Since:O}, {product.Contact}");
        }

        foreach (SiteSettings settings in Settings.All)
        {
            Console.WriteLine($"{settings.Title}, {settings.Since:O}, {settings.Limit}, [{string.Join(", ", settings.Ratios)}], {settings.Front.Key}, {settings.Cache.Minutes}, [{string.Join(", ", settings.Cache.Paths)}], {settings.Refresh:O}");
        }

        foreach (Translation translation in Translations.All)
        {
            Console.WriteLine($"{translation.Key}: {translation.Value.ReplaceLineEndings("|")}");
        }

        Console.WriteLine(ReferenceEquals(Posts.HelloWorld.Author, Authors.JaneDoe) && ReferenceEquals(Posts.HelloWorld.Related[0].Related[0], Posts.HelloWorld));
        Console.WriteLine($"by author: {Keys(Posts.ByAuthor(Authors.Max).Select(post => post.Key))}; {Keys(Posts.ByAuthor("jane-doe").Select(post => post.Key))}; {Posts.ByAuthor("nobody").Count}");
        Console.WriteLine($"by reviewer: {Keys(Posts.ByReviewer(Authors.JaneDoe).Select(post => post.Key))}; {Keys(Posts.ByReviewer(Authors.Max).Select(post => post.Key))}");
        Console.WriteLine($"by tag: {Keys(Posts.ByTag("news").Select(post => post.Key))}; {Keys(Posts.ByTag("first").Select(post => post.Key))}; {Posts.ByTag("News").Count}");
        Console.WriteLine($"tags: {string.Join(", ", Posts.Tags.Select(tag => $"{tag.Value} {tag.Count}"))}");
        Console.WriteLine($"authors: {string.Join(", ", Posts.Authors.Select(author => $"{author.Value.Key} {author.Count}"))}");
        Console.WriteLine($"products: {string.Join(", ", Posts.Products.Select(product => $"{product.Value.Id} {product.Count}"))}");
        Console.WriteLine($"back: {Keys(Products.K1.Posts.Select(post => post.Key))}; {Products.L2.Posts.Count}; {Keys(Authors.Max.PostsByAuthor.Select(post => post.Key))}; {Keys(Authors.Max.PostsByReviewer.Select(post => post.Key))}; {Posts.Third.Settings[0].Title}; {Keys(Posts.HelloWorld.Posts.Select(post => post.Key))}");
        Console.WriteLine($"neighbours: {Posts.SecondPost.Previous?.Key}, {Posts.SecondPost.Next?.Key}, {Posts.Third.Previous is null}, {Posts.HelloWorld.Next is null}");
        Console.WriteLine($"{Posts.Keys.SecondPost} {Posts.TryGet("second-post", out var found)} {ReferenceEquals(found, Posts.SecondPost)} {Posts.TryGet(args.Length > 0 ? args[0] : "", out _)} {Posts.Count}");
        Console.WriteLine(Products.L2);

        static string Keys(IEnumerable<SeedContent.SeedKey> keys) => string.Join(", ", keys);
        """;

    /// <summary>What the program prints.</summary>
    public static IReadOnlyList<string> Expected { get; } =
    [
        "jane-doe: Jane Doe, EditorInChief, 1983-02-28, Address { City = Köln, Zip = 50667 }, [https://jane.example/ Home, https://jane.example/feed link], en, Hello, Jane Doe",
        "max: Max \"M\" Müller, Writer, ?, , [], de, Hello, Max \"M\" Müller",
        "third: Third, 2024-06-02, Max \"M\" Müller, [jane-doe], [hello-world], [], ?, False, # Üben||The third., True",
        "second-post: A second, 2024-05-01, Max \"M\" Müller, [jane-doe, max], [], [news], Kettle, small, True, The second.|, True",
        "hello-world: Hello: a greeting, 2024-05-01, Jane Doe, [], [third, second-post], [first, news], Kettle, small, False, The *first* post.|, True",
        "k-1: Kettle, small, 19.90, 3, 007, 2024-01-15, jane-doe",
        "l-2: Lamp \"M\", 5, ?, +49, 2023-12-01, max",
        "Site, 2024-05-01T10:30:00.0000000+02:00, 9000000000, [0.5, 1], hello-world, 30, [/, /feed], 14:30:00.0000000",
        @"C:\site, 2024-06-01T00:00:00.0000000+00:00, 10, [], third, 0, [], 14:30:00.0000000",
        "hello: Halo",
        "good-night: Selamat malam é|",
        "True",
        "by author: third, second-post; hello-world; 0",
        "by reviewer: third, second-post; second-post",
        "by tag: second-post, hello-world; hello-world; 0",
        "tags: first 1, news 2",
        "authors: jane-doe 1, max 2",
        "products: k-1 2",
        @"back: second-post, hello-world; 0; third, second-post; second-post; C:\site; third",
        "neighbours: third, hello-world, True, True",
        "second-post True True False 3",
        "Product { Id = l-2, Name = Lamp \"M\", Price = 5, Stock = , Code = +49, Since = 12/01/2023, Contact = max }",
    ];

    /// <inheritdoc/>
    protected override Consumer CreateConsumer() => Package.CreateConsumer("Site", [
        ProjectFile.Console(Package, "Site.csproj", "<InvariantGlobalization>true</InvariantGlobalization>"),
        new("Declarations.cs", Declarations),
        new("Program.cs", Program),
        .. SiteSeeds.Files]);
}
