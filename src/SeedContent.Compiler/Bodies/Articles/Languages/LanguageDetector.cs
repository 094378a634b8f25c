namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>
/// Tells a text's language by its function words. Certain is: four different ones, at least one word in eight, and twice as
/// many as the next language has.
/// </summary>
internal static class LanguageDetector
{
    private const int SampleWords = 2000;
    private const int Different = 4;
    private const int OneIn = 8;

    /// <returns>The language, or null where it is not certain.</returns>
    public static LanguageWords? Detect(string text, IReadOnlyList<LanguageWords> languages)
    {
        var found = languages.Select(_ => new HashSet<string>(StringComparer.OrdinalIgnoreCase)).ToArray();
        var hits = new int[languages.Count];
        var total = 0;
        for (var i = 0; i < text.Length && total < SampleWords;)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i == start)
            {
                i++;
                continue;
            }

            total++;
            for (var l = 0; l < languages.Count; l++)
            {
                if ((languages[l].Vocabulary.Find(text, start, i - start) & WordKinds.Function) != WordKinds.None)
                {
                    hits[l]++;
                    found[l].Add(text.Substring(start, i - start));
                }
            }
        }

        var order = Enumerable.Range(0, languages.Count).OrderByDescending(l => hits[l]).ToList();
        if (order.Count == 0)
        {
            return null;
        }

        var best = order[0];
        var second = order.Count > 1 ? hits[order[1]] : 0;
        return found[best].Count >= Different && hits[best] * OneIn >= total && hits[best] >= second * 2 ? languages[best] : null;
    }
}
