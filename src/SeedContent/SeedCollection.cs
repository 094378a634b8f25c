using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using SeedContent.Storage;

namespace SeedContent;

/// <summary>
/// The entries of a collection, or a part of them, in their order: as declared, else by <see cref="SeedEntry.Order"/>, entries without one last, then by key, ordinally.
/// An entry is created when it is first indexed or enumerated, once, on whichever thread comes first.
/// </summary>
/// <typeparam name="T">The entries' type.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public sealed class SeedCollection<T> : IReadOnlyList<T>
    where T : notnull
{
    private readonly EntryIndex<T> index;

    // Of a part of a collection: where its entries stand in the whole, ascending.
    private readonly int[]? positions;

    internal SeedCollection(EntryIndex<T> index, int[]? positions = null)
    {
        this.index = index;
        this.positions = positions;
    }

    /// <summary>The number of entries. None of them is created.</summary>
    public int Count => positions is null ? index.Count : positions.Length;

    /// <summary>The entry at a position.</summary>
    /// <param name="position">From 0 up to, not including, <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int position] => index.Get(positions is null ? position : At(positions, position));

    /// <summary>The entry with a key.</summary>
    /// <param name="key">The key, ordinally.</param>
    /// <exception cref="KeyNotFoundException">No entry has the key.</exception>
    public T this[string key] => TryGet(key, out var entry)
        ? entry
        : throw new KeyNotFoundException($"No entry has the key '{key}'.");

    /// <summary>Finds an entry by its key; only that entry is created.</summary>
    /// <param name="key">The key, ordinally.</param>
    /// <param name="entry">The entry; null, or empty where the type is a struct, where no entry has the key.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string key, [MaybeNullWhen(false)] out T entry)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGet((ReadOnlySpan<char>)key, out entry);
    }

    /// <inheritdoc cref="TryGet(string, out T)"/>
    public bool TryGet(ReadOnlySpan<char> key, [MaybeNullWhen(false)] out T entry)
    {
        if (positions is null || Array.BinarySearch(positions, index.PositionOf(key)) >= 0)
        {
            return index.TryFind(key, out entry);
        }

        entry = default;
        return false;
    }

    // Where the entries stand in the whole, ascending.
    internal IEnumerable<int> Positions => positions ?? Enumerable.Range(0, index.Count);

    // Of a whole collection, without creating the entry.
    internal int PositionOf(ReadOnlySpan<char> key) => index.PositionOf(key);

    internal bool Contains(ReadOnlySpan<char> key) => PositionOf(key) >= 0;

    private static int At(int[] positions, int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, positions.Length);
        return positions[position];
    }

    /// <summary>Enumerates the entries in order, without an allocation of its own.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(index, positions);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates a collection.</summary>
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The convention for struct enumerators.")]
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Nobody compares enumerators.")]
    public struct Enumerator : IEnumerator<T>
    {
        private readonly EntryIndex<T> index;
        private readonly int[]? positions;
        private readonly object?[]? kept;
        private readonly int count;
        private int position;

        internal Enumerator(EntryIndex<T> index, int[]? positions)
        {
            this.index = index;
            this.positions = positions;
            kept = index.Kept;
            count = positions is null ? index.Count : positions.Length;
            position = -1;
        }

        /// <summary>The entry at the current position, created now if it was not before.</summary>
        public readonly T Current
        {
            get
            {
                var place = positions is null ? position : At(positions, position);
                return kept is null || (uint)place >= (uint)kept.Length ? index.Get(place)
                    : kept[place] is { } entry ? Boxed.Open<T>(entry)
                    : index.Keep(kept, place);
            }
        }

        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next entry.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++position < count;

        /// <summary>Moves back before the first entry.</summary>
        public void Reset() => position = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
