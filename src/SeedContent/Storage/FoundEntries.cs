namespace SeedContent.Storage;

/// <summary>
/// What was found by its key before, by its slot in the perfect hash: a program that looks up many keys compares strings, and needs no group. It also has the displacements of the hash as
/// numbers. The first look-ups of a program do without it, for it costs time and memory for each key that there is.
/// </summary>
/// <param name="displacements">The displacements.</param>
/// <param name="slots">How many slots there are.</param>
internal sealed class FoundEntries(int[] displacements, int slots)
{
    private readonly string?[] keys = new string?[slots];
    private readonly object?[] entries = new object?[slots];

    /// <summary>The slot in which a key is, if it is in any.</summary>
    /// <param name="hash">The key's hash.</param>
    public int SlotOf(ulong hash) => KeyHash.Slot(hash, displacements[KeyHash.Bucket(hash, displacements.Length)], keys.Length);

    /// <summary>The key in a slot, where its entry was found before; else null.</summary>
    public string? KeyIn(int slot) => Volatile.Read(ref keys[slot]);

    /// <summary>The entry whose key <see cref="KeyIn"/> gives.</summary>
    public object EntryIn(int slot) => entries[slot]!;

    /// <summary>Keeps an entry.</summary>
    public void Keep(int slot, string key, object entry)
    {
        // The key comes last, since a reader looks for it first.
        entries[slot] = entry;
        Volatile.Write(ref keys[slot], key);
    }
}
