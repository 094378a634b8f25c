using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who says a quotation that is a heading within the text, alone on its line with nothing that attributes it: whoever says the longer one that holds it word for word
/// (<c>“Nobody asked us” / … “We waited, and nobody asked us,” said Jane Doe.</c>). Where nobody does, it belongs to what follows it rather than to whoever speaks above.
/// </summary>
/// <param name="quotes">The quotations.</param>
/// <param name="words">The language.</param>
internal sealed class EchoedHeading(PlacedQuotes quotes, LanguageWords words)
{
    /// <summary>Shorter words are said by many.</summary>
    private const int ShortestEcho = 8;

    /// <summary>So that an article of headings costs no more than its length.</summary>
    private const int MaxQuotesBehind = 16;

    private const int MostWordsOfHeading = 8;

    private static readonly char[] Ends = ['.', '!', '?', '…', ',', '،', '؟', '।', ' '];

    /// <summary>Gives such headings their speakers.</summary>
    /// <param name="models">The quotations, read.</param>
    public void Apply(List<QuoteModel> models)
    {
        for (var i = 0; i < models.Count; i++)
        {
            if (models[i].Attribution is null && IsAlone(i))
            {
                models[i] = models[i] with { Speaker = SpeakerOfEcho(i, models) ?? (IsHeading(i) ? null : models[i].Speaker) };
            }
        }
    }

    private bool IsAlone(int quote) => quotes.Paragraph(quote).Tokens.Length == 1 && !quotes[quote].ContinuesNext;

    /// <summary>In scripts without capitals: few words without the stop that a sentence has, and another quotation behind, below.</summary>
    private bool IsHeading(int quote) =>
        words.NamesByContext && quote + 1 < quotes.Count && QuoteShape.Of(quotes.Paragraph(quote).Text, quotes[quote].Inner) is { EndsSentence: false, Words: <= MostWordsOfHeading };

    private TextSpan? SpeakerOfEcho(int heading, List<QuoteModel> models)
    {
        var text = quotes.Paragraph(heading).Text;
        var echo = models[heading].Text.In(text).Trim(Ends);
        TextSpan? found = null;
        for (var i = heading + 1; i < models.Count && i - heading <= MaxQuotesBehind && echo.Length >= ShortestEcho; i++)
        {
            if (models[i].Text.Length <= echo.Length || models[i].Text.In(text).IndexOf(echo, StringComparison.OrdinalIgnoreCase) < 0)
            {
                continue;
            }

            if (models[i].Speaker is not { } speaker || (found is { } other && other != speaker))
            {
                return null;
            }

            found = speaker;
        }

        return found;
    }
}
