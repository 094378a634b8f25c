using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Declarations;

/// <summary>Drafts and entries of a later day, which a build leaves out on request.</summary>
public sealed class DraftTests
{
    private const string Declarations =
        """
        [SeedCollection("posts")] public partial record Post(string Title, ImmutableArray<string> Tags, Author? Author, bool Draft = false);
        [SeedCollection("authors")] public partial record Author(string Name, DateOnly? Date = null, bool Draft = false);
        """;

    private static readonly (string, string)[] Seeds =
    [
        ("posts/a.md", "---\ntitle: A\ntags: [x]\n---\nText."),
        ("posts/b.md", "---\ntitle: B\ntags: [x, y]\ndraft: true\n---\nText."),
        ("posts/2024-06-01-c.md", "---\ntitle: C\ntags: [z]\n---\nText."),
        ("authors.yml", "jane: { name: Jane }\nmax: { name: Max, draft: true }\nann: { name: Ann, date: 2024-05-02 }\n"),
        ("notes/only.txt", "---\ndraft: true\n---\nNothing yet."),
    ];

    [Fact]
    public void Drafts_are_built_unless_the_project_says_otherwise() => Probe.Check(
        DeclaredProject.Create(Declarations, Seeds),
        "Show(Posts.Count, Posts.B.Draft, Posts.C.Title, Authors.Count, Notes.Only.Draft);",
        "3;True;C;3;True");

    [Fact]
    public void Drafts_are_left_out_of_everything_and_counted()
    {
        var output = DeclaredProject.Create(Declarations, Seeds).Property("SeedContentDrafts", "exclude").Code("Use.cs", "class Use { int Count => Site.Notes.Count; }").Run();

        Assert.Equal(
            [
                "info SEED4003: 1 draft of the collection 'authors' left out; SeedContentDrafts=include builds them too",
                "info SEED4003: 1 draft of the collection 'notes' left out; SeedContentDrafts=include builds them too",
                "info SEED4003: 1 draft of the collection 'posts' left out; SeedContentDrafts=include builds them too",
            ],
            output.Messages);
        Assert.Empty(output.CompilerErrors);
        Assert.DoesNotContain("\"y\"", output.Sources["SeedContent.Posts.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(" B ", output.Sources["SeedContent.Posts.0.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_of_a_later_day_are_left_out_too_where_the_day_is_given()
    {
        var output = DeclaredProject.Create(Declarations, Seeds).Property("SeedContentDrafts", "exclude").Property("SeedContentDate", "2024-05-01").Run();

        Assert.Contains("info SEED4003: 1 draft and 1 entry of a later day of the collection 'posts' left out; SeedContentDrafts=include builds them too", output.Messages);
        Assert.Contains("info SEED4003: 1 draft and 1 entry of a later day of the collection 'authors' left out; SeedContentDrafts=include builds them too", output.Messages);
        Assert.DoesNotContain("2024-06-01-c", string.Concat(output.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_an_entry_that_is_left_out_says_why()
    {
        var output = DeclaredProject.Create(Declarations, [.. Seeds, ("posts/d.md", "---\ntitle: D\nauthor: max\n---\nText."), ("posts/e.md", "---\ntitle: E\nauthor: ann\n---\nText.")])
            .Property("SeedContentDrafts", "exclude").Property("SeedContentDate", "2024-05-01").Run();

        Assert.Null(output.Exception);
        Assert.Equal(
            [
                "/project/seeds/posts/d.md(3,9): error SEED4002: 'max' of 'authors' is left out of this build: it is a draft; publish it, or remove the reference",
                "/project/seeds/posts/e.md(3,9): error SEED4002: 'ann' of 'authors' is left out of this build: its date, 2024-05-02, is after 2024-05-01; publish it, or remove the reference",
            ],
            output.Messages.Where(message => !message.StartsWith("info", StringComparison.Ordinal)));
        Assert.Empty(output.CompilerErrors);
    }

    [Theory]
    [InlineData("SeedContentDrafts", "no", "'include' or 'exclude'")]
    [InlineData("SeedContentDate", "today", "a date such as 2024-05-01")]
    public void A_property_that_means_nothing_is_named(string property, string value, string expected)
    {
        var output = DeclaredProject.Create(Declarations, Seeds).Property(property, value).Run();

        Assert.Equal($"/project/site.csproj(1,1): error SEED5002: {property} is '{value}'; expected {expected}", Assert.Single(output.Messages));
    }
}
