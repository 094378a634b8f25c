namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Phrases in small letters that few articles have: whether a text may have any is seen without reading it word by word.</summary>
internal sealed class PhraseTable
{
    private readonly HashSet<string> phrases;
    private readonly string[] lastWords;

    /// <param name="phrases">The phrases, folded, with one space between two words.</param>
    public PhraseTable(IEnumerable<string> phrases)
    {
        this.phrases = new(phrases, StringComparer.Ordinal);
        lastWords = [.. this.phrases.Select(phrase => phrase[(phrase.LastIndexOf(' ') + 1)..]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether the last word of a phrase stands in the text.</summary>
    public bool MayStandIn(string text) => Array.Exists(lastWords, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);

    public bool Contains(string phrase) => phrases.Contains(phrase);

    /// <summary>Whether a phrase ends with the word.</summary>
    public bool EndsWith(string text, int start, int length) =>
        Array.Exists(lastWords, word => word.Length == length && string.CompareOrdinal(text, start, word, 0, length) == 0);
}
