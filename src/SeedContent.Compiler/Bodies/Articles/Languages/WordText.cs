using System.Globalization;
using System.Runtime.CompilerServices;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>
/// Compares words whatever their case. What papers write in two ways is one: the apostrophes, the hyphens of Hebrew, the hamza on an alif, the two letters i of Turkish.
/// </summary>
internal static class WordText
{
    private const char FirstArabicCharacter = '\u0600';

    // Asked of every character, and inlined for what most of them are.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c >= '\u0080' ? FoldBeyondAscii(c) : c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    private static char FoldBeyondAscii(char c) => c switch
    {
        '’' or 'ʼ' or '׳' => '\'',
        '״' => '"',
        '\u05BE' => '-',
        'İ' or 'ı' => 'i',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' => 'ي',
        _ => char.ToLowerInvariant(c),
    };

    public static string Fold(string word)
    {
        var result = word.ToCharArray();
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Fold(result[i]);
        }

        return new(result);
    }

    /// <summary>The hash of a range of the text, whatever its case: FNV-1a over the folded characters (http://www.isthe.com/chongo/tech/comp/fnv/).</summary>
    public static uint Hash(string text, int start, int length)
    {
        var hash = 2166136261u;
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash ^ Fold(text[i])) * 16777619u);
        }

        return hash;
    }

    /// <summary>Whether a range of the text is <paramref name="word"/>, which is folded.</summary>
    public static bool EqualsFolded(string text, int start, int length, string word)
    {
        if (length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (Fold(text[start + i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An Arabic word without the marks of vowels and doubled letters, which papers write now and then (<c>إنّ</c>); null where it has none.</summary>
    public static string? WithoutVowelMarks(string text, int start, int length)
    {
        // Words of other scripts, which most are, are not looked through for them.
        if (length == 0 || text[start] < FirstArabicCharacter)
        {
            return null;
        }

        for (var i = start; i < start + length; i++)
        {
            if (IsVowelMark(text[i]))
            {
                return new([.. text.Substring(start, length).Where(c => !IsVowelMark(c))]);
            }
        }

        return null;
    }

    private static bool IsVowelMark(char c) => c is >= '\u064B' and <= '\u0652';

    /// <summary>Whether the character belongs to a word: a letter, or a mark on one, as the vowels of Hindi and Thai are.</summary>
    public static bool IsWordPart(char c) =>
        c < '\u0080' ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        : char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The position after the letters that begin at <paramref name="start"/>.</summary>
    public static int WordEnd(string text, int start, int end)
    {
        while (start < end && IsWordPart(text[start]))
        {
            start++;
        }

        return start;
    }
}
