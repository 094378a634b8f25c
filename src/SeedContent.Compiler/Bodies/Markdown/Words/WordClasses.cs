using System.Globalization;

namespace SeedContent.Compiler.Bodies.Markdown.Words;

/// <summary>Tells the <see cref="WordClass"/> of a character.</summary>
internal static class WordClasses
{
    private const string Letters = ":·\u0387\u055F\u05F4\u2027\uFE13\uFE55\uFF1A";
    private const string Digits = ",;\u037E\u0589\u060C\u060D\u066C\u07F8\u2044\uFE10\uFE14\uFE50\uFE54\uFF0C\uFF1B";
    private const string Both = ".'\u2018\u2019\u2024\uFE52\uFF07\uFF0E";

    /// <summary>The class of the character at a place, and its length in code units.</summary>
    public static WordClass Of(string text, int at, out int length)
    {
        length = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        var c = length == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
        return CharUnicodeInfo.GetUnicodeCategory(text, at) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => OfLetter(c),
            UnicodeCategory.DecimalDigitNumber => WordClass.Digit,
            UnicodeCategory.ConnectorPunctuation => WordClass.Connector,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => WordClass.Extend,
            UnicodeCategory.Format => c == 0x200B ? WordClass.Other : WordClass.Extend,
            UnicodeCategory.OtherSymbol => c is >= 0x24B6 and <= 0x24E9 ? WordClass.Letter : WordClass.Other,
            _ => OfPunctuation(text[at]),
        };
    }

    private static WordClass OfPunctuation(char c) =>
        Both.IndexOf(c) >= 0 ? WordClass.BetweenBoth
        : Letters.IndexOf(c) >= 0 ? WordClass.BetweenLetters
        : Digits.IndexOf(c) >= 0 ? WordClass.BetweenDigits
        : WordClass.Other;

    private static WordClass OfLetter(int c) => c switch
    {
        < 0x0E00 => WordClass.Letter,
        <= 0x0EFF => WordClass.Unspaced,
        (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x1950 and <= 0x19DF) or (>= 0x1A20 and <= 0x1AAF) => WordClass.Unspaced,
        (>= 0xA9E0 and <= 0xA9FF) or (>= 0xAA60 and <= 0xAADF) => WordClass.Unspaced,
        (>= 0x3031 and <= 0x3035) or (>= 0x30A1 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F) => WordClass.Katakana,
        (>= 0x3006 and <= 0x3007) or (>= 0x3021 and <= 0x3029) or (>= 0x3038 and <= 0x303C) or (>= 0x3041 and <= 0x309F) => WordClass.Ideograph,
        (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) => WordClass.Ideograph,
        (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFD) => WordClass.Ideograph,
        _ => WordClass.Letter,
    };
}
