namespace SeedContent.Compiler.Formats.Json;

/// <summary>The colon between a key and its value (RFC 8259, 4).</summary>
internal static class JsonColon
{
    /// <summary>Moves from a key's end to its value.</summary>
    /// <param name="cursor">Behind the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="isOdd">Whether no colon is there, so that what follows the value may be its consequence.</param>
    /// <returns>False where there is no value: that was reported, or the container reports that the text ends.</returns>
    public static bool MoveToValue(JsonCursor cursor, ScalarNode key, out bool isOdd)
    {
        isOdd = false;
        JsonSpace.Skip(cursor);
        if (cursor.AtEnd)
        {
            return false;
        }

        if (cursor.Current is ',' or ']' or '}' || (cursor.Current == '"' && cursor.IsFirstOnLine(cursor.Position)))
        {
            cursor.Report(key.Span, $"Expected ':' and a value after the key '{JsonWords.Shorten(key.Value)}', found {JsonWords.Found(cursor)}");
            cursor.IsLost = true;
            return false;
        }

        if (cursor.Current != ':')
        {
            isOdd = true;
            return ReportOther(cursor);
        }

        cursor.Position++;
        JsonSpace.Skip(cursor);
        if (cursor.AtEnd || cursor.Current is not (',' or ']' or '}' or ':'))
        {
            return !cursor.AtEnd;
        }

        cursor.Report(new(cursor.Position, 1), $"Expected a value after ':', found '{cursor.Current}'");
        cursor.IsLost = true;
        return false;
    }

    private static bool ReportOther(JsonCursor cursor)
    {
        var span = cursor.Current == '=' ? new(cursor.Position, cursor.At(cursor.Position + 1) == '>' ? 2 : 1) : JsonWord.TokenSpan(cursor);
        cursor.Report(span, $"Expected ':' between the key and its value, found '{JsonWords.Shorten(cursor.Text, span.Start, span.End)}'");
        if (cursor.Current == '=')
        {
            cursor.Position = span.End;
            JsonSpace.Skip(cursor);
        }

        cursor.IsLost = !JsonWord.IsValueStart(cursor);
        return !cursor.IsLost;
    }
}
