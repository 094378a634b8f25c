using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whether a quotation of a few words within a sentence is what something is called: the article has the same words in marks again, and where words have
/// capitals, they begin with one, or do so where another sentence begins with them.
/// </summary>
internal sealed class RepeatedTerm
{
    private const int MostWords = 4;
    private const int LongestTerm = 80;

    private readonly PlacedQuotes quotes;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Those that begin a sentence that goes on.</summary>
    private readonly HashSet<string> heads = new(StringComparer.Ordinal);

    /// <param name="quotes">The quotations.</param>
    public RepeatedTerm(PlacedQuotes quotes)
    {
        this.quotes = quotes;
        for (var i = 0; i < quotes.Count; i++)
        {
            if (!IsShort(i))
            {
                continue;
            }

            var words = Words(i);
            counts[words] = counts.TryGetValue(words, out var count) ? count + 1 : 1;
            if (quotes.Paragraph(i).StartsSentence(quotes.Token(i)) && quotes.Paragraph(i).InOneSentence(quotes.Token(i), quotes.Token(i) + 1) && quotes.Paragraph(i).Tokens[quotes.Token(i) + 1].IsLower)
            {
                heads.Add(WordText.Fold(words));
            }
        }
    }

    /// <summary><c>وقال محمد علي إن «سوق الحي» شهد …</c></summary>
    public bool Is(int quote) =>
        ((IsShort(quote) && counts[Words(quote)] > 1) || heads.Contains(WordText.Fold(Words(quote)))) && !quotes.EndsSentence(quote) && quotes.Token(quote) > 0 && quotes.Paragraph(quote).Tokens[quotes.Token(quote) - 1].IsWord;

    private bool IsShort(int quote) =>
        quotes[quote].Inner.Length <= LongestTerm && QuoteShape.Of(quotes.Paragraph(quote).Text, quotes[quote].Inner) is { EndsSentence: false, Words: <= MostWords } && !char.IsLower(quotes.Paragraph(quote).Text[quotes[quote].Inner.Start]);

    private string Words(int quote) => quotes[quote].Inner.In(quotes.Paragraph(quote).Text);
}
