using System.Text.RegularExpressions;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Projects;

/// <summary>A collection that is spread over projects: one declares the type, two have entries, and an app joins them.</summary>
public sealed partial class ShardTests(PackedPackage package)
{
    private const string Model = """
        using System.Collections.Immutable;
        using SeedContent;

        namespace Model;

        [SeedCollection("posts", OrderBy = "-Date", Sharded = true)]
        public partial record Post(SeedKey Key, string Title, DateOnly Date, Author Author, ImmutableArray<string> Tags, MarkdownBody Body);

        [SeedCollection("authors")]
        public partial record Author(SeedKey Key, string Name);
        """;

    private const string Program = """
        using Model;
        using Site;

        var first = Posts.All[0].Title;
        Console.WriteLine($"{first} {string.Join(' ', AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name).Where(name => name is "New" or "Old"))}");
        Console.WriteLine(string.Join(' ', Posts.All.Select(post => $"{post.Key}={post.Author.Name}")));
        Console.WriteLine($"{Posts.Count} {Posts.Get("one").Body.Html.Trim()} {Posts.TryGet("gone", out _)} {Posts.Get("three").Next!.Title}");
        Console.WriteLine(string.Join(' ', Posts.ByTag("a").Select(post => post.Title)) + " " + Posts.ByAuthor(Authors.Max)[0].Title);
        """;

    private const string Join = """
        using SeedContent;

        namespace Site;

        [SeedJoin(typeof(New.Posts), typeof(Old.Posts))]
        public static partial class Posts;
        """;

    private static readonly string[] Expected = ["Three New", "three=Jane two=Max one=Jane", "3 <h1 id=\"first\">First</h1> False Second", "Three First Second"];

    [Theory]
    [InlineData("Source")]
    [InlineData("Packed")]
    public async Task MSBuild_spreads_the_shards_over_processes_and_the_app_has_them_all(string storage)
    {
        var consumer = Create(storage);
        (await consumer.DotnetAsync("restore", "site/Site.csproj")).Succeeded();

        (await consumer.BuildIncrementallyAsync("site/Site.csproj", "--no-restore", "-graph", "-m:2", "-isolate", "-p:TreatWarningsAsErrors=true")).SucceededWithoutWarnings();

        Assert.Equal(storage == "Packed", File.Exists(consumer.PathOf("old/obj/Debug/net10.0/SeedContent.pack")));
        Assert.Equal(Expected, await RunAsync(consumer));
    }

    [Fact]
    public async Task A_mistake_in_a_shard_s_seed_stands_at_its_line_and_column()
    {
        var consumer = Create("Source").Write(Post("old", "one", "First", "2024-05-01", "jnae"));

        var build = (await consumer.BuildIncrementallyAsync("site/Site.csproj", "-graph")).Failed();

        Assert.Equal(["one.md(4,9): error SEED4001"], build.Printed.Select(diagnostic => diagnostic.Summary));
    }

    [Fact]
    public async Task A_key_of_both_shards_is_an_error_where_they_are_joined()
    {
        var consumer = Create("Source").Write(Post("old", "two", "Again", "2024-05-01", "jane"));

        var build = (await consumer.BuildIncrementallyAsync("site/Site.csproj", "-graph")).Failed();

        Assert.Equal(["Posts.cs(5,30): error SEED5024"], build.Printed.Select(diagnostic => diagnostic.Summary));
    }

    [Fact]
    public async Task An_edit_of_one_shard_s_text_compiles_that_shard_alone()
    {
        var consumer = Create("Packed");
        (await consumer.BuildIncrementallyAsync("site/Site.csproj", "-graph")).SucceededWithoutWarnings();

        consumer.Write(Post("old", "one", "First", "2024-05-01", "jane", "# Edited\n"));
        var build = (await consumer.BuildIncrementallyAsync("site/Site.csproj", "-graph", "-m:1", "-v:n")).Succeeded();

        Assert.Equal(["Model", "New", "Site"], NotCompiled().Matches(build.Result.Output).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.Contains("Edited", (await RunAsync(consumer))[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shard_can_come_as_a_package()
    {
        var consumer = Create("Packed", """<PackageReference Include="Old" Version="1.0.0" />""");
        foreach (var project in new[] { "model/Model.csproj", "old/Old.csproj" })
        {
            (await consumer.DotnetAsync("pack", project, "-o", "feed")).Succeeded();
        }

        (await consumer.BuildIncrementallyAsync("site/Site.csproj")).SucceededWithoutWarnings();

        Assert.Equal(Expected, await RunAsync(consumer));
    }

    private Consumer Create(string storage, string old = """<ProjectReference Include="../old/Old.csproj" />""") => package.CreateConsumer("Shards", [
        ProjectFile.Library(package, "model/Model.csproj"),
        new("feed/packages.txt", ""),
        new("model/Post.cs", Model),
        new("model/seeds/authors.yml", "jane: { name: Jane }\nmax: { name: Max }\n"),
        .. Shard("old", storage),
        Post("old", "one", "First", "2024-05-01", "jane"),
        .. Shard("new", storage),
        Post("new", "two", "Second", "2024-05-02", "max"),
        Post("new", "three", "Three", "2024-05-03", "jane"),
        ProjectFile.Plain(
            "site/Site.csproj",
            "<OutputType>Exe</OutputType><RestoreAdditionalProjectSources>../feed</RestoreAdditionalProjectSources>",
            old + """<ProjectReference Include="../new/New.csproj" />"""),
        new("site/Posts.cs", Join),
        new("site/Program.cs", Program)]);

    private IEnumerable<ConsumerFile> Shard(string folder, string storage) =>
    [
        ProjectFile.Library(package, $"{folder}/{char.ToUpperInvariant(folder[0])}{folder[1..]}.csproj", $"<SeedContentStorage>{storage}</SeedContentStorage>", """<ProjectReference Include="../model/Model.csproj" />"""),
        new($"{folder}/Shard.cs", "[assembly: SeedContent.SeedShard(typeof(Model.Post))]\n"),
    ];

    private static ConsumerFile Post(string shard, string key, string title, string date, string author, string text = "# First\n") =>
        new($"{shard}/seeds/posts/{key}.md", $"---\ntitle: {title}\ndate: {date}\nauthor: {author}\ntags: {(key == "two" ? "b" : "a")}\n---\n{text}");

    private static async Task<string[]> RunAsync(Consumer consumer) => (await consumer.DotnetAsync("run", "--no-build", "--project", "site/Site.csproj")).Succeeded().Lines;

    // MSBuild names the project in the line before its targets, or the project that waits for them.
    [GeneratedRegex("Project \"[^\"]*/([A-Za-z]+)\\.csproj\"(?:(?!\\nProject|Done Building|Project \")[\\s\\S])*?Skipping target \"CoreCompile\"", RegexOptions.None, 10_000)]
    private static partial Regex NotCompiled();
}
