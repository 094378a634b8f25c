namespace SeedContent.Compiler;

/// <summary>Makes <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArray
{
    /// <summary>Copies <paramref name="items"/>; also what a collection expression calls.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The array.</returns>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => items.IsEmpty ? EquatableArray<T>.Empty : new(items.ToArray());

    /// <summary>Copies the items of a sequence.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The array.</returns>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => items is EquatableArray<T> same ? same : new([.. items]);

    /// <summary>Takes something of each item that has it. For the lists of all files, which are gone through after every edit of one.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <typeparam name="TResult">The type of what is taken.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <param name="choose">Gives what an item has; null for nothing.</param>
    /// <returns>The array.</returns>
    public static EquatableArray<TResult> Choose<T, TResult>(ReadOnlySpan<T> items, Func<T, TResult?> choose)
        where TResult : class, IEquatable<TResult>
    {
        TResult[]? chosen = null;
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            if (choose(items[i]) is { } found)
            {
                chosen ??= new TResult[items.Length - i];
                chosen[count++] = found;
            }
        }

        Array.Resize(ref chosen, count);
        return count == 0 ? EquatableArray<TResult>.Empty : new(chosen!);
    }
}
