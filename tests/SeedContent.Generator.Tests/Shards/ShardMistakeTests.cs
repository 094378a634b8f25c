namespace SeedContent.Generator.Tests.Shards;

/// <summary>What is wrong with a shard is said where it is mended: in its seeds, or at the attribute that names the type.</summary>
public sealed class ShardMistakeTests
{
    private const string Shard = "[assembly: SeedShard(typeof(Model.Post))]";

    private const string Model = """
        namespace Model;

        [SeedCollection("posts", Sharded = true)]
        public partial record Post([StringLength(5)] string Title, Author Author, ImmutableArray<Post> Related, [property: SeedReference("authors")] string? Editor = null);

        [SeedCollection("authors")]
        public partial record Author(string Name);
        """;

    [Fact]
    public void A_mistake_in_a_seed_stands_at_its_line_and_column() => Check(
        Model,
        Shard,
        [
            "/project/seeds/posts/one.md(2,8): error SEED3020: The text 'title' has 9 characters; at most 5 are allowed",
            "/project/seeds/posts/one.md(3,9): error SEED4001: 'jnae' is not an entry of 'authors'; did you mean 'jane'?",
            "/project/seeds/posts/one.md(4,11): error SEED4001: 'two' is not an entry of 'posts'; its only entry is 'one'",
            "/project/seeds/posts/one.md(5,9): error SEED4001: 'mix' is not an entry of 'authors'; did you mean 'max'?",
            "/project/seeds/posts/one.md(6,1): error SEED3013: 'mood' is not a field of Post; its fields are title, author, related, editor",
        ],
        ("posts/one.md", "---\ntitle: Beginning\nauthor: jnae\nrelated: [two]\neditor: mix\nmood: calm\n---\nText.\n"));

    [Fact]
    public void A_shard_without_seeds_is_warned_of_at_its_attribute() =>
        Check(Model, Shard, ["Code.cs(9,12): warning SEED5009: Post is the type of the collection 'posts', but there is neither a folder 'posts' nor a data file 'posts.yml' in the seed root; the collection is empty"]);

    [Theory]
    [InlineData("public record Post(string Title);", "it declares no collection; the project that it stands in writes [SeedCollection(\"…\", Sharded = true)] on it")]
    [InlineData("[SeedCollection(\"posts\")] public partial record Post(string Title);", "its own project keeps it for itself; write [SeedCollection(\"posts\", Sharded = true)] there")]
    [InlineData("[SeedCollection(\"posts\", Sharded = true, AllowExtraFields = true)] public partial record Post(string Title);", "it has AllowExtraFields, and nothing can be added to it here")]
    public void A_type_that_cannot_have_entries_here_is_an_error_at_the_attribute(string declaration, string reason) =>
        Check("namespace Model;\n" + declaration, Shard, [$"Code.cs(9,12): error SEED5020: The entries of this project cannot be of the type Post: {reason}"]);

    [Fact]
    public void A_part_that_only_the_other_project_can_create_is_an_error_at_the_attribute() => Check(
        "namespace Model;\n[SeedCollection(\"posts\", Sharded = true)] public partial record Post(Place Place);\npublic sealed class Place { internal Place(string city) => City = city; public string City { get; } }",
        Shard,
        ["Code.cs(9,12): error SEED5008: Place cannot be created: of its constructors none can be called from generated code"],
        ("posts.yml", "a: { place: { city: Rome } }\n"));

    [Fact]
    public void A_type_of_the_project_itself_is_no_shard_s() => Check(
        Model,
        "[assembly: SeedShard(typeof(Archive.Note))]\nnamespace Archive;\n[SeedCollection(\"notes\")] public partial record Note(string Title);",
        ["Code.cs(9,12): error SEED5020: The entries of this project cannot be of the type Note: this project declares it, so they are already; remove the attribute"],
        ("notes.yml", "a: { title: A }\n"));

    [Fact]
    public void Two_types_of_one_collection_are_one_too_many() => Check(
        Model,
        Shard + "\nnamespace Archive;\n[SeedCollection(\"posts\")] public partial record Note(string Title);",
        ["Code.cs(11,49): error SEED5006: The entries of the collection 'posts' are Post already; remove one [SeedCollection(\"posts\")]"],
        ("posts.yml", "a: { title: A, author: jane }\n"));

    [Fact]
    public void The_project_that_declares_a_sharded_type_needs_no_entries_and_shows_no_class_of_them()
    {
        var output = new ShardedProjects().Create("Model", Model, ("authors.yml", "jane: { name: J }\n")).Run().AssertClean();

        Assert.Contains("internal static partial class Posts", output.Sources["SeedContent.Posts.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public static partial class Authors", output.Sources["SeedContent.Authors.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds", true, 0)]
    [InlineData("content", true, 1)]
    [InlineData("seeds", false, 1)]
    public void The_project_that_declares_a_sharded_type_needs_no_folder_for_seeds_but_one_that_it_names(string root, bool isSharded, int expected) => Assert.Equal(
        expected,
        new ShardedProjects()
            .Create("Model", Model.Replace(", Sharded = true", isSharded ? ", Sharded = true" : "", StringComparison.Ordinal))
            .Property("_SeedContentMissingRoots", root)
            .Run()
            .Diagnostics
            .Count(diagnostic => diagnostic.Id == "SEED1006"));

    [Fact]
    public void The_generated_part_of_a_type_that_is_not_sharded_stays_inside_its_project()
    {
        var declared = Model.Replace(", Sharded = true", ", OrderBy = \"Title\"", StringComparison.Ordinal);

        var type = new ShardedProjects().Create("Model", declared, ("posts.yml", "a: { title: A, author: jane }\n"), ("authors.yml", "jane: { name: J }\n")).Run().AssertClean().Sources["SeedContent.Posts.Type.g.cs"];

        Assert.Contains("internal string EntryKey_", type, StringComparison.Ordinal);
        Assert.DoesNotContain("public global::SeedContent.Storage", type, StringComparison.Ordinal);
        Assert.DoesNotContain("SeedShape", type, StringComparison.Ordinal);
    }

    private static void Check(string model, string shard, string[] expected, params (string Path, string Text)[] seeds)
    {
        var projects = new ShardedProjects();
        projects.Build(projects.Create("Model", model, ("authors.yml", "jane: { name: Jane }\nmax: { name: Max }\n")), ignored: "SEED5009");

        var output = projects.Create("Archive", shard, seeds).Run();

        Assert.Null(output.Exception);
        Assert.Equal(string.Join("\n", expected), string.Join("\n", output.Messages));
    }
}
