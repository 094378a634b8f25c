using CsCheck;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Yaml;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Formats;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: b", "a", "b")]
    [InlineData("a: \"b c\" # d", "a", "\"b c\"")]
    [InlineData("\"a\": 'b'", "\"a\"", "'b'")]
    [InlineData("é🎉: 日本", "é🎉", "日本")]
    [InlineData("a:\r\n  b\r\n", "a", "b")]
    [InlineData("# x\r\na:   b   ", "a", "b")]
    [InlineData("a: b\n\n", "a", "b")]
    public void Keys_and_values_have_the_span_of_what_is_written(string yaml, string key, string value)
    {
        var entry = Assert.Single(Assert.IsType<MappingNode>(Read(yaml).Root).Entries);

        Assert.Equal((key, value), (entry.Key.Span.In(yaml), entry.Value.Span.In(yaml)));
    }

    [Fact]
    public void Spans_count_in_the_whole_text_when_a_part_is_read()
    {
        const string Text = "---\na: b\nc: [d, e]\n---\nrest";
        var root = Assert.IsType<MappingNode>(YamlReader.Read(Text, new(4, 16)).Root);

        Assert.Equal(["a", "c"], root.Entries.Select(entry => entry.Key.Span.In(Text)));
        Assert.Equal("[d, e]", root.Entries[1].Value.Span.In(Text));
        Assert.Equal("a: b\nc: [d, e]", root.Span.In(Text));
    }

    [Fact]
    public void A_block_collection_ends_with_its_last_child()
    {
        const string Text = "a:\n  - b\n  - c\n\n\nd: e\n";
        var root = Assert.IsType<MappingNode>(Read(Text).Root);

        Assert.Equal("- b\n  - c", root.Entries[0].Value.Span.In(Text));
    }

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a: \"\"", false)]
    [InlineData("a: \"null\"", false)]
    [InlineData("a: no", false)]
    public void Null_is_what_the_core_schema_says(string yaml, bool isNull) =>
        Assert.Equal(isNull, Assert.IsType<ScalarNode>(Assert.IsType<MappingNode>(Read(yaml).Root).Entries[0].Value).IsNull);

    [Theory]
    [InlineData("0", ScalarKind.Integer)]
    [InlineData("-12", ScalarKind.Integer)]
    [InlineData("+007", ScalarKind.Integer)]
    [InlineData("0o14", ScalarKind.Integer)]
    [InlineData("0o18", ScalarKind.Text)]
    [InlineData("0xC", ScalarKind.Integer)]
    [InlineData("0x", ScalarKind.Text)]
    [InlineData("1_000", ScalarKind.Text)]
    [InlineData("1.", ScalarKind.Float)]
    [InlineData("-.5", ScalarKind.Float)]
    [InlineData(".", ScalarKind.Text)]
    [InlineData("-.", ScalarKind.Text)]
    [InlineData("12e03", ScalarKind.Float)]
    [InlineData("1e", ScalarKind.Text)]
    [InlineData("1.2.3", ScalarKind.Text)]
    [InlineData("-.inf", ScalarKind.Float)]
    [InlineData(".NaN", ScalarKind.Float)]
    [InlineData("-.nan", ScalarKind.Text)]
    [InlineData("1:30", ScalarKind.Text)]
    [InlineData("no", ScalarKind.Text)]
    [InlineData("on", ScalarKind.Text)]
    [InlineData("TRUE", ScalarKind.Boolean)]
    [InlineData("tRUE", ScalarKind.Text)]
    [InlineData("\"12\"", ScalarKind.Text)]
    [InlineData("2024-05-01", ScalarKind.Text)]
    public void A_plain_scalar_is_what_the_core_schema_says(string value, ScalarKind kind) =>
        Assert.Equal(kind, Assert.IsType<ScalarNode>(Assert.IsType<MappingNode>(Read("a: " + value).Root).Entries[0].Value).Kind);

    [Fact]
    public void Block_scalars_are_read()
    {
        var root = Assert.IsType<MappingNode>(Read("a: |\n  b\n  c\nd: >\n  e\n  f\n").Root);

        Assert.Equal(["b\nc\n", "e f\n"], root.Entries.Select(entry => ((ScalarNode)entry.Value).Value));
    }

    [Fact]
    public void Any_text_is_read_without_an_exception_and_all_spans_lie_in_it() => Gen.String[Gen.Char["ab:-#&*!|>'\"{}[],? \t\n\r%@`é\uD83C\u0000"], 0, 60].Sample(text =>
    {
        var result = Read(text);
        return result.Problems.All(problem => Within(problem.Span, text)) && (result.Root is null || Within(result.Root.Span, text));
    }, iter: 20_000);

    private static bool Within(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;

    private static FormatResult Read(string yaml) => YamlReader.Read(yaml, new(0, yaml.Length));
}
