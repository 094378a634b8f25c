using System.Globalization;
using System.Text;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Json;

/// <summary>Undoes one escape of a string (RFC 8259, 7).</summary>
internal static class JsonEscape
{
    // Stands for what cannot be told.
    private const char Replacement = '\uFFFD';

    /// <summary>Reads the escape whose backslash is at the cursor.</summary>
    public static void Read(JsonCursor cursor, StringBuilder value)
    {
        var start = cursor.Position;
        var name = cursor.At(start + 1);
        if (start + 1 == cursor.End || name < ' ')
        {
            // The string is not closed, or goes on with a control character: whichever it is, the string's reader says so.
            cursor.Position++;
            return;
        }

        if (name == 'u')
        {
            ReadUnicode(cursor, value);
            return;
        }

        var length = char.IsHighSurrogate(name) && char.IsLowSurrogate(cursor.At(start + 2)) ? 3 : 2;
        cursor.Position += length;
        if (Undo(name) is { } undone)
        {
            value.Append(undone);
            return;
        }

        value.Append(cursor.Text, start + 1, length - 1);
        var shown = JsonWords.Shorten(cursor.Text, start, start + length);
        cursor.Report(new(start, length), name == '\''
            ? "\"\\'\" is no escape of JSON; a single quotation mark needs no backslash"
            : $"'{shown}' is no escape of JSON; write a backslash as '\\\\'");
    }

    private static char? Undo(char name) => name switch
    {
        '"' or '\\' or '/' => name,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => null,
    };

    private static void ReadUnicode(JsonCursor cursor, StringBuilder value)
    {
        var start = cursor.Position;
        var digits = CountDigits(cursor, start + 2);
        cursor.Position += 2 + digits;
        if (digits < 4)
        {
            value.Append(Replacement);
            cursor.Report(
                TextSpan.FromBounds(start, cursor.Position),
                $"Expected four hexadecimal digits after '\\u', found {digits.ToString(CultureInfo.InvariantCulture)}; write a backslash as '\\\\'");
            return;
        }

        var unit = CodeUnit(cursor, start);
        if (!char.IsSurrogate(unit))
        {
            value.Append(unit);
            return;
        }

        if (char.IsHighSurrogate(unit) && ReadLowSurrogate(cursor) is { } low)
        {
            value.Append(unit).Append(low);
            return;
        }

        // Half a pair is no character, and no UTF-8 (RFC 8259, 8.2 leaves it to the reader).
        value.Append(Replacement);
        cursor.Report(
            new(start, 6),
            $"'{cursor.Text.Substring(start, 6)}' is half of a surrogate pair; write both halves, as in '\\uD83D\\uDE00', or the character itself");
    }

    private static char? ReadLowSurrogate(JsonCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Current != '\\' || cursor.At(start + 1) != 'u' || CountDigits(cursor, start + 2) < 4 || !char.IsLowSurrogate(CodeUnit(cursor, start)))
        {
            return null;
        }

        cursor.Position += 6;
        return CodeUnit(cursor, start);
    }

    private static char CodeUnit(JsonCursor cursor, int escape) =>
        (char)int.Parse(cursor.Text.Substring(escape + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static int CountDigits(JsonCursor cursor, int position)
    {
        var count = 0;
        while (count < 4 && cursor.At(position + count) is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
        {
            count++;
        }

        return count;
    }
}
