using System.Globalization;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Csv;

/// <summary>
/// Reads a table of separated values into the node tree, by RFC 4180: a header, then a mapping for each row. A tab as the
/// delimiter reads TSV, with the same quotation. It is written by hand because CsvHelper and Sylvan.Data.Csv, the readers that
/// one would take, give a cell's text but not its span.
/// </summary>
public static class CsvReader
{
    /// <summary>Reads one table.</summary>
    /// <param name="text">The seed's whole text.</param>
    /// <param name="range">The part of it that is the table.</param>
    /// <param name="delimiter">What stands between two cells: a comma, a tab, a semicolon; no quotation mark and no line end.</param>
    /// <returns>A sequence of mappings, from header to cell, and what is wrong; no root where there is no header. Never throws on any text.</returns>
    public static FormatResult Read(string text, TextSpan range, char delimiter)
    {
        var problems = new List<SeedProblem>();
        var scanner = new CsvScanner(text, range, delimiter, problems);
        var cells = new List<ScalarNode>();
        if (!scanner.ReadRow(cells))
        {
            return new(null, []);
        }

        // Without its own borders the header cannot say how many cells a row should have.
        var isCounted = !scanner.HasLostCells;
        var header = CsvHeader.Read(text, cells, problems);
        var rows = new List<SeedNode>();
        while (scanner.ReadRow(cells))
        {
            if (isCounted && cells.Count != header.Count && !scanner.HasLostCells)
            {
                problems.Add(RowProblem(cells, header, delimiter));
            }

            rows.Add(ReadRow(cells, header));
        }

        var span = rows.Count == 0 ? new(header.Span.End, 0) : TextSpan.FromBounds(rows[0].Span.Start, rows[rows.Count - 1].Span.End);

        // A surplus cell is found after the mistakes in the cells behind it.
        return new(new SequenceNode(rows.ToEquatableArray(), span), problems.OrderBy(problem => problem.Span.Start).ToEquatableArray());
    }

    /// <summary>A row as far as it fits: cells that are missing have no entry, and a cell without a header is left out.</summary>
    private static MappingNode ReadRow(List<ScalarNode> cells, CsvHeader header)
    {
        var length = Math.Min(cells.Count, header.Count);
        var entries = new MappingEntry[header.CountNames(length)];
        var next = 0;
        for (var column = 0; column < length; column++)
        {
            if (header.Name(column) is { } name)
            {
                entries[next++] = new(name, cells[column]);
            }
        }

        return new(new(entries), TextSpan.FromBounds(cells[0].Span.Start, cells[cells.Count - 1].Span.End));
    }

    private static SeedProblem RowProblem(List<ScalarNode> cells, CsvHeader header, char delimiter)
    {
        var mend = cells.Count > header.Count
            ? $"remove what is too much, or put a cell that holds {CsvProblems.Name(delimiter)} between quotation marks"
            : $"add what is missing, with {CsvProblems.Name(delimiter)} before each cell, even an empty one";
        var span = cells.Count > header.Count ? cells[header.Count].Span : new(cells[cells.Count - 1].Span.End, 0);
        return new(SeedDescriptors.CsvRow, span, [Count(cells.Count), Count(header.Count), mend]);
    }

    private static string Count(int cells) => cells == 1 ? "1 cell" : cells.ToString(CultureInfo.InvariantCulture) + " cells";
}
