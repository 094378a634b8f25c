using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Articles;

/// <summary>The people and places of a project that an article names.</summary>
public class ArticleNamesTests
{
    private const string Text = """
        VILNIUS, Lituania – President Ana Lukšytė met Jens Holm in the old town. Later Lukšytė
        went home with Jens
        Holm and Eva Berg. In Oslo, nobody knew.

        “I am tired,” said Ana Lukšytė.
        """;

    [Fact]
    public void Entries_are_found_by_their_names_each_once_in_the_order_of_the_article() => Probe.Check(
        Project(),
        """
        var article = Articles.One;
        Show(string.Join(",", People.All.NamedIn(article, static person => person.Name).Select(person => person.Key)));
        Show(string.Join(",", Places.All.NamedIn(article, static place => place.Name).Select(place => place.Country)));
        Show(People.All.NamedIn(article, static person => person.Key).Count);
        """,
        "luksyte,holm\nLT,NO\n0");

    [Fact]
    public void A_name_that_two_have_names_neither() => Probe.Check(
        Project(),
        """Show(People.All.NamedIn(Articles.One, static person => person.Name).Any(person => person.Key.StartsWith("berg")));""",
        "False");

    [Fact]
    public void An_article_without_names_names_nobody() => Probe.Check(
        Project().Seed("articles/two.txt", "nothing here\n"),
        """Show(People.All.NamedIn(Articles.Two, static person => person.Name).Count);""",
        "0");

    private static GeneratorHost Project() => new GeneratorHost()
        .Seed("articles/one.txt", "---\nlanguage: en\n---\n" + Text)
        .Seed("people.yml", "holm: { name: Jens Holm }\nluksyte: { name: Ana Lukšytė }\nberg-1: { name: Eva Berg }\nberg-2: { name: Eva Berg }\nabsent: { name: Otto Lund }\n")
        .Seed("places.yml", "oslo: { name: Oslo, country: 'NO' }\nvilnius: { name: Vilnius, country: LT }\n");
}
