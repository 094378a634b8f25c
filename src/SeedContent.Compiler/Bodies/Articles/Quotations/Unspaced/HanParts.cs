using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Tells what stands in Chinese quotation marks and is a part of the clause around it, which goes on behind it: the name of a paper or a book
/// (<c>李明对《东湖时报》记者说</c>), or a few words between others (<c>李明在“水日”活动上说</c>).
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class HanParts(string text, LanguageWords words)
{
    private const int Longest = 10;

    /// <summary>Whether a quotation is a part of its clause.</summary>
    public bool Is(QuoteSpan quote) => text[quote.Outer.Start] is '《' or '〈' || IsWord(quote);

    private bool IsWord(QuoteSpan quote)
    {
        var (outer, inner) = (quote.Outer, quote.Inner);
        if (inner.Length > Longest || outer.Start == 0 || outer.End >= text.Length || Scripts.Of(text[outer.Start - 1]) != Script.Han || Scripts.Of(text[outer.End]) != Script.Han
            || words.Sayings.StartOfEndingAt(text, Math.Max(0, outer.Start - words.Sayings.Longest), outer.Start) is not null)
        {
            return false;
        }

        for (var i = inner.Start; i < inner.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && !HanForeignNames.IsDot(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
