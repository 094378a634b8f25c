namespace SeedContent.Compiler.Emission;

/// <summary>Writes a text as a UTF-8 literal that people can read: as it stands where it can stand so, else line by line with escapes.</summary>
internal static class Utf8Literal
{
    /// <summary>Writes the literal, or several joined by <c>+</c>, on lines of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">The indent.</param>
    /// <returns>The lines; the last one without its end, for whatever follows.</returns>
    public static string Write(string text, int indent)
    {
        var writer = new SourceWriter(indent);
        if (text.IndexOf('\n') >= 0 && CanStandRaw(text))
        {
            WriteRaw(writer, text);
        }
        else
        {
            WriteEscaped(writer, text);
        }

        return writer.ToString().TrimEnd('\n');
    }

    // The indent before the closing quotes is taken off every line, so the text's own white space stays what it is.
    private static void WriteRaw(SourceWriter writer, string text)
    {
        var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(text) + 1));
        writer.Line(quotes);
        foreach (var line in text.Split('\n'))
        {
            writer.Line(line);
        }

        writer.Line(quotes + "u8");
    }

    private static void WriteEscaped(SourceWriter writer, string text)
    {
        var lines = SplitAfterLineFeeds(text);
        for (var i = 0; i < lines.Count; i++)
        {
            writer.Line($"\"{Literals.Escape(lines[i])}\"u8{(i == lines.Count - 1 ? "" : " +")}");
        }
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
