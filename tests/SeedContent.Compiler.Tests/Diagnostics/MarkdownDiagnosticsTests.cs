using SeedContent.Compiler.Bodies.Markdown;

namespace SeedContent.Compiler.Tests.Diagnostics;

public sealed class MarkdownDiagnosticsTests
{
    [Theory]
    [InlineData("<⟦script⟧>\nlet a = '<iframe>';\n</script>")]
    [InlineData("text <⟦IFRAME⟧ src='x'></iframe>")]
    [InlineData("> <p>\n> <⟦object⟧\n> data=x>")]
    [InlineData("<svg><⟦script⟧/></svg>")]
    public void An_element_that_runs_code_is_reported_at_its_name(string seed) => Seed(seed).Compile().AssertOnly("SEED2020", "element <");

    [Theory]
    [InlineData("Hello <b ⟦onclick⟧=\"a()\">you</b>")]
    [InlineData("<img src=x\n  ⟦ONERROR⟧=a()>")]
    public void An_attribute_that_handles_an_event_is_reported_at_its_name(string seed) => Seed(seed).Compile().AssertOnly("SEED2020", "attribute 'on");

    [Theory]
    [InlineData("<b title=\"onclick=a()\" only onclick on data-on>x</b> `<script>`")]
    [InlineData("```html\n<script>\n```")]
    [InlineData("<!-- <script> -->")]
    [InlineData("\\<script>")]
    public void What_is_no_element_or_event_is_not_reported(string seed) => Seed(seed).Compile().AssertClean();

    [Theory]
    [InlineData(RawHtmlPolicy.Allow)]
    [InlineData(RawHtmlPolicy.Escape)]
    public void HTML_that_is_allowed_or_escaped_is_not_reported(RawHtmlPolicy policy) => Seed("<script>\n</script>\n", new() { RawHtml = policy }).Compile().AssertClean();

    [Theory]
    [InlineData("[a](⟦javascript:a()⟧)", "javascript:")]
    [InlineData("[a](⟦JaVaScRiPt:a()⟧)", "javascript:")]
    [InlineData("[a](⟦java&#x73;cript&colon;a()⟧)", "javascript:")]
    [InlineData("[a](<⟦ &#1;java&Tab;scr&NewLine;ipt:a()⟧>)", "javascript:")]
    [InlineData("[a][b]\n\n[b]: ⟦vbscript:a⟧", "vbscript:")]
    [InlineData("<⟦javascript:a()⟧>", "javascript:")]
    [InlineData("[a](⟦data:text/html,x⟧)", "data:")]
    [InlineData("[a](⟦data:image/png,x⟧)", "data:")]
    [InlineData("![a](⟦data:text/html,x⟧)", "data:")]
    [InlineData("![a](⟦javascript:a()⟧)", "javascript:")]
    [InlineData("<a href=\"⟦javascript:a()⟧\">x</a>", "javascript:")]
    [InlineData("<a href=⟦&#106avascript&colon;a()⟧>x</a>", "javascript:")]
    [InlineData("> <form\n> action='⟦ java\n> script:a()⟧'>", "javascript:")]
    public void A_target_that_runs_code_is_reported_where_it_stands(string seed, string scheme) => Seed(seed).Compile().AssertOnly("SEED2021", $"'{scheme}'");

    [Theory]
    [InlineData("![a](data:image/png;base64,AA==) <img src='data:image/gif;base64,AA=='>")]
    [InlineData("[a](javascript) [b](/javascript:x) [c](x?javascript:) [d](java%73cript:x) [e](data)")]
    public void A_target_that_only_looks_like_code_is_not_reported(string seed) => Seed(seed).Compile().AssertClean();

