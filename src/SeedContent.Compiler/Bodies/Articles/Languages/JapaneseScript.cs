namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>The characters that Japanese names are written with.</summary>
internal static class JapaneseScript
{
    /// <summary><c>佐々木</c>: Chinese characters, and the mark that repeats one.</summary>
    public static bool IsHan(char c) => Scripts.Of(c) == Script.Han || c == '々';

    public static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u3096';

    public static bool IsKatakana(char c) => c is (>= '\u30A1' and <= '\u30FA') or 'ー';

    /// <summary>Where the Chinese characters begin that end at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The position.</param>
    /// <param name="floor">Where they may begin at the earliest.</param>
    /// <param name="longest">How many a name may have: no more than one beyond them is read, which shows that there are too many.</param>
    public static int StartOfHan(string text, int end, int floor, int longest)
    {
        var start = end;
        while (start > floor && IsHan(text[start - 1]) && end - start <= longest)
        {
            start--;
        }

        return start;
    }
}
