using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Json;

/// <summary>Reads what is neither a string nor a bracket: numbers, <c>true</c>, <c>false</c>, <c>null</c>, and what others write in their place.</summary>
internal static class JsonWord
{
    /// <summary>Reads a value.</summary>
    /// <returns>The value, also where it can be told what is meant; null where it cannot.</returns>
    public static ScalarNode? ReadValue(JsonCursor cursor)
    {
        if (ReadForeignQuotes(cursor) is { } quoted)
        {
            return quoted;
        }

        var span = TokenSpan(cursor);
        if (JsonNumber.IsStart(cursor.Current, cursor.At(span.Start + 1)))
        {
            return ReadNumber(cursor, span);
        }

        // No word of the format is longer than 5 code units, and none that is mistaken for one longer than 9.
        var word = span.Length > 9 ? "" : span.In(cursor.Text);
        var kind = KindOf(word);
        if (kind != ScalarKind.Text)
        {
            cursor.Position = span.End;
            return new(word, kind, span);
        }

        var shown = JsonWords.Shorten(cursor.Text, span.Start, span.End);
        var lower = word.ToLowerInvariant();
        kind = KindOf(lower);
        if (kind != ScalarKind.Text)
        {
            cursor.Report(span, $"Expected '{lower}', found '{shown}'; write it in lower case");
            cursor.Position = span.End;
            return new(lower, kind, span);
        }

        cursor.Report(span, lower is "nan" or "infinity" or "undefined" or "none"
            ? $"JSON has no '{shown}'; write null, or leave the value out"
            : $"Expected a value, found '{shown}'; a text stands in double quotes");
        cursor.IsLost = true;
        return null;
    }

    /// <summary>Reads a key that is no string, and reports it.</summary>
    /// <returns>The key that is meant; null where it cannot be told.</returns>
    public static ScalarNode? ReadKey(JsonCursor cursor)
    {
        if (ReadForeignQuotes(cursor) is { } quoted)
        {
            return quoted;
        }

        var span = TokenSpan(cursor);
        cursor.Report(span, $"Expected a key in double quotes, found {JsonWords.Found(cursor)}");
        if (cursor.Current is '[' or '{' or ':')
        {
            cursor.IsLost = true;
            return null;
        }

        cursor.Position = span.End;
        JsonSpace.Skip(cursor);
        if (cursor.Current != ':')
        {
            cursor.IsLost = true;
            return null;
        }

        return new(span.In(cursor.Text), ScalarKind.Text, span);
    }

    /// <summary>The token at the cursor: a punctuation mark alone, or a word. Empty at the end.</summary>
    public static TextSpan TokenSpan(JsonCursor cursor)
    {
        var start = cursor.Position;
        var end = start;
        while (end < cursor.End && !IsWordEnd(cursor, end))
        {
            end++;
        }

        return end > start || cursor.AtEnd ? TextSpan.FromBounds(start, end) : new(start, 1);
    }

    /// <summary>Whether the token at the cursor is surely a value.</summary>
    public static bool IsValueStart(JsonCursor cursor)
    {
        if (cursor.Current is '"' or '[' or '{')
        {
            return true;
        }

        var span = TokenSpan(cursor);
        return JsonNumber.IsStart(cursor.Current, cursor.At(cursor.Position + 1))
            ? JsonNumber.FindMistake(cursor.Text, span, out _) is null
            : span.Length <= 5 && KindOf(span.In(cursor.Text)) != ScalarKind.Text;
    }

    private static bool IsWordEnd(JsonCursor cursor, int position) =>
        cursor.Text[position] is ',' or ':' or ';' or '[' or ']' or '{' or '}' or '(' or ')' or '"'
        || JsonSpace.IsSpace(cursor.Text[position])
        || JsonSpace.IsCommentStart(cursor, position);

    private static ScalarKind KindOf(string word) => word switch
    {
        "null" => ScalarKind.Null,
        "true" or "false" => ScalarKind.Boolean,
        _ => ScalarKind.Text,
    };

    private static ScalarNode? ReadNumber(JsonCursor cursor, TextSpan span)
    {
        cursor.Position = span.End;
        if (JsonNumber.FindMistake(cursor.Text, span, out var kind) is not { } mistake)
        {
            return new(span.In(cursor.Text), kind, span);
        }

        cursor.Report(span, $"The number '{JsonWords.Shorten(cursor.Text, span.Start, span.End)}' cannot be read: {mistake}");
        cursor.IsLost = true;
        return null;
    }

    // JavaScript and Python allow single quotes, and word processors turn straight ones into curly ones.
    private static ScalarNode? ReadForeignQuotes(JsonCursor cursor)
    {
        var start = cursor.Position;
        var isSingle = cursor.Current == '\'';
        if (!isSingle && !IsCurly(cursor.Current))
        {
            return null;
        }

        var end = start + 1;
        while (end < cursor.End && cursor.Text[end] is not ('\n' or '\r') && !(isSingle ? cursor.Text[end] == '\'' : IsCurly(cursor.Text[end])))
        {
            end++;
        }

        if (end == cursor.End || cursor.Text[end] is '\n' or '\r')
        {
            return null;
        }

        var span = TextSpan.FromBounds(start, end + 1);
        var shown = JsonWords.Shorten(cursor.Text, start + 1, end);
        cursor.Report(span, $"A text stands in double quotes, found '{shown}' in others; replace each quotation mark with '\"'");
        cursor.Position = span.End;
        return new(cursor.Text.Substring(start + 1, span.Length - 2), ScalarKind.Text, span);
    }

    private static bool IsCurly(char c) => c is '“' or '”' or '„' or '‘' or '’' or '‚';
}
