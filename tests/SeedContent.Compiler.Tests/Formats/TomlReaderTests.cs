using System.Globalization;
using CsCheck;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Toml;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Formats;

public sealed class TomlReaderTests
{
    private const string Sample = """"
        # a comment
        title = "a \u00e9 \"b\"" # another
        [owner]
        name.first = 'Jane'
        born = 1979-05-27T07:32:00-08:00
        points = [1, 0xFF, [2.5, inf,], # c
          """
        x\
          y"""
        ]
        [[item]]
        at = { x = 1_000, y.z = true }
        [[item]]
        [item.sub]
        day = 2023-07-12
        """";

    [Theory]
    [InlineData("a = 'b'", "a", "'b'")]
    [InlineData("a=1_000# d", "a", "1_000")]
    [InlineData("\"a\" = \"b\\tc\"  ", "\"a\"", "\"b\\tc\"")]
    [InlineData("'é🎉' = '日本'", "'é🎉'", "'日本'")]
    [InlineData("\r\n  a = 1979-05-27 07:32:00Z\r\n", "a", "1979-05-27 07:32:00Z")]
    [InlineData("a = [1,\n # x\n 2, ]\n", "a", "[1,\n # x\n 2, ]")]
    [InlineData("a = { b = 1 }", "a", "{ b = 1 }")]
    [InlineData("a.b = 1", "a", "b = 1")]
    [InlineData("a = '''\nb'''", "a", "'''\nb'''")]
    [InlineData("[a]\nb = 1\nc = 2\n\n", "a", "b = 1\nc = 2")]
    [InlineData("[a.b]\nc = 1\n", "a", "b]\nc = 1")]
    [InlineData("[a] # empty\n", "a", "")]
    [InlineData("[[a]]\nb = 1\n[[a]]\nb = 2\n", "a", "b = 1\n[[a]]\nb = 2")]
    public void Keys_and_values_have_the_span_of_what_is_written(string toml, string key, string value)
    {
        var entry = Assert.Single(Root(toml).Entries, _ => true);

        Assert.Equal((key, value), (entry.Key.Span.In(toml), entry.Value.Span.In(toml)));
    }

    [Fact]
    public void Each_part_of_a_dotted_key_has_its_own_span()
    {
        const string Text = "a . 'b'.c = 1\na.d = 2\n";
        var a = Assert.Single(Root(Text).Entries, _ => true);
        var inner = Assert.IsType<MappingNode>(a.Value);
        var b = Assert.IsType<MappingNode>(inner.Entries[0].Value);

        Assert.Equal(["'b'", "d"], inner.Entries.Select(entry => entry.Key.Span.In(Text)));
        Assert.Equal(("b", "c"), (inner.Entries[0].Key.Value, b.Entries[0].Key.Value));
        Assert.Equal("'b'.c = 1\na.d = 2", a.Value.Span.In(Text));
    }

    [Fact]
    public void Spans_count_in_the_whole_text_when_a_part_is_read()
    {
        const string Text = "+++\na = 1\n[b]\nc = 'd'\n+++\nrest";
        var result = TomlReader.Read(Text, new(4, 18));
        var root = Assert.IsType<MappingNode>(result.Root);

        Assert.Empty(result.Problems);
        Assert.Equal(["a", "b"], root.Entries.Select(entry => entry.Key.Span.In(Text)));
        Assert.Equal("c = 'd'", root.Entries[1].Value.Span.In(Text));
    }

    [Theory]
    [InlineData("''", ScalarKind.Text)]
    [InlineData("true", ScalarKind.Boolean)]
    [InlineData("+1_0", ScalarKind.Integer)]
    [InlineData("-0", ScalarKind.Integer)]
    [InlineData("0xdead_BEEF", ScalarKind.Integer)]
    [InlineData("0o755", ScalarKind.Integer)]
    [InlineData("0b1_0", ScalarKind.Integer)]
    [InlineData("-9223372036854775808", ScalarKind.Integer)]
    [InlineData("0x7FFFFFFFFFFFFFFF", ScalarKind.Integer)]
    [InlineData("1e06", ScalarKind.Float)]
    [InlineData("-0.0", ScalarKind.Float)]
    [InlineData("6.626E-3_4", ScalarKind.Float)]
    [InlineData("-inf", ScalarKind.Float)]
    [InlineData("+nan", ScalarKind.Float)]
    [InlineData("2024-02-29", ScalarKind.Date)]
    [InlineData("23:59:59.123456789", ScalarKind.Time)]
    [InlineData("2024-02-29t00:00:00", ScalarKind.DateTime)]
    [InlineData("2016-12-31T23:59:60Z", ScalarKind.OffsetDateTime)]
    [InlineData("0000-02-29 00:00:00.5-00:00", ScalarKind.OffsetDateTime)]
    public void A_value_has_its_kind_and_is_kept_as_written(string value, ScalarKind kind)
    {
        var scalar = Assert.IsType<ScalarNode>(Root("a = " + value).Entries[0].Value);

        Assert.Equal((kind, kind == ScalarKind.Text ? "" : value), (scalar.Kind, scalar.Value));
    }

