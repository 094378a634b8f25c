using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>Reads keys: bare, quoted and dotted (TOML 1.0, "Keys").</summary>
internal sealed class TomlKeyReader(TomlCursor cursor, TomlStringReader strings)
{
    /// <summary>Reads a key with all its parts, and the blanks around them.</summary>
    /// <returns>The parts; null after a mistake, which was reported.</returns>
    public List<ScalarNode>? Read()
    {
        var parts = new List<ScalarNode>();
        do
        {
            cursor.SkipBlanks();
            if (ReadPart() is not { } part)
            {
                return null;
            }

            parts.Add(part);
            cursor.SkipBlanks();
        }
        while (cursor.Take('.'));

        return parts;
    }

    private ScalarNode? ReadPart()
    {
        var start = cursor.Position;
        if (cursor.Current is '"' or '\'')
        {
            return ReadQuoted(start);
        }

        while (IsBare(cursor.Current))
        {
            cursor.Position++;
        }

        var span = TextSpan.FromBounds(start, cursor.Position);
        if (!cursor.IsAtEnd && cursor.Current > '\u007F' && char.IsLetterOrDigit(cursor.Text, cursor.Position))
        {
            cursor.Report($"A key without quotation marks has only the letters A to Z, digits, '_' and '-', found {cursor.Found()}; put the key in quotation marks");
            return null;
        }

        if (span.Length == 0)
        {
            cursor.Report($"Expected a key, found {cursor.Found()}");
            return null;
        }

        return new(span.In(cursor.Text), ScalarKind.Text, span);
    }

    private ScalarNode? ReadQuoted(int start)
    {
        if (cursor.StartsWith("\"\"\"") || cursor.StartsWith("'''"))
        {
            cursor.Problems.Report(new(start, 3), "A key has single quotation marks around it, not three; it stands on one line");
            return null;
        }

        var value = strings.Read(allowMultiline: false).Value;
        return value is null ? null : new(value, ScalarKind.Text, TextSpan.FromBounds(start, cursor.Position));
    }

    private static bool IsBare(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-';
}
