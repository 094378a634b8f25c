using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads the marks that point to a side, which open to the left in some papers and to the right in others: <c>«text»</c>, <c>»text«</c>, <c>›text‹</c>.</summary>
internal static class AngleMark
{
    /// <summary>Reads the mark at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The paragraph.</param>
    /// <param name="at">The mark.</param>
    /// <param name="stack">The marks before it.</param>
    /// <param name="repeats">Whether it repeats the opening mark of the paragraph above, though it looks closing.</param>
    public static void Read(string text, TextSpan range, int at, MarkStack stack, bool repeats)
    {
        var mark = new TextSpan(at, 1);
        var isLeft = text[at] is '«' or '≪' or '‹';
        var (family, reversed) = text[at] is '‹' or '›' ? (MarkFamily.SingleAngle, MarkFamily.ReversedSingleAngle) : (MarkFamily.Angle, MarkFamily.ReversedAngle);
        var looksOpening = MarkSides.LooksOpening(text, range, mark);
        var inReversed = stack.Has(reversed);
        if (isLeft && inReversed && !looksOpening)
        {
            stack.Close(mark, reversed);
        }
        else if (isLeft && at > range.Start && char.IsLetterOrDigit(text[at - 1]) && stack.Has(family) && !looksOpening)
        {
            // '«Es tarde«, dijo'
            stack.Close(mark, family);
        }
        else if (isLeft || repeats)
        {
            stack.Open(mark, family);
        }
        else if (stack.Has(family))
        {
            stack.Close(mark, family);
        }
        else if (looksOpening)
        {
            if (inReversed)
            {
                stack.Drop(reversed);
            }

            stack.Open(mark, reversed);
        }
        else if (inReversed)
        {
            stack.Close(mark, reversed);
        }
    }

    /// <summary>'«Он любит «Волну», — сказал Иван': where both end at one place, one mark stands for both, and the dash shows that nothing more is said.</summary>
    public static void CloseTwo(string text, TextSpan range, MarkStack stack)
    {
        if (stack.Last(MarkFamily.Angle) is { } outer && stack.LastClose(MarkFamily.Angle, outer) is { } close && text[outer.Span.Start] == '«')
        {
            var at = close.End + (close.End < range.End && text[close.End] is ',' or '!' or '?' or '…' ? 1 : 0);
            if (at + 3 < range.End && Blanks.IsBlank(text[at]) && text[at + 1] is '-' or '–' or '—' && Blanks.IsBlank(text[at + 2]) && char.IsLower(text[at + 3]))
            {
                stack.Close(close, MarkFamily.Angle);
            }
        }
    }
}
