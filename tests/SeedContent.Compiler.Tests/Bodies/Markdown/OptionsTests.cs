using SeedContent.Compiler.Bodies.Markdown;

namespace SeedContent.Compiler.Tests.Bodies.Markdown;

public sealed class OptionsTests
{
    [Theory]
    [InlineData(null, MarkdownFeatures.GitHub)]
    [InlineData("", MarkdownFeatures.GitHub)]
    [InlineData("GitHub; math ,emoji", MarkdownFeatures.GitHub | MarkdownFeatures.Math | MarkdownFeatures.Emoji)]
    [InlineData("math", MarkdownFeatures.GitHub | MarkdownFeatures.Math)]
    [InlineData("commonmark", MarkdownFeatures.CommonMark)]
    [InlineData("tables;commonmark", MarkdownFeatures.Tables)]
    [InlineData("shortcodes", MarkdownFeatures.GitHub | MarkdownFeatures.Shortcodes)]
    public void Words_choose_a_profile_and_add_to_it(string? text, MarkdownFeatures features)
    {
        var result = MarkdownOptionsReader.Read(text);

        Assert.Equal(features, result.Options.Features);
        Assert.Empty(result.UnknownWords);
    }

    [Fact]
    public void Words_choose_what_becomes_of_HTML_and_what_is_checked() => Assert.Equal(
        new() { RawHtml = RawHtmlPolicy.Escape, ChecksHeadingLevels = true, ChecksImageTexts = true },
        MarkdownOptionsReader.Read("html-escape;check-heading-levels;check-image-texts").Options);

    [Fact]
    public void Unknown_words_are_named_with_the_word_that_is_near() => Assert.Equal(
        [new("mth", "math"), new("xyzzy", null)],
        MarkdownOptionsReader.Read("mth;xyzzy;emoji").UnknownWords);

    [Theory]
    [InlineData("a\n: b\n", MarkdownFeatures.DefinitionLists, "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n")]
    [InlineData("$a$\n", MarkdownFeatures.Math, "<p><span class=\"math\">\\(a\\)</span></p>\n")]
    [InlineData(":fox_face:\n", MarkdownFeatures.Emoji, "<p>🦊</p>\n")]
    [InlineData(":::note\na\n:::\n", MarkdownFeatures.Containers, "<div class=\"note\"><p>a</p>\n</div>\n")]
    [InlineData("```mermaid\na\n```\n", MarkdownFeatures.Diagrams, "<pre class=\"mermaid\">a\n</pre>\n")]
    [InlineData("a {.bb}\n", MarkdownFeatures.Attributes, "<p class=\"bb\">a </p>\n")]
    [InlineData("{{a}}\n", MarkdownFeatures.Shortcodes, "<div data-component=\"a\"></div>\n")]
    [InlineData("~~a~~\n", MarkdownFeatures.Strikethrough, "<p><del>a</del></p>\n")]
    [InlineData("> [!TIP]\n> a\n", MarkdownFeatures.Alerts, "<div class=\"markdown-alert markdown-alert-tip\">")]
    [InlineData("a[^1]\n\n[^1]: b\n", MarkdownFeatures.Footnotes, "<p>a<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\">")]
    [InlineData("https://a.b\n", MarkdownFeatures.Autolinks, "<p><a href=\"https://a.b\">https://a.b</a></p>\n")]
    [InlineData("- [x] a\n", MarkdownFeatures.TaskLists, "<ul class=\"contains-task-list\">")]
    [InlineData("|a|\n|-|\n", MarkdownFeatures.Tables, "<table>")]
    public void A_feature_is_read_where_it_is_asked_for_and_only_there(string text, MarkdownFeatures feature, string html)
    {
        Assert.StartsWith(html, MarkdownText.Read(text, new() { Features = feature }).Html, StringComparison.Ordinal);
        Assert.DoesNotContain(html, MarkdownText.Read(text, new() { Features = MarkdownText.All.Features & ~feature }).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Escaped_HTML_is_text() => Assert.Equal(
        "<p>&lt;b&gt;a&lt;/b&gt;</p>\n",
        MarkdownText.Read("<b>a</b>\n", new() { RawHtml = RawHtmlPolicy.Escape }).Html);
}
