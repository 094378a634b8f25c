using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection.Metadata;
using System.Runtime.InteropServices;

namespace SeedContent.Storage;

/// <summary>References to several entries, which are created when somebody asks for them. See <see cref="EntryLink{T}"/>.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Usage", "CA2231:Overload operator equals on overriding value type Equals", Justification = "Only the equality of records compares links.")]
public struct EntryLinks<T> : IEquatable<EntryLinks<T>>
    where T : class
{
    private readonly SeedCollection<T>? collection;
    private readonly string[]? keys;
    private T[]? entries;

    /// <summary>Entries that are there already.</summary>
    /// <param name="entries">The entries.</param>
    public EntryLinks(ImmutableArray<T> entries) => this.entries = ImmutableCollectionsMarshal.AsArray(entries);

    /// <summary>The entries with these keys.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="keys">The keys, in order.</param>
    public EntryLinks(SeedCollection<T> collection, params string[] keys)
    {
        this.collection = collection;
        this.keys = keys;
    }

    /// <summary>The entries, in order; without those whose key no entry has: a build lets that pass where SEED4001 is no error.</summary>
    public ImmutableArray<T> Value => ImmutableCollectionsMarshal.AsImmutableArray(
        collection is null ? entries ?? []
        : MetadataUpdater.IsSupported ? Resolve() // an entry that was edited is another object
        : entries ?? (entries = Resolve()));

    /// <inheritdoc/>
    public readonly bool Equals(EntryLinks<T> other) => ReferenceEquals(collection, other.collection)
        && (collection is null ? (entries ?? []).AsSpan().SequenceEqual(other.entries ?? []) : keys.AsSpan().SequenceEqual(other.keys));

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is EntryLinks<T> other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in collection is null ? (object[]?)entries ?? [] : keys!)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The keys, for what prints entries: references may run in a circle.</summary>
    /// <returns>The keys, with commas between.</returns>
    public override readonly string ToString() => string.Join(", ", (object[]?)keys ?? entries ?? []);

    private readonly T[] Resolve()
    {
        var found = new T[keys!.Length];
        var count = 0;
        foreach (var key in keys)
        {
            if (collection!.TryGet(key, out var entry))
            {
                found[count++] = entry;
            }
        }

        return count == found.Length ? found : found[..count];
    }
}