    [Theory]
    [InlineData("a ⟦\u202E⟧b", "U+202E RIGHT-TO-LEFT OVERRIDE")]
    [InlineData("`a ⟦\u2066⟧b`", "U+2066 LEFT-TO-RIGHT ISOLATE")]
    [InlineData("```\n⟦\u202B⟧\n```", "U+202B RIGHT-TO-LEFT EMBEDDING")]
    public void A_character_that_turns_the_text_is_named_where_it_stands(string seed, string name) => Seed(seed).Compile().AssertOnly("SEED2022", name);

    [Theory]
    [InlineData("a⟦\u001B⟧[31mb", "U+001B")]
    [InlineData("a ⟦\0\0\0⟧b", "U+0000")]
    [InlineData("a ⟦\u009F⟧", "U+009F")]
    public void A_run_of_control_characters_is_reported_where_it_stands(string seed, string name) => Seed(seed).Compile().AssertOnly("SEED2023", name);

    [Fact]
    public void Marks_of_direction_that_words_need_and_line_ends_are_not_reported() => Seed("שלום\u200F a\u200E\tb\r\nc\u0085d\u200Ce").Compile().AssertClean();

    [Theory]
    [InlineData("See [the text][⟦manaul⟧].\n\n[manual]: a.md", "'manaul'", "did you mean 'manual'?")]
    [InlineData("See ![the text][⟦x y⟧].", "'x y'", "'[x y]: target'")]
    [InlineData("See [⟦Manaul⟧][].\n\n[manual]: a.md", "'Manaul'", "did you mean 'MANUAL'?")]
    [InlineData("- *See [the `text`][⟦b⟧]*", "'b'", "text")]
    [InlineData("See [⟦`code`⟧][].", "'`code`'", "text")]
    public void A_reference_without_a_definition_is_reported_at_its_label(string seed, params string[] words)
    {
        var diagnostic = Seed(seed).Compile().AssertOnly("SEED2024");

        Assert.All(words, word => Assert.Contains(word, diagnostic.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("a bare [text] and [text] [more]")]
    [InlineData("values[ab][cd] and f()[ab][cd]")]
    [InlineData("\\[text][label] and [text]\\[label]")]
    [InlineData("`[text][label]`")]
    [InlineData("- [ ][x]")]
    [InlineData("[text][a] and [a][]\n\n[A]: b.md")]
    [InlineData("[text][^1]")]
    [InlineData("[text](a.md)[more](b.md)")]
    public void Brackets_that_are_no_reference_are_not_reported(string seed) => Seed(seed).Compile().AssertClean();

    [Theory]
    [InlineData("See ⟦[a]()⟧.", "The link")]
    [InlineData("See ⟦[a](<>)⟧.", "The link")]
    [InlineData("See ⟦![a]()⟧.", "The image")]
    [InlineData("See ⟦[a][b]⟧.\n\n[b]: <>", "The link")]
    public void A_link_without_a_target_is_reported(string seed, string what) => Seed(seed).Compile().AssertOnly("SEED2025", what);

    [Theory]
    [InlineData("<a id=\"xy\"></a>\n\n<a name=\"⟦xy⟧\"></a>")]
    [InlineData("# a {#xy}\n\n## b {#⟦xy⟧}")]
    [InlineData("a {#xy}\n\n<p id='⟦xy⟧'>")]
    public void An_id_that_stands_twice_by_hand_is_reported_at_the_second(string seed)
    {
        var diagnostic = Seed(seed, new() { Features = MarkdownFeatures.Attributes }).Compile().AssertOnly("SEED2026", "'xy'");

        Assert.Single(diagnostic.Related, _ => true);
    }

    [Fact]
    public void An_id_by_hand_beside_the_same_of_a_heading_is_not_reported() => Seed("<a id=\"intro\"></a>\n\n## Intro").Compile().AssertClean();

    [Theory]
    [InlineData("a\n\n⟦<!--⟧ b\n\nc")]
    [InlineData("> ⟦<!--⟧ b\n\nc -->")]
    [InlineData("a ⟦<!--⟧ b\n\nc -->")]
    public void A_comment_without_an_end_is_reported_where_it_begins(string seed) => Seed(seed).Compile().AssertOnly("SEED2027", "'-->'");

    [Theory]
    [InlineData("a\n\n<!-- b\n\nc -->\n\nd <!--> <!---> <!-- e\nf -->")]
    [InlineData("`<!--` and \\<!-- c")]
    public void A_comment_with_an_end_is_not_reported(string seed) => Seed(seed).Compile().AssertClean();

    [Theory]
    [InlineData("> ", 254, 2)]
    [InlineData("- ", 126, 4)]
    public void Text_that_is_nested_too_deeply_is_reported_and_given_as_it_stands(string mark, int levels, int more)
    {
        var fits = string.Concat(Enumerable.Repeat(mark, levels)) + "a & b";
        Seed(fits).Compile().AssertClean();

        var result = Seed(string.Concat(Enumerable.Repeat(mark, levels + more)) + "a & b").Compile();

        var diagnostic = Assert.Single(result.Diagnostics, _ => true);
        Assert.Equal("SEED2028", diagnostic.Descriptor.Id);
        Assert.Equal(0, diagnostic.Location.Start.Line);
        Assert.InRange(diagnostic.Location.Start.Column, levels * mark.Length, ((levels + more) * mark.Length) + 1);
        var model = Assert.IsType<MarkdownModel>(Assert.Single(result.Entries).Body);
        Assert.StartsWith("<pre>" + mark.Replace(">", "&gt;", StringComparison.Ordinal), model.Html, StringComparison.Ordinal);
        Assert.EndsWith("a &amp; b</pre>\n", model.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_links_in_a_paragraph_are_reported_where_the_limit_is_met()
    {
        var diagnostic = Assert.Single(Seed(string.Concat(Enumerable.Repeat("[a](b) ", 20_000))).Compile().Diagnostics, _ => true);

        Assert.Equal("SEED2029", diagnostic.Descriptor.Id);
        Assert.Equal(0, diagnostic.Location.Start.Column % 7);
        Assert.InRange(diagnostic.Location.Start.Column, 7 * 7_000, 7 * 8_000);
    }

    [Fact]
    public void Ten_thousand_links_in_paragraphs_of_their_own_are_read() => Seed(string.Concat(Enumerable.Repeat("[a](b)\n\n", 10_000))).Compile().AssertClean();

    [Fact]
    public void A_skipped_level_is_reported_where_the_project_asks_for_it()
    {
        const string Text = "## a\n\n### b\n\n# c\n\n### ⟦*d*⟧\n\n## e";

        Seed(Text, new() { ChecksHeadingLevels = true }).Compile().AssertOnly("SEED2030", "level 3", "level 1", "level 2");
        Seed(Text).Compile().AssertClean();
    }

    [Fact]
    public void An_image_without_text_is_reported_where_the_project_asks_for_it()
    {
        const string Text = "a ⟦![ ](b.png)⟧ ![c](d.png)";

        Seed(Text, new() { ChecksImageTexts = true }).Compile().AssertOnly("SEED2031", "'b.png'");
        Seed(Text).Compile().AssertClean();
    }

    [Fact]
    public void A_mistake_in_a_text_stands_behind_the_front_matter() => Seed("---\nheadline: Hello\n---\n\na ⟦[b]()⟧\n").Compile().AssertOnly("SEED2025");

    [Fact]
    public void Mistakes_are_reported_in_the_order_of_the_text() =>
        Seed("⟦[b]()⟧ <⟦script⟧></script> [c](⟦vbscript:d⟧) ⟦\u0001⟧").Compile().AssertAll("SEED2025", "SEED2020", "SEED2021", "SEED2023");

    private static TestProject Seed(string markup, MarkdownOptions? options = null) =>
        new TestProject { Options = new() { Namespace = "Site", Markdown = options ?? new() } }.Add("posts/hello.md", markup);
}
