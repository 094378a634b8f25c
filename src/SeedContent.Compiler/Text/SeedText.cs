namespace SeedContent.Compiler.Text;

/// <summary>
/// A seed's text with the path it came from. Lines are found when a position is first asked for: a seed without a mistake
/// never needs them.
/// </summary>
/// <param name="path">The file's path, as the compiler was given it.</param>
/// <param name="content">The whole text, without a byte order mark.</param>
/// <param name="further">Of a text that is only the beginning of the file's, the lines behind it that somebody may point at; else null.</param>
public sealed class SeedText(string path, string content, IReadOnlyList<LineStart>? further = null)
{
    private List<int>? lineStarts;

    /// <summary>The file's path, as the compiler was given it.</summary>
    public string Path { get; } = path;

    /// <summary>The whole text, or its beginning, without a byte order mark, its line ends as written.</summary>
    public string Content { get; } = content;

    /// <summary>Turns a range into a place for a diagnostic.</summary>
    /// <param name="span">A range of the file's text; what lies beyond its end is cut off.</param>
    /// <returns>The place.</returns>
    public SeedLocation GetLocation(TextSpan span)
    {
        var length = further is null ? Content.Length : int.MaxValue;
        var start = Math.Min(Math.Max(span.Start, 0), length);
        var end = Math.Min(Math.Max(span.End, start), length);
        return new(Path, TextSpan.FromBounds(start, end), GetPosition(start), GetPosition(end));
    }

    /// <summary>Turns an offset into a line and a column.</summary>
    /// <param name="offset">From 0 to the text's length.</param>
    /// <returns>The position.</returns>
    public LinePosition GetPosition(int offset)
    {
        if (further is not null && offset > Content.Length && further.LastOrDefault(line => line.Start <= offset) is { Start: > 0 } found)
        {
            return new(found.Line, offset - found.Start);
        }

        lineStarts ??= FindLineStarts(Content);
        var line = lineStarts.BinarySearch(offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new(line, offset - lineStarts[line]);
    }

    // The compiler's line ends (C# specification, 6.3.2), so that our columns are those of its other messages.
    private static List<int> FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\u0085' or '\u2028' or '\u2029'
                || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
