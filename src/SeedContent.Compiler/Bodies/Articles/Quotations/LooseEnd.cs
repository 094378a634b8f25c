using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Finds where a quotation ends that goes on over paragraphs without a mark at their beginning, as on web sites: it begins its paragraph or is set off
/// in it, each paragraph ends a sentence, and the next mark of all is one that closes it.
/// </summary>
internal static class LooseEnd
{
    private const int MostParagraphs = 5;

    /// <param name="text">The text.</param>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="first">The paragraph in which the quotation begins.</param>
    /// <param name="open">The mark that opens it.</param>
    /// <returns>The paragraph with the closing mark, and its position.</returns>
    public static (int Paragraph, int Position)? Find(string text, IReadOnlyList<Paragraph> paragraphs, int first, TextSpan open)
    {
        if (open.Length != 1 || !IsSetOff(text, paragraphs[first].Span.Start, open.Start) || Closing(text[open.Start]) is not { } closing || HasMark(text, open.End, paragraphs[first].Span.End, closing))
        {
            return null;
        }

        for (var p = first + 1; p < paragraphs.Count && p - first < MostParagraphs; p++)
        {
            var above = paragraphs[p - 1].Span;
            if (text[above.End - 1] is not ('.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or ';' or ':'))
            {
                return null;
            }

            var span = paragraphs[p].Span;
            if (text.IndexOfAny([text[open.Start], closing], span.Start, span.Length) is >= 0 and var at)
            {
                return text[at] == closing && at > span.Start && !Blanks.IsBlank(text[at - 1]) && !(at + 1 < span.End && char.IsLetterOrDigit(text[at + 1])) ? (p, at) : null;
            }
        }

        return null;
    }

    /// <summary>Whether the mark begins the paragraph, or stands behind a sentence, a comma or a colon.</summary>
    private static bool IsSetOff(string text, int start, int open)
    {
        var before = open - 1;
        while (before >= start && Blanks.IsBlank(text[before]))
        {
            before--;
        }

        return before < start || (before < open - 1 && text[before] is '.' or '!' or '?' or '…' or ',' or ':');
    }

    private static char? Closing(char open) => open switch { '«' => '»', '“' => '”', '"' => '"', '「' => '」', _ => null };

    private static bool HasMark(string text, int start, int end, char closing) => text.IndexOf(closing, start, end - start) >= 0;
}
