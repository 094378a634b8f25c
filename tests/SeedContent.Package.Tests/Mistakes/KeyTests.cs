using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Mistakes;

/// <summary>Keys in a consumer's own code, checked by the packed analyzer in a real build.</summary>
public sealed class KeyTests(PackedPackage package)
{
    private const string Program = """
        Console.WriteLine(Library.Posts.All["hello-world"].Path);
        if (Library.Posts.TryGet("hello-wrold", out var post))
        {
            Console.WriteLine(post.Path);
        }

        Console.WriteLine(App.Posts.All["hello-wrold"].Path);
        """;

    [Fact]
    public async Task A_misspelt_key_stops_the_build_and_shows_beside_the_mistakes_in_seeds()
    {
        var consumer = Create("---\ndate: 2024-02-30\n---\nHello.\n");

        var build = (await consumer.BuildAsync("app/App.csproj")).Failed();

        Assert.Equal(["Program.cs(2,26): warning SEED4006", "Program.cs(7,33): error SEED4005", "hello-world.md(2,7): error SEED3001"], Seeds(build));
        Assert.Contains(
            "Program.cs(7,33): error SEED4005: 'hello-wrold' is not a key of Posts, so this throws; did you mean 'hello-world'? (https://github.com/seedcontent/seedcontent/blob/main/seeds/docs/diagnostics/SEED4005.md)",
            build.Result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_severity_is_the_user_s_in_an_editor_configuration_too()
    {
        var consumer = Create("Hello.\n").Write(new ConsumerFile("app/.editorconfig", "[*.cs]\ndotnet_diagnostic.SEED4005.severity = none\ndotnet_diagnostic.SEED4006.severity = error\n"));

        var build = (await consumer.BuildAsync("app/App.csproj")).Failed();

        Assert.Equal(["Program.cs(2,26): error SEED4006"], Seeds(build));
    }

    // The error log lies beside each of the two projects.
    private static IEnumerable<string> Seeds(BuildResult build) => build.Printed.Select(diagnostic => diagnostic.Summary).Order(StringComparer.Ordinal);

    private Consumer Create(string post) => package.CreateConsumer("Keys", [
        ProjectFile.Library(package, "library/Library.csproj"),
        new("library/seeds/posts/hello-world.md", "Hello from the library.\n"),
        ProjectFile.Plain("app/App.csproj", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../library/Library.csproj" />"""),
        new("app/Program.cs", Program),
        new("app/seeds/posts/hello-world.md", post)]);
}
