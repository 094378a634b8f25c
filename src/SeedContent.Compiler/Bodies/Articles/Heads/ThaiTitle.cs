using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What tells titles from text in Thai, which has no mark at the end of a sentence.</summary>
internal static class ThaiTitle
{
    private const int LinesToLookAt = 3;
    private const int LongestShortened = 5;
    private const int FewestOfParagraph = 60;
    private const int LongestOfOther = 24;
    private const int LongQuotation = 40;
    private const string That = "ว่า";
    private const string Says = "กล่าว";

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

    /// <summary>Whether a line is in Thai, perhaps behind a word of another script: <c>GPS บนเรือ</c>.</summary>
    public static bool IsThai(string text, TextSpan line)
    {
        for (var i = line.Start; i < line.End && i < line.Start + LongestOfOther; i++)
        {
            if (Scripts.Of(text[i]) == Script.Thai)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a line reports what somebody says, as the text of an article does: "that" leads to it (<c>เล่าว่า “…”</c>), a verb follows it (<c>“…” นายสมชายกล่าว</c>), or it is
    /// a long quotation and nothing else, or the beginning of one.
    /// </summary>
    public static bool IsReport(string text, TextSpan line)
    {
        if (!IsThai(text, line))
        {
            return false;
        }

        var (isOpen, hasQuote) = (false, false);
        for (var i = line.Start; i < line.End; i++)
        {
            if (text[i] is '“' or '”' or '"')
            {
                var before = Blanks.Trim(text, line.Start, i);
                if (!isOpen && before.EndsWith(text, That))
                {
                    return true;
                }

                (isOpen, hasQuote) = (!isOpen, true);
            }
        }

        return line.EndsWith(text, That) || isOpen || (hasQuote && line.EndsWith(text, Says)) || (line.Length >= LongQuotation && IsMark(text[line.Start]) && IsMark(text[line.End - 1]));
    }

    private static bool IsMark(char c) => c is '“' or '”' or '"';

    /// <summary>Whether a line is a whole paragraph, which in Thai only its length tells.</summary>
    public static bool IsParagraph(string text, TextSpan line) => line.Length >= FewestOfParagraph && IsThai(text, line);

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
