using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Who the pronoun is that says a quotation: capitals tell who is named between, elsewhere the gender of the words does.</summary>
internal sealed class PronounSpeaker
{
    private readonly PlacedQuotes quotes;
    private readonly bool hasCases;
    private readonly PronounReader? byCapitals;

    /// <summary>For languages without capitals; null for others.</summary>
    private readonly ContextPronounReader? byContext;

    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="quotes">The quotations.</param>
    /// <param name="names">The names of each paragraph.</param>
    /// <param name="readers">Reads the attributions of each paragraph.</param>
    /// <param name="index">The names of the article.</param>
    /// <param name="words">The language.</param>
    public PronounSpeaker(
        IReadOnlyList<TokenizedParagraph> paragraphs, PlacedQuotes quotes, IReadOnlyList<ParagraphNames> names, AttributionReaders readers, NameIndex index, LanguageWords words)
    {
        (this.quotes, hasCases) = (quotes, words.CaseEndings.Count > 0);
        byContext = words.NamesByContext ? new(paragraphs, names, index, words) : null;
        byCapitals = words.NamesByContext ? null : new(paragraphs, names, index, words, paragraph => readers[paragraph].Reports.Last());
    }

    /// <param name="quote">The quotation.</param>
    /// <param name="attribution">The words that attribute it to a pronoun.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    public TextSpan? Find(int quote, Attribution attribution, TextSpan? lastSpeaker)
    {
        var paragraph = quotes.Paragraph(quote);
        var token = quotes.Token(quote);
        while (byContext is null && (attribution.IsWoman is not null || hasCases) && token > 0 && attribution.Span?.Start < paragraph.Tokens[token].Start && paragraph.InOneSentence(token - 1, quotes.Token(quote)))
        {
            // 'She told John Doe that it was “late”': who is named between is not who says it.
            token--;
        }

        return byContext is not null ? byContext.Before(paragraph, token, lastSpeaker, quotes.ParagraphBefore(quote), attribution.IsWoman)
            : byCapitals!.Before(paragraph.Index, token, lastSpeaker, quotes.ParagraphBefore(quote), paragraph.SentenceStart(token) == 0, quotes.TokenBefore(quote), attribution.IsWoman);
    }
}
