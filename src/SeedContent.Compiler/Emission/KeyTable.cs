using System.Text;
using SeedContent.Compiler.Checking;
using SeedContent.Storage;

namespace SeedContent.Compiler.Emission;

/// <summary>The perfect hash over a collection's keys, laid out as the runtime library's <c>SeedIndex</c> reads it.</summary>
/// <param name="KeyEnds">For each position, where its key ends in the text of all keys, in bytes of UTF-8.</param>
/// <param name="Window">The part of a key that is hashed, as <see cref="KeyHash.Compute"/> takes it.</param>
/// <param name="Seed">The seed with which the hash is perfect.</param>
/// <param name="Displacements">For each bucket of keys, what moves all of them to free slots.</param>
/// <param name="Slots">For each slot a position plus 1, or 0.</param>
internal sealed record KeyTable(int[] KeyEnds, int Window, int Seed, int[] Displacements, int[] Slots)
{
    // Keys are file names, so often the end or the beginning tells them apart. Shorter is faster, and the end is more often enough.
    private static readonly int[] Windows = [-4, 4, -8, 8, -16, 16, 0];

    /// <summary>Makes the table.</summary>
    /// <param name="entries">The collection's entries; no two have the same key.</param>
    /// <returns>The table.</returns>
    public static KeyTable Create(EquatableArray<PlannedEntry> entries)
    {
        var ends = new int[entries.Count];
        var end = 0;
        for (var position = 0; position < entries.Count; position++)
        {
            end += Encoding.UTF8.GetByteCount(entries[position].Key);
            ends[position] = end;
        }

        var window = Windows.First(window => window == 0 || HasDistinctHashes(entries, window));
        for (var seed = 0; ; seed++)
        {
            // About four keys a bucket and one slot in five empty: small tables that are found fast. That no displacement of a bucket
            // fits is next to impossible, and then another seed is as good as another set of keys.
            var displacements = new int[Math.Max((entries.Count + 3) / 4, 1)];
            var slots = new int[entries.Count + (entries.Count / 4) + 1];
            if (TryPlace(entries, window, seed, displacements, slots))
            {
                return new(ends, window, seed, displacements, slots);
            }
        }
    }

    /// <summary>The numbers in the order of <see cref="IndexTable"/>.</summary>
    /// <param name="entries">The collection's entries.</param>
    /// <returns>The numbers.</returns>
    public IEnumerable<int> Numbers(EquatableArray<PlannedEntry> entries) =>
    [
        Window, Seed, Displacements.Length, Slots.Length,
        .. Displacements,
        .. Slots,
        .. KeyEnds,
        .. entries.SelectMany(static entry => (int[])[entry.Group, entry.Slot]),
    ];

    private static bool HasDistinctHashes(EquatableArray<PlannedEntry> entries, int window)
    {
        var hashes = new HashSet<ulong>();
        foreach (var entry in entries)
        {
            if (!hashes.Add(KeyHash.Compute(entry.Key.AsSpan(), window)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryPlace(EquatableArray<PlannedEntry> entries, int window, int seed, int[] displacements, int[] slots)
    {
        var buckets = Enumerable.Range(0, entries.Count)
            .Select(position => (Position: position, Hash: KeyHash.Compute(entries[position].Key.AsSpan(), window, seed)))
            .ToLookup(key => KeyHash.Bucket(key.Hash, displacements.Length));

        // The large ones first, while there is room.
        foreach (var bucket in buckets.OrderByDescending(bucket => bucket.Count()).ThenBy(bucket => bucket.Key))
        {
            var keys = bucket.ToList();
            var displacement = 0;
            while (!TryPlace(keys, displacement, slots))
            {
                // Far more than any bucket takes whose keys have different hashes.
                if (++displacement > slots.Length + 1000)
                {
                    return false;
                }
            }

            displacements[bucket.Key] = displacement;
        }

        return true;
    }

    private static bool TryPlace(List<(int Position, ulong Hash)> keys, int displacement, int[] slots)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var slot = KeyHash.Slot(keys[i].Hash, displacement, slots.Length);
            if (slots[slot] == 0)
            {
                slots[slot] = keys[i].Position + 1;
                continue;
            }

            for (var k = 0; k < i; k++)
            {
                slots[KeyHash.Slot(keys[k].Hash, displacement, slots.Length)] = 0;
            }

            return false;
        }

        return true;
    }
}
