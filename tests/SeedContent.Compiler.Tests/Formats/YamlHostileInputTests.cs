using System.Globalization;
using CsCheck;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Yaml;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Formats;

/// <summary>Texts that make a careless reader throw, overflow its stack, or take hours; the time-out is a guard against hanging, no measurement.</summary>
public sealed class YamlHostileInputTests
{
    private const int HangsAfterMilliseconds = 120_000;

    private const string Whole = "a: &x [b, 'c', \"d\\n\", {e: !!int 1}]\nf: *x\ng: |-\n  h\n\n  i\nj: {<<: [{k: l}], m: }\n? n\n: >+\n  o\n\n# p\nq: \"r\n  s\"\n";

    private static readonly string DeepItem = $"- {new string('[', 100)}{new string(']', 100)}\n";

    public static TheoryData<string, int, string> Repeated => new()
    {
        { "[", 1_000_000, "" },
        { "[\n", 500_000, "" },
        { "{a: ", 500_000, "" },
        { "- ", 500_000, "a" },
        { "? ", 500_000, "a" },
        { ": ", 500_000, "a" },
        { DeepItem, 5_000, "" },
        { "- \"\n", 200_000, "" },
        { "'", 500_001, "" },
        { "---\n", 200_000, "" },
        { "a: b\n", 200_000, "" },
        { "- *unknown\n", 100_000, "" },
        { "- !unknown x\n", 100_000, "" },
        { "- &a x\n- *a\n", 100_000, "" },
        { "\0", 1_000_000, "" },
        { "a\0", 1_000_000, "" },
        { "\n", 1_000_000, "a" },
        { "# a\n", 500_000, "" },
        { "&a ", 500_000, "" },
    };

    [Theory(Timeout = HangsAfterMilliseconds)]
    [MemberData(nameof(Repeated))]
    public async Task A_long_run_of_one_thing_is_read_to_its_end(string unit, int count, string end) =>
        await Check(string.Concat(Enumerable.Repeat(unit, count)) + end, TestContext.Current.CancellationToken);

    [Fact(Timeout = HangsAfterMilliseconds)]
    public async Task A_hundred_thousand_keys_are_read()
    {
        var result = await Check(string.Concat(Enumerable.Range(0, 100_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"key{i}: {i}\n"))), TestContext.Current.CancellationToken);

        Assert.Equal(100_000, Assert.IsType<MappingNode>(result.Root).Entries.Count);
        Assert.Empty(result.Problems);
    }

    [Theory(Timeout = HangsAfterMilliseconds)]
    [InlineData("a: ", 'x', "")]
    [InlineData("a: ", '1', "")]
    [InlineData("a: \"", 'x', "\"")]
    [InlineData("a: |\n  ", 'x', "\n")]
    public async Task A_value_of_fifty_megabytes_is_read(string start, char filling, string end)
    {
        var result = await Check(start + new string(filling, 50_000_000) + end, TestContext.Current.CancellationToken);

        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_reported_at_the_bracket_and_what_follows_is_read()
    {
        var yaml = $"a: {new string('[', 100)}{new string(']', 100)}\nb: c";
        var result = Read(yaml);

        var problem = Assert.Single(result.Problems.AsSpan().ToArray());
        Assert.Equal(("SEED2007", new TextSpan(3 + SeedNode.MaxDepth - 1, 1)), (problem.Descriptor.Id, problem.Span));
        Assert.Equal(["a", "b"], Assert.IsType<MappingNode>(result.Root).Entries.Select(entry => entry.Key.Value));
    }

    [Theory]
    [InlineData("a: b⟦\0⟧c", "b\uFFFDc")]
    [InlineData("a: \"⟦\u0001\u0002⟧\"", "\u0001\u0002")]
    [InlineData("a: b⟦\u001B⟧", "b\u001B")]
    public void A_control_character_is_reported_and_the_rest_is_read(string marked, string value)
    {
        var (yaml, span) = Marked.Read(marked);
        var result = Read(yaml);

        var problem = Assert.Single(result.Problems.AsSpan().ToArray());
        Assert.Equal(("SEED2002", span), (problem.Descriptor.Id, problem.Span));
        Assert.Equal(value, Assert.IsType<ScalarNode>(Assert.IsType<MappingNode>(result.Root).Entries[0].Value).Value);
    }

    [Theory]
    [InlineData("a: !<> x", "!<>")]
    [InlineData("a: \"\\uD800\\u0041\"", "\\uD800\\u0041")]
    public void What_the_parser_itself_fails_on_is_reported_around_the_place(string yaml, string culprit)
    {
        var problem = Assert.Single(Read(yaml).Problems.AsSpan().ToArray());

        Assert.Equal("SEED2002", problem.Descriptor.Id);
        Assert.Contains(culprit, problem.Span.In(yaml), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_is_read_without_an_exception_and_all_spans_lie_in_it() =>
        Gen.String[Gen.Char["ab:-#&*!|>'\"{}[],? \t\n\r%@`é\uD83C\u0000<1"], 0, 60].Sample(text => AllWithin(Read(text), text), iter: 20_000);

    [Fact]
    public void A_damaged_text_is_read_without_an_exception_and_all_spans_lie_in_it() =>
        Gen.Select(Gen.Int[0, Whole.Length], Gen.Int[0, 8], Gen.String[Gen.Char["ab:-#&*!|>'\"{}[],? \t\n\r\u0000<"], 0, 4]).Sample(
            (start, length, text) =>
            {
                var damaged = Whole[..start] + text + Whole[Math.Min(start + length, Whole.Length)..];
                return AllWithin(Read(damaged), damaged);
            },
            iter: 20_000);

    [Fact]
    public void The_text_that_is_damaged_is_whole() => Assert.Empty(Read(Whole).Problems);

    private static async Task<FormatResult> Check(string yaml, CancellationToken cancellationToken)
    {
        var result = await Task.Run(() => Read(yaml), cancellationToken);
        Assert.True(AllWithin(result, yaml));
        return result;
    }

    private static bool AllWithin(FormatResult result, string text) =>
        result.Problems.AsSpan().ToArray().All(problem => Within(problem.Span, text)) && (result.Root is null || AllWithin(result.Root, text));

    private static bool AllWithin(SeedNode node, string text) => Within(node.Span, text) && node switch
    {
        MappingNode mapping => mapping.Entries.AsSpan().ToArray().All(entry => AllWithin(entry.Key, text) && AllWithin(entry.Value, text)),
        SequenceNode list => list.Items.AsSpan().ToArray().All(item => AllWithin(item, text)),
        _ => true,
    };

    private static bool Within(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;

    private static FormatResult Read(string yaml) => YamlReader.Read(yaml, new(0, yaml.Length));
}
