namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>How often the function words of each language stand in a text.</summary>
internal sealed class FunctionWordCounts
{
    private readonly Dictionary<string, (uint Languages, int Count)> found = new(StringComparer.Ordinal);

    private FunctionWordCounts()
    {
    }

    /// <summary>All words of the text.</summary>
    public int Words { get; private set; }

    public static FunctionWordCounts Read(string text, int end, DetectionWords words)
    {
        var result = new FunctionWordCounts();
        for (var at = 0; at < end;)
        {
            var stop = WordText.WordEnd(text, at, end);
            if (stop == at)
            {
                at++;
                continue;
            }

            result.Words++;
            var entry = words.Find(text, at, stop - at);
            if (entry.Key is { } word)
            {
                result.found.TryGetValue(word, out var known);
                result.found[word] = (entry.Value, known.Count + 1);
            }

            at = stop;
        }

        return result;
    }

    /// <summary>How many different words of a language stand there.</summary>
    public int DifferentOf(uint language) => found.Values.Count(word => (word.Languages & language) != 0);

    /// <summary>How often words of a language stand there.</summary>
    /// <param name="language">The language.</param>
    /// <param name="without">A language whose words do not count.</param>
    public int Of(uint language, uint without = 0) =>
        found.Values.Sum(word => (word.Languages & language) != 0 && (word.Languages & without) == 0 ? word.Count : 0);
}
