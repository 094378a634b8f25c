namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>The languages of a script, and their function words with the languages as bits: each word of a text is looked up once, not once a language.</summary>
internal sealed class DetectionWords
{
    private static readonly Lazy<DetectionWords[]> ByScript = new(
        () => [.. Enumerable.Range(0, Scripts.Count).Select(script => new DetectionWords([.. LanguageCatalog.All.Where(l => l.Script == (Script)script)]))]);

    private const int MostOfOneScript = 16;

    private readonly WordTable<uint> words;

    private DetectionWords(List<LanguageWords> languages)
    {
        Languages = languages;
        var bits = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (var i = 0; i < languages.Count; i++)
        {
            Add(bits, languages[i].FunctionWords, 1u << i);
            Add(bits, languages[i].ForeignWords, ForeignOf(1u << i));
        }

        words = new(bits);
        HasWords = bits.Count > 0;
    }

    public IReadOnlyList<LanguageWords> Languages { get; }

    /// <summary>Whether function words tell the languages apart; the script is enough where there are none.</summary>
    public bool HasWords { get; }

    public static DetectionWords Of(Script script) => ByScript.Value[(int)script];

    public uint BitOf(LanguageWords language)
    {
        for (var i = 0; i < Languages.Count; i++)
        {
            if (ReferenceEquals(Languages[i], language))
            {
                return 1u << i;
            }
        }

        return 0;
    }

    /// <summary>The bit of the words that speak against a language.</summary>
    public static uint ForeignOf(uint language) => language << MostOfOneScript;

    /// <summary>The function word at a range of the text, folded, with the languages that have it; a null key where none has.</summary>
    public KeyValuePair<string, uint> Find(string text, int start, int length) => words.Find(text, start, length);

    private static void Add(Dictionary<string, uint> bits, IReadOnlyList<string> words, uint bit)
    {
        foreach (var word in words)
        {
            bits.TryGetValue(word, out var known);
            bits[word] = known | bit;
        }
    }
}
