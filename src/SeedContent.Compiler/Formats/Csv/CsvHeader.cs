using System.Globalization;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Csv;

/// <summary>
/// The names of the columns (RFC 4180, 2.3). Each is one node, shared by all rows. A column without a name, or with the name of
/// an earlier one, still counts as a column, but no row has an entry for it.
/// </summary>
internal sealed class CsvHeader
{
    private readonly ScalarNode?[] names;
    private readonly int[] namesBefore;

    private CsvHeader(ScalarNode?[] columns, TextSpan span)
    {
        names = columns;
        Span = span;
        namesBefore = new int[names.Length + 1];
        for (var column = 0; column < names.Length; column++)
        {
            namesBefore[column + 1] = namesBefore[column] + (names[column] is null ? 0 : 1);
        }
    }

    /// <summary>From the first cell to the last.</summary>
    public TextSpan Span { get; }

    /// <summary>The number of columns.</summary>
    public int Count => names.Length;

    /// <summary>Takes the first row as the header.</summary>
    /// <param name="text">The seed's whole text.</param>
    /// <param name="cells">The row's cells, one or more.</param>
    /// <param name="problems">Where mistakes are told.</param>
    /// <returns>The header.</returns>
    public static CsvHeader Read(string text, List<ScalarNode> cells, List<SeedProblem> problems)
    {
        var columns = new ScalarNode?[cells.Count];
        var first = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var lines = new SeedText("", text);
        for (var column = 0; column < columns.Length; column++)
        {
            var cell = cells[column];
            if (string.IsNullOrWhiteSpace(cell.Value))
            {
                var number = (column + 1).ToString(CultureInfo.InvariantCulture);
                problems.Add(CsvProblems.Syntax(cell.Span, $"Column {number} has no name; name it here, or remove the column"));
            }
            else if (first.TryGetValue(cell.Value, out var earlier))
            {
                problems.Add(NodeProblems.Duplicate(cell, earlier, lines));
            }
            else
            {
                first.Add(cell.Value, cell.Span);
                columns[column] = cell with { Kind = ScalarKind.Text };
            }
        }

        return new(columns, TextSpan.FromBounds(cells[0].Span.Start, cells[cells.Count - 1].Span.End));
    }

    /// <summary>The name of a column, or null where it has none of its own.</summary>
    public ScalarNode? Name(int column) => names[column];

    /// <summary>How many of the first columns have a name.</summary>
    public int CountNames(int columns) => namesBefore[columns];
}
