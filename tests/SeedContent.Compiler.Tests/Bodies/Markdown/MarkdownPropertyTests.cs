using CsCheck;
using SeedContent.Compiler.Bodies.Markdown;

namespace SeedContent.Compiler.Tests.Bodies.Markdown;

/// <summary>What holds for every text.</summary>
public sealed class MarkdownPropertyTests
{
    private const int Samples = 3000;

    private static readonly Gen<string> Piece = Gen.OneOf(
        "a", "b ", "\n", "\n\n", "\r\n", "  ", "    ", "\t", "> ", "- ", "1. ", "# ", "## ", "===", "---\n", "[", "]", "[a]", "[a][b]", "[]", "(", ")", "](", "](c.md)", "](<d e>)",
        " \"t\")", "![", "[b]: x.md\n", "\n[a]: <y z> 't'\n", "*", "**", "_", "~~", "`", "``", "```\n", "<", ">", "<b id=x>", "<!--", "-->", "<script>", "</script>", "<a href='javascript:'>",
        "&amp;", "&#106;", "\\", "\\[", "|", "\n|a|b|\n|-|-|\n|", "https://a.b/c", "www.a.b", "<c@d.e>", "[^1]", "\n[^1]: ", "[ ] ", "[!NOTE]\n", "{#ii}", "{.jj}", "$", ":fox_face:", ":::", "\n: ",
        "é", "漢", "😀", "\uD800", "\u202E", "\0", "\u0001", "<!-- more -->\n", "<div\n>", "Σ", "%20", "%", "\"", "'", "{{", "}}", "\n{{video ", "src=", "=", "\n{{vidoe a='b'}}\n", "\n{{video c}}\n");

    private static readonly Gen<string> Text = Piece.Array[0, 40].Select(string.Concat);

    private static readonly Gen<MarkdownOptions> Options = Gen.OneOf(
        new MarkdownOptions { ChecksHeadingLevels = true, ChecksImageTexts = true },
        new MarkdownOptions { Features = MarkdownFeatures.CommonMark },
        MarkdownText.All,
        MarkdownText.All with { Components = ["video"] },
        MarkdownText.All with { RawHtml = RawHtmlPolicy.Escape });

    [Fact]
    public void Every_text_is_read_and_what_is_said_of_it_holds() =>
        Gen.Select(Text, Options).Sample((text, options) => MarkdownTruths.Check(MarkdownReader.Read(text, options), text), iter: Samples);

    [Fact]
    public void Reading_twice_gives_equal_models() =>
        Gen.Select(Text, Options).Sample((text, options) => MarkdownReader.Read(text, options) == MarkdownReader.Read(new string(text.AsSpan()), options), iter: Samples);
}
