using System.Runtime.InteropServices;
using System.Text;

namespace SeedContent.Storage;

/// <summary>Where an article's parts stand in its text, kept as numbers until somebody asks for the parts.</summary>
internal readonly struct ArticleLayout(in ArticleFacts facts)
{
    private const int QuoteWidth = 8;

    private readonly int paragraphCount = facts.ParagraphCount;
    private readonly int quoteCount = facts.QuoteCount;
    private readonly int[] numbers = facts.Numbers.ToArray();

    private int QuotesStart => paragraphCount * 2;

    private int ListsStart => QuotesStart + (quoteCount * QuoteWidth);

    public Paragraph[] CreateParagraphs(EntryText text)
    {
        var parts = new Paragraph[paragraphCount];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new(text, numbers[i * 2], numbers[(i * 2) + 1], i);
        }

        return parts;
    }

    public Quote[] CreateQuotes(EntryText text)
    {
        var parts = new Quote[quoteCount];
        for (var i = 0; i < parts.Length; i++)
        {
            var row = numbers.AsSpan(QuotesStart + (i * QuoteWidth), QuoteWidth);
            parts[i] = new(text, row[1], row[2], row[0], Decode(text, row[3], row[4]), Decode(text, row[5], row[6]), (QuoteKind)row[7]);
        }

        return parts;
    }

    public ArticleList[] CreateLists(EntryText text)
    {
        var parts = new List<ArticleList>();
        for (var i = ListsStart; i < numbers.Length;)
        {
            var paragraph = numbers[i];
            var items = new ListItem[numbers[i + 1]];
            i += 2;
            for (var k = 0; k < items.Length; k++, i += 2)
            {
                items[k] = new(text, numbers[i], numbers[i + 1]);
            }

            parts.Add(new(paragraph, ImmutableCollectionsMarshal.AsImmutableArray(items)));
        }

        return [.. parts];
    }

    private static string? Decode(EntryText text, int start, int length) =>
        length == 0 ? null : Encoding.UTF8.GetString(text.Utf8.Slice(start, length));
}
