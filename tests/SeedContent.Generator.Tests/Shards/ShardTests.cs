using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Shards;

/// <summary>A collection whose type one project declares and whose entries are in others.</summary>
public sealed class ShardTests
{
    private const string Model = """
        namespace Model;

        [SeedCollection("posts", OrderBy = "-Date", Url = "/blog/{key}", Sharded = true)]
        public partial record Post(
            SeedKey Key,
            [StringLength(12)] string Title,
            DateOnly Date,
            Author Author,
            ImmutableArray<string> Tags,
            ImmutableArray<Post> Related,
            MarkdownBody Body,
            [property: SeedReference("authors")] string? Editor = null,
            int Stars = 3)
        {
            public string Mood { get; init; } = "calm";

            public IReadOnlyList<string> Notes { get; init; } = ["none"];

            public partial Author? Guest { get; init; }

            [SeedField("kind-of")] public Kind Kind { get; init; }

            public required Place Place { get; init; }
        }

        public enum Kind { News, Essay }

        public sealed record Place(string City, ImmutableArray<string> Streets);

        [SeedCollection("authors")]
        public partial record Author(SeedKey Id, string Name);
        """;

    private const string Shard = "[assembly: SeedShard(typeof(Model.Post))]";
    private const string Authors = "jane: { name: Jane Doe }\nmax: { name: Max }\n";

    private static ShardedProjects WithModel() => new ShardedProjects().Add("Model", Model, ("authors.yml", Authors));

    private static readonly (string, string)[] Seeds =
    [
        ("posts/one.md", "---\ntitle: One\ndate: 2024-05-01\nauthor: jane\ntags: [a, b]\nrelated: [two]\neditor: max\nplace: { city: Rome }\n---\n# One\n"),
        ("posts/two.md", "---\ntitle: Two\ndate: 2024-05-02\nauthor: max\ntags: a\nstars: 5\nmood: angry\nnotes: [x]\nguest: jane\nkind-of: essay\nplace: { city: Bonn, streets: [A, B] }\n---\nSee [one](one.md).\n"),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_shard_s_entries_are_of_the_type_that_the_other_project_declares(bool isPacked)
    {
        var projects = WithModel();
        var shard = projects.Create("Archive", Shard, Seeds);
        projects.Build(isPacked ? shard.Pack(TestPack.Write(shard)) : shard);

        projects.Check(
            "using Archive; using Model;",
            """
            Show(Posts.All.Count, string.Join(',', Posts.All.Select(post => post.Title)), Posts.One.Key, Posts.Keys.Two);
            Show(Posts.One.Stars, Posts.One.Mood, string.Join(',', Posts.One.Notes), Posts.One.Guest is null, Posts.One.Kind, Posts.One.Place.City, Posts.One.Place.Streets.Length, Posts.One.Editor);
            Show(Posts.Two.Stars, Posts.Two.Mood, string.Join(',', Posts.Two.Notes), Posts.Two.Guest!.Name, Posts.Two.Kind, Posts.Two.Place.Streets[1]);
            Show(ReferenceEquals(Posts.One.Author, Authors.Jane), Posts.One.Related[0].Title, Posts.One.Url, Posts.Two.Body.Html.Contains("/blog/one"));
            Show(Posts.Two.Next!.Title, Posts.One.Previous!.Title, Posts.One.Next is null, (Posts.One with { Title = "X" }).Previous!.Title);
            Show(Posts.ByTag("a").Count, Posts.ByAuthor(Authors.Max)[0].Title, Posts.ByRelated(Posts.Two)[0].Title, string.Join(',', Posts.Tags.Select(tag => $"{tag.Value} {tag.Count}")));
            Show(Posts.One.ToString().Contains("Author = jane, "));
            """,
            """
            2;Two,One;one;two
            3;calm;none;True;News;Rome;0;max
            5;angry;x;Jane Doe;Essay;B
            True;Two;/blog/one;True
            One;Two;True;Two
            2;Two;One;a 2,b 1
            True
            """);
    }

    [Fact]
    public void What_hot_reload_compares_of_a_shard_compiles() => WithModel().Create("Archive", Shard, Seeds).HotReload().Run().AssertClean();

    [Theory]
    [InlineData(true, true, "/p/posts/a")]
    [InlineData(true, false, "")]
    [InlineData(false, true, "no property")]
    public void An_address_is_that_of_the_shard_s_project_where_the_type_has_one(bool hasModelPattern, bool hasShardPattern, string expected)
    {
        var projects = new ShardedProjects();
        var model = projects.Create("Model", "namespace Model;\n[SeedCollection(\"posts\", Sharded = true)] public partial record Post(string Title);");
        projects.Build(hasModelPattern ? model.Property("_SeedContentUrl", "/m/{key}") : model);
        var shard = projects.Create("Archive", Shard, ("posts.yml", "a: { title: A }\n"));
        projects.Build(hasShardPattern ? shard.Property("_SeedContentUrl", "/p/{collection}/{key}") : shard);

        projects.Check("", """Show(typeof(Model.Post).GetProperty("Url") is { } url ? url.GetValue(Archive.Posts.A) : "no property");""", expected);
    }

    [Fact]
    public void A_reference_to_the_sharded_type_is_to_an_entry_of_the_same_project() => new ShardedProjects()
        .Add("Model", "namespace Model;\n[SeedCollection(\"posts\", Sharded = true)] public partial record Post(string Title, Post? Next);", ("posts.yml", "m: { title: M, next: n }\nn: { title: N }\n"))
        .Add("Archive", Shard + "\nnamespace Archive;\n[SeedCollection(\"notes\")] public partial record Note(Model.Post Post);", ("posts.yml", "a: { title: A, next: b }\nb: { title: B }\n"), ("notes.yml", "one: { post: b }\n"))
        .Check(
            "",
            "Show(Model.Posts.M.Next!.Title, Archive.Posts.A.Next!.Title, Archive.Notes.One.Post.Title, Archive.Posts.ByNext(Archive.Posts.B)[0].Title, Archive.Notes.ByPost(Archive.Posts.B).Count);",
            "N;B;B;A;1");

    [Fact]
    public void What_creates_entries_of_a_sharded_type_is_not_serialized() => new ShardedProjects()
        .Add("Model", "namespace Model;\n[SeedCollection(\"posts\", OrderBy = \"Title\", Sharded = true)] public partial record Post(SeedKey Key, string Title, Post? Other);")
        .Add("Archive", Shard, ("posts.yml", "a: { title: A, other: a }\n"))
        .Check("", """Show(System.Text.Json.JsonSerializer.Serialize(Archive.Posts.A with { Other = null }));""", """{"Key":{"Value":"a"},"Title":"A","Other":null}""");

    [Fact]
    public void A_constructor_beside_the_primary_one_is_none_that_entries_are_created_by() => new ShardedProjects()
        .Add("Model", "namespace Model;\n[SeedCollection(\"posts\", Sharded = true)] public partial record Post(string Title, int Stars = 2) { public Post() : this(\"none\") { } public Post(int stars) : this(\"none\", stars) { } }")
        .Add("Archive", Shard, ("posts.yml", "a: { title: A }\n"))
        .Check("", "Show(Archive.Posts.A.Title, Archive.Posts.A.Stars);", "A;2");
}
