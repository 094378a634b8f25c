using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who says a sentence beside which nothing tells: whoever says both the quotation before it and the one behind it, not far away.
/// Where words have no spaces between them, sentences without an attribution are other people's as often.
/// <c>“It is late,” said Doe. The bridge is old. “It was built by our fathers.” / “We go now,” Doe added.</c>
/// </summary>
/// <param name="quotes">The quotations.</param>
internal sealed class BetweenTwo(PlacedQuotes quotes)
{
    private const int FewestWords = 4;
    private const int MaxParagraphsBetween = 3;

    /// <summary>Gives such quotations their speakers.</summary>
    /// <param name="models">The quotations, read.</param>
    public void Apply(List<QuoteModel> models)
    {
        var next = new TextSpan?[models.Count];
        for (var i = models.Count - 2; i >= 0; i--)
        {
            next[i] = models[i + 1].Speaker ?? (IsNobodys(models[i + 1]) ? null : next[i + 1]);
        }

        var (last, paragraph) = ((TextSpan?)null, -1);
        for (var i = 0; i < models.Count; i++)
        {
            if (models[i].Speaker is { } speaker)
            {
                (last, paragraph) = (speaker, models[i].Paragraph);
            }
            else if (IsNobodys(models[i]))
            {
                last = null;
            }
            else if (last is not null && last == next[i] && models[i].Paragraph - paragraph <= MaxParagraphsBetween && MayBeSaid(i, models[i]))
            {
                models[i] = models[i] with { Speaker = last };
            }
        }
    }

    /// <summary>Whether words attribute it to somebody whom nobody knows: what follows may be that person's too.</summary>
    private static bool IsNobodys(QuoteModel model) => model.Speaker is null && model.Attribution is not null;

    private bool MayBeSaid(int quote, QuoteModel model) =>
        model.Kind is QuoteKind.Speech or QuoteKind.Unknown && QuoteShape.Of(quotes.Paragraph(quote).Text, quotes[quote].Inner) is { MayBeSentence: true, Words: >= FewestWords };
}
