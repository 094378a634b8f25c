using System.Globalization;
using System.Text;

namespace Newsroom.Layout;

/// <summary>
/// Breaks a text into lines: at white space, and between the characters of Chinese and Japanese, which have none. A mark stays with
/// what it opens or closes. A word that is wider than a line is cut.
/// </summary>
internal static class LineWrapper
{
    private const string SmallKana = "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

    /// <summary>Wraps a text.</summary>
    /// <param name="text">The text; any run of white space, line breaks too, is one space. A no-break space is part of its word.</param>
    /// <param name="width">The columns of a line.</param>
    /// <param name="first">What stands before the first line, a bullet perhaps.</param>
    /// <param name="rest">What stands before the other lines.</param>
    /// <returns>The lines; none for a text without words.</returns>
    public static List<string> Wrap(string text, int width, string first = "", string rest = "")
    {
        var lines = new List<string>();
        var line = new StringBuilder(first);
        var used = DisplayWidth.Of(first);
        var isEmpty = true;
        foreach (var (piece, hasSpace) in Pieces(text))
        {
            var pieceWidth = DisplayWidth.Of(piece);
            var space = hasSpace && !isEmpty ? 1 : 0;
            if (!isEmpty && used + space + pieceWidth > width)
            {
                StartLine();
                space = 0;
            }

            line.Append(' ', space);
            used += space;
            isEmpty = false;
            if (used + pieceWidth <= width)
            {
                line.Append(piece);
                used += pieceWidth;
                continue;
            }

            foreach (var element in DisplayWidth.Elements(piece))
            {
                var elementWidth = DisplayWidth.OfElement(element);
                if (used + elementWidth > width && used > DisplayWidth.Of(rest))
                {
                    StartLine();
                    isEmpty = false;
                }

                line.Append(element);
                used += elementWidth;
            }
        }

        if (!isEmpty)
        {
            lines.Add(line.ToString());
        }

        return lines;

        void StartLine()
        {
            lines.Add(line.ToString());
            line.Clear().Append(rest);
            used = DisplayWidth.Of(rest);
            isEmpty = true;
        }
    }

    /// <summary>What must not be broken, and whether white space stood before it.</summary>
    private static IEnumerable<(string Piece, bool HasSpace)> Pieces(string text)
    {
        var piece = new StringBuilder();
        var hasSpace = false;
        var last = "";
        foreach (var element in DisplayWidth.Elements(text))
        {
            var isSpace = char.IsWhiteSpace(element[0]) && element[0] is not ('\u00A0' or '\u202F');
            var breaks = isSpace || (piece.Length > 0 && (StandsAlone(element) || StandsAlone(last)) && !Closes(element) && !Opens(last));
            if (breaks && piece.Length > 0)
            {
                yield return (piece.ToString(), hasSpace);
                piece.Clear();
                hasSpace = false;
            }

            hasSpace |= isSpace;
            if (!isSpace)
            {
                piece.Append(element);
                last = element;
            }
        }

        if (piece.Length > 0)
        {
            yield return (piece.ToString(), hasSpace);
        }
    }

    // Korean is as wide as Japanese, but has spaces.
    private static bool StandsAlone(string element) => DisplayWidth.OfElement(element) == 2 && element[0] is not (>= '\uAC00' and <= '\uD7A3');

    private static bool Opens(string element) => CharUnicodeInfo.GetUnicodeCategory(element, 0)
        is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    // The sign for a long vowel and small letters belong to the sound before them.
    private static bool Closes(string element) => SmallKana.Contains(element[0], StringComparison.Ordinal) || CharUnicodeInfo.GetUnicodeCategory(element, 0)
        is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.ModifierLetter;
}
