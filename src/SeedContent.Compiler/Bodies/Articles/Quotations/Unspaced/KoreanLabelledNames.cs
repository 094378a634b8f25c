using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Korean speakers who are named beside the quotation and in no sentence: <c>김하늘 위원장: “…”</c>, <c>“…”(김하늘 위원장)</c>.</summary>
/// <param name="quotes">The article.</param>
/// <param name="names">Its names.</param>
internal sealed class KoreanLabelledNames(QuoteText quotes, KoreanNames names)
{
    private const int LongestLabel = 40;

    private readonly string text = quotes.Text;

    /// <summary><c>김하늘 위원장: “…”</c>: a name with its title alone before a colon.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="before">What stands before it.</param>
    public SpeakerRead? Before(int quote, TextSpan before)
    {
        // '김하늘 한빛시장, “…”' is a headline.
        var isHeadline = (text[before.End - 1] == ',' || IsTitled(before)) && quotes.Quotes[quote].Outer.End == quotes.Paragraphs[quotes.Quotes[quote].Paragraph].End;
        if (before.Length > LongestLabel || (text[before.End - 1] != ':' && !isHeadline) || before.Start != quotes.Paragraphs[quotes.Quotes[quote].Paragraph].Start)
        {
            return null;
        }

        var found = KoreanWords.Of(text, before);
        var title = found.Count - 1 - (found.Count > 1 && found[found.Count - 1].In(text) == ":" ? 1 : 0);
        return title >= 0 && names.LabelAt(found, title) is { } name ? new(SubjectKind.Name, name, name, IsDirect: true) : null;
    }

    /// <summary><c>김하늘 시장 “…”</c>: nothing but a name with its title stands before.</summary>
    private bool IsTitled(TextSpan before)
    {
        var found = KoreanWords.Of(text, before);
        return found.Count > 1 && found[found.Count - 1].End == before.End && names.TitledAt(found, found.Count - 1) is { First: 0 };
    }

    /// <summary><c>“…”(김하늘 위원장)</c></summary>
    /// <param name="after">What stands behind the quotation.</param>
    public SpeakerRead? InBrackets(TextSpan after)
    {
        var close = text.IndexOf(')', after.Start, after.Length);
        if (close < 0 || close - after.Start > LongestLabel)
        {
            return null;
        }

        var found = KoreanWords.Of(text, TextSpan.FromBounds(after.Start + 1, close));
        return found.Count > 0 && names.LabelAt(found, found.Count - 1) is { } name ? new(SubjectKind.Name, name, name, IsDirect: true) : null;
    }
}
