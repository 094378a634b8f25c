using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>
/// Reads TOML 1.0 (https://toml.io/en/v1.0.0) into the node tree. Written by hand since a compiler cannot carry the library that
/// would do it: Tomlyn 2 brings System.Text.Json 10 and a newer System.Memory than Roslyn's along for netstandard2.0, which fail to
/// load in some hosts, and it reads TOML 1.1.
/// </summary>
public sealed class TomlReader
{
    private readonly TomlCursor cursor;
    private readonly TomlKeyReader keys;
    private readonly TomlValueReader values;
    private readonly TomlTables tables;
    private readonly TomlRecovery recovery;
    private readonly TomlTable root;
    private TomlTable current;

    private TomlReader(string text, TextSpan range)
    {
        cursor = new(text, range);
        var strings = new TomlStringReader(cursor);
        keys = new(cursor, strings);
        tables = new(cursor.Problems);
        values = new(cursor, strings, keys, tables);
        recovery = new(cursor);
        root = Table(range.Start);
        current = root;
    }

    /// <summary>Reads one TOML document.</summary>
    /// <param name="text">The seed's whole text.</param>
    /// <param name="range">The part of it that is TOML.</param>
    /// <returns>The tree, always a mapping, and what is wrong with it, 200 mistakes at most; never throws on any text.</returns>
    public static FormatResult Read(string text, TextSpan range)
    {
        var reader = new TomlReader(text, range);
        reader.ReadDocument();
        return new(reader.root.ToNode(), reader.cursor.Problems.InOrder());
    }

    private void ReadDocument()
    {
        for (cursor.SkipBlankLines(); !cursor.IsAtEnd; cursor.SkipBlankLines())
        {
            var start = cursor.Position;
            var isHeader = cursor.Current == '[';
            if ((isHeader ? TryReadHeader() : TryReadPair()) && TryEndLine())
            {
                continue;
            }

            if (isHeader)
            {
                recovery.SkipLine();
            }
            else
            {
                recovery.SkipPair(start);
            }
        }
    }

    private bool TryReadPair() => keys.Read() is { } key && values.TryReadPair(current, key, isInBrackets: false);

    private bool TryReadHeader()
    {
        cursor.Position++;
        var isArray = cursor.Take('[');

        // What stands below a header with a mistake belongs to no table that is known; its own mistakes are reported.
        current = Table(cursor.Position);
        if (keys.Read() is not { } key)
        {
            return false;
        }

        if (!cursor.Take(']') || (isArray && !cursor.Take(']')))
        {
            cursor.Report($"Expected '{(isArray ? "]]" : "]")}' behind the table's name, found {cursor.Found()}");
            return false;
        }

        current = tables.Open(root, key, isArray, cursor.Position) ?? current;
        return true;
    }

    private bool TryEndLine()
    {
        cursor.SkipBlanks();
        cursor.SkipComment();
        if (cursor.IsAtEnd || cursor.TakeLineEnd())
        {
            return true;
        }

        cursor.Report($"Expected the end of the line, found {cursor.Found()}");
        return false;
    }

    private static TomlTable Table(int position) => new(TomlTableKind.Header, new(position, 0), position, depth: 1);
}
