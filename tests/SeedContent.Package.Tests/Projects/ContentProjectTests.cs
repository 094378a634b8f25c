using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Projects;

/// <summary>A project of types and seeds that an app refers to, whose own seeds name the library's entries.</summary>
public sealed class ContentProjectTests(PackedPackage package)
{
    private const string Declared = """
        using SeedContent;

        namespace Library;

        [SeedCollection("authors")]
        public partial record Author(SeedKey Key, string Name, Author? Mentor = null);
        """;

    private const string Post = """
        using System.Collections.Immutable;
        using Library;
        using SeedContent;

        namespace App;

        [SeedCollection("posts", OrderBy = "Title")]
        public partial record Post(string Title, Author Author, ImmutableArray<Author> Reviewers, Author? Editor = null);
        """;

    private const string Program = """
        using App;
        using Library;

        foreach (var post in Posts.All)
        {
            Console.WriteLine($"{post.Title}: {post.Author.Name}, {string.Join('|', post.Reviewers.Select(reviewer => reviewer.Name))}, {post.Editor?.Name ?? "?"}");
        }

        Console.WriteLine(ReferenceEquals(Posts.Hello.Author, Authors.JaneDoe));
        Console.WriteLine(string.Join(", ", Posts.ByAuthor(Authors.Max).Select(post => post.Title)) + "; " + Posts.ByAuthor("jane-doe")[0].Title);
        Console.WriteLine(string.Join(", ", Posts.Authors.Select(author => $"{author.Value.Name} {author.Count}")));
        Console.WriteLine(string.Join(", ", Posts.ByReviewer(Authors.JaneDoe).Select(post => post.Title)));
        """;

    private const string Authors = "jane-doe:\n  name: Jane Doe\nmax:\n  name: Max\n  mentor: jane-doe\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_app_s_seeds_refer_to_the_library_s_entries_whether_their_type_is_declared_or_inferred(bool isDeclared)
    {
        var consumer = Create(isDeclared, "---\ntitle: Hello\nauthor: jane-doe\nreviewers: [max, jane-doe]\n---\nText.\n");

        (await consumer.BuildAsync("app/App.csproj", "-p:TreatWarningsAsErrors=true")).SucceededWithoutWarnings();

        Assert.Equal(
            [
                "Another: Max, , Jane Doe",
                "Hello: Jane Doe, Max|Jane Doe, ?",
                "True",
                "Another; Hello",
                "Jane Doe 1, Max 1",
                "Hello",
            ],
            (await consumer.DotnetAsync("run", "--no-build", "--project", "app/App.csproj")).Succeeded().Lines);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_key_that_the_library_does_not_have_is_an_error_in_the_app_s_seed(bool isDeclared)
    {
        var consumer = Create(isDeclared, "---\ntitle: Hello\nauthor: jane-do\nreviewers: [max, nobody]\n---\nText.\n");

        var build = (await consumer.BuildAsync("app/App.csproj")).Failed();

        // The error log lies beside each of the two projects.
        Assert.Equal(
            ["hello.md(3,9): error SEED4001", "hello.md(4,18): error SEED4001"],
            build.Printed.Select(diagnostic => diagnostic.Summary).Order(StringComparer.Ordinal));
        Assert.Contains("'jane-do' is not an entry of 'authors'; did you mean 'jane-doe'?", build.Result.Output, StringComparison.Ordinal);
        Assert.Contains("'nobody' is not an entry of 'authors'; it has 2 entries, such as 'jane-doe'", build.Result.Output, StringComparison.Ordinal);
    }

    private Consumer Create(bool isDeclared, string hello) => package.CreateConsumer("Content", [
        ProjectFile.Library(package, "library/Library.csproj"),
        .. isDeclared ? [new ConsumerFile("library/Author.cs", Declared)] : Array.Empty<ConsumerFile>(),
        new("library/seeds/authors.yml", Authors),
        ProjectFile.Plain("app/App.csproj", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../library/Library.csproj" />"""),
        new("app/Post.cs", Post),
        new("app/Program.cs", Program),
        new("app/seeds/posts/hello.md", hello),
        new("app/seeds/posts/another.md", "---\ntitle: Another\nauthor: max\neditor: jane-doe\n---\nText.\n")]);
}
