namespace SeedContent.Compiler.Emission;

/// <summary>Writes a text as a UTF-8 literal that people can read: as it stands where it can stand so, else line by line with escapes.</summary>
internal static class Utf8Literal
{
    /// <summary>Writes the literal and a comma: it begins in the middle of a line, and its further lines stand one level deeper.</summary>
    public static void Write(SourceWriter writer, string text)
    {
        if (text.IndexOf('\n') >= 0 && CanStandRaw(text))
        {
            WriteRaw(writer, text);
        }
        else
        {
            WriteEscaped(writer, text);
        }
    }

    // The indent before the closing quotes is taken off every line, so the text's own white space stays what it is.
    private static void WriteRaw(SourceWriter writer, string text)
    {
        var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(text) + 1));
        writer.Raw(" " + quotes + "\n").Indent();
        foreach (var line in text.Split('\n'))
        {
            writer.Line(line);
        }

        writer.Line(quotes + "u8,").Unindent();
    }

    private static void WriteEscaped(SourceWriter writer, string text)
    {
        var lines = SplitAfterLineFeeds(text);
        if (lines.Count == 1)
        {
            writer.Raw($" \"{Literals.Escape(lines[0])}\"u8,\n");
            return;
        }

        writer.Raw("\n").Indent();
        for (var i = 0; i < lines.Count; i++)
        {
            writer.Line($"\"{Literals.Escape(lines[i])}\"u8{(i == lines.Count - 1 ? "," : " +")}");
        }

        writer.Unindent();
    }

    private static bool CanStandRaw(string text)
    {
        foreach (var c in text)
        {
            if (c is not ('\n' or '\t') && !Literals.IsPlain(c))
            {
                return false;
            }
        }

        return true;
    }

    private static int LongestRunOfQuotes(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static List<string> SplitAfterLineFeeds(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0 && end + 1 < text.Length; end = text.IndexOf('\n', start))
        {
            lines.Add(text.Substring(start, end + 1 - start));
            start = end + 1;
        }

        lines.Add(text.Substring(start));
        return lines;
    }
}
