namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>
/// Tells a text's language by its script, and by function words and letters where several languages share one. Certain is: most letters
/// are of the script, and of the languages that have function words four different ones, at least one word in eight, and twice as many of one
/// language's own as of any other's. Words that two languages share speak for both, and decide between them for neither.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>Most texts are certain by so much of them; the others are read on.</summary>
    private const int ShortSample = 1_000;
    private const int LongSample = 3_000;

    private const int FewestLetters = 4;
    private const int Different = 4;
    private const int OneIn = 8;

    /// <summary>More words of a sister language than these may be that language.</summary>
    private const int ForeignWordOneIn = 4;

    /// <summary>Foreign letters are names in a text of its own language where they are one in so many, and its own are so many times more.</summary>
    private const int ForeignOneIn = 50;
    private const int OwnTimes = 10;
    private const int FewestOwn = 2;

    /// <returns>The language, or null where it is not certain.</returns>
    public static LanguageProfile? Detect(string text) =>
        Detect(text, EndOfSample(text, ShortSample)) ?? (text.Length > ShortSample ? Detect(text, EndOfSample(text, LongSample)) : null);

    /// <summary>Where a sample ends: a line end counts as one character, whatever it is, so that the same text has the same language.</summary>
    private static int EndOfSample(string text, int length)
    {
        var end = Math.Min(text.Length, length);
        for (var i = 1; i < end && end < text.Length; i++)
        {
            end += text[i] == '\n' && text[i - 1] == '\r' ? 1 : 0;
        }

        return end;
    }

    private static LanguageProfile? Detect(string text, int end)
    {
        var letters = Scripts.CountLetters(text, end);
        var script = MainScript(letters);
        if (script == Script.None)
        {
            return null;
        }

        var candidates = DetectionWords.Of(script);
        var counts = candidates.Count > 0 ? FunctionWordCounts.Read(text, end, candidates) : null;
        var fits = Enumerable.Range(0, candidates.Languages.Count)
            .Where(language => (counts is null || IsCertain(counts, candidates.Languages.Count, language)) && FitsLetters(text, end, letters[(int)script], candidates.Languages[language]))
            .ToList();
        return fits.Count == 1 ? candidates.Languages[fits[0]] : null;
    }

    /// <summary>The script of most letters. Japanese is written with Han among its kana, which no other language has.</summary>
    private static Script MainScript(int[] letters)
    {
        var total = letters.Sum();
        var kana = letters[(int)Script.Kana];
        if (kana >= FewestLetters && (kana + letters[(int)Script.Han]) * 2 > total && kana * OneIn > letters[(int)Script.Han])
        {
            return Script.Kana;
        }

        var most = Array.IndexOf(letters, letters.Max());
        return letters[most] >= FewestLetters && letters[most] * 2 > total ? (Script)most : Script.None;
    }

    private static bool FitsLetters(string text, int end, int letters, LanguageProfile language)
    {
        int own = 0, foreign = 0;
        if (language.OwnLetters.Length + language.ForeignLetters.Length > 0)
        {
            for (var i = 0; i < end; i++)
            {
                if (text[i] >= '\u0400')
                {
                    var c = WordText.Fold(text[i]);
                    own += language.OwnLetters.IndexOf(c) >= 0 ? 1 : 0;
                    foreign += language.ForeignLetters.IndexOf(c) >= 0 ? 1 : 0;
                }
            }
        }

        return foreign * ForeignOneIn <= letters && (language.OwnLetters.Length == 0 || (own >= FewestOwn && own >= foreign * OwnTimes));
    }

    private static bool IsCertain(FunctionWordCounts counts, int languages, int language)
    {
        if (counts.DifferentOf(language) < Different || counts.Of(language) * OneIn < counts.Words
            || counts.Of(DetectionWords.AgainstOf(language)) * ForeignWordOneIn > counts.Of(language))
        {
            return false;
        }

        for (var other = 0; other < languages; other++)
        {
            var own = counts.Of(language, without: other);
            if (other != language && (own == 0 || own < counts.Of(other, without: language) * 2))
            {
                return false;
            }
        }

        return true;
    }
}
