using SeedContent.Compiler.Bodies.Markdown;

namespace SeedContent.Compiler.Tests.Bodies.Markdown;

/// <summary>What is a shortcode, what stands in it, and what is text as before.</summary>
public sealed class ShortcodeTests
{
    private static readonly MarkdownOptions Options = new() { Features = MarkdownFeatures.GitHub | MarkdownFeatures.Shortcodes };

    [Theory]
    [InlineData("{{video}}", "video")]
    [InlineData("   {{ video }}  ", "video")]
    [InlineData("{{Pull-Quote_2}}\t", "Pull-Quote_2")]
    [InlineData("{{größe}}", "größe")]
    [InlineData("{{video src=a.mp4}}", "video src=a.mp4")]
    [InlineData("{{video src=https://a.b/c_d*e?x\\y }}", "video src=https://a.b/c_d*e?x\\y")]
    [InlineData("{{video a=\"two words\" b='x' c}}", "video a=two words|b=x|c=true")]
    [InlineData("{{video a=\"\" b=''}}", "video a=|b=")]
    [InlineData("{{video a=\"say \\\"x\\\" \\\\ \\'\" b='it\\'s' c=\"C:\\dir\"}}", "video a=say \"x\" \\ '|b=it's|c=C:\\dir")]
    [InlineData("{{video a=\"}} {{b}} = '\"}}", "video a=}} {{b}} = '")]
    [InlineData("{{video\n  src=a.mp4\n\twide\n}}", "video src=a.mp4|wide=true")]
    [InlineData("{{\nvideo\r\nsrc=a.mp4\r\n}}\r\n", "video src=a.mp4")]
    [InlineData("{{video\rsrc=a.mp4\r}}\r", "video src=a.mp4")]
    [InlineData("{{video a=\"one\r\ntwo\rthree\nfour\"}}", "video a=one\ntwo\nthree\nfour")]
    [InlineData("{{video\n- a\n\"}}\n", null)]
    [InlineData("{{video\n# a}}\n", null)]
    [InlineData("{{video a\n    b}}", "video a=true|b=true")]
    public void A_line_of_its_own_is_a_component_with_its_attributes(string text, string? component) =>
        Assert.Equal(component, MarkdownText.Read(text, Options).Components.Select(Describe).SingleOrDefault());

    [Theory]
    [InlineData("a\n{{video}}\nb", "<p>a</p>\n<div data-component=\"video\"></div>\n<p>b</p>\n")]
    [InlineData("# a\n{{video}}\n## b", "<h1 id=\"a\">a</h1>\n<div data-component=\"video\"></div>\n<h2 id=\"b\">b</h2>\n")]
    [InlineData("> a\n{{video}}\nb", "<blockquote>\n<p>a</p>\n</blockquote>\n<div data-component=\"video\"></div>\n<p>b</p>\n")]
    [InlineData("- a\n{{video}}\n- b", "<ul>\n<li>a</li>\n</ul>\n<div data-component=\"video\"></div>\n<ul>\n<li>b</li>\n</ul>\n")]
    [InlineData("- a\n\n{{video}}", "<ul>\n<li>a</li>\n</ul>\n<div data-component=\"video\"></div>\n")]
    [InlineData("1. a\n   - b\n{{video}}", "<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>\n<div data-component=\"video\"></div>\n")]
    [InlineData("|a|\n|-|\n|b|\n{{video}}", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n<div data-component=\"video\"></div>\n")]
    [InlineData("{{a}}\n{{b\nc}}\n===\n", "<div data-component=\"a\"></div>\n<div data-component=\"b\" data-c=\"true\"></div>\n<p>===</p>\n")]
    [InlineData("[x]: y\n{{a}}\n\n[x]", "<div data-component=\"a\"></div>\n<p><a href=\"y\">x</a></p>\n")]
    [InlineData("{{v Src='<a href=\"b\">&c</a>' component=d}}", "<div data-component=\"v\" data-src=\"&lt;a href=&quot;b&quot;&gt;&amp;c&lt;/a&gt;\"></div>\n")]
    public void It_ends_what_stands_before_it_and_is_an_empty_element(string text, string html) => Assert.Equal(html, MarkdownText.Read(text, Options).Html);

