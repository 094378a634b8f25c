using System.ComponentModel;

namespace SeedContent.Storage;

/// <summary>
/// A group of a collection's entries, as generated: their text and how to create them. It keeps the entries that were created.
/// </summary>
/// <typeparam name="T">The entries' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SeedGroup<T> : TextStorage
    where T : class
{
    private Created? created;

    /// <summary>The number of entries in this group.</summary>
    protected abstract int Count { get; }

    /// <summary>The entry in a slot, created on first use. Of threads that come at once one creates the entry that all of them get.</summary>
    /// <param name="slot">From 0 up to, not including, <see cref="Count"/>.</param>
    /// <returns>The entry, the same one at every call.</returns>
    public T Get(int slot)
    {
        var current = created;
        return current is not null && current.Version == HotReload.Version && current.Entries[slot] is { } entry
            ? entry
            : GetOrCreate(slot);
    }

    /// <summary>Creates the entry in a slot.</summary>
    /// <param name="slot">From 0 up to, not including, <see cref="Count"/>.</param>
    /// <returns>A new entry.</returns>
    protected abstract T Create(int slot);

    private T GetOrCreate(int slot)
    {
        var current = Volatile.Read(ref created);
        if (current is null || current.Version != HotReload.Version)
        {
            var fresh = new Created(HotReload.Version, new T?[Count]);
            var found = Interlocked.CompareExchange(ref created, fresh, current);
            current = ReferenceEquals(found, current) ? fresh : found!;
        }

        // No lock: an entry's constructor may ask for other entries, whose groups may be asking for this one on another thread.
        return current.Entries[slot]
            ?? Interlocked.CompareExchange(ref current.Entries[slot], Create(slot), comparand: null)
            ?? current.Entries[slot]!;
    }

    /// <summary>The entries created since a hot reload, or since the start.</summary>
    private sealed class Created(int version, T?[] entries)
    {
        public readonly int Version = version;
        public readonly T?[] Entries = entries;
    }
}
