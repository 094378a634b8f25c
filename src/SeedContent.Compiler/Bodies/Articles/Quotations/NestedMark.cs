using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Tells whether a straight mark behind an open one opens a quotation inside it. Where it does not, the open one was never closed.</summary>
internal static class NestedMark
{
    /// <summary>How far the marks of a quotation inside another are looked for.</summary>
    private const int MaxNested = 600;

    /// <summary><c>"He likes "Titanic" a lot," she said</c>: behind a second mark that opens, two that close stand before the next that opens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The paragraph.</param>
    /// <param name="at">The second mark.</param>
    /// <param name="outer">The open one.</param>
    public static bool Opens(string text, TextSpan range, int at, OpenMark? outer)
    {
        var closing = 0;
        for (var i = at + 1; i < range.End && i - at <= MaxNested && closing < 2; i++)
        {
            if (text[i] is '"' or '＂')
            {
                if (Blanks.IsBlank(text[i - 1]) || char.IsDigit(text[i - 1]) || MarkSides.LooksOpening(text, range, new(i, 1)))
                {
                    return false;
                }

                closing++;
            }
        }

        return closing == 2 && outer is { Span.Start: var open } && text[open] is '"' or '＂' && text[open] == text[at] && IsSetOff(text, range, open);
    }

    /// <summary>Whether a mark begins the paragraph or a sentence, or stands behind a colon or a dash, so that it opens for certain.</summary>
    internal static bool IsSetOff(string text, TextSpan range, int at)
    {
        var i = at - 1;
        while (i >= range.Start && Blanks.IsBlank(text[i]))
        {
            i--;
        }

        return i < range.Start || text[i] is ':' or '-' or '–' or '—' or '،' or ',' or '.' or '!' or '?' or '…';
    }
}
