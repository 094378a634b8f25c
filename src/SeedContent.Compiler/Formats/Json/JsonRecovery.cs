namespace SeedContent.Compiler.Formats.Json;

/// <summary>Passes over what cannot be read, without a word: the mistake that made it so was reported.</summary>
internal static class JsonRecovery
{
    /// <summary>
    /// Moves to the next comma or closing bracket of the innermost container. A string at the head of a line is taken for its next
    /// item too: where an item lost its end, it often lost the comma as well. The commas of a call or a tuple are its own.
    /// </summary>
    public static void SkipItem(JsonCursor cursor)
    {
        cursor.Mute();
        var parentheses = 0;
        JsonSpace.Skip(cursor);
        while (!cursor.AtEnd
            && cursor.Current is not (']' or '}')
            && !(cursor.Current == ',' && parentheses == 0)
            && !(cursor.Current == '"' && cursor.IsFirstOnLine(cursor.Position)))
        {
            parentheses += cursor.Current switch { '(' => 1, ')' when parentheses > 0 => -1, _ => 0 };
            SkipToken(cursor);
            JsonSpace.Skip(cursor);
        }

        cursor.Unmute();
    }

    /// <summary>Moves behind the container that starts at the cursor, however deep it is.</summary>
    public static void SkipContainer(JsonCursor cursor)
    {
        cursor.Mute();
        var depth = 0;
        do
        {
            switch (cursor.Current)
            {
                case '[' or '{':
                    depth++;
                    cursor.Position++;
                    break;
                case ']' or '}':
                    depth--;
                    cursor.Position++;
                    break;
                default:
                    SkipToken(cursor);
                    break;
            }

            if (depth > 0)
            {
                JsonSpace.Skip(cursor);
            }
        }
        while (depth > 0 && !cursor.AtEnd);

        cursor.HasLostBrackets |= depth > 0;
        cursor.Unmute();
    }

    private static void SkipToken(JsonCursor cursor)
    {
        switch (cursor.Current)
        {
            case '"':
                JsonString.Read(cursor);
                break;
            case '[' or '{':
                SkipContainer(cursor);
                break;
            default:
                cursor.Position = JsonWord.TokenSpan(cursor).End;
                break;
        }
    }
}
