namespace SeedContent.Compiler.Formats.Toml;

/// <summary>
/// Finds where reading goes on after a mistake: at the next line that is in no bracket and no multi-line string. Where a bracket is
/// never closed, at the next line.
/// </summary>
internal sealed class TomlRecovery(TomlCursor cursor)
{
    // A look for a bracket that is not there goes through the whole text: not for every line of it.
    private const int MaxLongSearches = 16;

    private int longSearches;

    /// <summary>Moves behind a header with a mistake.</summary>
    public void SkipLine() => cursor.Position = LineEnd(cursor.Position);

    /// <summary>Moves behind a pair with a mistake at the cursor.</summary>
    /// <param name="start">Where the pair starts.</param>
    public void SkipPair(int start)
    {
        var mistake = cursor.Position;
        if (longSearches < MaxLongSearches && FindEnd(start, mistake) is { } end)
        {
            cursor.Position = end;
            return;
        }

        longSearches++;

        // What was met instead of the bracket, at the start of its line, is the next pair.
        var line = mistake;
        while (line > start && cursor.Text[line - 1] is ' ' or '\t')
        {
            line--;
        }

        cursor.Position = line > start && line < cursor.End && cursor.Text[line - 1] == '\n' ? line : LineEnd(mistake);
    }

    private int? FindEnd(int start, int mistake)
    {
        var depth = 0;
        var isValue = false;
        for (var i = start; i < cursor.End;)
        {
            switch (cursor.Text[i])
            {
                case '\n' when depth <= 0 && i >= mistake:
                    return i + 1;
                case '=':
                    // A bracket in a key opens nothing.
                    isValue = true;
                    i++;
                    break;
                case '[' or '{':
                    depth += isValue ? 1 : 0;
                    i++;
                    break;
                case ']' or '}':
                    depth -= isValue ? 1 : 0;
                    i++;
                    break;
                case '"' or '\'':
                    i = StringEnd(i);
                    break;
                case '#':
                    i = Math.Max(LineEnd(i) - 1, i + 1);
                    break;
                default:
                    i++;
                    break;
            }
        }

        return depth <= 0 ? cursor.End : null;
    }

    private int StringEnd(int start)
    {
        var quote = cursor.Text[start];
        var isMultiline = IsTriple(start, quote);
        for (var i = start + (isMultiline ? 3 : 1); i < cursor.End; i++)
        {
            var c = cursor.Text[i];
            if (c == '\n' && !isMultiline)
            {
                return i;
            }

            if (c == '\\' && quote == '"' && i + 1 < cursor.End && cursor.Text[i + 1] != '\n')
            {
                i++;
            }
            else if (c == quote && (!isMultiline || IsTriple(i, quote)))
            {
                return i + (isMultiline ? 3 : 1);
            }
        }

        return cursor.End;
    }

    private bool IsTriple(int i, char quote) =>
        i + 2 < cursor.End && cursor.Text[i] == quote && cursor.Text[i + 1] == quote && cursor.Text[i + 2] == quote;

    private int LineEnd(int position)
    {
        var end = cursor.Text.IndexOf('\n', position, cursor.End - position);
        return end < 0 ? cursor.End : end + 1;
    }
}
