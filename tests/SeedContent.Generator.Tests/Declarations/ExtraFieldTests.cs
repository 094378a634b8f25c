using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Declarations;

/// <summary>Types that are declared in part: what the seeds have beyond them follows from the seeds.</summary>
public sealed class ExtraFieldTests
{
    private const string Author = "[SeedCollection(\"authors\", AllowExtraFields = true)] public partial record Author(string Name, int? Born = null);";

    [Fact]
    public void Data_has_the_declared_members_and_those_of_its_other_fields() => Probe.Check(
        DeclaredProject.Create(
            Author,
            ("authors.yml", """
                jane: { name: Jane, born: 1980, city: Cologne, tags: [x, y], site: { url: a, rank: 1 }, since: 2024-05-01 }
                max: { name: Max, city: Bonn, tags: [y], site: { url: b, rank: 2 } }
                """)),
        """
        Author jane = Authors.Jane;
        string city = jane.City;
        DateOnly? since = Authors.Max.Since;
        int rank = jane.Site.Rank;
        Show(jane.Name, jane.Born, city, string.Join('|', jane.Tags), rank, jane.Since?.Day, since is null, Authors.Max.Born is null);
        Show(Authors.ByTag("y").Count, Authors.Tags[0].Value, jane == Authors.Jane with { City = "Cologne" }, new Author("New").Tags.Length);
        """,
        """
        Jane;1980;Cologne;x|y;1;1;True;True
        2;x;True;0
        """);

    [Theory]
    [InlineData("public partial record Post(string Title, ImmutableArray<string> Tags, MarkdownBody Body);")]
    [InlineData("public partial class Post : Document { public required string Title { get; init; } public ImmutableArray<string> Tags { get; init; } }")]
    public void Texts_have_them_too(string declaration) => Probe.Check(
        DeclaredProject.Create(
            "[SeedCollection(\"posts\", AllowExtraFields = true)] " + declaration,
            ("posts/a.md", "---\ntitle: A\ntags: [x]\nrating: 4.5\nlinks: [m, n]\nseo: { index: true }\n---\nText."),
            ("posts/b.md", "---\ntitle: B\nrating: 3\nlinks: [m]\norder: 2\n---\nMore.")),
        """
        Post a = Posts.A;
        Show(a.Title, a.Tags[0], a.Rating, string.Join('|', a.Links), a.Seo?.Index, Posts.B.Seo is null, a.Body.Source, Posts.B.Rating + 0.5);
        Show(Posts.ByTag("x").Count, Posts.ByLink("m").Count, Posts.ByLink("n")[0].Title);
        """,
        """
        A;x;4.5;m|n;True;True;Text.;3.5
        1;2;A
        """);

    [Fact]
    public void A_name_that_the_type_has_already_gets_an_underscore() => Probe.Check(
        DeclaredProject.Create(
            """
            [SeedCollection("authors", AllowExtraFields = true)]
            public partial record Author(string Name) { [SeedIgnore] public string City { get; init; } = "none"; public string Label() => Name; }
            """,
            ("authors.yml", "jane: { name: Jane, city: Cologne, label: L, author: A }\n")),
        "Show(Authors.Jane.City, Authors.Jane.City_, Authors.Jane.Label(), Authors.Jane.Label_, Authors.Jane.Author_);",
        "none;Cologne;Jane;L;A");

    [Fact]
    public void A_type_in_another_namespace_or_type_has_them_there() => Probe.Check(
        DeclaredProject.Create(
            "namespace Site.Models { public static partial class Content { [SeedCollection(\"authors\", AllowExtraFields = true)] internal sealed partial record Author(string Name); } }",
            isInNamespace: false,
            ("authors.yml", "jane: { name: Jane, home: { city: Cologne } }\n")),
        "Show(Authors.Jane.Home.City);",
        "Cologne");

    [Fact]
    public void Mistakes_are_reported_in_declared_fields_and_in_the_names_of_others()
    {
        var output = DeclaredProject.Create(Author, ("authors.yml", "jane: { nam: Jane, born: soon, 'x y': 1, x-y: 2 }\n")).Run();

        Assert.Equal(
            [
                "/project/seeds/authors.yml(1,1): error SEED3012: The field 'name' is missing; expected a text",
                "/project/seeds/authors.yml(1,26): error SEED3002: Expected a whole number from -2147483648 to 2147483647 for 'born', found 'soon'",
                "/project/seeds/authors.yml(1,42): error SEED3011: The field 'x-y' gives the property Author.XY, as does the field 'x y'; rename one",
            ],
            output.Messages);
        Assert.Empty(output.CompilerErrors);
    }

    // Two would infer one type each.
    [Fact]
    public void The_entries_come_from_one_file()
    {
        var output = DeclaredProject.Create(Author, ("authors.yml", "jane: { name: Jane, a: 1 }\n"), ("authors.json", "{ \"max\": { \"name\": \"Max\", \"b\": 1 } }")).Run();

        Assert.Equal("SEED3015 1", output.CountOfEachId);
        Assert.Empty(output.CompilerErrors);
    }
}
