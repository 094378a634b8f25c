using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>Reads values, arrays and inline tables among them (TOML 1.0, "Array" and "Inline Table").</summary>
internal sealed class TomlValueReader(TomlCursor cursor, TomlStringReader strings, TomlKeyReader keys, TomlTables tables)
{
    private readonly TomlScalarReader scalars = new(cursor);

    /// <summary>Reads the value that starts here.</summary>
    /// <param name="depth">The number of collections around it.</param>
    /// <param name="isInBrackets">Whether it stands in an array or an inline table.</param>
    /// <param name="node">The value; null after a mistake in it, which was reported.</param>
    /// <returns>False after a mistake behind which it is not known where the value ends; it was reported.</returns>
    public bool TryRead(int depth, bool isInBrackets, out SeedNode? node)
    {
        node = null;
        var start = cursor.Position;
        switch (cursor.Current)
        {
            case '"' or '\'':
                var (value, isClosed) = strings.Read();
                node = value is null ? null : new ScalarNode(value, ScalarKind.Text, TextSpan.FromBounds(start, cursor.Position));
                return isClosed;
            case '[' or '{' when depth >= SeedNode.MaxDepth:
                cursor.Problems.ReportTooDeep(new(start, 1));
                return false;
            case '[':
                return TryReadArray(depth + 1, out node);
            case '{':
                return TryReadInlineTable(depth + 1, out node);
            default:
                var isRead = scalars.TryRead(isInBrackets, out var scalar);
                node = scalar;
                return isRead;
        }
    }

    /// <summary>Reads <c>=</c> and the value behind it, and gives the value to a table.</summary>
    /// <returns>False as for <see cref="TryRead"/>, and where the value of a line of its own has a mistake: the line is not worth reading on.</returns>
    public bool TryReadPair(TomlTable table, List<ScalarNode> key, bool isInBrackets)
    {
        if (!cursor.Take('='))
        {
            cursor.Report($"Expected '=' behind the key, found {cursor.Found()}");
            return false;
        }

        cursor.SkipBlanks();
        var isRead = TryRead(table.Depth + key.Count - 1, isInBrackets, out var node);
        tables.Assign(table, key, node);
        return isRead && (isInBrackets || node is not null);
    }

    private bool TryReadArray(int depth, out SeedNode? node)
    {
        node = null;
        var start = cursor.Position++;
        var items = new List<SeedNode>();
        cursor.SkipBlankLines();
        while (!cursor.Take(']'))
        {
            if (cursor.IsAtEnd)
            {
                return ReportNotClosed(start);
            }

            if (!TryRead(depth, isInBrackets: true, out var item))
            {
                return false;
            }

            if (item is not null)
            {
                items.Add(item);
            }

            cursor.SkipBlankLines();
            if (!cursor.Take(',') && cursor.Current != ']')
            {
                return cursor.IsAtEnd ? ReportNotClosed(start) : ReportSeparator("']'");
            }

            cursor.SkipBlankLines();
        }

        node = new SequenceNode(items.ToEquatableArray(), TextSpan.FromBounds(start, cursor.Position));
        return true;
    }

    private bool TryReadInlineTable(int depth, out SeedNode? node)
    {
        node = null;
        var start = cursor.Position++;
        var table = new TomlTable(TomlTableKind.Header, new(start, 1), cursor.Position, depth);
        cursor.SkipBlanks();
        while (!cursor.Take('}'))
        {
            if (!IsOnOneLine() || keys.Read() is not { } key || !TryReadPair(table, key, isInBrackets: true))
            {
                return false;
            }

            cursor.SkipBlanks();
            var comma = cursor.Position;
            if (cursor.Take(','))
            {
                cursor.SkipBlanks();
                if (cursor.Current == '}')
                {
                    cursor.Problems.Report(new(comma, 1), "The last pair of an inline table has no comma behind it in TOML 1.0; remove the comma");
                }
            }
            else if (cursor.Current != '}')
            {
                return IsOnOneLine() && ReportSeparator("'}'");
            }
        }

        var fields = (MappingNode)table.ToNode();
        node = fields with { Span = TextSpan.FromBounds(start, cursor.Position) };
        return true;
    }

    private bool IsOnOneLine()
    {
        if (!cursor.IsAtEnd && !cursor.IsAtLineEnd && cursor.Current != '#')
        {
            return true;
        }

        cursor.Report($"Expected '}}' in the line of its '{{', found {cursor.Found()}: in TOML 1.0 an inline table stands on one line, without comments; write a [table] for more");
        return false;
    }

    private bool ReportNotClosed(int start)
    {
        cursor.Problems.Report(new(start, 1), "The bracket [ that starts here is not closed");
        return false;
    }

    private bool ReportSeparator(string bracket)
    {
        cursor.Report($"Expected ',' or {bracket}, found {cursor.Found()}");
        return false;
    }
}
