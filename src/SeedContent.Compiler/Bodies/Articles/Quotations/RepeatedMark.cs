using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Tells whether a mark repeats the open one, as at the beginning of each paragraph of a long quotation, where the paragraphs have been run together:
/// <c>"It is late. "We go now," she said.</c> The quotation then goes on behind it.
/// </summary>
internal static class RepeatedMark
{
    /// <summary>How far the mark that closes the quotation is looked for.</summary>
    private const int MaxLength = 1500;

    private const string SentenceEnds = ".!?…";

    /// <param name="text">The text.</param>
    /// <param name="range">The paragraph.</param>
    /// <param name="at">The mark, which looks opening.</param>
    /// <param name="outer">The open one.</param>
    public static bool Is(string text, TextSpan range, int at, OpenMark? outer)
    {
        if (outer is not { Span.Start: var open } || text[open] != text[at] || !EndsSentence(text, open + 1, at) || !NestedMark.IsSetOff(text, range, open))
        {
            return false;
        }

        // The next mark closes, but for one that repeats it once more, and no second one closes too: that would be a quotation inside.
        var closing = 0;
        for (var i = at + 1; i < range.End && i - at <= MaxLength && closing < 2; i++)
        {
            if (text[i] is '"' or '＂' or '“' or '”')
            {
                if (text[i] != '”' && MarkSides.LooksOpening(text, range, new(i, 1)))
                {
                    if (closing > 0 || !EndsSentence(text, at + 1, i))
                    {
                        break;
                    }
                }
                else
                {
                    closing++;
                }
            }
        }

        return closing == 1;
    }

    /// <summary>Whether a sentence ends before a position, and a blank stands between.</summary>
    private static bool EndsSentence(string text, int start, int at)
    {
        var said = Blanks.Trim(text, start, at);
        return said.Length > 0 && said.End - 1 > start && said.End < at && SentenceEnds.IndexOf(text[said.End - 1]) >= 0;
    }
}
