namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>The languages of a script, and their function words with the languages as bits: each word of a text is looked up once, not once a language.</summary>
internal sealed class DetectionWords
{
    private static readonly Lazy<DetectionWords[]> ByScript = new(
        () => [.. Enumerable.Range(0, Scripts.Count).Select(script => new DetectionWords([.. LanguageCatalog.All.Where(l => l.Script == (Script)script)]))]);

    private const int MostOfOneScript = 16;

    private readonly WordTable<DetectionWord> words;

    private DetectionWords(List<LanguageProfile> languages)
    {
        Languages = languages;
        var bits = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (var i = 0; i < languages.Count; i++)
        {
            Add(bits, languages[i].FunctionWords, 1u << i);
            Add(bits, languages[i].ForeignWords, 1u << AgainstOf(i));
        }

        words = new(bits.Select((word, number) => (word.Key, Value: new DetectionWord(word.Value, number))).ToDictionary(word => word.Key, word => word.Value, StringComparer.Ordinal));
        Count = bits.Count;
    }

    public IReadOnlyList<LanguageProfile> Languages { get; }

    /// <summary>How many words tell the languages apart; the script is enough where there are none.</summary>
    public int Count { get; }

    public static DetectionWords Of(Script script) => ByScript.Value[(int)script];

    /// <summary>The number of the words that speak against a language.</summary>
    public static int AgainstOf(int language) => language + MostOfOneScript;

    /// <summary>The function word at a range of the text; null where none is.</summary>
    public DetectionWord? Find(string text, int start, int length) => words.Find(text, start, length) is { Key: not null, Value: var word } ? word : null;

    private static void Add(Dictionary<string, uint> bits, IReadOnlyList<string> words, uint bit)
    {
        foreach (var word in words)
        {
            bits.TryGetValue(word, out var known);
            bits[word] = known | bit;
        }
    }
}
