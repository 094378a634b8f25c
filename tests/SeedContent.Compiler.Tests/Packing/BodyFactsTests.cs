using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Packing;

public sealed class BodyFactsTests
{
    private static readonly TextHash Somewhere = new(1, 2);

    [Theory]
    [InlineData("12 Juli 2023\n\nBERITA\n\nKereta baru\n\nOleh Sari Dewi\n\nBANDUNG, Indonesia (Antara) - \"Kereta datang,\" kata Joko Susilo di stasiun.\n\nWarga menunggu lama.\n")]
    [InlineData("VILNIUS, 12 July 2023 (AP) — The summit ended.\n\nNobody spoke.\n")]
    [InlineData("東京は晴れ。\n")]
    [InlineData("x")]
    public void What_an_entry_needs_of_an_article_comes_back(string text)
    {
        var source = Source(SeedKind.Article, text);
        var read = ((ArticleBody)source.Read()).Article;

        var back = ((ArticleBody)RoundTrip(source)!).Article;

        Assert.Equal((read.Date, read.Language, read.Headline, read.Kicker, read.Byline, read.Dateline), (back.Date, back.Language, back.Headline, back.Kicker, back.Byline, back.Dateline));
        Assert.Equal(read.Paragraphs.Take(1), back.Paragraphs);
    }

    [Fact]
    public void The_ids_of_Markdown_come_back()
    {
        var source = Source(SeedKind.Markdown, "# Eins & zwei\n\n## Über\tuns {#a%20b}\n\nA note.[^1]\n\n[^1]: Here, at <https://example.org>.\n");
        var read = (MarkdownModel)source.Read();

        var back = (MarkdownModel)RoundTrip(source)!;

        Assert.Equal(
            read.Headings.Select(heading => heading.Id).Concat(read.Anchors.Select(anchor => anchor.Id)).Concat(read.FootnoteIds).Distinct(),
            back.Anchors.Select(anchor => anchor.Id));
        Assert.Equal(Somewhere, back.Packed);
    }

    [Theory]
    [InlineData("A [link](other.md), [another](https://example.org) and [a third](a%20b.md#c%3Ad \"title\").\n\n[r]: d.md\n\n[r]\n")]
    [InlineData("![one](a.png) ![two](https://example.org/b.png) ![three](c.png)\n")]
    [InlineData("<a href=\"other.md\">HTML</a> <img src=\"x.png\" alt=\"\"> <a href=\"https://example.org\">b</a>\n")]
    [InlineData("To [itself](#nowhere).\n\n# Nowhere\n")]
    public void The_links_of_Markdown_come_back_where_they_are_not_external(string text)
    {
        var source = Source(SeedKind.Markdown, text) with { Markdown = new() { RawHtml = RawHtmlPolicy.Allow } };
        var read = (MarkdownModel)source.Read();

        var back = (MarkdownModel)RoundTrip(source)!;

        var seed = new SeedText("a.md", text);
        var file = new SeedFile("a.md", "a.md");
        var options = new CompilerOptions { Namespace = "" };
        Assert.Equal(PageLinks.Of(file, read, seed, 0, options), PageLinks.Of(file, back, seed, 0, options));
        Assert.NotEmpty(PageLinks.Of(file, back, seed, 0, options).Uses);
        Assert.Equal(KnownBody.Of(source, read, Somewhere, links: null), KnownBody.Of(source, back, Somewhere, links: null));
    }

    [Theory]
    [InlineData("[ref][missing]\n")]
    [InlineData("[nothing]()\n")]
    public void Markdown_with_problems_is_read_by_the_generator_too(string text)
    {
        var source = Source(SeedKind.Markdown, text);

        Assert.NotEmpty(((MarkdownModel)source.Read()).Problems);
        Assert.Null(RoundTrip(source));
    }

    [Fact]
    public void What_links_lead_to_is_hashed_whole()
    {
        ResolvedLink link = new(IsImage: false, 0);
        EquatableArray<ResolvedLink>[] others =
        [
            [], [link], [link, link], [link with { IsImage = true }], [link with { Index = 1 }], [link with { Url = "" }], [link with { Url = "/a" }], [link with { Collection = "/a" }],
            [link with { Key = "/a" }], [link with { Asset = "/a" }], [link with { Width = 1 }], [link with { Height = 1 }],
        ];

        Assert.Equal(others.Length, others.Select(LinkHash.Of).Distinct().Count());
    }

    [Fact]
    public void The_hash_is_that_of_all_that_reading_and_packing_depend_on()
    {
        var article = Source(SeedKind.Article, "Text.");
        var markdown = Source(SeedKind.Markdown, "Text.");
        BodySource[] others =
        [
            article, markdown, article with { Text = "Text" }, article with { Language = "id" }, article with { DefaultLanguage = "id" },
            markdown with { Text = "Text" }, markdown with { Markdown = new() { Features = MarkdownFeatures.CommonMark } }, markdown with { Markdown = new() { RawHtml = RawHtmlPolicy.Escape } },
            markdown with { Markdown = new() { ChecksHeadingLevels = true } }, markdown with { Markdown = new() { ChecksImageTexts = true } }, markdown with { Markdown = new() { Components = ["a"] } },
            markdown with { Parts = BodyParts.Source }, markdown with { Parts = BodyParts.Html },
        ];

        Assert.Equal(others.Length, others.Select(source => source.Hash()).Distinct().Count());
        Assert.Equal(markdown.Hash(), (markdown with { Language = "id", DefaultLanguage = "en" }).Hash());
        Assert.Equal(article.Hash(), (article with { Markdown = new() { ChecksImageTexts = true }, Parts = BodyParts.Html }).Hash());
    }

    [Theory]
    [InlineData("")]
    [InlineData("X\tnothing")]
    [InlineData("A")]
    [InlineData("A\t-\t-\t-\t-\t-\t-\t0+1")]
    public void Other_words_are_no_facts(string facts) => Assert.Null(BodyFacts.Read(new(default, default, facts), Source(SeedKind.Article, "")));

    private static BodyModel? RoundTrip(BodySource source) =>
        KnownBody.Of(source, source.Read(), Somewhere, links: null) is { } known ? BodyFacts.Read(KnownBody.Parse(known.ToString())!.Value, source) : null;

    private static BodySource Source(SeedKind kind, string text) => new(kind, text, null, null, new());
}
