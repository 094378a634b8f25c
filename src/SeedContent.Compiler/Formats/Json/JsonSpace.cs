using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Json;

/// <summary>What stands between the tokens: white space (RFC 8259, 2), comments where they are allowed, and what others take for either.</summary>
internal static class JsonSpace
{
    /// <summary>Moves to the next token or the end.</summary>
    public static void Skip(JsonCursor cursor)
    {
        while (!cursor.AtEnd)
        {
            var current = cursor.Current;
            if (current is ' ' or '\t' or '\n' or '\r')
            {
                cursor.Position++;
            }
            else if (IsCommentStart(cursor, cursor.Position))
            {
                SkipComment(cursor);
            }
            else if (current == '#' && cursor.At(cursor.Position + 1) is ' ' or '\t' or '#' or '!' or '\n' or '\r')
            {
                // YAML's and TOML's.
                SkipComment(cursor);
            }
            else if (IsForeign(current))
            {
                SkipForeign(cursor);
            }
            else
            {
                return;
            }
        }
    }

    public static bool IsCommentStart(JsonCursor cursor, int position) =>
        cursor.At(position) == '/' && cursor.At(position + 1) is '/' or '*';

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' || IsForeign(c);

    // No-break spaces and the like come with text that was copied from a page, and cannot be seen. Three more that are invisible are no
    // white space to Unicode: the zero width space, the word joiner and the byte order mark in the middle of a text.
    private static bool IsForeign(char c) =>
        c is not (' ' or '\t' or '\n' or '\r') && (c < ' ' || char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF');

    private static void SkipForeign(JsonCursor cursor)
    {
        var start = cursor.Position;
        while (IsForeign(cursor.Current) && !cursor.AtEnd)
        {
            cursor.Position++;
        }

        cursor.Report(
            TextSpan.FromBounds(start, cursor.Position),
            $"{JsonWords.Name(cursor.Text[start])} is no white space of JSON; replace it with a space");
    }

    private static void SkipComment(JsonCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Current == '#' || cursor.At(start + 1) == '/')
        {
            while (!cursor.AtEnd && cursor.Current is not ('\n' or '\r'))
            {
                cursor.Position++;
            }
        }
        else if (cursor.Text.IndexOf("*/", start + 2, cursor.End - start - 2, StringComparison.Ordinal) is var end and >= 0)
        {
            cursor.Position = end + 2;
        }
        else
        {
            cursor.Report(new(start, 2), "The comment that starts here is not closed; add '*/' at its end");
            cursor.Position = cursor.End;
            cursor.IsLost = true;
            return;
        }

        if (!cursor.Options.AllowComments)
        {
            cursor.Report(TextSpan.FromBounds(start, cursor.Position), "JSON has no comments; remove it");
        }
        else if (cursor.Text[start] == '#')
        {
            cursor.Report(new(start, 1), "A comment starts with '//', found '#'");
        }
    }
}
