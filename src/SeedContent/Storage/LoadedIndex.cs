using System.Reflection.Metadata;

namespace SeedContent.Storage;

/// <summary>A collection's index as it is looked up in. Hot reload replaces the generated one under it; the stamp tells.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
internal sealed class LoadedIndex<T>
    where T : notnull
{
    private const int FirstLookUps = 16;

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

    private readonly int count;

    private FewEntries? few;
    private FoundEntries? found;
    private int lookUps;

    private Dictionary<int, SeedLookup<T>>? lookups;

    public LoadedIndex(int stamp, int count, ReadOnlySpan<byte> table)
    {
        Stamp = stamp;
        this.count = count;
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

    /// <summary>The entries, where they are few and there have been some look-ups; null where hot reload could replace them.</summary>
    public FewEntries? Few => few;

    /// <summary>What was found before of entries that are not <see cref="Few"/>, likewise.</summary>
    public FoundEntries? Found => found;

    /// <summary>Counts a look-up, and begins to keep what is found with one that is not among the first.</summary>
    /// <param name="table">The table.</param>
    public void Count(ReadOnlySpan<byte> table)
    {
        // Threads that come at once may count too little, which only means that it begins later.
        if (!MetadataUpdater.IsSupported && ++lookUps > FirstLookUps && found is null && !TryKeepFew(table))
        {
            Published.Publish(ref found, new(IndexDigits.ReadAll(table.Slice(IndexTable.Displacements * IndexDigits.Length, displacements * IndexDigits.Length)), slots));
        }
    }

    /// <summary>A key's hash.</summary>
    public ulong HashOf(ReadOnlySpan<char> key) => KeyHash.Compute(key, window, seed);

    /// <summary>The slot in which a key is, if it is in any.</summary>
    public int SlotOf(ReadOnlySpan<byte> table, ulong hash) =>
        KeyHash.Slot(hash, IndexDigits.Read(table, IndexTable.Displacements + KeyHash.Bucket(hash, displacements)), slots);

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

    private bool TryKeepFew(ReadOnlySpan<byte> table)
    {
        if (count is 0 or > FewEntries.MaxCount)
        {
            return false;
        }

        var keys = new string[count];
        for (var position = 0; position < count; position++)
        {
            keys[position] = Utf8Text.Decode(KeyAt(table, position));
        }

        if (!FewEntries.TryCreate(keys, out var created))
        {
            return false;
        }

        Published.Publish(ref few, created);
        return true;
    }
}
