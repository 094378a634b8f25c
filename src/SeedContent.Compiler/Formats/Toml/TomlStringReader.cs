using System.Text;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>Reads the four kinds of strings (TOML 1.0, "String"). A mistake inside does not end the string, so that all of them show.</summary>
internal sealed class TomlStringReader(TomlCursor cursor)
{
    private readonly TomlEscapeReader escapes = new(cursor);

    /// <summary>Reads the string that starts here with a quotation mark.</summary>
    /// <param name="allowMultiline">Whether three quotation marks start a multi-line string: not in a key.</param>
    /// <returns>The string.</returns>
    public TomlString Read(bool allowMultiline = true)
    {
        var quote = cursor.Current;
        return allowMultiline && cursor.Peek(1) == quote && cursor.Peek(2) == quote ? ReadMultiline(quote) : ReadLine(quote);
    }

    private TomlString ReadLine(char quote)
    {
        var start = cursor.Position++;
        var value = new StringBuilder();
        var isGood = true;
        while (!cursor.IsAtEnd && !cursor.IsAtLineEnd)
        {
            if (cursor.Take(quote))
            {
                return new(isGood ? value.ToString() : null, IsClosed: true);
            }

            isGood &= ReadCharacter(quote, value);
        }

        cursor.Problems.Report(new(start, 1), $"The quotation mark {quote} that starts here is not closed in its line");
        return new(null, IsClosed: false);
    }

    private TomlString ReadMultiline(char quote)
    {
        var start = cursor.Position;
        cursor.Position += 3;

        // A line end right behind the opening marks is not part of the string.
        cursor.TakeLineEnd();
        var value = new StringBuilder();
        var isGood = true;
        while (!cursor.IsAtEnd)
        {
            if (cursor.Current == quote)
            {
                // Up to two marks may stand right before the three that close.
                var count = CountQuotes(quote);
                value.Append(quote, count < 3 ? count : count - 3);
                cursor.Position += count;
                if (count >= 3)
                {
                    return new(isGood ? value.ToString() : null, IsClosed: true);
                }
            }
            else if (cursor.IsAtLineEnd)
            {
                // As written: the reader of a seed gets back what its author saved.
                var from = cursor.Position;
                cursor.TakeLineEnd();
                value.Append(cursor.Text, from, cursor.Position - from);
            }
            else if (quote != '"' || !escapes.SkipLineContinuation())
            {
                isGood &= ReadCharacter(quote, value);
            }
        }

        cursor.Problems.Report(new(start, 3), $"The string that starts here with {new string(quote, 3)} is not closed");
        return new(null, IsClosed: false);
    }

    private bool ReadCharacter(char quote, StringBuilder value)
    {
        if (quote == '"' && cursor.Current == '\\')
        {
            return escapes.Read(value);
        }

        if (!TomlCursor.IsForbidden(cursor.Current))
        {
            value.Append(cursor.Current);
            cursor.Position++;
            return true;
        }

        cursor.Report($"{cursor.Found()} may not stand in a string; {(quote == '"' ? "write it as an escape such as \\u0000" : "remove it")}");
        cursor.Position++;
        return false;
    }

    private int CountQuotes(char quote)
    {
        var count = 1;
        while (count < 5 && cursor.Peek(count) == quote)
        {
            count++;
        }

        return count;
    }
}
