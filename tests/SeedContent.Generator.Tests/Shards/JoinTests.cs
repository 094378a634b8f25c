using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Shards;

/// <summary>Shards as one collection.</summary>
public sealed class JoinTests
{
    private const string Shard = "[assembly: SeedShard(typeof(Model.Post))]";

    private const string Model = """
        namespace Model;

        [SeedCollection("posts", OrderBy = "Title", Sharded = true)]
        public partial record Post(SeedKey Key, string Title, ImmutableArray<string> Tags, Author? Author = null, [property: SeedReference("authors")] string? Editor = null);

        [SeedCollection("authors")]
        public partial record Author(SeedKey Id, string Name);
        """;

    private const string Join = """
        namespace Site;

        [SeedJoin(typeof(New.Posts), typeof(None.Posts), typeof(Old.Posts))]
        public static partial class Posts;
        """;

    private static ShardedProjects Projects() => new ShardedProjects()
        .Add("Model", Model, ("authors.yml", "jane: { name: Jane }\nmax: { name: Max }\n"))
        .Add("New", Shard, ("posts.yml", "n2: { title: A, tags: [x, y], author: jane }\nn1: { title: B, tags: [x], editor: max }\n"))
        .Add("None", Shard, ("posts.yml", "{}\n"))
        .Add("Old", Shard, ("posts.yml", "o1: { title: C, tags: [x], author: jane }\no2: { title: A, tags: [z] }\n"));

    [Fact]
    public void The_entries_stand_one_shard_after_another_as_the_attribute_names_them() => Projects().Add("Site", Join).Check(
        "using Site;",
        """
        Show(Posts.Count, Posts.All.Count, string.Join(',', Posts.All.Select(post => post.Key)), Posts.All[0].Key, Posts.All[3].Key, Posts.All[2].Key);
        Show(Posts.Get("o1").Title, Posts.All["n1"].Title, Posts.TryGet("o2", out var found), found?.Title, Posts.TryGet("gone", out found), found is null, Posts.TryGet("n2".AsSpan(), out found));
        Show(ReferenceEquals(Posts.Get("o1"), Old.Posts.O1), ReferenceEquals(Posts.All[0], New.Posts.N2));
        Show(Posts.Get("n1").Next is null, Posts.Get("n1").Previous!.Key, Posts.Get("o1").Next is null);
        """,
        """
        4;4;n2,n1,o2,o1;n2;o1;o2
        C;B;True;A;False;True;True
        True;True
        True;n2;True
        """);

    [Fact]
    public void A_look_up_has_what_it_has_in_each_shard() => Projects().Add("Site", Join).Check(
        "using Site; using Model;",
        """
        Show(string.Join(',', Posts.ByTag("x").Select(post => post.Key)), Posts.ByTag("y").Count, Posts.ByTag("z")[0].Key, Posts.ByTag("none").Count);
        Show(string.Join(',', Posts.ByAuthor(Authors.Jane).Select(post => post.Key)), Posts.ByAuthor("max").Count, Posts.ByEditor("max")[0].Key);
        Show(Posts.ByTag("x")["o1"].Title, Posts.ByTag("y").TryGet("o1", out _), Posts.ByTag("x").TryGet("o2", out _));
        """,
        """
        n2,n1,o1;1;o2;0
        n2,o1;0;n1
        C;False;False
        """);

