using System.Reflection.Metadata;

namespace SeedContent.Storage;

/// <summary>The entries that a group created from one state of its seeds; a hot reload that changes any of them starts another.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
internal sealed class CreatedEntries<T>(int stamp, int count, CreatedEntries<T>? before)
    where T : class
{
    public readonly int Stamp = stamp;
    public readonly T?[] Entries = new T?[count];

    // By key, since slots move. Under a lock and no concurrent dictionary, which would be an assembly more to load; and only where
    // hot reload is supported, since every other program would make it at its start for nothing.
    private readonly Dictionary<string, T>? lastWhole =
        MetadataUpdater.IsSupported ? before?.lastWhole ?? new(StringComparer.Ordinal) : null;

    /// <summary>
    /// Decides, where hot reload is supported, what stands for a new entry: itself, or, while its seed is broken, the entry that was
    /// created before it broke. An entry that nobody asked for until then has none.
    /// </summary>
    /// <param name="entry">The new entry.</param>
    /// <param name="isBroken">Whether its seed has an error.</param>
    /// <returns>The entry to hand out.</returns>
    public T Settle(T entry, bool isBroken)
    {
        if (lastWhole is null || entry is not SeedEntry { Key: var key })
        {
            return entry;
        }

        lock (lastWhole)
        {
            if (isBroken)
            {
                return lastWhole.GetValueOrDefault(key, entry);
            }

            return lastWhole[key] = entry;
        }
    }
}
