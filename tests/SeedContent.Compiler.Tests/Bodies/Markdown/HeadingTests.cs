using SeedContent.Compiler.Bodies.Markdown.Headings;

namespace SeedContent.Compiler.Tests.Bodies.Markdown;

public sealed class HeadingTests
{
    // What GitHub makes of them: lower case, punctuation left out, spaces as hyphens, none joined.
    [Theory]
    [InlineData("Hello World", "hello-world")]
    [InlineData("Hello  World", "hello--world")]
    [InlineData("What's new in 1.2?", "whats-new-in-12")]
    [InlineData("C# & .NET", "c--net")]
    [InlineData("snake_case and kebab-case", "snake_case-and-kebab-case")]
    [InlineData("--flag", "--flag")]
    [InlineData("Ünïcödé", "ünïcödé")]
    [InlineData("日本語の見出し", "日本語の見出し")]
    [InlineData("Привет, мир!", "привет-мир")]
    [InlineData("ΟΔΟΣ", "οδος")]
    [InlineData("İstanbul", "i̇stanbul")]
    [InlineData("x² 😀 ½", "x--")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("Ⅷ Ⓐ", "ⅷ-ⓐ")]
    [InlineData("tab\there", "tabhere")]
    public void An_id_is_made_by_GitHub_s_rules(string text, string id) => Assert.Equal(id, Slugger.Slug(text));

    [Fact]
    public void Ids_that_are_taken_get_the_next_free_number() => Assert.Equal(
        ["a", "a-1", "a-1-1", "a-2", "section", "section-1", "a-3"],
        Ids("# a\n# a\n# a-1\n# A\n#\n# !\n# a\n"));

    [Fact]
    public void An_id_by_hand_is_kept_and_others_keep_clear_of_it()
    {
        var model = MarkdownText.Read("# Intro\n\n## Start {#intro}\n", MarkdownText.All);

        Assert.Equal(["intro-1", "intro"], model.Headings.Select(heading => heading.Id));
        Assert.Equal(["Intro", "Start"], model.Headings.Select(heading => heading.Text));
        Assert.Equal([("intro", 20)], model.Anchors.Select(anchor => (anchor.Id, anchor.Span.Start)));
    }

    [Fact]
    public void A_heading_s_text_has_no_markup_and_its_id_is_made_of_the_text() => Assert.Equal(
        ("Use a & b of the site logo", "use-a--b-of-the-site-"),
        Assert.Single(MarkdownText.Read("## Use `a & b` of *the* [site](x.md) ![logo](y.png) <b></b>\n").Headings.Select(heading => (heading.Text.TrimEnd(), heading.Id.TrimEnd('-') + "-")), _ => true));

    [Theory]
    [InlineData("# ⟦Hello *you*⟧ #\n")]
    [InlineData("text\n\n⟦Hello\nyou⟧\n---\n")]
    [InlineData("> - ## ⟦Hello⟧\n")]
    [InlineData("a\r\n\r\n## ⟦Hello⟧\r\n")]
    [InlineData("# ⟦a *b⟧\n")]
    public void A_heading_s_span_is_its_text_in_the_source(string marked)
    {
        var (model, mark) = MarkdownText.ReadMarked(marked);

        Assert.Equal(mark, Assert.Single(model.Headings, _ => true).Span);
    }

    [Fact]
    public void The_body_can_be_cut_where_the_headings_of_its_top_level_begin()
    {
        var model = MarkdownText.Read("before\n\n# One\n\ntext\n\n> ## Inner\n\n## Two\n\n- x\n");

        Assert.Equal([false, true, false], model.Headings.Select(heading => heading.HtmlStart is null));
        var cuts = model.Headings.Select(heading => heading.HtmlStart).OfType<int>().ToList();
        Assert.Equal("<p>before</p>\n", model.Html[..cuts[0]]);
        Assert.Equal("<h1 id=\"one\">One</h1>\n<p>text</p>\n<blockquote>\n<h2 id=\"inner\">Inner</h2>\n</blockquote>\n", model.Html[cuts[0]..cuts[1]]);
        Assert.Equal("<h2 id=\"two\">Two</h2>\n<ul>\n<li>x</li>\n</ul>\n", model.Html[cuts[1]..]);
    }

    private static IEnumerable<string> Ids(string text) => MarkdownText.Read(text).Headings.Select(heading => heading.Id);
}
