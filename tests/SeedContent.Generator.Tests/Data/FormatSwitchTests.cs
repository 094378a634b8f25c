using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Data;

/// <summary>What the project can say about formats.</summary>
public sealed class FormatSwitchTests
{
    private const string Json = "{ // the authors\n  \"jane\": { \"name\": \"Jane\", }, /* max */ }\n";

    [Fact]
    public void Json_has_comments_and_trailing_commas_only_where_the_project_says_so()
    {
        Probe.Check(new GeneratorHost().Property("SeedContentJsonComments", "true").Seed("authors.json", Json), "Show(Authors.Jane.Name);", "Jane");
        Assert.All(new GeneratorHost().Seed("authors.json", Json).Run().Diagnostics, diagnostic => Assert.Equal("SEED2009", diagnostic.Id));
        Assert.NotEmpty(new GeneratorHost().Seed("authors.json", Json).Run().Diagnostics);
    }

    [Theory]
    [InlineData("semicolon", ';')]
    [InlineData("Tab", '\t')]
    [InlineData("pipe", '|')]
    [InlineData("comma", ',')]
    public void Cells_are_separated_by_what_the_project_says(string name, char delimiter) => Probe.Check(
        new GeneratorHost().Property("SeedContentCsvDelimiter", name).Seed("products.csv", $"id{delimiter}name{delimiter}price\nk{delimiter}\"a,b;c|d\"{delimiter}1.5\n"),
        "Show(Products.K.Name, Products.K.Price);",
        "a,b;c|d;1.5");

    [Theory]
    [InlineData("SeedContentCsvDelimiter", ";", "'comma', 'semicolon', 'tab' or 'pipe'")]
    [InlineData("SeedContentJsonComments", "yes", "'true' or 'false'")]
    public void A_property_that_means_nothing_is_named(string property, string value, string expected)
    {
        var output = new GeneratorHost().Property(property, value).Seed("authors.yml", "a: 1\n").Run();

        Assert.Equal($"/project/site.csproj(1,1): error SEED5002: {property} is '{value}'; expected {expected}", Assert.Single(output.Messages));
    }

    [Fact]
    public void A_field_that_is_missing_is_shown_as_a_sibling_has_it()
    {
        var output = new GeneratorHost()
            .Seed("authors.yml", "jane: {}\nmax: { name: Max }\n")
            .Code("Author.cs", "#nullable enable\nusing SeedContent; namespace Site; [SeedCollection(\"authors\")] public partial record Author(string Name);")
            .Run();

        Assert.Equal("/project/seeds/authors.yml(1,1): error SEED3012: The field 'name' is missing; expected a text; 'max' has 'Max'", Assert.Single(output.Messages));
    }
}
