using System.Globalization;
using System.Text;

namespace Newsroom.Layout;

/// <summary>How many columns a text takes in a terminal, counted in what the reader sees as characters.</summary>
internal static class DisplayWidth
{
    // Emoji presentation: the character before it is drawn as a picture, two columns wide.
    private const char EmojiPresentation = '\uFE0F';

    /// <summary>The columns of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The sum over its text elements.</returns>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var element in Elements(text))
        {
            width += OfElement(element);
        }

        return width;
    }

    /// <summary>A text's elements: a letter with its accents, a flag, a family are one each.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The elements in order.</returns>
    public static IEnumerable<string> Elements(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, start);
            yield return text.Substring(start, length);
            start += length;
        }
    }

    /// <summary>Cuts a text that is too wide, and says so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns there are, 1 or more.</param>
    /// <returns>The text, or its beginning and an ellipsis.</returns>
    public static string Fit(string text, int width)
    {
        if (Of(text) <= width)
        {
            return text;
        }

        var result = new StringBuilder();
        var used = 0;
        foreach (var element in Elements(text))
        {
            used += OfElement(element);
            if (used > width - 1)
            {
                break;
            }

            result.Append(element);
        }

        return result.ToString().TrimEnd() + "…";
    }

    /// <summary>Fills a text up with spaces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns to fill.</param>
    /// <returns>The text, at least that wide.</returns>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>The columns of one text element.</summary>
    /// <param name="element">The element.</param>
    /// <returns>0 for what only controls or joins, 2 for East Asian characters and emoji, else 1.</returns>
    public static int OfElement(string element)
    {
        if (!Rune.TryGetRuneAt(element, 0, out var first))
        {
            return 1;
        }

        return Rune.GetUnicodeCategory(first) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            ? 0
            : WideCharacters.Contains(first) || element.Contains(EmojiPresentation, StringComparison.Ordinal) ? 2 : 1;
    }
}