    [Theory]
    [InlineData("a = ⟦hello⟧", "quotation marks")]
    [InlineData("a = ⟦Hello, big world⟧ # c", "'Hello, big world'")]
    [InlineData("a = ⟦True⟧", "small letters")]
    [InlineData("a = ⟦012⟧", "leading zero")]
    [InlineData("a = ⟦1__0⟧", "underscore")]
    [InlineData("a = ⟦0x_1⟧", "underscore")]
    [InlineData("a = ⟦0o8⟧", "base 8")]
    [InlineData("a = ⟦+0b1⟧", "no sign")]
    [InlineData("a = ⟦.5⟧", "0.5")]
    [InlineData("a = ⟦5.⟧", "1.0")]
    [InlineData("a = ⟦5e⟧", "exponent")]
    [InlineData("a = ⟦1.2.3⟧", "no number")]
    [InlineData("a = ⟦9223372036854775808⟧", "64 bits")]
    [InlineData("a = ⟦0x8000000000000000⟧", "64 bits")]
    [InlineData("a = ⟦2023-02-30⟧", "the month 2023-02 has 28 days")]
    [InlineData("a = ⟦1900-02-29⟧", "the month 1900-02 has 28 days")]
    [InlineData("a = ⟦2023-13-01⟧", "no month 13")]
    [InlineData("a = ⟦2023-02-30T00:00:00Z⟧", "28 days")]
    [InlineData("a = ⟦2023-2-3⟧", "1979-05-27")]
    [InlineData("a = ⟦24:00:00⟧", "hours go from 00 to 23")]
    [InlineData("a = ⟦23:59:61⟧", "seconds from 00 to 60")]
    [InlineData("a = ⟦07:32⟧", "seconds")]
    [InlineData("a = ⟦2023-02-03 07:32⟧", "seconds")]
    [InlineData("a = ⟦2023-02-03T07:32:00+24:00⟧", "hours go from 00 to 23")]
    [InlineData("a = ⟦07:32:00Z⟧", "no date or time")]
    [InlineData("a =⟦⟧", "Expected a value, found the end of the TOML")]
    [InlineData("a = ⟦⟧\nb = 1", "Expected a value, found the end of the line")]
    [InlineData("a⟦⟧", "Expected '='")]
    [InlineData("a ⟦b⟧ = 1", "Expected '='")]
    [InlineData("a = 1 ⟦b⟧ = 2", "Expected the end of the line, found 'b'")]
    [InlineData("⟦=⟧ 1", "Expected a key")]
    [InlineData("a.⟦.⟧b = 1", "Expected a key")]
    [InlineData("stra⟦ß⟧e = 1", "put the key in quotation marks")]
    [InlineData("⟦\"\"\"⟧a\"\"\" = 1", "not three")]
    [InlineData("a = ⟦\"⟧b", "not closed")]
    [InlineData("a = ⟦\"⟧b\\", "not closed")]
    [InlineData("a = ⟦'''⟧b\nc = 1", "not closed")]
    [InlineData("a = \"⟦\\q⟧\"", "no escape")]
    [InlineData("a = \"⟦\\u12⟧\"", "4 hexadecimal digits")]
    [InlineData("a = \"⟦\\uD800⟧\"", "no character")]
    [InlineData("a = \"⟦\\U00110000⟧\"", "no character")]
    [InlineData("a = 'b⟦\u0001⟧c'", "U+0001")]
    [InlineData("a = 1 # ⟦\u007F⟧", "U+007F")]
    [InlineData("a = 1⟦\r⟧b = 2", "U+000D")]
    [InlineData("⟦\u3000⟧a = 1", "U+3000")]
    [InlineData("⟦\U000E0001⟧a = 1", "U+E0001")]
    [InlineData("a = [1 ⟦2⟧]", "Expected ',' or ']'")]
    [InlineData("a = [⟦,⟧]", "Expected a value")]
    [InlineData("a = [1, ⟦b⟧ = 2]", "found the key 'b'")]
    [InlineData("a = ⟦[⟧1, 2", "not closed")]
    [InlineData("a = { b = 1⟦⟧\n, c = 2 }", "one line")]
    [InlineData("a = { b = 1⟦,⟧ }", "no comma")]
    [InlineData("a = { b = 1 ⟦c⟧ = 2 }", "Expected ',' or '}'")]
    [InlineData("[a⟦⟧\nb = 1", "Expected ']'")]
    [InlineData("[⟦]⟧", "Expected a key")]
    [InlineData("[[a]⟦ ⟧]", "Expected ']]'")]
    public void A_mistake_is_reported_where_it_stands(string markup, string words) => AssertOnly(markup, "SEED2010", words);

