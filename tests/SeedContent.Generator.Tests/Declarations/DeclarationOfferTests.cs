using System.Globalization;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Declarations;

/// <summary>What is offered where a type is inferred, taken at its word.</summary>
public sealed class DeclarationOfferTests
{
    private static readonly (string Path, string Text)[] Seeds =
    [
        ("authors.yml", "jane: { name: Jane, first-book: 1980, site: { url: a }, tags: [x], \"d'or\": 1.5 }\nmax: { name: Max, first-book: 1999 }\n"),
        ("posts/a.md", "---\nrating: 4\nlinks: [m]\n---\nText."),
        ("posts/b.md", "---\nrating: 5\nnote: n\n---\nText."),
        ("notes/a.txt", "One."),
        ("notes/a.yml", "mood: good"),
        ("plain/a.md", "No fields."),
    ];

    [Fact]
    public void Each_inferred_type_is_offered_at_the_first_seed()
    {
        var output = DeclaredProject.Create("", Seeds).Run().AssertClean();

        Assert.Equal(
            ["/project/seeds/authors.yml(1,1): info", "/project/seeds/notes/a.txt(1,1): info", "/project/seeds/posts/a.md(1,1): info"],
            output.Offers.Select(offer => offer.ToString().Split(" SEED5012")[0]));
    }

    [Fact]
    public void A_project_that_takes_the_offer_has_the_same_values_and_no_more_offers()
    {
        const string Code = """
            Show(Authors.Jane.Name, Authors.Jane.FirstBook, Authors.Jane.Site?.Url, Authors.Jane.Tags.Length, Authors.Jane.DOr, Authors.Max.Site is null, Authors.Max.Tags.Length);
            Show(Posts.A.Rating, Posts.A.Links[0], Posts.B.Note, Posts.A.Note is null, Posts.A.Body, Notes.A.Mood, Notes.A.Text, Authors.ByTag("x").Count);
            """;
        var inferred = Probe.Run(DeclaredProject.Create("", Seeds), Code, out var output);
        var declarations = output.Offers.Select(offer => offer.GetMessage(CultureInfo.InvariantCulture).Split("declare it: ")[1]);

        var declared = Probe.Run(DeclaredProject.Create(string.Join('\n', declarations), Seeds), Code, out var after);

        Assert.Equal("Jane;1980;a;1;1.5;True;0\n4;m;n;True;Text.;good;One.;1\n", inferred);
        Assert.Equal(inferred, declared);
        Assert.Empty(after.Messages);
        Assert.Empty(after.Offers);
    }
}
