using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What tells titles from text in Thai, which has no mark at the end of a sentence.</summary>
internal static class ThaiTitle
{
    private const int LinesToLookAt = 3;
    private const int LongestShortened = 5;

    /// <summary>Whether the last word is one that a full stop shortens: <c>1 กก.</c>, <c>19 ส.ค.</c></summary>
    public static bool EndsShortened(string text, TextSpan line)
    {
        var start = line.End - 1;
        while (start > line.Start && (Scripts.Of(text[start - 1]) == Script.Thai || text[start - 1] == '.'))
        {
            start--;
        }

        return text[line.End - 1] == '.' && line.End - start is > 1 and <= LongestShortened && start > line.Start && Blanks.IsBlank(text[start - 1]);
    }

    /// <summary>Whether one of the few lines from one on is as long as paragraphs are: what sums the article up may stand between them and the title.</summary>
    public static bool HasParagraph(string text, List<Line> lines, int first, int length)
    {
        for (var (line, seen) = (first, 0); line >= 0 && seen < LinesToLookAt; line = LineReader.NextFilled(lines, line + 1), seen++)
        {
            if (lines[line].Content.Length > length && Scripts.Of(text[lines[line].Content.Start]) == Script.Thai)
            {
                return true;
            }
        }

        return false;
    }
}
