using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Bodies.Markdown.Words;

namespace SeedContent.Compiler.Tests.Bodies.Markdown;

public sealed class TextTests
{
    [Theory]
    [InlineData("# A *b*\n\nc &amp; `d`\ne  \nf\n", "A b\nc & d e\nf")]
    [InlineData("- a\n- b\n\n  c\n\n> d\n", "a\nb\nc\nd")]
    [InlineData("```cs\nvar x;\n\ny();\n```\nafter\n", "var x;\n\ny();\nafter")]
    [InlineData("a <b>c</b>\n\n<div>d</div>\n\ne\n", "a c\ne")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n", "a\nb\nc\nd")]
    [InlineData("[a](b) ![c](d) <https://e.f>\n", "a c https://e.f")]
    [InlineData("x[^1] y\n\n[^1]: note\n", "x y\nnote")]
    [InlineData("a \\* b *c\n", "a * b *c")]
    [InlineData("[a]: b\n", "")]
    public void The_plain_text_has_no_markup(string text, string plain) => Assert.Equal(plain, MarkdownText.Read(text).PlainText.TrimEnd());

    [Theory]
    [InlineData("# T\n\nFirst *one*.\n\nSecond.\n", "<p>First <em>one</em>.</p>\n")]
    [InlineData("First.\n\n# T\n\n<!-- more -->\n\nLast.\n", "<p>First.</p>\n<h1 id=\"t\">T</h1>\n")]
    [InlineData("First.\n<!--more-->\n\nLast.\n", "<p>First.</p>\n")]
    [InlineData("> quoted\n\nFirst.\n", "<p>First.</p>\n")]
    [InlineData("<!-- more -->\n\nFirst.\n", "<p>First.</p>\n")]
    [InlineData("First.\n\n> <!-- more -->\n", "<p>First.</p>\n")]
    [InlineData("# T\n", null)]
    public void The_excerpt_ends_at_the_comment_or_is_the_first_paragraph(string text, string? excerpt)
    {
        var model = MarkdownText.Read(text);

        Assert.Equal(excerpt, model.Excerpt?.In(model.Html));
    }

    [Fact]
    public void Code_blocks_have_a_language_an_info_string_and_their_text() => Assert.Equal(
        [new("cs", "cs title=\"a &\"", "var x;\n"), new(null, null, "b\n"), new(null, null, "c\n\n  d\n")],
        MarkdownText.Read("- ```cs title=\"a &amp;\"\n  var x;\n  ```\n\n```\nb\n```\n\n    c\n\n      d\n").CodeBlocks);

    // Counted by hand.
    [Theory]
    [InlineData("", 0)]
    [InlineData("Hello, world!", 2)]
    [InlineData("can't O’Brien 3.14 1,000 foo_bar", 5)]
    [InlineData("well-known e.g. 12.", 4)]
    [InlineData("— … 😀 *", 0)]
    [InlineData("naïve cafe\u0301 soft\u00ADhyphen", 3)]
    [InlineData("我爱北京", 4)]
    [InlineData("東京タワーへ行く", 6)] // 東 京 タワー へ 行 く
    [InlineData("한국어 문장", 2)]
    [InlineData("ภาษาไทยเป็นภาษาที่สวยงาม", 6)] // ภาษา ไทย เป็น ภาษา ที่ สวยงาม
    [InlineData("สวัสดี ชาวโลก", 4)] // สวัสดี ชาว โลก: three; four by the rule
    [InlineData("שלום עולם", 2)]
    [InlineData("ab12 12ab a1.b2 1.a", 6)] // ab12 12ab a1 b2 1 a
    [InlineData("𠀀𠀁 𝒜𝒷", 3)]
    public void Words_are_counted_as_Unicode_segments_them(string text, int count) => Assert.Equal(count, UnicodeWords.Count(text));

    [Fact]
    public void Equal_texts_are_equal_models_and_others_are_not()
    {
        const string Text = "# A\n\n[b](c.md) `d`\n\n<script>\n";

        Assert.Equal(MarkdownReader.Read(Text, new()), MarkdownReader.Read(new string(Text.AsSpan()), new()));
        Assert.NotEqual(MarkdownReader.Read(Text, new()), MarkdownReader.Read(Text + " ", new() { RawHtml = RawHtmlPolicy.Escape }));
    }
}
