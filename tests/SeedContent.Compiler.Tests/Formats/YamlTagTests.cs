using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Yaml;

namespace SeedContent.Compiler.Tests.Formats;

public sealed class YamlTagTests
{
    [Theory]
    [InlineData("!!str 12", "12", ScalarKind.Text)]
    [InlineData("!!str", "", ScalarKind.Text)]
    [InlineData("!!str null", "null", ScalarKind.Text)]
    [InlineData("! 12", "12", ScalarKind.Text)]
    [InlineData("!!int 12", "12", ScalarKind.Integer)]
    [InlineData("!!int '0x1F'", "0x1F", ScalarKind.Integer)]
    [InlineData("!!float 12", "12", ScalarKind.Float)]
    [InlineData("!!float \".inf\"", ".inf", ScalarKind.Float)]
    [InlineData("!!bool \"true\"", "true", ScalarKind.Boolean)]
    [InlineData("!!null ''", "", ScalarKind.Null)]
    [InlineData("!!null", "", ScalarKind.Null)]
    [InlineData("!<tag:yaml.org,2002:int> 12", "12", ScalarKind.Integer)]
    public void A_scalar_is_what_its_tag_says(string yaml, string value, ScalarKind kind)
    {
        var result = Read("a: " + yaml);
        var scalar = Assert.IsType<ScalarNode>(Assert.IsType<MappingNode>(result.Root).Entries[0].Value);

        Assert.Empty(result.Problems);
        Assert.Equal((value, kind), (scalar.Value, scalar.Kind));
    }

    [Fact]
    public void A_handle_stands_for_what_its_directive_says() =>
        Assert.Equal(ScalarKind.Text, Assert.IsType<ScalarNode>(Read("%TAG !y! tag:yaml.org,2002:\n---\n!y!str 12").Root).Kind);

    [Theory]
    [InlineData("a: !!map {b: c}")]
    [InlineData("a: !!seq [b]")]
    [InlineData("a: ! [b]")]
    [InlineData("!!map\na: !!seq\n- b")]
    public void A_collection_may_have_its_tag(string yaml) => Assert.Empty(Read(yaml).Problems);

    [Theory]
    [InlineData("a: !!int ⟦abc⟧", "'!!int' needs a whole number such as 12, found 'abc'")]
    [InlineData("a: !!int ⟦1.0⟧", "found '1.0'")]
    [InlineData("a: !!int⟦⟧\nb: c", "found nothing")]
    [InlineData("a: !!float ⟦0x10⟧", "a number such as 1.5, found '0x10'")]
    [InlineData("a: !!bool ⟦yes⟧", "true or false, found 'yes'")]
    [InlineData("a: !!null ⟦\"x\"⟧", "null or nothing, found 'x'")]
    [InlineData("a: !!map ⟦x⟧", "a mapping, found 'x'")]
    [InlineData("a: !!seq ⟦x⟧", "a list, found 'x'")]
    [InlineData("a: ⟦!!str⟧ [x]", "a single value, found a list")]
    [InlineData("a: ⟦!!int⟧ {x: y}", "a single value, found a mapping")]
    [InlineData("a: ⟦!!map⟧ [x]", "a mapping, found a list")]
    [InlineData("a: &x ⟦!!seq⟧ {x: y}", "a list, found a mapping")]
    public void A_value_that_does_not_fit_its_tag_is_reported(string marked, string words)
    {
        var (yaml, span) = Marked.Read(marked);
        var problem = Assert.Single(Read(yaml).Problems.AsSpan().ToArray());

        Assert.Equal(("SEED2002", span), (problem.Descriptor.Id, problem.Span));
        Assert.Contains(words, problem.Arguments[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: ⟦!breaking⟧ news", "!breaking")]
    [InlineData("a: ⟦!!timestamp⟧ 2024-05-01", "!!timestamp")]
    [InlineData("a: &x ⟦!<tag:example.com,2024:x>⟧ b", "!<tag:example.com,2024:x>")]
    [InlineData("a: [⟦!x⟧ b, c]", "!x")]
    [InlineData("a: ⟦!x⟧ {b: c}", "!x")]
    public void Another_tag_is_reported_where_it_stands_and_the_value_is_read(string marked, string tag)
    {
        var (yaml, span) = Marked.Read(marked);
        var result = Read(yaml);

        var problem = Assert.Single(result.Problems.AsSpan().ToArray());
        Assert.Equal(("SEED2004", span, tag), (problem.Descriptor.Id, problem.Span, problem.Arguments[0]));
        Assert.NotNull(Assert.IsType<MappingNode>(result.Root).Find("a"));
    }

    private static FormatResult Read(string yaml) => YamlReader.Read(yaml, new(0, yaml.Length));
}
