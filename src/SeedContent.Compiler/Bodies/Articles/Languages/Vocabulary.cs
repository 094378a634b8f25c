using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>
/// The words and phrases of one language with their kinds. Look-ups go by a range of the text, whatever its case, and allocate
/// nothing: every word of every article passes here.
/// </summary>
internal sealed class Vocabulary
{
    private readonly WordTable<Known> table;

    /// <param name="entries">Words, or phrases of several words; a full stop at the end makes a word a shortened one.</param>
    /// <param name="elisions">Words that are written with the one behind them (<c>l'</c>): two words of a phrase.</param>
    public Vocabulary(IEnumerable<(string Entry, WordKinds Kind)> entries, IReadOnlyList<string>? elisions = null)
    {
        var words = new Dictionary<string, WordKinds>(StringComparer.Ordinal);
        var phrases = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        foreach (var (entry, kind) in entries)
        {
            Add(words, phrases, [.. WordText.Fold(entry).Split([' '], StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Elision.Split(word, elisions ?? []))], kind);
        }

        table = new(words.ToDictionary(word => word.Key, word => new Known(word.Value, phrases.TryGetValue(word.Key, out var list) ? [.. list] : []), StringComparer.Ordinal));
    }

    /// <summary>What the word at a range of the text is.</summary>
    public WordKinds Find(string text, int start, int length) => table.Find(text, start, length).Value.Kinds;

    /// <summary>What the last word of a phrase is; nothing where it is a word alone.</summary>
    public WordKinds FindLast(string text, TextSpan phrase)
    {
        var last = text.LastIndexOf(' ', phrase.End - 1, phrase.Length) + 1;
        return last > phrase.Start ? Find(text, last, phrase.End - last) : WordKinds.None;
    }

    /// <summary>The phrases that begin with the word at a range of the text, the longest first.</summary>
    public Phrase[] PhrasesAt(string text, int start, int length) => table.Find(text, start, length).Value.Phrases ?? [];

    private static void Add(Dictionary<string, WordKinds> words, Dictionary<string, List<Phrase>> phrases, string[] parts, WordKinds kind)
    {
        if (parts.Length == 0)
        {
            return;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            var word = parts[i].TrimEnd('.');
            words.TryGetValue(word, out var known);
            words[word] = known | (parts.Length == 1 ? kind : WordKinds.None)
                | (word.Length < parts[i].Length ? WordKinds.Abbreviation : WordKinds.None);
            parts[i] = word;
        }

        if (parts.Length > 1)
        {
            words[parts[0]] |= WordKinds.StartsPhrase;
            AddPhrase(phrases, parts, kind);
        }
    }

    private static void AddPhrase(Dictionary<string, List<Phrase>> phrases, string[] parts, WordKinds kind)
    {
        if (!phrases.TryGetValue(parts[0], out var list))
        {
            phrases.Add(parts[0], list = []);
        }

        var index = list.FindIndex(p => p.Words.SequenceEqual(parts, StringComparer.Ordinal));
        if (index >= 0)
        {
            list[index] = list[index] with { Kinds = list[index].Kinds | kind };
        }
        else
        {
            list.Add(new(parts, kind));
            list.Sort((x, y) => y.Words.Length.CompareTo(x.Words.Length));
        }
    }

    /// <param name="Kinds">What the word is by itself.</param>
    /// <param name="Phrases">The phrases that it begins, the longest first; null where there is no word.</param>
    private readonly record struct Known(WordKinds Kinds, Phrase[]? Phrases);
}
