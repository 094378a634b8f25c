using System.Collections;
using System.Runtime.CompilerServices;

namespace SeedContent.Compiler;

/// <summary>
/// An immutable array with value equality: two are equal when they have the same items in the same order.
/// Every list in a model that crosses a pipeline step is one of these. A class: Roslyn's pipeline is compiled anew, at every start of the compiler, for each struct that goes through it.
/// </summary>
/// <typeparam name="T">The items; themselves equatable by value.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public sealed class EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    internal static readonly EquatableArray<T> Empty = new([]);

    private readonly T[] items;

    internal EquatableArray(T[] items) => this.items = items;

    /// <summary>The number of items.</summary>
    public int Count => items.Length;

    /// <summary>The item at <paramref name="index"/>.</summary>
    /// <param name="index">From 0 up to, not including, <see cref="Count"/>.</param>
    public T this[int index] => items[index];

    /// <summary>The items as a span, without a copy.</summary>
    /// <returns>A view of all items.</returns>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            // The same object first: after one edit nearly all items are those of the run before. Which of the two a type is is constant where this is compiled.
            if ((typeof(T).IsValueType || !ReferenceEquals(items[i], other.items[i])) && !EqualityComparer<T>.Default.Equals(items[i], other.items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in AsSpan())
        {
            hash = unchecked((hash * 31) + EqualityComparer<T>.Default.GetHashCode(item));
        }

        return hash;
    }

    /// <summary>Enumerates the items without an allocation.</summary>
    /// <returns>The span's enumerator.</returns>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>Compares two arrays by their items.</summary>
    public static bool operator ==(EquatableArray<T>? left, EquatableArray<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two arrays by their items.</summary>
    public static bool operator !=(EquatableArray<T>? left, EquatableArray<T>? right) => !(left == right);
}