    [Theory]
    [InlineData("[a]\n[⟦a⟧]", 1)]
    [InlineData("a = 1\n\n⟦a⟧ = 2", 1)]
    [InlineData("a.b = 1\n⟦a⟧ = {}", 1)]
    [InlineData("\na = 1\n[⟦a⟧]", 2)]
    [InlineData("a = { b = 1, ⟦b⟧ = 2 }", 1)]
    [InlineData("[x.a]\n[x]\n⟦a⟧ = 1", 1)]
    public void A_key_that_stands_twice_is_reported_at_the_second_with_the_line_of_the_first(string markup, int line)
    {
        var problem = AssertOnly(markup, "SEED2003");

        Assert.Equal(line.ToString(CultureInfo.InvariantCulture), problem.Arguments[1]);
        Assert.NotNull(problem.Related);
    }

    [Theory]
    [InlineData("[fruit]\napple.color = 'red'\n[fruit.⟦apple⟧]", "dotted keys in line 2")]
    [InlineData("a.b.c = 1\n[a.⟦b⟧]", "dotted keys in line 1")]
    [InlineData("[a.b]\n[a]\n⟦b⟧.c = 1", "header in line 1")]
    [InlineData("a = { b = 1 }\n⟦a⟧.c = 2", "inline table")]
    [InlineData("a = { b = {} }\n[⟦a⟧.b.c]", "inline table")]
    [InlineData("a = { b = { c = 1 }, ⟦b⟧.d = 1 }", "inline table")]
    [InlineData("a = 1\n⟦a⟧.b = 2", "no table")]
    [InlineData("a = []\n[⟦a⟧.b]", "no table")]
    [InlineData("a = []\n[[⟦a⟧]]", "all its values in line 1")]
    [InlineData("[a]\n[[⟦a⟧]]", "not an array of tables")]
    [InlineData("[[a]]\n[⟦a⟧]", "double brackets")]
    [InlineData("[[a.b]]\n[a]\n⟦b⟧.y = 2", "array of tables")]
    public void A_table_is_defined_once_and_added_to_only_where_it_may_be(string markup, string words) =>
        Assert.NotNull(AssertOnly(markup, "SEED2010", words).Related);

    [Theory]
    [InlineData("[a.b.c]\n[a]\nd = 1")]
    [InlineData("[fruit]\napple.taste.sweet = true\n[fruit.apple.texture]\nsmooth = true")]
    [InlineData("[a.b.c]\n[a]\nb.d = 1")]
    [InlineData("[[a]]\n[a.b]\n[[a]]\n[a.b]")]
    [InlineData("a.b = 1\nc = 2\na.d = 3")]
    public void A_table_may_be_added_to_where_TOML_allows_it(string toml) => Assert.Empty(Read(toml).Problems);

    [Fact]
    public void All_mistakes_show_and_the_fields_around_them_are_read()
    {
        var (text, marks) = Unmark(
            """
            a = ⟦x⟧
            b = 1
            c = [1, ⟦y z⟧, "⟦\q⟧",
              2, 3 ⟦4⟧,
              "]", # ]
            ]
            d = 2
            [⟦=⟧]
            b = ⟦2023-02-30⟧
            [e]
            b = {f = ⟦01⟧, g = 2}
            straß = ⟦⟧[
            1, 2,
            ]
            h = 3
            """.Replace("straß = ⟦⟧[", "stra⟦ß⟧ = [", StringComparison.Ordinal));
        var result = Read(text);
        var root = Assert.IsType<MappingNode>(result.Root);

        Assert.Equal(marks, result.Problems.Select(problem => problem.Span));
        Assert.Equal(["b", "d", "e"], root.Entries.Select(entry => entry.Key.Value));
        Assert.Equal(["b", "h"], Assert.IsType<MappingNode>(root.Find("e")!.Value).Entries.Select(entry => entry.Key.Value));
    }

    [Theory]
    [InlineData("a = [1, 2\nb = 3\nc = 4")]
    [InlineData("a = [1,\n2,\n  b = 3\nc = 4")]
    [InlineData("a = { x = 1\nb = 3\nc = 4")]
    [InlineData("a = [ \"x, 1 ]\nb = 3\nc = 4")]
    public void After_a_bracket_that_is_never_closed_the_next_pairs_are_read(string toml)
    {
        var result = Read(toml);

        Assert.Single(result.Problems, _ => true);
        Assert.Equal("c", Assert.IsType<MappingNode>(result.Root).Entries[^1].Key.Value);
    }

