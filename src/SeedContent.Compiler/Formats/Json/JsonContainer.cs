using System.Globalization;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Json;

/// <summary>The brackets and commas of an object or an array (RFC 8259, 4 and 5), and the way on after a mistake within it.</summary>
internal sealed class JsonContainer
{
    private readonly JsonCursor cursor;
    private readonly int start;
    private readonly char closer;
    private readonly string item;
    private bool isAfterItem;
    private int? comma;

    /// <summary>Enters the container whose bracket is at the cursor.</summary>
    public JsonContainer(JsonCursor cursor)
    {
        this.cursor = cursor;
        start = cursor.Position;
        (closer, item) = cursor.Current == '{' ? ('}', "a key and its value") : (']', "an item");
        cursor.Open(closer);
        cursor.Position++;
    }

    /// <summary>The container with its brackets, once it was left.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>Moves to the next item; false where there is none, and the container is left.</summary>
    public bool MoveNext()
    {
        if (isAfterItem)
        {
            ReadSeparator();
        }

        while (true)
        {
            var end = cursor.Position;
            JsonSpace.Skip(cursor);
            switch (cursor.Current)
            {
                case var _ when cursor.AtEnd:
                    ReportNotClosed();
                    return Leave(end);
                case ',':
                    ReportCommas();
                    break;
                case ']' or '}' when cursor.Current == closer:
                    ReportTrailingComma();
                    cursor.Position++;
                    cursor.IsLost = false;
                    return Leave(cursor.Position);
                case ']' or '}' when cursor.Closers.Contains(cursor.Current):
                    // It closes a container around this one, which has lost its own bracket.
                    ReportWrongCloser($"add '{closer}' before it");
                    return Leave(end);
                case ']' or '}':
                    ReportWrongCloser("remove it, or replace it");
                    cursor.Position++;
                    cursor.IsLost = true;
                    ReadSeparator();
                    break;
                default:
                    isAfterItem = true;
                    cursor.IsLost = false;
                    return true;
            }
        }
    }

    private bool Leave(int end)
    {
        Span = TextSpan.FromBounds(start, end);
        cursor.Close();
        return false;
    }

    /// <summary>Moves behind the comma after an item, or to the bracket; says so where neither is there.</summary>
    private void ReadSeparator()
    {
        isAfterItem = false;
        comma = null;
        if (!cursor.IsLost)
        {
            JsonSpace.Skip(cursor);
            if (cursor.Current == ';')
            {
                cursor.Report(new(cursor.Position++, 1), $"Expected ',' or '{closer}' after {item}, found ';'; replace it with a comma");
                return;
            }

            if (!cursor.AtEnd && cursor.Current is not (',' or ']' or '}'))
            {
                // In an object only a string can be the next item's start. Where it is one, the comma was forgotten and nothing else.
                var isItem = closer == ']' ? JsonWord.IsValueStart(cursor) : cursor.Current == '"';
                var mend = isItem ? "add a comma" : "is a comma missing, or a backslash before a quotation mark within a text?";
                cursor.Report(JsonWord.TokenSpan(cursor), $"Expected ',' or '{closer}' after {item}, found {JsonWords.Found(cursor)}; {mend}");
                if (isItem)
                {
                    return;
                }

                cursor.IsLost = true;
            }
        }

        if (cursor.IsLost)
        {
            JsonRecovery.SkipItem(cursor);
        }

        if (cursor.Current == ',')
        {
            comma = cursor.Position++;
        }
    }

    // Any number of them is one mistake.
    private void ReportCommas()
    {
        var first = cursor.Position;
        var last = first;
        while (cursor.Current == ',')
        {
            last = ++cursor.Position;
            JsonSpace.Skip(cursor);
        }

        comma = null;
        var mend = cursor.Text.IndexOf(',', first + 1, last - first - 1) < 0 ? "remove the comma" : "remove the commas";
        cursor.Report(TextSpan.FromBounds(first, last), $"Expected {item}, found ','; {mend}");
    }

    private void ReportTrailingComma()
    {
        if (comma is { } position && !cursor.Options.AllowTrailingCommas)
        {
            cursor.Report(new(position, 1), $"Expected {item} after ',', found '{closer}'; remove the comma");
        }
    }

    private void ReportWrongCloser(string mend)
    {
        if (!cursor.IsLost)
        {
            var line = cursor.LineOf(start).ToString(CultureInfo.InvariantCulture);
            cursor.Report(
                new(cursor.Position, 1),
                $"Expected '{closer}' for the '{cursor.Text[start]}' of line {line}, found '{cursor.Current}'; {mend}");
        }

        cursor.HasLostBrackets = true;
    }

    // One mistake, however many brackets are open: the text was cut off.
    private void ReportNotClosed()
    {
        if (cursor.IsLost || cursor.HasLostBrackets)
        {
            return;
        }

        var missing = string.Concat(cursor.Closers.Reverse());
        var others = missing.Length switch
        {
            1 => "",
            2 => ", nor is the one around it",
            _ => $", nor are the {(missing.Length - 1).ToString(CultureInfo.InvariantCulture)} around it",
        };
        cursor.Report(new(start, 1), $"The '{cursor.Text[start]}' that starts here is not closed{others}; add '{missing}' at the end");
        cursor.HasLostBrackets = true;
    }
}
