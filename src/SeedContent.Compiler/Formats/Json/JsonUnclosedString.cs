namespace SeedContent.Compiler.Formats.Json;

/// <summary>
/// Guesses where a string was meant to end that has no quotation mark at its end. A string cannot contain a line break, so one that
/// does is either not closed or meant to have several lines; taken for the other, each quotation mark after it would be in error.
/// </summary>
internal static class JsonUnclosedString
{
    /// <summary>Whether the string ends before the line break at the cursor: the next line goes on as after a value. False where no line break is.</summary>
    public static bool EndsAtLineBreak(JsonCursor cursor)
    {
        if (cursor.Current is not ('\n' or '\r'))
        {
            return false;
        }

        var next = SkipBlanks(cursor, FindLastBreak(cursor, cursor.Position));
        return next >= cursor.End || cursor.Text[next] switch
        {
            '}' or ']' => true,
            '"' => !IsClosing(cursor, next),
            _ => false,
        };
    }

    /// <summary>The place behind the line break at a position and the empty lines after it.</summary>
    public static int FindLastBreak(JsonCursor cursor, int position)
    {
        var last = position;
        for (; position < cursor.End && cursor.Text[position] is '\n' or '\r' or ' ' or '\t'; position++)
        {
            last = cursor.Text[position] is '\n' or '\r' ? position + 1 : last;
        }

        return last;
    }

    /// <summary>Where the string ends that the cursor is at the last place of: before the comma and the brackets that belong to what is around it.</summary>
    /// <param name="cursor">At the line break or the end of the text.</param>
    /// <param name="start">What may be given back starts here.</param>
    public static int FindEnd(JsonCursor cursor, int start)
    {
        var text = cursor.Text;
        var end = cursor.Position;
        var last = TrimBlanks(text, start, end);
        if (last > start && text[last - 1] == ',')
        {
            end = --last;
        }

        var first = last;
        while (first > start && text[first - 1] is ']' or '}' or ' ' or '\t')
        {
            first--;
        }

        var isNested = text.AsSpan(start, first - start).IndexOfAny('[', '{') >= 0;
        return isNested ? end : FirstCloser(cursor, first, last) ?? end;
    }

    // The brackets are only those around the string if they close what is open, in order.
    private static int? FirstCloser(JsonCursor cursor, int start, int end)
    {
        int? first = null;
        var open = cursor.Closers.Count;
        for (var i = start; i < end; i++)
        {
            if (cursor.Text[i] is ' ' or '\t')
            {
                continue;
            }

            if (--open < 0 || cursor.Closers[open] != cursor.Text[i])
            {
                return null;
            }

            first ??= i;
        }

        return first;
    }

    // A quotation mark at the head of a line closes a string of several lines if what follows it follows a string.
    private static bool IsClosing(JsonCursor cursor, int quote)
    {
        var next = SkipBlanks(cursor, quote + 1);
        return next >= cursor.End || cursor.Text[next] is ',' or ':' or ']' or '}' or '\n' or '\r';
    }

    private static int SkipBlanks(JsonCursor cursor, int position)
    {
        while (cursor.At(position) is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private static int TrimBlanks(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }
}