    [Theory]
    [InlineData("\\{{video}}", "<p>{{video}}</p>\n")]
    [InlineData("    {{video}}", "<pre><code>{{video}}\n</code></pre>\n")]
    [InlineData("a\n    {{video}}", "<p>a\n{{video}}</p>\n")]
    [InlineData("```\n{{video}}\n```", "<pre><code>{{video}}\n</code></pre>\n")]
    [InlineData("<div>\n{{video}}\n</div>", "<div>\n{{video}}\n</div>\n")]
    [InlineData("text {{video}} text", "<p>text {{video}} text</p>\n")]
    [InlineData("{{video}} text", "<p>{{video}} text</p>\n")]
    [InlineData("{{video}}{{video}}", "<p>{{video}}{{video}}</p>\n")]
    [InlineData("{{{video}}}", "<p>{{{video}}}</p>\n")]
    [InlineData("> {{video}}", "<blockquote>\n<p>{{video}}</p>\n</blockquote>\n")]
    [InlineData("- {{video}}", "<ul>\n<li>{{video}}</li>\n</ul>\n")]
    [InlineData("- a\n\n  {{video}}", "<ul>\n<li><p>a</p>\n<p>{{video}}</p>\n</li>\n</ul>\n")]
    [InlineData("{{ page.title }}", "<p>{{ page.title }}</p>\n")]
    [InlineData("{{< figure >}}", "<p>{{&lt; figure &gt;}}</p>\n")]
    [InlineData("{{}}", "<p>{{}}</p>\n")]
    [InlineData("{{2a}}", "<p>{{2a}}</p>\n")]
    [InlineData("{{-a}}", "<p>{{-a}}</p>\n")]
    [InlineData("{video}}", "<p>{video}}</p>\n")]
    [InlineData("{{video}", "<p>{{video}</p>\n")]
    [InlineData("{{video", "<p>{{video</p>\n")]
    [InlineData("{{video\n\n}}", "<p>{{video</p>\n<p>}}</p>\n")]
    [InlineData("{{video a=\"b\n \nc\"}}", "<p>{{video a=&quot;b</p>\n<p>c&quot;}}</p>\n")]
    [InlineData("{{video a=b a=c}}", "<p>{{video a=b a=c}}</p>\n")]
    [InlineData("{{video a=b A=c}}", "<p>{{video a=b A=c}}</p>\n")]
    [InlineData("{{video a=}}", "<p>{{video a=}}</p>\n")]
    [InlineData("{{video a = b}}", "<p>{{video a = b}}</p>\n")]
    [InlineData("{{video a=b=c}}", "<p>{{video a=b=c}}</p>\n")]
    [InlineData("{{video a=\"b\"c}}", "<p>{{video a=&quot;b&quot;c}}</p>\n")]
    [InlineData("{{video\"a\"}}", "<p>{{video&quot;a&quot;}}</p>\n")]
    public void Anything_else_is_text(string text, string html)
    {
        var model = MarkdownText.Read(text, Options);

        Assert.Equal(html, model.Html);
        Assert.Empty(model.Components);
        Assert.Empty(model.Problems);
    }

    [Theory]
    [InlineData("{{video a=b}}\n", MarkdownFeatures.GitHub)]
    [InlineData("a\n{{ video }}\n", MarkdownFeatures.CommonMark)]
    [InlineData("{{video #a .b}}\n", (MarkdownFeatures)0xFFF)]
    public void Without_the_feature_nothing_is_one(string text, MarkdownFeatures features) =>
        Assert.Empty(MarkdownText.Read(text, new() { Features = features }).Components);

    [Fact]
    public void Names_keys_and_values_stand_where_they_are_written()
    {
        const string Text = "\0😀\r\n\r\n {{ video  src=\"a \\\" b\"\r\n\t wide }}\r\n";
        var component = Assert.Single(MarkdownText.Read(Text, Options).Components, _ => true);

        Assert.Equal("video", component.NameSpan.In(Text));
        Assert.Equal(["src", "wide"], component.Attributes.Select(attribute => attribute.KeySpan.In(Text)));
        Assert.Equal(["\"a \\\" b\"", "wide"], component.Attributes.Select(attribute => attribute.ValueSpan.In(Text)));
    }

    [Fact]
    public void Its_element_has_its_place_in_the_HTML()
    {
        var model = MarkdownText.Read("Zürich\n{{a}}\n{{b x=ü}}\n\n*z*", Options);

        Assert.Equal(["<div data-component=\"a\"></div>\n", "<div data-component=\"b\" data-x=\"ü\"></div>\n"], model.Components.Select(component => component.Html.In(model.Html)));
    }

    [Fact]
    public void It_is_no_text_of_the_page()
    {
        var model = MarkdownText.Read("{{video title=\"Not read\"}}\n\nOne two.\n\n{{b}}", Options);

        Assert.Equal("One two.", model.PlainText);
        Assert.Equal(2, model.WordCount);
        Assert.Equal("<p>One two.</p>\n", model.Excerpt!.Value.In(model.Html));
    }

    [Fact]
    public void Before_the_comment_that_ends_the_excerpt_it_is_a_part_of_it()
    {
        var model = MarkdownText.Read("{{a}}\n\n<!-- more -->\n\nText.", Options);

        Assert.Equal("<div data-component=\"a\"></div>\n", model.Excerpt!.Value.In(model.Html));
    }

    [Fact]
    public void Attributes_in_braces_before_it_are_its_element_s() => Assert.Equal(
        "<div id=\"here\" data-component=\"video\"></div>\n",
        MarkdownText.Read("{#here}\n{{video}}", MarkdownText.All).Html);

    private static string Describe(MarkdownComponent component) =>
        (component.Name + " " + string.Join('|', component.Attributes.Select(attribute => $"{attribute.Key}={attribute.Value}"))).TrimEnd();
}
