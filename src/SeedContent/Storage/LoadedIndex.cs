using System.Reflection.Metadata;

namespace SeedContent.Storage;

/// <summary>A collection's index as it is looked up in. Hot reload replaces the generated one under it; the stamp tells.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
internal sealed class LoadedIndex<T>
    where T : notnull
{
    public readonly int Stamp;

    /// <summary>The table, where hot reload could replace it under its offsets; else it stays in the assembly, and this is null.</summary>
    public readonly byte[]? Copy;

    private readonly int window;
    private readonly int seed;
    private readonly int displacements;
    private readonly int slots;

    // Where these numbers begin in the table.
    private readonly int firstSlot;
    private readonly int firstEnd;
    private readonly int firstPlace;

    // Where the keys begin in the table, in bytes.
    private readonly int firstKey;

    // By slot what was found before, an entry before its key; not kept where hot reload could replace it.
    private object?[]? foundEntries;
    private string?[]? foundKeys;

    private Dictionary<int, SeedLookup<T>>? lookups;

    public LoadedIndex(int stamp, int count, ReadOnlySpan<byte> table)
    {
        Stamp = stamp;
        window = IndexDigits.Read(table, IndexTable.Window);
        seed = IndexDigits.Read(table, IndexTable.Seed);
        displacements = IndexDigits.Read(table, IndexTable.DisplacementCount);
        slots = IndexDigits.Read(table, IndexTable.SlotCount);
        firstSlot = IndexTable.Displacements + displacements;
        firstEnd = firstSlot + slots;
        firstPlace = firstEnd + count;
        firstKey = (firstPlace + count + count) * IndexDigits.Length;
        if (MetadataUpdater.IsSupported)
        {
            Copy = table.ToArray();
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
    public int SlotOf(ReadOnlySpan<byte> table, ReadOnlySpan<char> key)
    {
        var hash = KeyHash.Compute(key, window, seed);
        return KeyHash.Slot(hash, IndexDigits.Read(table, IndexTable.Displacements + KeyHash.Bucket(hash, displacements)), slots);
    }

    /// <summary>The key in a slot, where its entry was found before; else null.</summary>
    public string? FoundKey(int slot) => foundKeys is { } found ? Volatile.Read(ref found[slot]) : null;

    /// <summary>The entry whose key <see cref="FoundKey"/> gives.</summary>
    public T FoundEntry(int slot) => Boxed.Open<T>(foundEntries![slot]!);

    /// <summary>Keeps an entry, so that the next time it is found by a comparison of strings and without its group.</summary>
    public void Keep(int slot, string key, T entry)
    {
        if (!MetadataUpdater.IsSupported)
        {
            // The keys come last, since a reader looks for them first.
            (foundEntries ?? Published.Publish(ref foundEntries, new object?[slots]))[slot] = entry;
            Volatile.Write(ref (foundKeys ?? Published.Publish(ref foundKeys, new string?[slots]))[slot], key);
        }
    }

    /// <summary>The position whose key is in a slot, or -1.</summary>
    public int PositionIn(ReadOnlySpan<byte> table, int slot) => IndexDigits.Read(table, firstSlot + slot) - 1;

    /// <summary>The key at a position, in UTF-8.</summary>
    public ReadOnlySpan<byte> KeyAt(ReadOnlySpan<byte> table, int position)
    {
        var start = position == 0 ? 0 : IndexDigits.Read(table, firstEnd + position - 1);
        return table[(firstKey + start)..(firstKey + IndexDigits.Read(table, firstEnd + position))];
    }

    /// <summary>Where the entry at a position is created.</summary>
    public (int Group, int Slot) PlaceOf(ReadOnlySpan<byte> table, int position) =>
        (IndexDigits.Read(table, firstPlace + position + position), IndexDigits.Read(table, firstPlace + position + position + 1));
}