    [Fact]
    public void Sixty_four_levels_are_read_and_no_more()
    {
        static string Arrays(int count) => $"a = {new string('[', count)}{new string(']', count)}";
        static string Dots(int count) => string.Join('.', Enumerable.Repeat("a", count));

        Assert.Empty(Read(Arrays(63)).Problems);
        Assert.Empty(Read(Dots(64) + " = 1").Problems);
        Assert.Empty(Read($"[{Dots(63)}]").Problems);
        Assert.Empty(Read($"[[{Dots(62)}]]").Problems);
        Assert.All([Arrays(64), Arrays(100_000), Dots(65) + " = 1", Dots(100_000) + " = 1", $"[{Dots(64)}]", $"[[{Dots(63)}]]"], toml =>
            Assert.Equal("SEED2007", Assert.Single(Read(toml).Problems, _ => true).Descriptor.Id));
    }

    [Theory]
    [InlineData("a = [\n")]
    [InlineData("a = {\n")]
    [InlineData("[[a]\n")]
    [InlineData("a = 1\n")]
    [InlineData("a = \"\"\"\n")]
    [InlineData("\0")]
    [InlineData("[a.b.c.d]\n")]
    [InlineData("[[a]]\n")]
    [InlineData("a = [\n[\n[\n")]
    public void A_megabyte_of_mistakes_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.InRange(Read(text).Problems.Count, 0, 200);
    }

    [Fact]
    public void An_empty_document_is_an_empty_table() => Assert.Empty(Root("# nothing\n").Entries);

    [Fact]
    public void Any_text_is_read_without_an_exception_and_all_spans_lie_in_it() =>
        Gen.String[Gen.Char["ab.=[]{},#\"'\\u01_-+:exT \t\n\r@é\uD83C\u0000"], 0, 60].Sample(text => AssertSound(text), iter: 20_000);

    [Fact]
    public void A_document_with_random_changes_is_read_without_an_exception_and_all_spans_lie_in_it() =>
        Gen.Select(Gen.Int[0, Sample.Length], Gen.Int[0, 12], Gen.String[Gen.Char["a.=[]{},#\"'\\\n 1-:"], 0, 4]).Array[1, 4].Sample(
            changes => AssertSound(changes.Aggregate(Sample, Change)),
            iter: 10_000);

    private static string Change(string text, (int Start, int Length, string Insert) change)
    {
        var start = Math.Min(change.Start, text.Length);
        return text.Remove(start, Math.Min(change.Length, text.Length - start)).Insert(start, change.Insert);
    }

    private static void AssertSound(string text)
    {
        // What stands around the part that is read would go on with it, or close what it leaves open.
        var whole = "é" + text + "1]}\"'\n";
        var range = new TextSpan(1, text.Length);
        var result = TomlReader.Read(whole, range);

        Assert.All(result.Problems, problem => Assert.True(range.Contains(problem.Span) && problem.Span.Length >= 0));
        AssertWithin(result.Root!, range);
        Assert.Equal(Read(text).Problems.Select(problem => (problem.Span.Start + 1, problem.Span.Length)), result.Problems.Select(problem => (problem.Span.Start, problem.Span.Length)));
    }

    private static void AssertWithin(SeedNode node, TextSpan outer)
    {
        Assert.True(node.Span.Length >= 0 && outer.Contains(node.Span), $"{node} is not in {outer}");
        foreach (var item in node is SequenceNode sequence ? sequence.Items.ToArray() : [])
        {
            AssertWithin(item, node.Span);
        }

        foreach (var entry in node is MappingNode mapping ? mapping.Entries.ToArray() : [])
        {
            AssertWithin(entry.Key, node.Span);
            AssertWithin(entry.Value, node.Span);
        }
    }

    private static SeedProblem AssertOnly(string markup, string id, string words = "")
    {
        var (text, marks) = Unmark(markup);
        var problem = Assert.Single(Read(text).Problems, _ => true);

        Assert.Equal((id, marks[0]), (problem.Descriptor.Id, problem.Span));
        Assert.Contains(words, problem.Arguments[0], StringComparison.Ordinal);
        return problem;
    }

    private static (string Text, IReadOnlyList<TextSpan> Marks) Unmark(string markup)
    {
        var seed = new TestSeed("a.toml", markup);
        return (seed.Text, [.. seed.Marks.Select(mark => TextSpan.FromBounds(mark.Start, mark.End))]);
    }

    private static MappingNode Root(string toml)
    {
        var result = Read(toml);
        Assert.Empty(result.Problems);
        return Assert.IsType<MappingNode>(result.Root);
    }

    private static FormatResult Read(string toml) => TomlReader.Read(toml, new(0, toml.Length));
}