    [Fact]
    public void A_look_up_that_one_shard_does_not_have_is_not_there()
    {
        // As an older version might have made it.
        var projects = Projects().Add("Older", """
            namespace Older;
            public static class Posts
            {
                [System.CodeDom.Compiler.GeneratedCode("SeedContent", "0.0")] public static SeedCollection<Model.Post> All => Old.Posts.All;
                [System.CodeDom.Compiler.GeneratedCode("SeedContent", "0.0")] public static SeedCollection<Model.Post> ByTag(string value) => Old.Posts.ByTag(value);
                public static SeedCollection<Model.Post> ByAuthor(string entry) => Old.Posts.ByAuthor(entry);
                public static class Keys;
            }
            """);

        var code = projects.Create("Site", "namespace Site;\n[SeedJoin(typeof(New.Posts), typeof(Older.Posts))] public static partial class Posts;").Run().AssertClean().Sources["SeedContent.Site.Posts.Join.g.cs"];

        Assert.Contains("ByTag(string value)", code, StringComparison.Ordinal);
        Assert.DoesNotContain("ByAuthor", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Structs_are_joined_like_classes() => new ShardedProjects()
        .Add("Model", "namespace Model;\n[SeedCollection(\"points\", OrderBy = \"X\", Sharded = true)] public readonly partial record struct Point(SeedKey Key, int X);")
        .Add("One", "[assembly: SeedShard(typeof(Model.Point))]", ("points.csv", "id,x\na,2\nb,1\n"))
        .Add("Two", "[assembly: SeedShard(typeof(Model.Point))]", ("points.csv", "id,x\nc,0\n"))
        .Add("Site", "[SeedJoin(typeof(One.Points), typeof(Two.Points))] static partial class Points;")
        .Add("Other", "[SeedJoin(typeof(Two.Points))] public static partial class Points;")
        .Check(
            "",
            """
            Show(Points.Count, Points.TryGet("a", out var point), point, Points.All[0].X, One.Points.B.Next!.Value.X, One.Points.A.Next.HasValue);
            """,
            "1;False;Point { Key = , X = 0 };0;2;False");

    [Fact]
    public void Articles_with_more_fields_are_joined_too() => new ShardedProjects()
        .Add("Model", "namespace Model;\n[SeedCollection(\"articles\", OrderBy = \"-Section\", Sharded = true)] public partial class Story : Article { public required string Section { get; init; } }")
        .Add("One", "[assembly: SeedShard(typeof(Model.Story))]", ("articles/a.txt", "A text of one."), ("articles/a.yml", "section: x\n"), ("articles/b.txt", "Another."), ("articles/b.yml", "section: y\n"))
        .Add("Two", "[assembly: SeedShard(typeof(Model.Story))]", ("articles/c.txt", "A text of two."), ("articles/c.yml", "section: z\n"))
        .Add("Site", "[SeedJoin(typeof(One.Articles), typeof(Two.Articles))] public static partial class Articles;")
        .Check(
            "",
            """Show(string.Join(',', Articles.All.Select(story => story.Section)), Articles.Get("c").Text, One.Articles.B.Next!.Section, Articles.All[1].Paragraphs.Length);""",
            "y,x,z;A text of two.;x;1");

    [Theory]
    [InlineData("public partial class Posts { }", "it is not static")]
    [InlineData("public static class Posts;", "it is not partial")]
    [InlineData("public static partial class Posts<T>;", "it is generic")]
    [InlineData("public static partial class Outer { [SeedJoin(typeof(New.Posts))] public static partial class Posts; }", "it is nested in another type", "")]
    [InlineData("public static partial class Posts;", "it names none", "[SeedJoin]")]
    [InlineData("public static partial class Posts;", "it names New.Posts twice", "[SeedJoin(typeof(New.Posts), typeof(Old.Posts), typeof(New.Posts))]")]
    public void A_class_that_cannot_be_generated_is_an_error_at_its_name(string declaration, string reason, string attribute = "[SeedJoin(typeof(New.Posts))]") => CheckMistakes(
        $"namespace Site;\n{attribute}\n{declaration}",
        $"Code.cs(11,{declaration.IndexOf("Posts", declaration.IndexOf("class Posts", StringComparison.Ordinal), StringComparison.Ordinal) + 1}): error SEED5021: Posts cannot join shards: {reason}");

    [Fact]
    public void A_class_that_is_the_project_s_own_collection_joins_nothing() => CheckMistakes(
        "namespace Site;\n[SeedJoin(typeof(New.Posts))]\npublic static partial class Posts;",
        [("posts.yml", "a: { b: c }\n")],
        "Code.cs(11,29): error SEED5021: Posts cannot join shards: it is the class of this project's own collection 'posts'; give it another name");

    [Theory]
    [InlineData("typeof(Model.Post)", "Model.Post")]
    [InlineData("typeof(Look)", "Site.Look")]
    [InlineData("typeof(string)", "string")]
    [InlineData("null", "This")]
    public void What_is_no_collection_is_an_error_where_it_is_named(string named, string name) => CheckMistakes(
        $"namespace Site;\n[SeedJoin(typeof(New.Posts), {named})]\npublic static partial class Posts;\npublic static class Look {{ public static SeedCollection<Model.Post> All => New.Posts.All; public static class Keys; }}",
        $"Code.cs(10,{(named == "null" ? 2 : 30)}): error SEED5022: {name} is no collection of a referenced project; name the class that SeedContent generated there, such as typeof(Archive.Posts)");

    [Fact]
    public void Entries_of_another_type_are_an_error_where_they_are_named() => CheckMistakes(
        "namespace Site;\n[SeedJoin(typeof(New.Posts), typeof(Model.Authors), typeof(Old.Posts))]\npublic static partial class Posts;",
        "Code.cs(10,30): error SEED5023: The entries of New.Posts are Model.Post, but those of Model.Authors are Model.Author; joined shards have one type, which each of their projects names by [assembly: SeedShard]");

    [Fact]
    public void A_key_of_two_shards_is_an_error_at_the_second_of_them()
    {
        var projects = Projects().Add("Again", Shard, ("posts.yml", "o1: { title: D }\nn2: { title: D }\nn-1: { title: D }\n"));

        var output = projects.Create("Site", "namespace Site;\n[SeedJoin(typeof(New.Posts), typeof(Old.Posts), typeof(Again.Posts))]\npublic static partial class Posts;").Run();

        Assert.Equal(
            [
                "Code.cs(10,49): error SEED5024: 'n2' is a key of New.Posts and of Again.Posts, so that only the first of the two would be found; change one of the two keys",
                "Code.cs(10,49): error SEED5024: 'o1' is a key of Old.Posts and of Again.Posts, so that only the first of the two would be found; change one of the two keys",
            ],
            output.Messages.Order(StringComparer.Ordinal));
        Assert.Empty(output.CompilerErrors);
    }

    [Fact]
    public void The_project_that_joins_shards_needs_no_folder_for_seeds() =>
        Projects().Create("Site", Join).Property("_SeedContentMissingRoots", "seeds").Run().AssertClean();

    [Fact]
    public void An_edit_elsewhere_in_the_project_writes_nothing_anew()
    {
        var host = new GeneratorHost(trackSteps: true);
        Projects().ReferTo(host);
        host.Code("Code.cs", "using SeedContent;\n" + Join).Run().AssertClean();

        var output = host.Code("Other.cs", "namespace Site;\ninternal static class Other;\n").Run().AssertClean();

        Assert.Equal("Cached 2", output.OutputReasons());
    }

    private static void CheckMistakes(string code, params string[] expected) => CheckMistakes(code, [], expected);

    private static void CheckMistakes(string code, (string Path, string Text)[] seeds, params string[] expected)
    {
        var output = Projects().Create("Site", code, seeds).Run();

        Assert.Null(output.Exception);
        Assert.Equal(expected, output.Messages);
    }
}
