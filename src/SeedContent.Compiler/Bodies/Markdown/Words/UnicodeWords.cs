namespace SeedContent.Compiler.Bodies.Markdown.Words;

/// <summary>
/// Counts words as the Unicode Standard segments them (UAX #29, 4.1): a word is a segment with a letter or a digit. So each Chinese character and
/// each hiragana is one. Thai, Lao, Khmer and Burmese write no spaces, and the standard wants a dictionary for them: four characters
/// count as a word there.
/// </summary>
internal static class UnicodeWords
{
    private const int CharactersOfWord = 4;

    public static int Count(string text)
    {
        var count = 0;
        var at = 0;
        while (at < text.Length)
        {
            switch (WordClasses.Of(text, at, out var length))
            {
                case WordClass.Ideograph:
                    count++;
                    at = SkipExtend(text, at + length);
                    break;
                case WordClass.Unspaced:
                    count += CountUnspaced(text, ref at);
                    break;
                case WordClass.Letter or WordClass.Digit or WordClass.Katakana or WordClass.Connector:
                    count += SkipWord(text, ref at) ? 1 : 0;
                    break;
                default:
                    at += length;
                    break;
            }
        }

        return count;
    }

    private static int CountUnspaced(string text, ref int at)
    {
        var characters = 0;
        while (at < text.Length && WordClasses.Of(text, at, out var length) is WordClass.Unspaced or WordClass.Extend)
        {
            characters++;
            at += length;
        }

        return Math.Max(1, (characters + (CharactersOfWord / 2)) / CharactersOfWord);
    }

    // Rules WB4 to WB13b; whether there is a letter or a digit in it.
    private static bool SkipWord(string text, ref int at)
    {
        var counts = false;
        var last = WordClass.Other;
        while (at < text.Length)
        {
            var current = WordClasses.Of(text, at, out var length);
            var next = SkipExtend(text, at + length);
            if (Joins(last, current))
            {
                counts |= current != WordClass.Connector;
                (last, at) = (current, next);
            }
            else if (next < text.Length && IsBetween(last, current) && WordClasses.Of(text, next, out _) == last)
            {
                at = next;
            }
            else
            {
                break;
            }
        }

        return counts;
    }

    private static bool Joins(WordClass last, WordClass current) => (last, current) switch
    {
        (WordClass.Other, _) => true,
        (WordClass.Katakana, WordClass.Katakana or WordClass.Connector) => true,
        (WordClass.Connector, WordClass.Katakana) => true,
        (WordClass.Letter or WordClass.Digit or WordClass.Connector, WordClass.Letter or WordClass.Digit or WordClass.Connector) => true,
        _ => false,
    };

    private static bool IsBetween(WordClass last, WordClass current) => (last, current) switch
    {
        (WordClass.Letter, WordClass.BetweenLetters or WordClass.BetweenBoth) => true,
        (WordClass.Digit, WordClass.BetweenDigits or WordClass.BetweenBoth) => true,
        _ => false,
    };

    private static int SkipExtend(string text, int at)
    {
        while (at < text.Length && WordClasses.Of(text, at, out var length) == WordClass.Extend)
        {
            at += length;
        }

        return at;
    }
}
