using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who says a quotation that is a heading within the text, alone on its line with nothing that attributes it: whoever says the longer one that holds it word for word
/// (<c>“Nobody asked us” / … “We waited, and nobody asked us,” said Jane Doe.</c>).
/// </summary>
/// <param name="quotes">The quotations.</param>
internal sealed class EchoedHeading(PlacedQuotes quotes)
{
    /// <summary>Shorter words are said by many.</summary>
    private const int ShortestEcho = 8;

    /// <summary>So that an article of headings costs no more than its length.</summary>
    private const int MaxQuotesBehind = 16;

    private static readonly char[] Ends = ['.', '!', '?', '…', ',', '،', '؟', '।', ' '];

    /// <summary>Gives such headings their speakers.</summary>
    /// <param name="models">The quotations, read.</param>
    public void Apply(List<QuoteModel> models)
    {
        for (var i = 0; i < models.Count; i++)
        {
            if (models[i].Attribution is null && IsAlone(i) && SpeakerOfEcho(i, models) is { } speaker)
            {
                models[i] = models[i] with { Speaker = speaker };
            }
        }
    }

    private bool IsAlone(int quote) => quotes.Paragraph(quote).Tokens.Length == 1 && !quotes[quote].ContinuesNext;

    private TextSpan? SpeakerOfEcho(int heading, List<QuoteModel> models)
    {
        var text = quotes.Paragraph(heading).Text;
        var words = models[heading].Text.In(text).Trim(Ends);
        TextSpan? found = null;
        for (var i = heading + 1; i < models.Count && i - heading <= MaxQuotesBehind && words.Length >= ShortestEcho; i++)
        {
            if (models[i].Text.Length <= words.Length || models[i].Text.In(text).IndexOf(words, StringComparison.OrdinalIgnoreCase) < 0)
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
