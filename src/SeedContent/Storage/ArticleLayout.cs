using System.Runtime.InteropServices;

namespace SeedContent.Storage;

/// <summary>Where an article's parts stand in its text, kept as numbers until somebody asks for the parts.</summary>
internal readonly struct ArticleLayout(in ArticleFacts facts)
{
    private const int QuoteWidth = 8;

    private readonly int paragraphCount = facts.ParagraphCount;
    private readonly int quoteCount = facts.QuoteCount;
    private readonly int listCount = facts.ListCount;
    private readonly int creditCount = facts.CreditCount;
    private readonly int[] numbers = facts.Numbers.ToArray();

    private int QuotesStart => paragraphCount * 2;

    private int ListsStart => QuotesStart + (quoteCount * QuoteWidth);

    /// <summary>Lists differ in length, so what stands behind them has to be counted.</summary>
    private int CreditsStart
    {
        get
        {
            var at = ListsStart;
            for (var i = 0; i < listCount; i++)
            {
                at += 2 + (numbers[at + 1] * 2);
            }

            return at;
        }
    }

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
            parts[i] = new(text, row[1], row[2], row[0], Decode(text, row[3], row[4]), Decode(text, row[5], row[6]), Range(row[5], row[6]), (QuoteKind)row[7]);
        }

        return parts;
    }

    public ArticleList[] CreateLists(EntryText text)
    {
        var parts = new ArticleList[listCount];
        var at = ListsStart;
        for (var i = 0; i < parts.Length; i++)
        {
            var paragraph = numbers[at];
            var items = new ListItem[numbers[at + 1]];
            at += 2;
            for (var k = 0; k < items.Length; k++, at += 2)
            {
                items[k] = new(text, numbers[at], numbers[at + 1]);
            }

            parts[i] = new(paragraph, ImmutableCollectionsMarshal.AsImmutableArray(items));
        }

        return parts;
    }

    public ArticleCredit[] CreateCredits(EntryText text)
    {
        var parts = new ArticleCredit[creditCount];
        for (var (i, at) = (0, CreditsStart); i < parts.Length; i++, at += 2)
        {
            parts[i] = new(text, numbers[at], numbers[at + 1]);
        }

        return parts;
    }

    public ArticleName[] CreateNames(EntryText text)
    {
        var at = CreditsStart + (creditCount * 2);
        var parts = new List<ArticleName>();
        while (at < numbers.Length)
        {
            var mentions = new NameMention[numbers[at + 3]];
            var (start, length, kind) = (numbers[at + 1], numbers[at + 2], (NameKind)numbers[at]);
            at += 4;
            for (var k = 0; k < mentions.Length; k++, at += 3)
            {
                mentions[k] = new(text, numbers[at + 1], numbers[at + 2], numbers[at]);
            }

            parts.Add(new(text, start, length, kind, ImmutableCollectionsMarshal.AsImmutableArray(mentions)));
        }

        return [.. parts];
    }

    private static Range? Range(int start, int length) => length == 0 ? null : start..(start + length);

    private static string? Decode(EntryText text, int start, int length) =>
        length == 0 ? null : Utf8Text.Decode(text.Utf8.Slice(start, length));
}
