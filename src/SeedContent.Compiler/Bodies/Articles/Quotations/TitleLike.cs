using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Whether what is quoted looks like the title of a work or a term: every longer word has a capital, and no mark ends it.</summary>
internal static class TitleLike
{
    private const int LongWord = 4;
    private const int MaxWords = 16;

    /// <param name="text">The text.</param>
    /// <param name="inner">What stands between the marks.</param>
    /// <param name="minWords">How many words it must have: 2 where one noun alone has a capital anyway.</param>
    public static bool Is(string text, TextSpan inner, int minWords)
    {
        // 'die Hölle mit Dienstplan': where nouns have capitals anyway, no title begins with a small letter.
        if (text[inner.End - 1] is ',' or '.' or '!' or '?' or '…' || (minWords > 1 && char.IsLower(text[inner.Start])))
        {
            return false;
        }

        var capitals = 0;
        var count = 0;
        for (var i = inner.Start; i < inner.End; i++)
        {
            var start = i;
            i = Blanks.EndOfWord(text, i, inner.End);

            if (i > start && ++count > MaxWords)
            {
                return false;
            }

            if (i > start && char.IsUpper(text[start]))
            {
                capitals++;
            }
            else if (i - start >= LongWord && char.IsLetter(text[start]))
            {
                return false;
            }
        }

        return capitals > 0 && count >= minWords;
    }

    /// <summary>
    /// Two words within a sentence, of which the first has a capital, and no mark at the end: <c>les « Gilets jaunes »</c>, <c>«Северный поток-2»</c>. A part of what somebody
    /// says begins with a small letter.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="inner">What stands between the marks.</param>
    public static bool IsTerm(string text, TextSpan inner)
    {
        var blanks = 0;
        for (var i = inner.Start; i < inner.End; i++)
        {
            // A line end may be two characters.
            blanks += Blanks.IsBlank(text[i]) && !Blanks.IsBlank(text[i - 1]) ? 1 : 0;
        }

        return blanks <= 1 && char.IsUpper(text[inner.Start]) && char.IsLetterOrDigit(text[inner.End - 1]);
    }
}
