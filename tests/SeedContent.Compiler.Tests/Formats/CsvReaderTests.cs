using System.Text;
using CsCheck;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Csv;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Formats;

public sealed class CsvReaderTests
{
    [Fact]
    public void Each_row_is_a_mapping_from_the_header_to_its_cells()
    {
        const string Text = "name,\"born\"\nAda,1815\n\"Grace\",\n";
        var root = Assert.IsType<SequenceNode>(Read(Text).Root);

        Assert.Equal("Ada,1815\n\"Grace\",", root.Span.In(Text));
        Assert.Equal(["Ada,1815", "\"Grace\","], root.Items.Select(row => row.Span.In(Text)));
        Assert.Equal(
            [
                ("name", "Ada", ScalarKind.Untyped), ("\"born\"", "1815", ScalarKind.Untyped),
                ("name", "\"Grace\"", ScalarKind.Text), ("\"born\"", "", ScalarKind.Null),
            ],
            Entries(Text).Select(entry => (entry.Key.Span.In(Text), entry.Value.Span.In(Text), ((ScalarNode)entry.Value).Kind)));
        Assert.Equal(["name", "born", "name", "born"], Entries(Text).Select(entry => entry.Key.Value));
        Assert.All(Entries(Text), entry => Assert.Equal(ScalarKind.Text, entry.Key.Kind));
    }

    [Fact]
    public void Rows_share_the_nodes_of_the_header()
    {
        var rows = Assert.IsType<SequenceNode>(Read("a,b\n1,2\n3,4").Root).Items.Cast<MappingNode>().ToList();

        Assert.Same(rows[0].Entries[1].Key, rows[1].Entries[1].Key);
    }

