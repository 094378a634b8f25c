using System.Collections.Frozen;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace SeedContent.Storage;

/// <summary>A look-up of a collection: its entries by a tag, or by the key of a reference.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SeedLookup<T>
    where T : notnull
{
    private readonly SeedCollection<T> none;
    private readonly string[] values;
    private readonly int[] ends;
    private readonly FrozenDictionary<string, SeedCollection<T>> byValue;
    private SeedCount<string>[]? counts;

    internal SeedLookup(SeedIndex<T> index, in LookupTables tables)
    {
        none = new(index, []);
        values = tables.Values;
        ends = IndexDigits.ReadAll(tables.Ends);
        var positions = IndexDigits.ReadAll(tables.Positions);
        var collections = new Dictionary<string, SeedCollection<T>>(values.Length, StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
        {
            collections.Add(values[i], new(index, positions[(i == 0 ? 0 : ends[i - 1])..ends[i]]));
        }

        byValue = collections.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The values in ordinal order, and how many entries have each.</summary>
    public ImmutableArray<SeedCount<string>> Counts => ImmutableCollectionsMarshal.AsImmutableArray(counts ?? Published.Publish(ref counts, CountAll(static value => value)));

    /// <summary>The entries that have a value, in the order of the collection.</summary>
    /// <param name="value">The value, ordinally.</param>
    /// <returns>A part of the collection; an empty one where no entry has the value.</returns>
    public SeedCollection<T> Find(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return byValue.GetValueOrDefault(value, none);
    }

    /// <summary>The entries that the values are keys of, and how many entries of this collection refer to each.</summary>
    /// <typeparam name="TOther">The type of the entries referred to.</typeparam>
    /// <param name="collection">The collection referred to.</param>
    /// <returns>The entries in the ordinal order of their keys; without those that are not there.</returns>
    public ImmutableArray<SeedCount<TOther>> CountsOf<TOther>(SeedCollection<TOther> collection)
        where TOther : class => ImmutableCollectionsMarshal.AsImmutableArray(CountAll(key => collection.TryGet(key, out var entry) ? entry : null));

    private SeedCount<TValue>[] CountAll<TValue>(Func<string, TValue?> read)
        where TValue : class
    {
        var all = new List<SeedCount<TValue>>(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (read(values[i]) is { } value)
            {
                all.Add(new(value, ends[i] - (i == 0 ? 0 : ends[i - 1])));
            }
        }

        return [.. all];
    }
}
