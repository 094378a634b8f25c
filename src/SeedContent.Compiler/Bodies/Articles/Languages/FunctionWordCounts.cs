namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>How often the function words of each language stand in a text.</summary>
internal sealed class FunctionWordCounts
{
    private const int Bits = 32;

    private readonly List<(uint Languages, int Count)> found = [];
    private readonly int[] different = new int[Bits];
    private readonly int[] counts = new int[Bits];

    private FunctionWordCounts()
    {
    }

    /// <summary>All words of the text.</summary>
    public int Words { get; private set; }

    public static FunctionWordCounts Read(string text, int end, DetectionWords words)
    {
        var result = new FunctionWordCounts();
        var times = new int[words.Count];
        var firsts = new List<DetectionWord>();
        for (var at = 0; at < end;)
        {
            var stop = WordText.WordEnd(text, at, end);
            if (stop == at)
            {
                at++;
                continue;
            }

            result.Words++;
            if (words.Find(text, at, stop - at) is { } word && times[word.Number]++ == 0)
            {
                firsts.Add(word);
            }

            at = stop;
        }

        foreach (var word in firsts)
        {
            result.Add(word.Languages, times[word.Number]);
        }

        return result;
    }

    /// <summary>How many different words of a language stand there.</summary>
    /// <param name="language">The language's number, or that of the words against it.</param>
    public int DifferentOf(int language) => different[language];

    /// <summary>How often words of a language stand there.</summary>
    /// <param name="language">The language's number, or that of the words against it.</param>
    public int Of(int language) => counts[language];

    /// <summary>How often words of a language stand there that another does not have.</summary>
    /// <param name="language">The language's number.</param>
    /// <param name="without">The other's.</param>
    public int Of(int language, int without)
    {
        var (own, other) = (1u << language, 1u << without);
        var sum = 0;
        foreach (var (languages, count) in found)
        {
            sum += (languages & own) != 0 && (languages & other) == 0 ? count : 0;
        }

        return sum;
    }

    private void Add(uint languages, int count)
    {
        found.Add((languages, count));
        for (var bit = 0; bit < Bits; bit++)
        {
            if ((languages & (1u << bit)) != 0)
            {
                different[bit]++;
                counts[bit] += count;
            }
        }
    }
}
