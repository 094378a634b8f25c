using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>What stands between a Japanese name and its title: a country in one character behind a foreign name (<c>スミス米大統領</c>), or "former" and the like (<c>田中前市長</c>).</summary>
internal static class JapaneseTitlePrefixes
{
    private const int ShortestName = 2;
    private const int MostBetween = 5;

    /// <summary>Where the name ends whose title begins at a position.</summary>
    public static int Skip(string text, int end, int floor, LanguageWords words)
    {
        var run = end;
        while (run > floor && JapaneseScript.IsHan(text[run - 1]))
        {
            run--;
        }

        // 'スミス前仏首相': all of it stands between.
        if (run > floor && JapaneseScript.IsKatakana(text[run - 1]) && end - run <= MostBetween && SkipFrom(text, end, run, words, _ => true) == run)
        {
            return run;
        }

        return SkipFrom(text, end, run + ShortestName, words, prefix => prefix.Length > 1 || words.NameWords.FormerPrefixes.IndexOf(prefix[0]) >= 0);
    }

    private static int SkipFrom(string text, int end, int floor, LanguageWords words, Func<string, bool> mayEnd)
    {
        var at = end;
        while (words.NameWords.TitlePrefixes.FirstOrDefault(word => at - word.Length >= floor && mayEnd(word) && new TextSpan(0, at).EndsWith(text, word)) is { } prefix)
        {
            at -= prefix.Length;
        }

        return at;
    }
}
