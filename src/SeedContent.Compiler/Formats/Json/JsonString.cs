using System.Text;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Json;

/// <summary>Reads strings (RFC 8259, 7): what is not escaped is taken as it stands, but for control characters, which must be.</summary>
internal static class JsonString
{
    /// <summary>Reads the string that starts at the cursor.</summary>
    public static ScalarNode Read(JsonCursor cursor)
    {
        var start = cursor.Position++;
        var text = cursor.Text;
        StringBuilder? value = null;
        var plain = cursor.Position;
        while (true)
        {
            SkipPlain(cursor);
            switch (cursor.Current)
            {
                case '"':
                    cursor.Position++;
                    return Node(cursor.Position - 1);
                case '\\':
                    value = (value ?? new StringBuilder()).Append(text, plain, cursor.Position - plain);
                    JsonEscape.Read(cursor, value);
                    plain = cursor.Position;
                    break;
                case var _ when cursor.AtEnd || JsonUnclosedString.EndsAtLineBreak(cursor):
                    cursor.Report(new(start, 1), "The quotation mark that starts here is not closed; add another where the text ends, in the same line");
                    cursor.Position = JsonUnclosedString.FindEnd(cursor, plain);
                    cursor.IsLost = true;
                    return Node(cursor.Position);
                default:
                    ReportControls(cursor);
                    break;
            }
        }

        ScalarNode Node(int end) => new(
            value is null ? text.Substring(plain, end - plain) : value.Append(text, plain, end - plain).ToString(),
            ScalarKind.Text,
            TextSpan.FromBounds(start, cursor.Position));
    }

    private static void SkipPlain(JsonCursor cursor)
    {
        var text = cursor.Text;
        var position = cursor.Position;
        while (position < cursor.End && text[position] >= ' ' && text[position] is not ('"' or '\\'))
        {
            position++;
        }

        cursor.Position = position;
    }

    private static void ReportControls(JsonCursor cursor)
    {
        var start = cursor.Position;
        var first = cursor.Current;
        cursor.Position++;
        if (first is '\n' or '\r')
        {
            // A line break is one mistake, also where it is two characters, or empty lines follow.
            cursor.Position = JsonUnclosedString.FindLastBreak(cursor, start);
        }
        else
        {
            while (!cursor.AtEnd && cursor.Current < ' ' && cursor.Current is not ('\n' or '\r'))
            {
                cursor.Position++;
            }
        }

        cursor.Report(TextSpan.FromBounds(start, cursor.Position), Describe(first));
    }

    private static string Describe(char control) => control switch
    {
        '\n' or '\r' => "A line break must be escaped in a text; write it as '\\n'",
        '\t' => "A tab must be escaped in a text; write it as '\\t'",
        _ => $"{JsonWords.Name(control)} must be escaped in a text; write it as '\\u{JsonWords.Name(control).Substring(2)}'",
    };
}
