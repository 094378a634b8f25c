using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Yaml;

namespace SeedContent.Compiler.Tests.Formats;

public sealed class YamlMergeTests
{
    [Theory]
    [InlineData("<<: {a: 1, b: 2}\nc: 3", "c=3 a=1 b=2")]
    [InlineData("<<: {a: 1, b: 2}\nb: 3", "b=3 a=1")]
    [InlineData("b: 3\n<<: {a: 1, b: 2}", "b=3 a=1")]
    [InlineData("<<: [{a: 1, b: 2}, {b: 3, c: 4}]", "a=1 b=2 c=4")]
    [InlineData("<<: []\na: 1", "a=1")]
    [InlineData("<<: {<<: {a: 1}, b: 2}", "b=2 a=1")]
    [InlineData("\"<<\": 1\na: 2", "<<=1 a=2")]
    [InlineData("!!str <<: 1", "<<=1")]
    public void A_merge_key_adds_the_entries_that_the_mapping_has_not(string yaml, string expected)
    {
        var result = Read(yaml);

        Assert.Empty(result.Problems);
        Assert.Equal(expected, Show(Assert.IsType<MappingNode>(result.Root)));
    }

    [Fact]
    public void Defaults_are_merged_by_their_alias_and_keep_their_place()
    {
        const string Yaml = "x: &x\n  a: 1\n  b: 2\ny:\n  <<: *x\n  b: 3\nz:\n  c: 4\n  <<: *x\n";
        var root = Assert.IsType<MappingNode>(Read(Yaml).Root);
        var (y, z) = (Assert.IsType<MappingNode>(root.Entries[1].Value), Assert.IsType<MappingNode>(root.Entries[2].Value));

        Assert.Equal(("b=3 a=1", "c=4 a=1 b=2"), (Show(y), Show(z)));
        Assert.Equal(Yaml.IndexOf("a: 1", StringComparison.Ordinal), y.Find("a")!.Key.Span.Start);
        Assert.Equal(("<<: *x\n  b: 3", "c: 4\n  <<: *x"), (y.Span.In(Yaml), z.Span.In(Yaml)));
    }

    [Theory]
    [InlineData("<<: ⟦a⟧\nb: c", "found a single value")]
    [InlineData("<<:⟦⟧\nb: c", "found nothing")]
    [InlineData("<<: [{a: 1}, ⟦a⟧]\nb: c", "found a single value")]
    [InlineData("<<: [⟦[{a: 1}]⟧]\nb: c", "found a list")]
    [InlineData("a: &x b\n<<: ⟦*x⟧", "found a single value")]
    public void A_merge_key_with_another_value_is_reported_there(string marked, string found)
    {
        var (yaml, span) = Marked.Read(marked);
        var result = Read(yaml);

        var problem = Assert.Single(result.Problems.AsSpan().ToArray());
        Assert.Equal(("SEED2002", span), (problem.Descriptor.Id, problem.Span));
        Assert.Contains(found, problem.Arguments[0], StringComparison.Ordinal);
        Assert.Null(Assert.IsType<MappingNode>(result.Root).Find("<<"));
    }

    [Fact]
    public void A_second_merge_key_stands_twice_as_any_key()
    {
        var (yaml, span) = Marked.Read("<<: {a: 1}\n⟦<<⟧: {b: 2}");
        var result = Read(yaml);

        var problem = Assert.Single(result.Problems.AsSpan().ToArray());
        Assert.Equal(("SEED2003", span), (problem.Descriptor.Id, problem.Span));
        Assert.Equal("a=1", Show(Assert.IsType<MappingNode>(result.Root)));
    }

    [Fact]
    public void A_chain_of_merges_counts_as_what_it_brings()
    {
        var yaml = "a0: &a0 {x: 1}\n" + string.Concat(Enumerable.Range(1, 1000).Select(i => $"a{i}: &a{i} {{<<: *a{i - 1}, k{i}: 1}}\n"));

        Assert.Equal("SEED2013", Assert.Single(Read(yaml).Problems.AsSpan().ToArray()).Descriptor.Id);
    }

    private static string Show(MappingNode mapping) =>
        string.Join(' ', mapping.Entries.Select(entry => $"{entry.Key.Value}={((ScalarNode)entry.Value).Value}"));

    private static FormatResult Read(string yaml) => YamlReader.Read(yaml, new(0, yaml.Length));
}
