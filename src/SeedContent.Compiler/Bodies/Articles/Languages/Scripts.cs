using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Tells the script of a character by the blocks of Unicode.</summary>
internal static class Scripts
{
    public const int Count = (int)Script.Han + 1;

    public static Script Of(char c) => c switch
    {
        < '\u0041' => Script.None,
        < '\u0080' => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') ? Script.Latin : Script.None,
        < '\u0250' => char.IsLetter(c) ? Script.Latin : Script.None,
        >= '\u0400' and < '\u0530' => Script.Cyrillic,
        >= '\u0590' and < '\u0600' => Script.Hebrew,
        >= '\u0600' and < '\u0700' => char.IsLetter(c) ? Script.Arabic : Script.None,
        >= '\u0900' and < '\u0980' => WordText.IsWordPart(c) ? Script.Devanagari : Script.None,
        >= '\u0E00' and < '\u0E50' => Script.Thai,
        >= '\u1E00' and < '\u1F00' => Script.Latin,
        >= '\u3040' and < '\u3100' => c == '・' ? Script.None : Script.Kana,
        >= '\uAC00' and < '\uD7B0' => Script.Hangul,
        >= '\u3400' and < '\uA000' or >= '\uF900' and < '\uFB00' => Script.Han,
        _ => Script.None,
    };

    /// <summary>How many letters of each script a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">How much of the text is looked at.</param>
    /// <returns>The numbers, by script; that of <see cref="Script.None"/> is 0.</returns>
    public static int[] CountLetters(string text, int end)
    {
        var letters = new int[Count];
        for (var i = 0; i < end; i++)
        {
            var c = text[i];
            if (c < '\u0080')
            {
                // Most characters of most texts.
                letters[(int)Script.Latin] += (uint)((c | 0x20) - 'a') <= 'z' - 'a' ? 1 : 0;
            }
            else
            {
                letters[(int)Of(c)]++;
            }
        }

        letters[(int)Script.None] = 0;
        return letters;
    }

    /// <summary>Whether nothing but characters of a script stands in a range.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The range; of an empty one it is true.</param>
    /// <param name="script">The script.</param>
    /// <param name="also">One more character that may stand there.</param>
    public static bool AreAll(string text, TextSpan range, Script script, char? also = null)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (Of(text[i]) != script && text[i] != also)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a Thai vowel or mark belongs to the consonant before it: <c>ิ</c>, <c>่</c>, <c>า</c>.</summary>
    public static bool IsThaiVowel(char c) => c is (>= '\u0E30' and <= '\u0E3A') or '\u0E45' or (>= '\u0E47' and <= '\u0E4E');

    /// <summary>Whether a Thai vowel belongs to the consonant behind it: <c>เ</c> in <c>เชื่อ</c>, which holds no <c>ชื่อ</c>.</summary>
    public static bool IsThaiLead(char c) => c is >= '\u0E40' and <= '\u0E44';

    /// <summary>Whether words of the script stand without white space between, so that the end of one cannot be seen.</summary>
    public static bool IsUnspaced(char c) => Of(c) is Script.Thai or Script.Kana or Script.Han or Script.Hangul;
}
