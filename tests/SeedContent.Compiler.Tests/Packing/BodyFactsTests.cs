using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;

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
    [InlineData("A [link](other.md).\n")]
    [InlineData("An ![image](a.png).\n")]
    [InlineData("<a href=\"other.md\">HTML</a>\n")]
    [InlineData("To [itself](#nowhere).\n")]
    [InlineData("A [^1] note that is none.\n\n[^1]\n\n[ref][missing]\n")]
    public void Markdown_with_links_to_seeds_or_with_problems_is_read_by_the_generator_too(string text)
    {
        var source = Source(SeedKind.Markdown, text);
        var read = (MarkdownModel)source.Read();

        Assert.Equal(read.Problems.Count == 0 && read.Links.Count + read.Images.Count + read.HtmlTargets.Count == 0, RoundTrip(source) is not null);
    }

    [Fact]
    public void The_hash_is_that_of_all_that_reading_depends_on()
    {
        var article = Source(SeedKind.Article, "Text.");
        var markdown = Source(SeedKind.Markdown, "Text.");
        BodySource[] others =
        [
            article, markdown, article with { Text = "Text" }, article with { Language = "id" }, article with { DefaultLanguage = "id" },
            markdown with { Text = "Text" }, markdown with { Markdown = new() { Features = MarkdownFeatures.CommonMark } }, markdown with { Markdown = new() { RawHtml = RawHtmlPolicy.Escape } },
            markdown with { Markdown = new() { ChecksHeadingLevels = true } }, markdown with { Markdown = new() { ChecksImageTexts = true } }, markdown with { Markdown = new() { Components = ["a"] } },
        ];

        Assert.Equal(others.Length, others.Select(source => source.Hash()).Distinct().Count());
        Assert.Equal(markdown.Hash(), (markdown with { Language = "id", DefaultLanguage = "en" }).Hash());
        Assert.Equal(article.Hash(), (article with { Markdown = new() { ChecksImageTexts = true } }).Hash());
    }

    [Theory]
    [InlineData("")]
    [InlineData("X\tnothing")]
    [InlineData("A")]
    [InlineData("A\t-\t-\t-\t-\t-\t-\t0+1")]
    public void Other_words_are_no_facts(string facts) => Assert.Null(BodyFacts.Read(new(default, default, facts)));

    private static BodyModel? RoundTrip(BodySource source) =>
        KnownBody.Of(source, source.Read(), Somewhere) is { } known ? BodyFacts.Read(KnownBody.Parse(known.ToString())!.Value) : null;

    private static BodySource Source(SeedKind kind, string text) => new(kind, text, null, null, new());
}
