using CsCheck;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Json;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Formats;

/// <summary>Any text at all is read, in time that grows with its length, and refused exactly where it is no JSON.</summary>
public sealed class JsonHostileInputTests
{
    private const string Alphabet = "{}[]:,\"\\/*'“ \t\n\r-+.0123eEutrfalsn\u0001\u00A0\uFEFFé\uD83C\uDF89";

    private static readonly string[] Valid =
    [
        """{"a": [1, -2.5e+3, true, false, null], "b\n": {"c": "\u00e9\uD83C\uDF89\\\/"}, "": []}""",
        "{\n  \"headline\": \"Vilnius: a summit\",\n  \"order\": 7,\n  \"tags\": [\"a\", \"b\"],\n  \"draft\": false\n}\n",
        "[[], {}, \"\", 0, [{\"a\": [{\"b\": \"c\"}]}], \"a,b]c}d:e\"]",
        "// a\n{\"a\": 1, /* b */ \"c\": [2, 3,],}",
    ];

    private static readonly Gen<string> Random = Gen.String[Gen.Char[Alphabet], 0, 60];

    // A valid text in which a few places are replaced, left out, doubled or cut off.
    private static readonly Gen<string> Mutated = Gen.Select(
        Gen.Int[0, Valid.Length - 1].Select(i => Valid[i]),
        Gen.Select(Gen.Int[0, 200], Gen.Int[0, 4], Gen.String[Gen.Char[Alphabet], 0, 2]).Array[1, 3],
        (text, edits) => edits.Aggregate(text, Edit));

    [Fact]
    public void Any_text_is_read_without_an_exception_and_all_spans_lie_in_it() =>
        Gen.OneOf(Random, Mutated).Sample(text => Both(text, options =>
        {
            var range = new TextSpan(text.Length / 8, text.Length - (text.Length / 8));
            var result = JsonReader.Read(text, range, options);

            Assert.All(result.Problems, problem => Assert.True(range.Contains(problem.Span) && problem.Span.Length >= 0));
            Assert.Equal(result.Problems.OrderBy(problem => problem.Span.Start), result.Problems);
            AssertWithin(result.Root, range);
        }), iter: 30_000);

    [Fact]
    public void A_text_is_refused_exactly_where_another_reader_refuses_it_and_read_as_the_same_tree() =>
        Gen.OneOf(Random, Mutated).Sample(text => Both(text, options =>
        {
            var result = JsonReader.Read(text, new(0, text.Length), options);
            if (!HasLoneSurrogate(text))
            {
                Assert.Equal(JsonOracle.Read(text, options.AllowComments), result.Problems.Count > 0 ? null : JsonOracle.Show(result.Root));
            }
        }), iter: 30_000);

    [Fact]
    public void Large_texts_that_are_right_are_read_whole()
    {
        var digits = new string('7', 10_000);
        var members = string.Join(",\n", Enumerable.Range(0, 100_000).Select(i => $"\"key{i}\": {i}"));
        var text = $$"""{ {{members}}, "text": "{{new string('x', 50_000_000)}}", "number": {{digits}} }""";
        var result = JsonReader.Read(text, new(0, text.Length), default);

        Assert.Empty(result.Problems);
        var entries = Assert.IsType<MappingNode>(result.Root).Entries;
        Assert.Equal(100_002, entries.Count);
        Assert.Equal(50_000_000, ((ScalarNode)entries[100_000].Value).Value.Length);
        Assert.Equal(digits, ((ScalarNode)entries[100_001].Value).Value);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[{\"\":")]
    [InlineData("{\"a\":")]
    [InlineData("[,")]
    [InlineData(",")]
    [InlineData("]}")]
    [InlineData("\"")]
    [InlineData("\"a\n")]
    [InlineData("\"a\\\"\n")]
    [InlineData("\"a\n   \n")]
    [InlineData("'")]
    [InlineData("' \n")]
    [InlineData("“")]
    [InlineData("/*")]
    [InlineData("//\n")]
    [InlineData("\\u")]
    [InlineData("\\\"")]
    [InlineData("\n\" ]")]
    [InlineData("a b ")]
    [InlineData("\"\n \n")]
    [InlineData("\n")]
    [InlineData("# ")]
    [InlineData("(")]
    [InlineData("(,")]
    [InlineData(" ;")]
    [InlineData("\t\n \" a: ")]
    [InlineData("\u00A0 ")]
    [InlineData("\"a\":1,")]
    public void Repeated_mistakes_are_read_to_their_end_and_listed_up_to_a_limit(string piece)
    {
        var repeated = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        string[] texts = [repeated, "[" + repeated, "{" + repeated, "[\"" + repeated + "x", "{\"a\": [1, " + repeated, new string('[', 70) + repeated];

        Assert.All(texts, text => Both(text, options => Assert.InRange(JsonReader.Read(text, new(0, text.Length), options).Problems.Count, 1, 1000)));
    }

    private static void Both(string text, Action<JsonReaderOptions> test)
    {
        test(default);
        test(new(AllowComments: true, AllowTrailingCommas: true));
    }

    private static string Edit(string text, (int Place, int Kind, string Piece) edit)
    {
        var place = edit.Place % (text.Length + 1);
        var length = Math.Min(edit.Kind, text.Length - place);
        return edit.Kind == 4 && edit.Piece.Length == 0
            ? text[..place]
            : text[..place] + edit.Piece + text[(place + (edit.Kind == 3 ? 0 : length))..];
    }

    private static void AssertWithin(SeedNode? node, TextSpan range)
    {
        if (node is null)
        {
            return;
        }

        Assert.True(range.Contains(node.Span) && node.Span.Length >= 0);
        foreach (var child in node switch
        {
            MappingNode mapping => mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
            SequenceNode sequence => sequence.Items,
            _ => Enumerable.Empty<SeedNode>(),
        })
        {
            AssertWithin(child, node.Span);
        }
    }

    // The other reader reads UTF-8, which has none.
    private static bool HasLoneSurrogate(string text) => text.EnumerateRunes().Any(rune => rune == System.Text.Rune.ReplacementChar);
}
