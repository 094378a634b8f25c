using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Finds the quotations of all paragraphs. One that is not closed in its paragraph goes on where the next begins with the same mark,
/// and is a quotation only if the last of these paragraphs closes it; each paragraph holds its piece.
/// </summary>
internal static class QuoteSpanReader
{
    public static List<QuoteSpan> Read(string text, IReadOnlyList<Paragraph> paragraphs)
    {
        var quotes = new List<QuoteSpan>();
        var pieces = new List<QuoteSpan>();
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var span = paragraphs[p].Span;
            var (pairs, unclosed) = MarkReader.Read(text, span);
            var goesOn = unclosed >= 0 && p + 1 < paragraphs.Count && text[paragraphs[p + 1].Span.Start] == text[unclosed];
            if (pieces.Count > 0)
            {
                // The mark at the beginning of this paragraph repeats the one above: closed here, or carried on once more.
                if (pairs.Count > 0 && pairs[0].Open == span.Start)
                {
                    quotes.AddRange(pieces);
                    pieces.Clear();
                }
                else if (unclosed != span.Start || !goesOn)
                {
                    pieces.Clear();
                }
            }

            foreach (var pair in pairs)
            {
                if (!goesOn || pair.Open < unclosed)
                {
                    Add(quotes, text, pair.Open, pair.Close, pair.Close + 1, p, continues: false);
                }
            }

            if (goesOn)
            {
                Add(pieces, text, unclosed, span.End, span.End, p, continues: true);
            }
        }

        return quotes;
    }

    private static void Add(List<QuoteSpan> quotes, string text, int open, int close, int end, int paragraph, bool continues)
    {
        var inner = Blanks.Trim(text, open + 1, close);
        if (inner.Length > 0)
        {
            quotes.Add(new(TextSpan.FromBounds(open, end), inner, paragraph, continues));
        }
    }
}
