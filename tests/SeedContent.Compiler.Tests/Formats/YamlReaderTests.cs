using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Yaml;

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
        Assert.Equal(isNull, Scalar(yaml).IsNull);

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
        Assert.Equal(kind, Scalar("a: " + value).Kind);

    [Theory]
    [InlineData("|", "b\n c\n\nd\n")]
    [InlineData("|-", "b\n c\n\nd")]
    [InlineData("|+", "b\n c\n\nd\n\n\n")]
    [InlineData("|2", "b\n c\n\nd\n")]
    [InlineData("|2-", "b\n c\n\nd")]
    [InlineData("|+2", "b\n c\n\nd\n\n\n")]
    [InlineData(">", "b\n c\n\nd\n")]
    [InlineData(">-", "b\n c\n\nd")]
    [InlineData(">+", "b\n c\n\nd\n\n\n")]
    [InlineData("|  # why", "b\n c\n\nd\n")]
    public void A_block_scalar_is_read_by_its_indicators_and_ends_with_its_last_line(string indicators, string value)
    {
        var yaml = $"a: {indicators}\n  b\n   c\n\n  d\n\n\ne: f\n";
        var scalar = Scalar(yaml);

        Assert.Equal((value, ScalarKind.Text), (scalar.Value, scalar.Kind));
        Assert.Equal($"{indicators}\n  b\n   c\n\n  d", scalar.Span.In(yaml));
    }

    [Fact]
    public void A_folded_scalar_joins_its_lines() => Assert.Equal("b c\nd\n", Scalar("a: >\n  b\n  c\n\n  d\n").Value);

    [Theory]
    [InlineData("a: |\r\n  b  \r\n\r\n# c\r\n", "|\r\n  b  ")]
    [InlineData("a: |-\n  b", "|-\n  b")]
    [InlineData("a: |2-\n   b", "|2-\n   b")]
    [InlineData("a: |\nb: c", "|")]
    [InlineData("a: |+ # why\n\n\nb: c", "|+")]
    [InlineData("a: &x !!str |-\n  b\n", "|-\n  b")]
    [InlineData("a:\n  - >-\n    b\n  - c", ">-\n    b")]
    public void A_block_scalar_is_placed_from_its_indicator_to_its_last_content(string yaml, string written)
    {
        var value = Assert.IsType<MappingNode>(Read(yaml).Root).Entries[0].Value;

        Assert.Equal(written, (value is SequenceNode list ? list.Items[0] : value).Span.In(yaml));
    }

    [Fact]
    public void A_pair_in_a_list_is_a_mapping_at_its_place()
    {
        const string Text = "a: [b, c: d, {e: f}, ? g]";
        var items = Assert.IsType<SequenceNode>(Assert.IsType<MappingNode>(Read(Text).Root).Entries[0].Value).Items;

        Assert.Equal(["b", "c: d", "{e: f}", "g"], items.Select(item => item.Span.In(Text)));
    }

    [Theory]
    [InlineData("⟦⟧: a\nb: c", "found nothing")]
    [InlineData("?⟦⟧ \n: a\nb: c", "found nothing")]
    [InlineData("{⟦⟧: a, b: c}", "found nothing")]
    [InlineData("? ⟦[a]⟧\n: b\nb: c", "found a list")]
    [InlineData("⟦{a: b}⟧: c\nb: c", "found a mapping")]
    public void A_key_that_is_no_name_is_reported_and_the_other_keys_are_read(string marked, string found)
    {
        var (yaml, span) = Marked.Read(marked);
        var result = Read(yaml);

        var problem = Assert.Single(result.Problems.AsSpan().ToArray());
        Assert.Equal(("SEED2002", span), (problem.Descriptor.Id, problem.Span));
        Assert.Contains(found, problem.Arguments[0], StringComparison.Ordinal);
        Assert.NotNull(Assert.IsType<MappingNode>(result.Root).Find("b"));
    }

    [Fact]
    public void An_empty_key_is_a_key_with_no_text()
    {
        var entry = Assert.Single(Assert.IsType<MappingNode>(Read(": a").Root).Entries);

        Assert.Equal(("", ScalarKind.Null, "a"), (entry.Key.Value, entry.Key.Kind, Assert.IsType<ScalarNode>(entry.Value).Value));
        Assert.Empty(Read("\"\": a").Problems);
    }

    [Fact]
    public void Several_documents_are_reported_once()
    {
        var (yaml, span) = Marked.Read("a: b\n⟦---⟧\nc: d\n---\ne: f\n");
        var problem = Assert.Single(Read(yaml).Problems.AsSpan().ToArray());

        Assert.Equal(("SEED2006", span), (problem.Descriptor.Id, problem.Span));
    }

    private static ScalarNode Scalar(string yaml) => Assert.IsType<ScalarNode>(Assert.IsType<MappingNode>(Read(yaml).Root).Entries[0].Value);

    private static FormatResult Read(string yaml) => YamlReader.Read(yaml, new(0, yaml.Length));
}
