using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Csv;

/// <summary>Goes through a table once and finds its cells (the grammar of RFC 4180, 2). Every code unit is looked at once or twice, whatever the text.</summary>
/// <param name="text">The seed's whole text.</param>
/// <param name="range">The part of it that is the table.</param>
/// <param name="delimiter">What stands between two cells.</param>
/// <param name="problems">Where mistakes are told.</param>
internal sealed class CsvScanner(string text, TextSpan range, char delimiter, List<SeedProblem> problems)
{
    private readonly int end = range.End;
    private int position = range.Start;

    /// <summary>Whether a mistake in the row just read may have moved the borders of its cells, so that their number and the marks inside them say nothing.</summary>
    public bool HasLostCells { get; private set; }

    /// <summary>Reads the next row that is not a blank line.</summary>
    /// <param name="cells">Filled with its cells, one or more.</param>
    /// <returns>False at the end of the table.</returns>
    public bool ReadRow(List<ScalarNode> cells)
    {
        cells.Clear();
        HasLostCells = false;

        // CR, LF and CRLF all end a row, so a line end at the start of one is a blank line, or the second half of a CRLF.
        while (position < end && IsLineEnd(position))
        {
            position++;
        }

        if (position == end)
        {
            return false;
        }

        cells.Add(ReadCell());
        while (position < end && text[position] == delimiter)
        {
            position++;
            cells.Add(ReadCell());
        }

        return true;
    }

    /// <summary>Reads a cell, up to its delimiter or line end.</summary>
    private ScalarNode ReadCell() => position < end && text[position] == '"' ? ReadQuoted() : ReadUnquoted();

    private ScalarNode ReadUnquoted()
    {
        var start = position;
        var mark = -1;
        for (; !IsCellEnd(position); position++)
        {
            if (mark < 0 && text[position] == '"')
            {
                mark = position;
            }
        }

        var span = TextSpan.FromBounds(start, position);
        if (mark >= 0 && !HasLostCells)
        {
            var isIndented = text.AsSpan(start, mark - start).IsWhiteSpace();
            HasLostCells = isIndented;
            problems.Add(CsvProblems.InsideUnquoted(mark, isIndented));
        }

        return span.Length == 0 ? new("", ScalarKind.Null, span) : new(span.In(text), ScalarKind.Untyped, span);
    }

    private ScalarNode ReadQuoted()
    {
        var start = position;
        var hasDoubled = false;
        var close = FindMark(start + 1);
        while (close + 1 < end && text[close + 1] == '"')
        {
            hasDoubled = true;
            close = FindMark(close + 2);
        }

        if (close == end)
        {
            return ReadNotClosed(start);
        }

        position = close + 1;
        SkipToCellEnd();
        var quoted = TextSpan.FromBounds(start, close + 1);
        if (position > quoted.End)
        {
            HasLostCells = true;
            problems.Add(CsvProblems.AfterQuote(text, TextSpan.FromBounds(quoted.End, position), quoted, delimiter));
        }

        return Quoted(start + 1, close, hasDoubled, TextSpan.FromBounds(start, position));
    }

    /// <summary>
    /// A cell whose end is nowhere is ended with its line, so that the rows after it are still read. That cannot happen once a row:
    /// where a mark is not closed, all marks behind it stand in pairs, and a cell that starts with pairs is closed by its own.
    /// </summary>
    private ScalarNode ReadNotClosed(int start)
    {
        HasLostCells = true;
        problems.Add(CsvProblems.NotClosed(start));
        while (position < end && !IsLineEnd(position))
        {
            position++;
        }

        return Quoted(start + 1, position, hasDoubled: true, TextSpan.FromBounds(start, position));
    }

    private ScalarNode Quoted(int from, int to, bool hasDoubled, TextSpan span)
    {
        var value = text.Substring(from, to - from);
        return new(hasDoubled ? value.Replace("\"\"", "\"") : value, ScalarKind.Text, span);
    }

    private int FindMark(int from)
    {
        var mark = from >= end ? -1 : text.IndexOf('"', from, end - from);
        return mark < 0 ? end : mark;
    }

    private void SkipToCellEnd()
    {
        while (!IsCellEnd(position))
        {
            position++;
        }
    }

    private bool IsCellEnd(int index) => index >= end || text[index] == delimiter || IsLineEnd(index);

    private bool IsLineEnd(int index) => text[index] is '\n' or '\r';
}
