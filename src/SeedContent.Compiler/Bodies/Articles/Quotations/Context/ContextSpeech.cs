using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>Who said the quotations that were read already, in a script without capitals.</summary>
/// <param name="quotes">The quotations.</param>
internal sealed class ContextSpeech(PlacedQuotes quotes)
{
    /// <summary>So many are looked at, so that a paragraph of quotations alone costs no more than its length.</summary>
    private const int MostQuotes = 40;

    private readonly (TextSpan? Speaker, bool IsTerm)[] read = new (TextSpan?, bool)[quotes.Count];

    /// <summary>Notes who said one.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="speaker">Who said it, where that is known.</param>
    /// <param name="isTerm">Whether it is words held at a distance, which nobody says.</param>
    public void Note(int quote, TextSpan? speaker, bool isTerm) => read[quote] = (speaker, isTerm);

    /// <summary>Whether a paragraph has speech of one person alone.</summary>
    /// <param name="before">The quotation that is asked about, behind it.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="speaker">The person.</param>
    public bool IsOnly(int before, int paragraph, TextSpan speaker)
    {
        for (var i = before - 1; i >= 0 && quotes[i].Paragraph >= paragraph; i--)
        {
            if (before - i > MostQuotes)
            {
                return false;
            }

            if (quotes[i].Paragraph == paragraph && !read[i].IsTerm && read[i].Speaker != speaker)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The last quotation between two tokens of a paragraph that is no term.</summary>
    /// <param name="before">The quotation that is asked about, behind them.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="start">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    /// <returns>Its speaker, and its token; none where there is no such quotation.</returns>
    public (TextSpan? Speaker, int Token)? LastIn(int before, int paragraph, int start, int end)
    {
        for (var i = before - 1; i >= 0 && before - i <= MostQuotes && (quotes[i].Paragraph > paragraph || (quotes[i].Paragraph == paragraph && quotes.Token(i) >= start)); i--)
        {
            if (quotes[i].Paragraph == paragraph && quotes.Token(i) < end && !read[i].IsTerm)
            {
                return (read[i].Speaker, quotes.Token(i));
            }
        }

        return null;
    }
}
