using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection.Metadata;

namespace SeedContent.Storage;

/// <summary>
/// A reference to an entry, which is created when somebody asks for it: entries may refer to each other in a circle. Two are equal when
/// they have the same key of one collection, asked for or not.
/// </summary>
/// <typeparam name="T">The entry's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Usage", "CA2231:Overload operator equals on overriding value type Equals", Justification = "Only the equality of records compares links.")]
public struct EntryLink<T> : IEquatable<EntryLink<T>>
    where T : class
{
    private readonly SeedCollection<T>? collection;
    private readonly string? key;
    private T? entry;

    /// <summary>An entry that is there already; null for none.</summary>
    /// <param name="entry">The entry.</param>
    public EntryLink(T? entry) => this.entry = entry;

    /// <summary>The entry with a key.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="key">The key.</param>
    public EntryLink(SeedCollection<T> collection, string key)
    {
        this.collection = collection;
        this.key = key;
    }

    /// <summary>The entry; null for none, and where no entry has the key: a build lets that pass where SEED4001 is no error.</summary>
    public T? Value => collection is null ? entry
        : MetadataUpdater.IsSupported ? Find() // an entry that was edited is another object
        : entry ??= Find();

    /// <summary>The entry.</summary>
    /// <exception cref="KeyNotFoundException">No entry has the key.</exception>
    public T Required => Value ?? (collection is null ? null! : collection[key!]);

    /// <inheritdoc/>
    public readonly bool Equals(EntryLink<T> other) => ReferenceEquals(collection, other.collection)
        && (collection is null ? EqualityComparer<T>.Default.Equals(entry, other.entry) : string.Equals(key, other.key, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is EntryLink<T> other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => collection is null ? entry?.GetHashCode() ?? 0 : key!.GetHashCode(StringComparison.Ordinal);

    /// <summary>The key, for what prints entries: references may run in a circle.</summary>
    /// <returns>The key; else what the entry prints.</returns>
    public override readonly string ToString() => key ?? entry?.ToString() ?? "";

    private readonly T? Find() => collection!.TryGet(key!, out var found) ? found : null;
}