    [Theory]
    [InlineData("b", "b", ScalarKind.Untyped)]
    [InlineData(" b ", " b ", ScalarKind.Untyped)]
    [InlineData("é🎉", "é🎉", ScalarKind.Untyped)]
    [InlineData("NA", "NA", ScalarKind.Untyped)]
    [InlineData("null", "null", ScalarKind.Untyped)]
    [InlineData("b\u2028c\u0085d\0", "b\u2028c\u0085d\0", ScalarKind.Untyped)]
    [InlineData("\"b\"", "b", ScalarKind.Text)]
    [InlineData("\"\"", "", ScalarKind.Text)]
    [InlineData("\"\"\"\"", "\"", ScalarKind.Text)]
    [InlineData("\"\"\"b\"\"\"", "\"b\"", ScalarKind.Text)]
    [InlineData("\"b, c\"", "b, c", ScalarKind.Text)]
    [InlineData("\"b\r\n\nc\rd\"", "b\r\n\nc\rd", ScalarKind.Text)]
    [InlineData("", "", ScalarKind.Null)]
    public void A_cell_is_what_stands_between_its_delimiters(string cell, string value, ScalarKind kind)
    {
        foreach (var after in new[] { "", "\n", "\r\n", "\r", "\n\n", "\n0,1" })
        {
            var text = "x,a\n0," + cell + after;
            var node = Assert.IsType<ScalarNode>(Entries(text)[1].Value);

            Assert.Equal(new ScalarNode(value, kind, new(6, cell.Length)), node);
            Assert.Empty(Read(text).Problems);
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Blank_lines_are_no_rows(string end)
    {
        var text = string.Join(end, "", "", "a,b", "", "1,2", "", "", "3,4", "", "");

        Assert.Equal(["1,2", "3,4"], Assert.IsType<SequenceNode>(Read(text).Root).Items.Select(row => row.Span.In(text)));
    }

    [Fact]
    public void A_line_of_delimiters_is_a_row_of_empty_cells()
    {
        var cells = Entries("a,b\n,\n").Select(entry => Assert.IsType<ScalarNode>(entry.Value)).ToList();

        Assert.Equal([new("", ScalarKind.Null, new(4, 0)), new("", ScalarKind.Null, new(5, 0))], cells);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\r")]
    public void A_text_without_a_header_has_no_root(string text) => Assert.Equal(new FormatResult(null, []), Read(text));

    [Fact]
    public void A_header_alone_is_a_table_without_rows() =>
        Assert.Equal(new FormatResult(new SequenceNode([], new(3, 0)), []), Read("a,b\n\n"));

    [Theory]
    [InlineData('\t', "a\tb\n1,5\t\"2\t3\"", "2\t3")]
    [InlineData(';', "a;b\n1,5;\"2;3\"", "2;3")]
    public void The_delimiter_is_the_caller_s(char delimiter, string text, string value)
    {
        var row = Assert.IsType<MappingNode>(Assert.Single(Assert.IsType<SequenceNode>(Read(text, delimiter).Root).Items));

        Assert.Equal(["1,5", value], row.Entries.Select(entry => ((ScalarNode)entry.Value).Value));
    }

    [Fact]
    public void Spans_count_in_the_whole_text_and_nothing_outside_the_range_is_read()
    {
        const string Text = "\"x\na,b\n1,\"2\"\"3\"";
        var root = Assert.IsType<SequenceNode>(CsvReader.Read(Text, new(3, 9), ',').Root);

        // The range ends between the two marks of a pair: what is left of it closes the cell.
        Assert.Equal(new ScalarNode("2", ScalarKind.Text, new(9, 3)), Assert.IsType<MappingNode>(Assert.Single(root.Items)).Entries[1].Value);
    }

    [Theory]
    [InlineData("a,b\n1,2,⟦3⟧,4\n5,6", "SEED2012", "The row has 4 cells, the header has 2 cells; remove what is too much, or put a cell that holds ',' between quotation marks")]
    [InlineData("a\n1,⟦⟧", "SEED2012", "The row has 2 cells, the header has 1 cell; remove")]
    [InlineData("a,b\n1⟦⟧\n5,6", "SEED2012", "The row has 1 cell, the header has 2 cells; add what is missing")]
    [InlineData("a,b\r\n\"1\n\"⟦⟧\r\n5,6", "SEED2012", "The row has 1 cell")]
    [InlineData("a,b\n1,⟦\"⟧2,3\n5,6", "SEED2011", "The quotation mark that starts here is not closed")]
    [InlineData("a,b\n1,⟦\"⟧2 \"\"3", "SEED2011", "is not closed")]
    [InlineData("a,b\n1,⟦\"⟧", "SEED2011", "is not closed")]
    [InlineData("⟦\"⟧a,b\n1,2", "SEED2011", "is not closed")]
    [InlineData("a,b\n\"1\"⟦x y⟧,2", "SEED2011", "Expected ',' or the end of the line after the closing quotation mark, found 'x y'")]
    [InlineData("a,b\n1,\"2\"⟦ ⟧\n", "SEED2011", "found ' '")]
    [InlineData("a,b\n1,\"he said \"⟦no\"\"⟧, \n", "SEED2011", "found 'no\"\"'")]
    [InlineData("a,b\n1,\"2\"⟦0123456789012345678901⟧\n", "SEED2011", "found '01234567890123456789…'")]
    [InlineData("a,b\n1,\"he said \"⟦no⟧, go\", she\"", "SEED2011", "found 'no'")]
    [InlineData("a,b\n1,5'10⟦\"⟧ \"tall\"", "SEED2011", "A quotation mark stands in a cell without quotation marks around it")]
    [InlineData("a,b\n1, ⟦\"⟧2,3\"", "SEED2011", "White space stands before the quotation mark")]
    [InlineData("a,⟦⟧,b\n1,2,3", "SEED2011", "Column 2 has no name")]
    [InlineData("a,⟦\"\"⟧\n1,2", "SEED2011", "Column 2 has no name")]
    [InlineData("⟦ ⟧,a\n1,2", "SEED2011", "Column 1 has no name")]
    [InlineData("a,b,⟦\"a\"⟧\n1,2,3", "SEED2003", "'a' stands twice in this mapping, first in line 1")]
    public void A_mistake_is_reported_where_it_stands(string markup, string id, string message)
    {
        var seed = new TestSeed("a.csv", markup);
        var problem = Assert.Single(Read(seed.Text).Problems);

        Assert.Equal((id, Assert.Single(seed.Marks)), (problem.Descriptor.Id, (problem.Span.Start, problem.Span.End)));
        Assert.Contains(message, problem.In(new("a.csv", seed.Text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_that_stands_twice_is_reported_with_the_first()
    {
        var problem = Assert.Single(Read("b,\"x\ny\",a,\"x\ny\"\n1,2,3,4").Problems);

        Assert.Equal((new(10, 5), new TextSpan(2, 5)), (problem.Span, problem.Related));
    }

    [Fact]
    public void Text_behind_a_quoted_cell_is_reported_with_the_mark_that_may_have_been_left_open()
    {
        const string Text = "a,b\n1,\"2\n3,\"4\"\n";
        var problem = Assert.Single(Read(Text).Problems);

        Assert.Equal((new(12, 2), new TextSpan(6, 1)), (problem.Span, problem.Related));
    }

    [Fact]
    public void All_mistakes_are_reported_in_the_order_of_the_text()
    {
        const string Text = "a,,a\n1,2\n1,2,3,4\"\n\"5\"6,7,8\n9,10,11,\"\n12";

        Assert.Equal(
            ["SEED2011@2", "SEED2003@3", "SEED2012@8", "SEED2012@15", "SEED2011@16", "SEED2011@21", "SEED2011@35", "SEED2012@39"],
            Read(Text).Problems.Select(problem => $"{problem.Descriptor.Id}@{problem.Span.Start}"));
    }

    [Theory]
    [InlineData("a,b\n1\n3,4", "a=1 | a=3 b=4")]
    [InlineData("a,b\n1,2,9\n3,4", "a=1 b=2 | a=3 b=4")]
    [InlineData("a,b\n1,\"2,9\n3,\"\"", "a=1 b=2,9 | a=3 b=")]
    [InlineData("a,b\n\"1\"x,2\n3,4", "a=1 b=2 | a=3 b=4")]
    [InlineData("a,b\n1x\"y\",2\n3,4", "a=1x\"y\" b=2 | a=3 b=4")]
    [InlineData("a,,b,a\n1,2,3,4", "a=1 b=3")]
    [InlineData(",\n1,2", "")]
    public void What_can_be_read_beside_a_mistake_is_read(string text, string expected)
    {
        var rows = Assert.IsType<SequenceNode>(Read(text).Root).Items.Cast<MappingNode>()
            .Select(row => string.Join(' ', row.Entries.Select(entry => $"{entry.Key.Value}={((ScalarNode)entry.Value).Value}")));

        Assert.Equal(expected, string.Join(" | ", rows));
        Assert.NotNull(Read(text).Root);
    }

    // The writer knows each cell's place, so it is an oracle for the reader.
    [Fact]
    public void A_written_table_is_read_back_with_all_its_spans() => Table.Sample(table =>
    {
        var text = new StringBuilder();
        var header = WriteRow(text, table.Columns.Select((name, i) => (name + i, IsQuoted: i % 2 == 0)), table.End);
        var rows = table.Rows.Select(row =>
        {
            var cells = WriteRow(text, row, table.End);
            var entries = header.Zip(cells, (key, cell) => new MappingEntry(key with { Kind = ScalarKind.Text }, cell)).ToEquatableArray();
            return (SeedNode)new MappingNode(entries, TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End));
        }).ToEquatableArray();
        var whole = text.ToString();
        if (table.IsCut)
        {
            whole = whole[..^table.End.Length];
        }

        var span = rows.Count == 0 ? new(header[^1].Span.End, 0) : TextSpan.FromBounds(rows[0].Span.Start, rows[^1].Span.End);
        Assert.Equal(new FormatResult(new SequenceNode(rows, span), []), Read(whole));
    }, iter: 5_000);

    [Fact]
    public void Any_text_is_read_without_an_exception_and_all_spans_lie_in_the_range() =>
        Gen.Select(Gen.String[Gen.Char["ab,,\"\"\"\t\n\r é\uD83C\u0000\u2028"], 0, 60], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Char[",\t;\"\n"])
            .Sample((text, before, after, delimiter) =>
            {
                var start = Math.Min(before, text.Length);
                var range = TextSpan.FromBounds(start, Math.Max(start, text.Length - after));
                var result = CsvReader.Read(text, range, delimiter);
                Assert.All(result.Problems, problem => Assert.True(range.Contains(problem.Span) && range.Contains(problem.Related ?? problem.Span)));
                Assert.All(Nodes(result.Root), node => Assert.True(range.Contains(node.Span) && node.Span.Length >= 0));
            }, iter: 20_000);

    [Theory]
    [InlineData("a,a,", 20_000)]
    [InlineData("\"", 100_001)]
    [InlineData("a\n\"x\"y", 20_000)]
    [InlineData("1,2\n", 50_000)]
    [InlineData("\"\"\"\"\n", 50_001)]
    public void A_long_text_of_mistakes_is_read_to_its_end(string piece, int count)
    {
        var text = "x,y,z\n\"" + string.Concat(Enumerable.Repeat(piece, count));

        // A search that starts anew at each mistake would not end.
        Assert.IsType<SequenceNode>(Read(text).Root);
        _ = Read("\"" + text);
    }

    private static readonly Gen<(string Value, bool IsQuoted)> Cell = Gen.Select(Gen.String[Gen.Char["ab ,\"\n\ré🎉"], 0, 6], Gen.Bool);

    private static readonly Gen<(string[] Columns, (string Value, bool IsQuoted)[][] Rows, string End, bool IsCut)> Table = Gen.Int[1, 4]
        .SelectMany(columns => Gen.Select(
            Gen.String[Gen.Char["ab ,\"\n"], 0, 4].Array[columns],
            Cell.Array[columns].Array[0, 5],
            Gen.Int[0, 2].Select(i => new[] { "\n", "\r\n", "\r" }[i]),
            Gen.Bool));

    private static List<ScalarNode> WriteRow(StringBuilder text, IEnumerable<(string Value, bool IsQuoted)> row, string end)
    {
        var cells = new List<ScalarNode>();
        foreach (var (value, isQuoted) in row)
        {
            text.Append(cells.Count > 0 ? "," : "");
            var start = text.Length;

            // A lone empty cell would be a blank line.
            var mustQuote = value.AsSpan().IndexOfAny(",\"\r\n") >= 0 || (value.Length == 0 && cells.Count == 0);
            text.Append(isQuoted || mustQuote ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value);
            var kind = isQuoted || mustQuote ? ScalarKind.Text : value.Length == 0 ? ScalarKind.Null : ScalarKind.Untyped;
            cells.Add(new(value, kind, TextSpan.FromBounds(start, text.Length)));
        }

        text.Append(end);
        return cells;
    }

    private static List<MappingEntry> Entries(string text) =>
        [.. Assert.IsType<SequenceNode>(Read(text).Root).Items.SelectMany(row => Assert.IsType<MappingNode>(row).Entries)];

    private static IEnumerable<SeedNode> Nodes(SeedNode? root) => root is SequenceNode sequence
        ? [sequence, .. sequence.Items.SelectMany(row => ((MappingNode)row).Entries.SelectMany(entry => new[] { entry.Key, entry.Value }).Append(row))]
        : [];

    private static FormatResult Read(string text, char delimiter = ',') => CsvReader.Read(text, new(0, text.Length), delimiter);
}
