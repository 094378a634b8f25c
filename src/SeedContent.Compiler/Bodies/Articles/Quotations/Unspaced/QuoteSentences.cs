using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The sentences of an article, and what they have outside their quotations.</summary>
internal sealed class QuoteSentences
{
    private readonly QuoteText quotes;
    private readonly string text;
    private readonly bool isSpaced;
    private readonly List<QuoteSentence> sentences = [];

    /// <summary>Finds the sentences.</summary>
    /// <param name="quotes">The article.</param>
    /// <param name="isSpaced">Whether a space stands behind the mark that ends one.</param>
    public QuoteSentences(QuoteText quotes, bool isSpaced)
    {
        this.quotes = quotes;
        this.isSpaced = isSpaced;
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
                    if (quotes.EndsInside(quote++) && EndsAt(outer.End, paragraph.End, isQuote: true))
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
                while (start < end && text[start] is ' ' or '　')
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
    public QuoteSentence this[int number] => sentences[number];

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

    /// <summary>The parts of a sentence outside its quotations.</summary>
    public IEnumerable<TextSpan> Outside(int number)
    {
        var sentence = sentences[number];
        var start = sentence.Span.Start;
        for (var quote = sentence.FirstQuote; quote < sentence.EndQuote; quote++)
        {
            if (quotes.Quotes[quote].Outer.Start > start)
            {
                yield return TextSpan.FromBounds(start, quotes.Quotes[quote].Outer.Start);
            }

            start = Math.Max(start, quotes.Quotes[quote].Outer.End);
        }

        if (start < sentence.Span.End)
        {
            yield return TextSpan.FromBounds(start, sentence.Span.End);
        }
    }

    /// <summary>Whether a sentence may end before a position: where no spaces are, no particle may follow.</summary>
    private bool EndsAt(int end, int limit, bool isQuote = false) =>
        end == limit || (isSpaced ? text[end] == ' ' : !isQuote || text[end] is '　' or '「' or '『');
}
