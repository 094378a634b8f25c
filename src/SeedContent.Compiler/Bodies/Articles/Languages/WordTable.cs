namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Folded words with what is known of them. Look-ups go by a range of the text and allocate nothing: every word of every article passes here.</summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTable<T>
    where T : struct
{
    private readonly KeyValuePair<string, T>[][] buckets;
    private readonly int longest;

    public WordTable(IReadOnlyDictionary<string, T> words)
    {
        longest = words.Count == 0 ? 0 : words.Keys.Max(k => k.Length);
        var size = 16;
        while (size < words.Count * 2)
        {
            size *= 2;
        }

        var lists = new List<KeyValuePair<string, T>>[size];
        foreach (var word in words)
        {
            (lists[Hash(word.Key, 0, word.Key.Length) & (uint)(size - 1)] ??= []).Add(word);
        }

        buckets = [.. lists.Select(l => l?.ToArray() ?? [])];
    }

    /// <summary>Whether there are any words.</summary>
    public bool IsEmpty => longest == 0;

    /// <summary>The word at a range of the text; a null key where it is not known.</summary>
    public KeyValuePair<string, T> Find(string text, int start, int length)
    {
        var found = FindWritten(text, start, length);
        return found.Key is null && WordText.WithoutVowelMarks(text, start, length) is { } bare ? FindWritten(bare, 0, bare.Length) : found;
    }

    private KeyValuePair<string, T> FindWritten(string text, int start, int length)
    {
        if (length > longest)
        {
            return default;
        }

        foreach (var entry in buckets[Hash(text, start, length) & (uint)(buckets.Length - 1)])
        {
            if (WordText.EqualsFolded(text, start, length, entry.Key))
            {
                return entry;
            }
        }

        return default;
    }

    private static uint Hash(string text, int start, int length)
    {
        // FNV-1a over the folded characters (http://www.isthe.com/chongo/tech/comp/fnv/).
        var hash = 2166136261u;
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash ^ WordText.Fold(text[i])) * 16777619u);
        }

        return hash;
    }
}
