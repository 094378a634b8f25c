using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Json;

namespace SeedContent.Compiler.Tests.Formats;

/// <summary>What is read of JSON that is right.</summary>
public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("{\"a\": \"b\"}", "\"a\"", "\"b\"")]
    [InlineData(" { \"a\"\r\n:\t-1.5e+3 } ", "\"a\"", "-1.5e+3")]
    [InlineData("{\"é🎉\": \"日\\u672C\"}", "\"é🎉\"", "\"日\\u672C\"")]
    [InlineData("{\"\":null}", "\"\"", "null")]
    [InlineData("{\"a\": [1, {}] }", "\"a\"", "[1, {}]")]
    [InlineData("{\"a\":{ \"b\" : [ ] }}", "\"a\"", "{ \"b\" : [ ] }")]
    public void Keys_and_values_have_the_span_of_what_is_written(string json, string key, string value)
    {
        var entry = Assert.Single(Assert.IsType<MappingNode>(ReadClean(json)).Entries);

        Assert.Equal((key, value), (entry.Key.Span.In(json), entry.Value.Span.In(json)));
    }

    [Fact]
    public void Spans_count_in_the_whole_text_when_a_part_is_read()
    {
        const string Text = "---\n{\"a\": [1, true]}\n---\nrest";
        var result = JsonReader.Read(Text, new(4, 17), default);
        var root = Assert.IsType<MappingNode>(result.Root);

        Assert.Empty(result.Problems);
        Assert.Equal("{\"a\": [1, true]}", root.Span.In(Text));
        Assert.Equal("\"a\"", root.Entries[0].Key.Span.In(Text));
        Assert.Equal(["1", "true"], Assert.IsType<SequenceNode>(root.Entries[0].Value).Items.Select(item => item.Span.In(Text)));
    }

    [Fact]
    public void Nothing_beyond_the_range_is_read()
    {
        var result = JsonReader.Read("[1]2\"3", new(0, 3), default);

        Assert.Empty(result.Problems);
        Assert.Equal("[Integer \"1\"]", JsonOracle.Show(result.Root));
    }

    [Theory]
    [InlineData("0", ScalarKind.Integer)]
    [InlineData("-0", ScalarKind.Integer)]
    [InlineData("9223372036854775808", ScalarKind.Integer)]
    [InlineData("1.0", ScalarKind.Float)]
    [InlineData("-0.5", ScalarKind.Float)]
    [InlineData("1e3", ScalarKind.Float)]
    [InlineData("1E-0", ScalarKind.Float)]
    [InlineData("true", ScalarKind.Boolean)]
    [InlineData("false", ScalarKind.Boolean)]
    [InlineData("null", ScalarKind.Null)]
    public void A_scalar_keeps_its_text_and_has_the_kind_that_the_grammar_gives_it(string json, ScalarKind kind) =>
        Assert.Equal(new ScalarNode(json, kind, new(0, json.Length)), ReadClean(json));

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"true\"", "true")]
    [InlineData("\"12\"", "12")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"a\\u00e9\\u00E9b\"", "aééb")]
    [InlineData("\"\\u0000\"", "\0")]
    [InlineData("\"\\uD83C\\uDF89!\"", "🎉!")]
    [InlineData("\"\u007F\u2028\uFEFF\"", "\u007F\u2028\uFEFF")]
    [InlineData("\"/* no */ // comment, [ ] { } :\"", "/* no */ // comment, [ ] { } :")]
    public void A_string_is_a_text_with_its_escapes_undone(string json, string value) =>
        Assert.Equal(new ScalarNode(value, ScalarKind.Text, new(0, json.Length)), ReadClean(json));

    [Theory]
    [InlineData("// a\n{ /* b */ \"a\" /**/ : // c\r\n 1 /* d ** / */ } // e")]
    [InlineData("{\"a\":1}//")]
    [InlineData("/* \n */{\"a\":1}")]
    public void Comments_are_white_space_where_they_are_allowed(string json) =>
        Assert.Equal("{\"a\":Integer \"1\"}", JsonOracle.Show(ReadClean(json, new(AllowComments: true))));

    [Theory]
    [InlineData("[1,]", "[Integer \"1\"]")]
    [InlineData("{\"a\": 1 , }", "{\"a\":Integer \"1\"}")]
    public void A_trailing_comma_is_read_where_it_is_allowed(string json, string shown) =>
        Assert.Equal(shown, JsonOracle.Show(ReadClean(json, new(AllowTrailingCommas: true))));

    [Fact]
    public void Sixty_four_levels_are_read() => ReadClean(new string('[', 64) + new string(']', 64));

    [Fact]
    public void Equal_texts_give_equal_trees()
    {
        const string Json = "{\"a\": [1, \"b\"], \"c\": {}}";

        Assert.Equal(ReadClean(Json), ReadClean(Json));
        Assert.NotEqual(ReadClean(Json), ReadClean(Json.Replace('1', '2')));
    }

    private static SeedNode ReadClean(string json, JsonReaderOptions options = default)
    {
        var result = JsonReader.Read(json, new(0, json.Length), options);

        Assert.Empty(result.Problems.Select(problem => $"{problem.Span} {string.Join('|', problem.Arguments)}"));
        return Assert.IsType<SeedNode>(result.Root, exactMatch: false);
    }
}
