using System.Runtime.InteropServices;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>How a quotation begins and ends, and how long it is.</summary>
/// <param name="HasCase">Whether its first letter is of a script with capitals.</param>
/// <param name="MayBeSentence">Whether it begins as a sentence may: with a capital or a digit, or in a script without capitals.</param>
/// <param name="EndsSentence">Whether a mark that ends a sentence stands at its end.</param>
/// <param name="Words">The number of words, counted no further than needed; where words are not spaced, two characters are one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuoteShape(bool HasCase, bool MayBeSentence, bool EndsSentence, int Words)
{
    private const int MaxWords = 12;
    private const int CharactersAWord = 2;

    public static QuoteShape Of(string text, TextSpan inner)
    {
        var first = inner.Start;
        while (first < inner.End && !char.IsLetterOrDigit(text[first]))
        {
            first++;
        }

        var hasCase = first < inner.End && (char.IsUpper(text[first]) || char.IsLower(text[first]));
        var mayBe = first < inner.End && !char.IsLower(text[first]);
        return new(hasCase, mayBe, EndsWithSentenceMark(text, inner), CountWords(text, inner));
    }

    private static bool EndsWithSentenceMark(string text, TextSpan inner)
    {
        for (var i = inner.End - 1; i >= inner.Start && !char.IsLetterOrDigit(text[i]); i--)
        {
            if (text[i] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or '۔')
            {
                return true;
            }
        }

        return false;
    }

    private static int CountWords(string text, TextSpan inner)
    {
        var words = 0;
        var unspaced = 0;
        var inside = false;
        for (var i = inner.Start; i < inner.End && words + (unspaced / CharactersAWord) <= MaxWords; i++)
        {
            if (Scripts.Of(text[i]) is Script.Han or Script.Kana or Script.Thai)
            {
                unspaced++;
                inside = false;
            }
            else if (Blanks.IsBlank(text[i]))
            {
                inside = false;
            }
            else if (!inside && char.IsLetterOrDigit(text[i]))
            {
                inside = true;
                words++;
            }
        }

        return words + ((unspaced + CharactersAWord - 1) / CharactersAWord);
    }
}
