using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The sentences of a Korean article, and their words without those that are quoted.</summary>
internal sealed class KoreanSentences
{
    private readonly QuoteText quotes;
    private readonly string text;
    private readonly List<KoreanSentence> sentences = [];

    public KoreanSentences(QuoteText quotes)
    {
        this.quotes = quotes;
        text = quotes.Text;
        var quote = 0;
        for (var number = 0; number < quotes.Paragraphs.Count; number++)
        {
            var paragraph = quotes.Paragraphs[number];
            var (start, first) = (paragraph.Start, quote);
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                while (quote < quotes.Quotes.Count && quotes.Quotes[quote].Outer.Start < i)
                {
                    quote++;
                }

                if (quote < quotes.Quotes.Count && quotes.Quotes[quote].Outer is var outer && i == outer.Start)
                {
                    // '“…요.” 그는': ends by itself, and '“…요.”라고' does not.
                    i = outer.End - 1;
                    if (quotes.EndsInside(quote++) && EndsAt(outer.End, paragraph.End))
                    {
                        Add(outer.End);
                    }
                }
                else if (quotes.IsEnd(text[i]) && EndsAt(i + 1, paragraph.End))
                {
                    Add(i + 1);
                }
            }

            Add(paragraph.End);

            void Add(int end)
            {
                while (start < end && text[start] == ' ')
                {
                    start++;
                }

                if (start < end)
                {
                    sentences.Add(new(TextSpan.FromBounds(start, end), number, first, quote));
                }

                (start, first) = (end, quote);
            }
        }
    }

    /// <summary>A sentence by its number.</summary>
    public KoreanSentence this[int number] => sentences[number];

    /// <summary>The number of the sentence in which a position is, or of the last one before it; negative where there is none.</summary>
    public int At(int position)
    {
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].Span.Start <= position ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    /// <summary>The words of a sentence outside its quotations.</summary>
    public List<TextSpan> Words(KoreanSentence sentence)
    {
        var found = new List<TextSpan>();
        var start = sentence.Span.Start;
        for (var quote = sentence.FirstQuote; quote < sentence.EndQuote; quote++)
        {
            found.AddRange(KoreanWords.Of(text, TextSpan.FromBounds(start, Math.Max(start, quotes.Quotes[quote].Outer.Start))));
            start = Math.Max(start, quotes.Quotes[quote].Outer.End);
        }

        found.AddRange(KoreanWords.Of(text, TextSpan.FromBounds(start, Math.Max(start, sentence.Span.End))));
        return found;
    }

    private bool EndsAt(int end, int limit) => end == limit || text[end] == ' ';
}
