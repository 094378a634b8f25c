using System.Text;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Articles;

/// <summary>The parts of an article as a program sees them.</summary>
public class ArticlePartsTests
{
    private const string Text = """
        VILNIUS, Lituania – Wälder waren das. Three things: a lamp; a book; and a bell.

        “We are glad,” said President Ana Lukšytė. Nobody answered Lukšytė.

        Editor: Jane Doe
        (AP)
        """;

    private static readonly Article Article =
        new GeneratorHost().Seed("articles/one.txt", "---\nlanguage: en\n---\n" + Text).Run().AssertClean().All<Article>("Site.Articles")[0];

    [Fact]
    public void Every_part_stands_where_it_says()
    {
        TextPart[] parts =
        [
            .. Article.Paragraphs,
            .. Article.Quotes,
            .. Article.Lists.SelectMany(list => list.Items),
            .. Article.Credits,
            .. Article.Names,
            .. Article.Names.SelectMany(name => name.Mentions),
        ];

        Assert.True(parts.Length >= 11);
        Assert.All(parts, part => Assert.Equal(part.Text, Encoding.UTF8.GetString(Article.Utf8[part.Range])));
    }

    [Fact]
    public void The_attribution_stands_where_it_says()
    {
        var quote = Assert.Single(Article.Quotes);

        Assert.Equal("said President Ana Lukšytė", quote.Attribution);
        Assert.Equal(quote.Attribution, Encoding.UTF8.GetString(Article.Utf8[quote.AttributionRange!.Value]));
        Assert.Null(new GeneratorHost().Seed("articles/two.txt", "“Nobody.”\n").Run().AssertClean().All<Article>("Site.Articles")[0].Quotes[0].AttributionRange);
    }

    [Fact]
    public void A_name_has_its_kind_and_its_mentions()
    {
        var name = Assert.Single(Article.Names);

        Assert.Equal("Ana Lukšytė", name.Text);
        Assert.Equal(NameKind.Person, name.Kind);
        Assert.Equal(["Ana Lukšytė", "Lukšytė"], name.Mentions.Select(mention => mention.Text));
        Assert.All(name.Mentions, mention => Assert.Equal(1, mention.Paragraph));
    }

    [Fact]
    public void Credits_stand_behind_the_text() => Assert.Equal(["Editor: Jane Doe", "(AP)"], Article.Credits.Select(credit => credit.Text));

    [Fact]
    public void A_kicker_stands_above_the_headline()
    {
        var article = new GeneratorHost().Seed("articles/one.txt", "---\nlanguage: en\n---\nBusiness\nBread is dear\n12 July 2023\nBread is dear.\n").Run().AssertClean().All<Article>("Site.Articles")[0];

        Assert.Equal(("Business", "Bread is dear"), (article.Kicker, article.Headline));
        Assert.Empty(article.Credits);
    }

    [Fact]
    public void Lists_are_read_before_names() => Assert.Equal(["a lamp", "a book", "a bell"], Assert.Single(Article.Lists).Items.Select(item => item.Text));
}
