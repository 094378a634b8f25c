using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Tells what stands in Japanese quotation marks and is a part of the noun around it, so that the sentence goes on over it: the name of a body or a work between what it is and what is
/// of it (<c>と話すのは、ＮＰＯ法人「虹」代表の田中花子さん</c>, <c>コンビ「虹」の田中大輔が</c>).
/// </summary>
/// <param name="text">The text.</param>
internal sealed class JapaneseParts(string text)
{
    private const int Longest = 12;

    /// <summary>Whether a quotation is a part of the noun around it.</summary>
    public bool Is(QuoteSpan quote)
    {
        var (outer, inner) = (quote.Outer, quote.Inner);
        return inner.Length <= Longest && outer.Start > 0 && outer.End + 1 < text.Length && IsOfNoun(text[outer.Start - 1]) && (text[outer.End] == 'の' || IsOfNoun(text[outer.End]))
            && text.IndexOfAny(['。', '、', '！', '？', '…'], inner.Start, inner.Length) < 0;
    }

    /// <summary>Particles are in hiragana, nouns mostly are not.</summary>
    private static bool IsOfNoun(char c) => JapaneseScript.IsHan(c) || JapaneseScript.IsKatakana(c);
}
