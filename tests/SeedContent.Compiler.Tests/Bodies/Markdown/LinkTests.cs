using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Bodies.Markdown;

public sealed class LinkTests
{
    [Theory]
    [InlineData("see [text](⟦a.md⟧)", MarkdownLinkKind.Inline, "a.md")]
    [InlineData("see [text](<⟦a b.md⟧> \"title\")", MarkdownLinkKind.Inline, "a b.md")]
    [InlineData("see [text]( ⟦a\\_b.md⟧ 'title' )", MarkdownLinkKind.Inline, "a_b.md")]
    [InlineData("see [text](⟦a&amp;b.md⟧)", MarkdownLinkKind.Inline, "a&b.md")]
    [InlineData("see [text](⟦a%20b.md#x⟧)", MarkdownLinkKind.Inline, "a%20b.md#x")]
    [InlineData("> - see\n>   [text](\n>   ⟦a.md⟧)", MarkdownLinkKind.Inline, "a.md")]
    [InlineData("a\r\n\r\n- b [text](⟦a.md⟧)", MarkdownLinkKind.Inline, "a.md")]
    [InlineData("| a | b |\n|---|---|\n| x \\| y | [text](⟦a.md⟧) |", MarkdownLinkKind.Inline, "a.md")]
    [InlineData("see [text][a]\n\n[a]: ⟦a.md⟧ 'title'", MarkdownLinkKind.Reference, "a.md")]
    [InlineData("[text]: <⟦a.md⟧>\n\nsee [text]", MarkdownLinkKind.Reference, "a.md")]
    [InlineData("see [text][]\n\n> - [text]:\n>   ⟦a.md⟧", MarkdownLinkKind.Reference, "a.md")]
    [InlineData("see <⟦https://a.b/c⟧>", MarkdownLinkKind.Autolink, "https://a.b/c")]
    [InlineData("see <⟦a@b.c⟧>", MarkdownLinkKind.Autolink, "mailto:a@b.c")]
    [InlineData("see ⟦https://a.b/c⟧.", MarkdownLinkKind.Autolink, "https://a.b/c")]
    [InlineData("see ⟦www.a.b⟧", MarkdownLinkKind.Autolink, "http://www.a.b")]
    [InlineData("see [text](⟦⟧)", MarkdownLinkKind.Inline, "")]
    public void A_link_s_target_is_decoded_and_stands_where_it_is_written(string marked, MarkdownLinkKind kind, string target)
    {
        var (model, mark) = MarkdownText.ReadMarked(marked);

        var link = Assert.Single(model.Links, _ => true);
        Assert.Equal((kind, target, mark), (link.Kind, link.Target, link.TargetSpan));
    }

    [Fact]
    public void A_use_of_a_definition_has_its_own_place()
    {
        var (model, mark) = MarkdownText.ReadMarked("see ⟦[text][a]⟧\n\n[a]: a.md");

        Assert.Equal(mark, Assert.Single(model.Links, _ => true).Span);
    }

    [Fact]
    public void Texts_and_titles_have_no_markup()
    {
        var model = MarkdownText.Read("[*a* `b` &amp; ![c](d.png)](e.md \"f &lt; g\") ![h *i*](j.png)");

        Assert.Equal([("a b & c", "f < g")], model.Links.Select(link => (link.Text, link.Title)));
        Assert.Equal([("d.png", "c"), ("j.png", "h i")], model.Images.Select(image => (image.Target, image.Text)));
    }

    [Theory]
    [InlineData("https://a.b", true)]
    [InlineData("mailto:a@b.c", true)]
    [InlineData("//a.b/c", true)]
    [InlineData("C:\\a", true)]
    [InlineData("seed:posts/hello", false)]
    [InlineData("a.md", false)]
    [InlineData("/a", false)]
    [InlineData("#a", false)]
    [InlineData("a/b:c", false)]
    [InlineData("?q=a:b", false)]
    [InlineData("", false)]
    public void What_has_a_scheme_or_a_host_is_external(string target, bool isExternal) =>
        Assert.Equal(isExternal, new MarkdownLink(MarkdownLinkKind.Inline, target, default, default, "", null).IsExternal);

