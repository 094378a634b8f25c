using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// A straight mark right behind the end of what stands before it, as in texts whose paragraphs were joined without a space: <c>It rained."We lost the barn," she said.</c> It looks as one that
/// closes, and opens where none is open and the next one closes.
/// </summary>
internal static class GluedMark
{
    /// <summary>Whether the mark opens a quotation; asked where none is open.</summary>
    public static bool Opens(string text, TextSpan range, int at)
    {
        if (at <= range.Start || at + 1 >= range.End || !IsEnd(text[at - 1]) || !char.IsLetter(text[at + 1]) || char.IsLower(text[at + 1]))
        {
            return false;
        }

        var next = text.IndexOf(text[at], at + 1, range.End - at - 1);
        // An inch stands behind its number.
        return next > 0 && !char.IsDigit(text[next - 1]) && !MarkSides.LooksOpening(text, range, new(next, 1));
    }

    private static bool IsEnd(char c) => c is '.' or '!' or '?' or '…' or ',' or ';' or '،' or '؟' or '।';
}
