using System.Text;

namespace Newsroom.Layout;

/// <summary>The characters that take two columns: Unicode's East_Asian_Width W and F, as whole blocks where a block is wide throughout.</summary>
internal static class WideCharacters
{
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x1100, 0x115F), // Hangul consonants that begin a syllable
        (0x231A, 0x231B), // watch, hourglass
        (0x23E9, 0x23EC), // buttons of a player
        (0x25FD, 0x25FE), // small squares
        (0x2614, 0x2615), // umbrella, hot beverage
        (0x2648, 0x2653), // zodiac
        (0x26BD, 0x26BE), // balls
        (0x2705, 0x2705), // check mark
        (0x2728, 0x2728), // sparkles
        (0x274C, 0x274C), // cross mark
        (0x2753, 0x2755), // question and exclamation marks
        (0x2E80, 0x303E), // radicals, ideographic punctuation
        (0x3041, 0x33FF), // Hiragana, Katakana, Bopomofo, Hangul letters, squared words
        (0x3400, 0x4DBF), // ideographs, extension A
        (0x4E00, 0x9FFF), // ideographs
        (0xA000, 0xA4CF), // Yi
        (0xA960, 0xA97C), // Hangul letters, extended
        (0xAC00, 0xD7A3), // Hangul syllables
        (0xF900, 0xFAFF), // compatibility ideographs
        (0xFE10, 0xFE19), // vertical forms
        (0xFE30, 0xFE6B), // compatibility forms
        (0xFF01, 0xFF60), // full-width forms
        (0xFFE0, 0xFFE6), // full-width signs
        (0x16FE0, 0x18DFF), // Tangut, Khitan
        (0x1AFF0, 0x1B2FB), // Kana, extended; Nüshu
        (0x1F1E6, 0x1F1FF), // the letters of flags
        (0x1F300, 0x1F64F), // pictures, faces
        (0x1F680, 0x1F6FF), // transport
        (0x1F7E0, 0x1F7EB), // coloured circles and squares
        (0x1F900, 0x1FAFF), // more pictures
        (0x20000, 0x3FFFD), // ideographs, the other extensions
    ];

    public static bool Contains(Rune rune)
    {
        var (low, high) = (0, Ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (rune.Value < Ranges[middle].First)
            {
                high = middle - 1;
            }
            else if (rune.Value > Ranges[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
