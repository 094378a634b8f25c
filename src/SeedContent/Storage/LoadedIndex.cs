using System.Reflection.Metadata;

namespace SeedContent.Storage;

/// <summary>A collection's index as it is looked up in. Hot reload replaces the generated one under it; the stamp tells.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
internal sealed class LoadedIndex<T>
    where T : notnull
{
    public readonly int Stamp;
    public readonly int[] Places;
    private readonly int[] keyEnds;
    private readonly int window;
    private readonly int seed;
    private readonly int[] displacements;
    private readonly int[] slots;

    // All keys, where hot reload could replace them under the offsets; else they stay in the assembly.
    private readonly byte[]? keys;

    // By slot what was found before, an entry before its key; null where hot reload could replace it.
    private readonly object?[]? foundEntries;
    private readonly string?[]? foundKeys;

    private Dictionary<int, SeedLookup<T>>? lookups;

    public LoadedIndex(int stamp, ReadOnlySpan<byte> keys, in IndexTables tables)
    {
        Stamp = stamp;
        Places = tables.Places;
        keyEnds = tables.KeyEnds;
        window = tables.Window;
        seed = tables.Seed;
        displacements = tables.Displacements;
        slots = tables.Slots;
        if (MetadataUpdater.IsSupported)
        {
            this.keys = keys.ToArray();
        }
        else
        {
            foundEntries = new object?[slots.Length];
            foundKeys = new string?[slots.Length];
        }
    }

    /// <summary>A look-up, made when it is first asked for.</summary>
    public SeedLookup<T> GetLookup(SeedIndex<T> index, int number)
    {
        var all = lookups ?? Published.Publish(ref lookups, []);
        lock (all)
        {
            return all.TryGetValue(number, out var lookup) ? lookup : all[number] = new(index, index.CreateLookup(number));
        }
    }

    /// <summary>The slot in which a key is, if it is in any.</summary>
    public int SlotOf(ReadOnlySpan<char> key)
    {
        var hash = KeyHash.Compute(key, window, seed);
        return KeyHash.Slot(hash, displacements[KeyHash.Bucket(hash, displacements.Length)], slots.Length);
    }

    /// <summary>The key in a slot, where its entry was found before; else null.</summary>
    public string? FoundKey(int slot) => foundKeys is null ? null : Volatile.Read(ref foundKeys[slot]);

    /// <summary>The entry whose key <see cref="FoundKey"/> gives.</summary>
    public T FoundEntry(int slot) => Boxed.Open<T>(foundEntries![slot]!);

    /// <summary>Keeps an entry, so that the next time it is found by a comparison of strings and without its group.</summary>
    public void Keep(int slot, string key, T entry)
    {
        if (foundKeys is not null)
        {
            foundEntries![slot] = entry;
            Volatile.Write(ref foundKeys[slot], key);
        }
    }

    /// <summary>The position whose key is in a slot, or -1.</summary>
    public int PositionIn(int slot) => slots[slot] - 1;

    /// <summary>The key at a position, in UTF-8.</summary>
    /// <param name="generated">All keys as they are in the assembly.</param>
    /// <param name="position">The position.</param>
    public ReadOnlySpan<byte> KeyAt(ReadOnlySpan<byte> generated, int position)
    {
        var start = position == 0 ? 0 : keyEnds[position - 1];
        return (keys ?? generated)[start..keyEnds[position]];
    }
}
