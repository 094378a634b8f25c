using SeedContent.Compiler.Emission;

namespace SeedContent.Compiler.Tests.Emission;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\r\n\tb", "\"a\\r\\n\\tb\"")]
    [InlineData("\0\u0007\u001b", "\"\\u0000\\u0007\\u001B\"")]
    [InlineData("é日🎉", "\"é日🎉\"")]
    [InlineData("a\u202Eb\u2028c\u0085", "\"a\\u202Eb\\u2028c\\u0085\"")]
    public void A_string_is_written_so_that_its_reader_sees_what_it_is(string value, string expected) =>
        Assert.Equal(expected, Literals.String(value));

    [Fact]
    public void Text_of_several_lines_stands_as_it_is() =>
        Assert.Equal("    \"\"\"\n    satu\n      dua\n\n    \"\"\"u8", Write("satu\n  dua\n"));

    [Fact]
    public void Quotation_marks_in_the_text_are_outnumbered() =>
        Assert.StartsWith("    \"\"\"\"\"\n", Write("a\n\"\"\"\"b"), StringComparison.Ordinal);

    [Theory]
    [InlineData("satu\r\ndua", "    \"satu\\r\\ndua\"u8")]
    [InlineData("satu\ndua\u202E", "    \"satu\\ndua\\u202E\"u8")]
    [InlineData("satu", "    \"satu\"u8")]
    [InlineData("", "    \"\"u8")]
    public void Text_that_cannot_stand_as_it_is_is_escaped(string text, string expected) => Assert.Equal(expected, Write(text));

    [Fact]
    public void Texts_that_can_stand_as_they_are_are_one_literal() =>
        Assert.Equal("    \"\"\"\"\"\n    a\n    \"\"\"\"b\n\n    \"\"\"\"\"u8 +\n    \"c\\r\"u8 +\n    \"de\"u8", Write("a\n\"\"", "\"\"b", "\n", "c\r", "d", "", "e"));

    [Fact]
    public void A_comment_is_one_line_of_valid_xml() =>
        Assert.Equal("a &lt;b&gt; &amp; c \uFFFD d", DocComment.Escape(" a <b>\r\n&  c \0 d "));

    [Fact]
    public void A_long_comment_is_cut_at_a_word() =>
        Assert.Equal(new string('a', 100) + "…", DocComment.Escape(new string('a', 100) + " " + new string('b', 100)));

    private static string Write(params string[] texts) => Utf8Literal.Write(texts, 1);
}
