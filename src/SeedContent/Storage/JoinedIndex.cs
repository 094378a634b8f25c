using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection.Metadata;

namespace SeedContent.Storage;

/// <summary>
/// The entries of several projects' collections, one after another. A shard's assembly is loaded when the first of its entries, or a key that no shard before it has, is asked for: a
/// program starts as fast with a hundred of them as with one.
/// </summary>
/// <typeparam name="T">The entries' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JoinedIndex<T> : EntryIndex<T>
    where T : notnull
{
    private readonly Func<SeedCollection<T>>[] shards;

    // For each of the first shards, where its entries end; so many as are known.
    private readonly int[] ends;
    private int known;

    /// <summary>Joins collections.</summary>
    /// <param name="shards">What gives each, in their order.</param>
    public JoinedIndex(params Func<SeedCollection<T>>[] shards)
    {
        ArgumentNullException.ThrowIfNull(shards);
        this.shards = shards;
        ends = new int[shards.Length];
    }

    /// <inheritdoc/>
    protected internal override int Count => StartOf(shards.Length);

    /// <summary>Joins parts of the shards: what a look-up found in each.</summary>
    /// <param name="parts">The part of each shard, in their order.</param>
    /// <returns>A part of all entries.</returns>
    public SeedCollection<T> Join(ReadOnlySpan<SeedCollection<T>> parts)
    {
        var positions = new List<int>();
        for (var shard = 0; shard < parts.Length; shard++)
        {
            var start = StartOf(shard);
            foreach (var position in parts[shard].Positions)
            {
                positions.Add(start + position);
            }
        }

        return new(this, [.. positions]);
    }

    internal override int PositionOf(ReadOnlySpan<char> key)
    {
        for (var shard = 0; shard < shards.Length; shard++)
        {
            if (shards[shard]().PositionOf(key) is var position and >= 0)
            {
                return StartOf(shard) + position;
            }
        }

        return -1;
    }

    internal override T Get(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        var shard = ShardOf(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(shard, shards.Length, nameof(position));
        return shards[shard]()[position - StartOf(shard)];
    }

    internal override bool TryFind(ReadOnlySpan<char> key, [MaybeNullWhen(false)] out T entry)
    {
        foreach (var shard in shards)
        {
            if (shard().TryGet(key, out entry))
            {
                return true;
            }
        }

        entry = default;
        return false;
    }

    private int StartOf(int shard)
    {
        for (var next = Known; next < shard; next++)
        {
            Learn(next);
        }

        return shard == 0 ? 0 : ends[shard - 1];
    }

    // The number of shards where there is no such position.
    private int ShardOf(int position)
    {
        var count = Known;
        if (count == 0 || ends[count - 1] <= position)
        {
            while (count < shards.Length && Learn(count++) <= position)
            {
            }

            return ends.Length > 0 && ends[count - 1] > position ? count - 1 : shards.Length;
        }

        var found = Array.BinarySearch(ends, 0, count, position + 1);
        var shard = found < 0 ? ~found : found;
        while (shard > 0 && ends[shard - 1] > position)
        {
            shard--; // an empty shard ends where the one before it does
        }

        return shard;
    }

    // Hot reload can change how many entries a shard has, so nothing is known then.
    private int Known => MetadataUpdater.IsSupported ? 0 : Volatile.Read(ref known);

    // Threads that come at once learn the same.
    private int Learn(int shard)
    {
        var end = checked((shard == 0 ? 0 : ends[shard - 1]) + shards[shard]().Count);
        ends[shard] = end;
        Volatile.Write(ref known, shard + 1);
        return end;
    }
}
