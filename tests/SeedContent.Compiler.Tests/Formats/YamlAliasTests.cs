using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Yaml;

namespace SeedContent.Compiler.Tests.Formats;

public sealed class YamlAliasTests
{
    [Theory]
    [InlineData("a: &x b\nc: *x", "c", "b")]
    [InlineData("a: &x b\nc: &x d\ne: *x", "e", "d")]
    [InlineData("a: [&x 1, *x, &x 2]\nb: *x", "b", "2")]
    [InlineData("a: &x [&x b]\nc: *x", "c", "b")]
    [InlineData("&x a: b\nc: *x", "c", "a")]
    [InlineData("a: &x b\n*x : c", "b", "c")]
    [InlineData("a: &x !!str 12\nc: *x", "c", "12")]
    [InlineData("a: &é:1 b\nc: *é:1", "c", "b")]
    [InlineData("a: &x\nc: *x", "c", "")]
    public void An_alias_stands_for_the_last_node_before_it_with_that_anchor(string yaml, string key, string value)
    {
        var result = Read(yaml);

        Assert.Empty(result.Problems);
        Assert.Equal(value, Assert.IsType<ScalarNode>(Fields(result).Find(key)!.Value).Value);
    }

    [Fact]
    public void An_alias_has_its_own_place_and_what_is_in_it_has_that_of_the_anchor()
    {
        const string Yaml = "a: &x [b, {c: d}]\ne: *x";
        var fields = Fields(Read(Yaml));
        var alias = Assert.IsType<SequenceNode>(fields.Entries[1].Value);

        Assert.Equal("*x", alias.Span.In(Yaml));
        Assert.Equal("[b, {c: d}]", fields.Entries[0].Value.Span.In(Yaml));
        Assert.Equal(Assert.IsType<SequenceNode>(fields.Entries[0].Value).Items, alias.Items);
        Assert.Equal("a: &x [b, {c: d}]\ne: *x", fields.Span.In(Yaml));
    }

    [Theory]
    [InlineData("a: &x b", "b")]
    [InlineData("a: &x 'b c'", "'b c'")]
    [InlineData("a: &x\n  'b c'", "'b c'")]
    [InlineData("a: &x # why\n  - b\n  - c", "- b\n  - c")]
    [InlineData("a: !!seq &x [b]", "[b]")]
    [InlineData("a: &x !!map\n  b: c", "b: c")]
    [InlineData("a: &x !<tag:yaml.org,2002:str> b", "b")]
    [InlineData("a: &x\nd: e", "")]
    public void A_value_is_placed_without_its_anchor_and_tag(string yaml, string value) =>
        Assert.Equal(value, Fields(Read(yaml)).Entries[0].Value.Span.In(yaml));

    [Theory]
    [InlineData("base: &base 1\na: ⟦*bse⟧", "no anchor '&bse'", "did you mean '*base'?")]
    [InlineData("a: ⟦*breaking⟧\nb: c", "no anchor '&breaking'", "quotation marks")]
    [InlineData("a: ⟦*later⟧\nb: &later c", "no anchor '&later'", "above this alias")]
    [InlineData("a: &x [b, ⟦*x⟧]", "within the value that '&x' names", "hold itself")]
    [InlineData("a: &x {b: {c: ⟦*x⟧}}", "within the value that '&x' names", "hold itself")]
    [InlineData("a: &x\n  <<: ⟦*x⟧", "within the value that '&x' names", "hold itself")]
    [InlineData("a: &x {b: c}\n⟦*x⟧ : d", "a name as the key", "found a mapping")]
    public void An_alias_that_stands_for_nothing_is_reported_where_it_stands(string marked, params string[] words)
    {
        var (yaml, span) = Marked.Read(marked);
        var problem = Assert.Single(Read(yaml).Problems.AsSpan().ToArray());

        Assert.Equal(("SEED2002", span), (problem.Descriptor.Id, problem.Span));
        Assert.All(words, word => Assert.Contains(word, problem.Arguments[0], StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_whose_alias_is_not_read_is_left_out_and_the_others_stay() =>
        Assert.Equal(["b"], Fields(Read("a: *x\nb: c")).Entries.Select(entry => entry.Key.Value));

    [Fact]
    public void What_aliases_bring_is_bounded_and_reported_once()
    {
        // Ten levels of nine would be nine thousand million texts.
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 10).Select(i =>
            $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));
        var result = Read(yaml);

        var problem = Assert.Single(result.Problems.AsSpan().ToArray());
        Assert.Equal(("SEED2013", "10,000"), (problem.Descriptor.Id, problem.Arguments[0]));
        Assert.Equal("*a3", problem.Span.In(yaml));
        Assert.InRange(Count(result.Root!), YamlReader.MaxAliasedNodes / 2, 2 * YamlReader.MaxAliasedNodes);
    }

    [Fact]
    public void Aliases_may_bring_ten_thousand_nodes_and_no_more()
    {
        var yaml = "a: &x b\nc:\n" + string.Concat(Enumerable.Repeat("- *x\n", YamlReader.MaxAliasedNodes));

        Assert.Empty(Read(yaml).Problems);
        Assert.Equal(yaml.Length + 2, Assert.Single(Read(yaml + "- *x\n- *x\n").Problems.AsSpan().ToArray()).Span.Start);
    }

    [Fact]
    public void An_alias_cannot_nest_deeper_than_what_is_written_may()
    {
        var deep = $"{new string('[', 40)}{new string(']', 40)}";
        var yaml = $"a: &x {deep}\nb: {new string('[', 23)}*x{new string(']', 23)}\nc: {new string('[', 24)}*x{new string(']', 24)}";

        var problem = Assert.Single(Read(yaml).Problems.AsSpan().ToArray());
        Assert.Equal(("SEED2007", yaml.LastIndexOf("*x", StringComparison.Ordinal)), (problem.Descriptor.Id, problem.Span.Start));
    }

    private static int Count(SeedNode node) => node switch
    {
        MappingNode mapping => 1 + mapping.Entries.AsSpan().ToArray().Sum(entry => 1 + Count(entry.Value)),
        SequenceNode list => 1 + list.Items.AsSpan().ToArray().Sum(Count),
        _ => 1,
    };

    private static MappingNode Fields(FormatResult result) => Assert.IsType<MappingNode>(result.Root);

    private static FormatResult Read(string yaml) => YamlReader.Read(yaml, new(0, yaml.Length));
}
