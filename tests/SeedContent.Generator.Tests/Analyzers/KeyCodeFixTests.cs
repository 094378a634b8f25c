namespace SeedContent.Generator.Tests.Analyzers;

public sealed class KeyCodeFixTests
{
    [Theory]
    [InlineData("Posts.All[\"helo-world\"]", "Posts.HelloWorld", "Use Posts.HelloWorld")]
    [InlineData("Posts.Get(\"helo-world\").Path", "Posts.HelloWorld.Path", "Use Posts.HelloWorld")]
    [InlineData("Posts.All[\"helo-world\"].Body.Source", "Posts.HelloWorld.Body.Source", "Use Posts.HelloWorld")]
    [InlineData("(Posts.All)[(\"helo-world\")]", "Posts.HelloWorld", "Use Posts.HelloWorld")]
    [InlineData("Posts.All[key: \"helo-world\"] /* why */", "Posts.HelloWorld /* why */", "Use Posts.HelloWorld")]
    [InlineData("new[] { 1, Posts.All[$\"helo-{\"world\"}\"].Order }[0]", "new[] { 1, Posts.HelloWorld.Order }[0]", "Use Posts.HelloWorld")]
    [InlineData("Site.Notes.All[\"2024/al\"]", "Notes._2024All", "Use Notes._2024All")]
    public async Task The_entry_takes_the_place_of_an_indexer(string wrong, string right, string title)
    {
        var (titles, code) = await CodeFixRun.ApplyAsync(Site.WithCode(Program(wrong)));

        Assert.Equal(Program(right), code);
        Assert.Equal([title], titles);
    }

    [Theory]
    [InlineData("Posts.TryGet(\"helo-world\", out _)", "Posts.TryGet(Posts.Keys.HelloWorld, out _)")]
    [InlineData("Posts.All.TryGet(\"helo-world\", out var p) ? p : null", "Posts.All.TryGet(Posts.Keys.HelloWorld, out var p) ? p : null")]
    [InlineData("Posts.TryGet(entry: out _, key: \"helo-world\")", "Posts.TryGet(entry: out _, key: Posts.Keys.HelloWorld)")]
    [InlineData("Posts.TryGet(\"helo-world\".AsSpan(), out _)", "Posts.TryGet(Posts.Keys.HelloWorld.AsSpan(), out _)")]
    [InlineData("Posts.TryGet((ReadOnlySpan<char>)\"helo-world\", out _)", "Posts.TryGet((ReadOnlySpan<char>)Posts.Keys.HelloWorld, out _)")]
    public async Task The_constant_takes_the_place_of_a_key_for_TryGet(string wrong, string right)
    {
        var (titles, code) = await CodeFixRun.ApplyAsync(Site.WithCode(Program(wrong)));

        Assert.Equal(Program(right), code);
        Assert.Equal(["Use Posts.Keys.HelloWorld"], titles);
    }

    [Theory]
    [InlineData(
        "class Program { object Post => Site.Posts.All[\"helo-world\"]; }",
        "class Program { object Post => Site.Posts.HelloWorld; }")]
    [InlineData(
        "using P = Site.Posts; class Program { object Post => P.All[\"helo-world\"]; }",
        "using P = Site.Posts; class Program { object Post => P.HelloWorld; }")]
    [InlineData(
        "using static Site.Posts; class Program { object Post => All[\"helo-world\"]; }",
        "using static Site.Posts; class Program { object Post => HelloWorld; }")]
    [InlineData(
        "namespace Site { static partial class Posts { static object Own => TryGet(\"helo-world\", out _); } }",
        "namespace Site { static partial class Posts { static object Own => TryGet(Keys.HelloWorld, out _); } }")]
    [InlineData(
        "using Site; class Program { object Post(string Posts) => Site.Posts.All[\"helo-world\"]; }",
        "using Site; class Program { object Post(string Posts) => Site.Posts.HelloWorld; }")]
    public async Task The_name_is_as_short_as_the_place_allows(string wrong, string right) =>
        Assert.Equal(right, (await CodeFixRun.ApplyAsync(Site.WithCode(wrong))).Code);

    [Fact]
    public async Task The_constant_takes_the_place_of_a_reference_s_default() => Assert.Equal(
        "using Site; using SeedContent; public partial record Post([SeedReference(\"authors\")] string Author = Authors.Keys.JaneDoe);",
        (await CodeFixRun.ApplyAsync(Site.WithCode("using Site; using SeedContent; public partial record Post([SeedReference(\"authors\")] string Author = \"jane_doe\");"))).Code);

    [Fact]
    public async Task Nothing_is_offered_where_no_key_is_near()
    {
        var code = Program("Posts.All[\"nothing-like-it\"]");

        var (titles, after) = await CodeFixRun.ApplyAsync(Site.WithCode(code));

        Assert.Empty(titles);
        Assert.Equal(code, after);
    }

    [Fact]
    public async Task Each_mistake_is_mended_by_itself()
    {
        var (titles, code) = await CodeFixRun.ApplyAsync(Site.WithCode(Program("(Posts.All[\"helo-world\"], Posts.All[\"nothing-like-it\"], Authors.All[\"Max\"])")));

        Assert.Equal(Program("(Posts.HelloWorld, Posts.All[\"nothing-like-it\"], Authors.Max)"), code);
        Assert.Equal(["Use Posts.HelloWorld", "Use Authors.Max"], titles);
    }

    private static string Program(string expression) => $$"""
        using System;
        using Site;

        class Program
        {
            object Result =>
                {{expression}};
        }
        """;
}
