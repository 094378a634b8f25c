namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Folded words with what is known of them. Look-ups go by a range of the text and allocate nothing: every word of every article passes here.</summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTable<T>
    where T : struct
{
    private const int FewestSlots = 16;

    /// <summary>Open addressing, at most half full. The hash tells nearly every word that is not known, so that its letters are compared with none.</summary>
    private readonly Slot[] slots;
    private readonly KeyValuePair<string, T>[] entries;
    private readonly int longest;

    public WordTable(IReadOnlyDictionary<string, T> words)
    {
        entries = [.. words];
        longest = entries.Length == 0 ? 0 : entries.Max(entry => entry.Key.Length);
        var size = FewestSlots;
        while (size < entries.Length * 2)
        {
            size *= 2;
        }

        slots = new Slot[size];
        for (var i = 0; i < entries.Length; i++)
        {
            var hash = WordText.Hash(entries[i].Key, 0, entries[i].Key.Length);
            var slot = (int)(hash & (uint)(size - 1));
            while (slots[slot].Number != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = new(hash, i + 1);
        }
    }

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

        var hash = WordText.Hash(text, start, length);
        for (var slot = (int)(hash & (uint)(slots.Length - 1)); slots[slot] is { Number: > 0 } found; slot = (slot + 1) & (slots.Length - 1))
        {
            if (found.Hash == hash && WordText.EqualsFolded(text, start, length, entries[found.Number - 1].Key))
            {
                return entries[found.Number - 1];
            }
        }

        return default;
    }

    /// <param name="Hash">The word's.</param>
    /// <param name="Number">Which word it is, from 1; 0 where the place is empty.</param>
    private readonly record struct Slot(uint Hash, int Number);
}