    [Fact]
    public void An_address_can_be_put_into_the_HTML_where_a_target_stands()
    {
        const string Text = "[a](b.md) <https://c.d> ![e](f&g.png \"h\") [![i](j.png)](k l) [m](<k l>) [n][n] `[x](y)`\n\n[n]: #o\n";
        var model = MarkdownText.Read(Text);

        var html = model.Html;
        foreach (var target in model.Targets.Reverse())
        {
            html = html.Remove(target.Place.Start, target.Place.Length).Insert(target.Place.Start, $"{(target.IsImage ? "image" : "link")} {target.Index}");
        }

        Assert.Equal(
            "<p><a href=\"link 0\">a</a> <a href=\"https://c.d\">https://c.d</a> <img src=\"image 0\" alt=\"e\" title=\"h\" /> [<img src=\"image 1\" alt=\"i\" />](k l) "
                + "<a href=\"link 2\">m</a> <a href=\"link 3\">n</a> <code>[x](y)</code></p>\n",
            html);
        Assert.Equal(["b.md", "https://c.d", "k l", "#o"], model.Links.Select(link => link.Target));
        Assert.Equal(["f&g.png", "j.png"], model.Images.Select(image => image.Target));
    }

    [Fact]
    public void Links_of_footnotes_stand_in_the_order_of_the_text()
    {
        var model = MarkdownText.Read("x[^1]\n\n[^1]: [first](a.md)\n\n[second](b.md)\n");

        Assert.Equal(["a.md", "b.md"], model.Links.Select(link => link.Target));
        Assert.Equal([1, 0], model.Targets.Select(target => target.Index));
    }

    [Theory]
    [InlineData("<a id=\"⟦x⟧\"></a>")]
    [InlineData("text <a name='⟦x⟧'>y</a>")]
    [InlineData("> <div\n>   id=⟦x⟧>\n> y\n> </div>")]
    [InlineData("<a id=\"⟦x⟧\" name=\"x\"></a>")]
    public void An_id_in_HTML_is_an_anchor(string marked)
    {
        var (model, mark) = MarkdownText.ReadMarked(marked);

        Assert.Equal([new MarkdownAnchor("x", mark)], model.Anchors);
    }

    [Theory]
    [InlineData("<a href=\"⟦b.md#c&amp;d⟧\">x</a>", "b.md#c&d", false)]
    [InlineData("text <img alt=x src='⟦ a b.png ⟧'>", "a b.png", true)]
    [InlineData("> <div\n> class=x><source\n>  SRC=⟦v.mp4⟧>", "v.mp4", true)]
    [InlineData("<iframe src=\"⟦/page⟧\"></iframe>", "/page", false)]
    [InlineData("<area HREF=⟦https://a.b⟧>", "https://a.b", false)]
    public void A_tag_of_HTML_leads_somewhere_or_shows_something(string marked, string target, bool isImage)
    {
        var (model, mark) = MarkdownText.ReadMarked(marked);

        Assert.Equal([new MarkdownHtmlTarget(target, mark, isImage)], model.HtmlTargets);
    }

    [Theory]
    [InlineData("<a href>x</a> <a href=''>x</a> <base href='/x/'> <b data-src=a.png>x</b> <!-- <a href=b.md> --> `<a href=c.md>`")]
    [InlineData("```html\n<a href=b.md>\n```")]
    public void What_is_no_target_in_HTML_leads_nowhere(string text) => Assert.Empty(MarkdownText.Read(text).HtmlTargets);

    [Fact]
    public void Footnotes_and_their_marks_have_ids()
    {
        var model = MarkdownText.Read("a[^x] b[^y] c[^x]\n\n[^x]: One\n\n[^y]: Two\n\n[^z]: None");

        Assert.NotEmpty(model.FootnoteIds);
        Assert.Equal(model.FootnoteIds.Order(StringComparer.Ordinal), Ids(model.Html).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Ids(string html) => html.Split(" id=\"").Skip(1).Select(part => part.Split('"')[0]);

    [Fact]
    public void A_span_counts_in_the_text_that_was_given() => Assert.Equal(
        new TextSpan(8, 4),
        Assert.Single(MarkdownText.Read("\0😀 [b](a.md)").Links, _ => true).TargetSpan);
}
