using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection.Metadata;

namespace SeedContent.Storage;

/// <summary>Which entries a collection has, in which order: those of one project, or those of several one after another.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntryIndex<T>
    where T : notnull
{
    private object?[]? created;

    /// <summary>Makes the collection that users see.</summary>
    protected EntryIndex() => Collection = new(this);

    /// <summary>The collection that users see.</summary>
    public SeedCollection<T> Collection { get; }

    /// <summary>The number of entries.</summary>
    protected internal abstract int Count { get; }

    /// <summary>The entry that stands before or behind another in the collection's order.</summary>
    /// <param name="key">The other's key.</param>
    /// <param name="distance">1 for the next, -1 for the one before.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>Whether there is one: not at either end, and where no entry has the key.</returns>
    public bool TryGetNeighbor(string key, int distance, [MaybeNullWhen(false)] out T entry)
    {
        ArgumentNullException.ThrowIfNull(key);
        var position = PositionOf(key);
        var neighbor = position + distance;
        var isThere = position >= 0 && neighbor >= 0 && neighbor < Count;
        entry = isThere ? Get(neighbor) : default;
        return isThere;
    }

    // What Keep has put there, by position, for those who go through all entries; null where hot reload could replace it.
    internal object?[]? Kept => MetadataUpdater.IsSupported ? null : created ?? Published.Publish(ref created, new object?[Count]);

    internal T Keep(object?[] kept, int position)
    {
        // Of a class it is the same object for all who come at once, and of a struct an equal one.
        var entry = Get(position);
        kept[position] = entry;
        return entry;
    }

    // Of no entry -1; none is created.
    internal abstract int PositionOf(ReadOnlySpan<char> key);

    internal abstract T Get(int position);

    internal abstract bool TryFind(ReadOnlySpan<char> key, [MaybeNullWhen(false)] out T entry);
}
