using SeedContent.Compiler.Bodies.Articles.Lists;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Lines;

/// <summary>
/// Joins lines to paragraphs, by one rule for the whole article. Where a blank line stands between lines of the text, a block between
/// blank lines is a paragraph, hard-wrapped or not; else each line is one. A run of list lines is one paragraph either way. The exception:
/// where nearly every line within the blocks ends a sentence, the lines were not wrapped but are paragraphs, whatever the blank lines mean.
/// </summary>
internal static class ParagraphReader
{
    /// <param name="text">The text that the lines count in.</param>
    /// <param name="lines">All lines.</param>
    /// <param name="isHead">For each line, whether the head (headline, date line, byline) took it.</param>
    public static List<Paragraph> Read(string text, List<Line> lines, bool[] isHead)
    {
        var blocks = ReadBlocks(lines, isHead);
        var paragraphs = new List<Paragraph>();
        var byBlock = HasBlankLineBetween(lines) && !LinesAreWhole(text, lines, blocks);
        foreach (var (first, last) in blocks)
        {
            if (byBlock)
            {
                paragraphs.Add(Join(lines, first, last));
                continue;
            }

            for (var line = first; line <= last;)
            {
                var end = ListRun.TryRead(text, lines, line, last)?.LastLine ?? line;
                paragraphs.Add(Join(lines, line, end));
                line = end + 1;
            }
        }

        return paragraphs;
    }

    private static Paragraph Join(List<Line> lines, int first, int last) =>
        new(TextSpan.FromBounds(lines[first].Content.Start, lines[last].Content.End), first, last);

    private static List<(int First, int Last)> ReadBlocks(List<Line> lines, bool[] isHead)
    {
        var blocks = new List<(int First, int Last)>();
        var first = -1;
        for (var i = 0; i <= lines.Count; i++)
        {
            var inside = i < lines.Count && !lines[i].IsBlank && !isHead[i];
            if (inside && first < 0)
            {
                first = i;
            }
            else if (!inside && first >= 0)
            {
                blocks.Add((first, i - 1));
                first = -1;
            }
        }

        return blocks;
    }

    private static bool HasBlankLineBetween(List<Line> lines)
    {
        var seen = false;
        var blank = false;
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                blank = seen;
            }
            else if (blank)
            {
                return true;
            }
            else
            {
                seen = true;
            }
        }

        return false;
    }

    /// <summary>
    /// Two of three lines that another line of their block follows end a sentence. One or two such lines may be chance
    /// where there are several blocks, and say enough where there is but one (a blank line under the date, none after it).
    /// </summary>
    private static bool LinesAreWhole(string text, List<Line> lines, List<(int First, int Last)> blocks)
    {
        var inner = 0;
        var whole = 0;
        foreach (var (first, last) in blocks)
        {
            for (var i = first; i < last; i++)
            {
                if (ListMarker.TryRead(text, lines[i]) is null && ListMarker.TryRead(text, lines[i + 1]) is null)
                {
                    inner++;
                    whole += SentenceEnd.EndsSentence(text, lines[i].Content) ? 1 : 0;
                }
            }
        }

        return inner >= (blocks.Count > 1 ? 3 : 1) && whole * 3 >= inner * 2;
    }
}
