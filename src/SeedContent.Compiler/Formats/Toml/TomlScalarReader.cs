using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>Reads the values without quotation marks and brackets: booleans, numbers, dates and times.</summary>
internal sealed class TomlScalarReader(TomlCursor cursor)
{
    /// <summary>Reads the value that starts here.</summary>
    /// <param name="isInBrackets">Whether a comma or a bracket ends it.</param>
    /// <param name="node">The value; null after a mistake in it, which was reported.</param>
    /// <returns>False where no value stands here; that was reported.</returns>
    public bool TryRead(bool isInBrackets, out ScalarNode? node)
    {
        node = null;
        var start = cursor.Position;
        SkipToken();
        var span = TextSpan.FromBounds(start, cursor.Position);
        if (TomlDateTime.HasDateShape(span.In(cursor.Text)) && cursor.Current == ' ' && cursor.Peek(1) is >= '0' and <= '9')
        {
            // A space may stand for the T between date and time.
            cursor.Position++;
            SkipToken();
            span = TextSpan.FromBounds(start, cursor.Position);
        }

        var scalar = Classify(span.In(cursor.Text));
        if (scalar.Mistake is null)
        {
            node = new(span.In(cursor.Text), scalar.Kind, span);
            return true;
        }

        return ReportMistake(start, isInBrackets);
    }

    private static TomlScalar Classify(string token) => token switch
    {
        "" => TomlScalar.Wrong(""),
        "true" or "false" => new(ScalarKind.Boolean),
        _ when token.Equals("true", StringComparison.OrdinalIgnoreCase) => TomlScalar.Wrong("Expected true in small letters, found " + TomlProblems.Show(token)),
        _ when token.Equals("false", StringComparison.OrdinalIgnoreCase) => TomlScalar.Wrong("Expected false in small letters, found " + TomlProblems.Show(token)),
        _ when TomlDateTime.IsMeant(token) => TomlDateTime.Read(token),
        _ when token is "inf" or "nan" || token[0] is (>= '0' and <= '9') or '+' or '-' or '.' => TomlNumber.Read(token),
        _ => TomlScalar.Wrong($"{TomlProblems.Show(token)} is no value of TOML; put a text in quotation marks"),
    };

    /// <summary>
    /// Reports all that stands where the value should: whoever forgot quotation marks meant more than the first word. Its own
    /// explanation is given where it is one word.
    /// </summary>
    private bool ReportMistake(int start, bool isInBrackets)
    {
        cursor.Position = start;
        while (!cursor.IsAtEnd && !cursor.IsAtLineEnd && cursor.Current != '#' && !(isInBrackets && cursor.Current is ',' or ']' or '}' or '='))
        {
            cursor.Position++;
        }

        while (cursor.Position > start && cursor.Text[cursor.Position - 1] is ' ' or '\t')
        {
            cursor.Position--;
        }

        var span = TextSpan.FromBounds(start, cursor.Position);
        if (span.Length == 0)
        {
            cursor.Report($"Expected a value, found {cursor.Found()}");
            return false;
        }

        var written = span.In(cursor.Text);
        if (isInBrackets && IsKey())
        {
            // Read on there, as on any pair, if the bracket turns out not to be closed at all.
            cursor.Position = start;
            cursor.Problems.Report(span, $"Expected a value, found the key {TomlProblems.Show(written)}; is a bracket before it not closed?");
            return false;
        }

        cursor.Problems.Report(
            span,
            Classify(written).Mistake ?? $"{TomlProblems.Show(written)} is no value of TOML; put a text in quotation marks");
        return true;
    }

    private bool IsKey()
    {
        cursor.SkipBlanks();
        return cursor.Current == '=';
    }

    private void SkipToken()
    {
        while (cursor.Current is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '+' or '-' or '.' or ':')
        {
            cursor.Position++;
        }
    }
}
