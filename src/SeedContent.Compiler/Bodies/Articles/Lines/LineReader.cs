namespace SeedContent.Compiler.Bodies.Articles.Lines;

/// <summary>Splits a text into lines at LF, CRLF and CR.</summary>
internal static class LineReader
{
    public static List<Line> Read(string text)
    {
        var lines = new List<Line>();
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && !Blanks.IsLineEnd(text[end]))
            {
                end++;
            }

            var content = Blanks.Trim(text, start, end);
            lines.Add(new(content, content.Start > start));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>The first line from <paramref name="from"/> on that is not blank; -1 where there is none.</summary>
    public static int NextFilled(List<Line> lines, int from) => lines.FindIndex(Math.Min(from, lines.Count), line => !line.IsBlank);
}
