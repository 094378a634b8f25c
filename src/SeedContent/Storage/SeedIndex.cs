using System.ComponentModel;
using System.Text;
using System.Text.Unicode;

namespace SeedContent.Storage;

/// <summary>A collection's index as generated: which entries there are, in which order, and where each is created.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SeedIndex<T>
    where T : class
{
    /// <summary>Makes the collection that users see.</summary>
    protected SeedIndex() => Collection = new(this);

    /// <summary>The collection that users see.</summary>
    public SeedCollection<T> Collection { get; }

    /// <summary>The number of entries.</summary>
    protected internal abstract int Count { get; }

    /// <summary>The index's constant tables.</summary>
    protected abstract IndexTables Tables { get; }

    /// <summary>One of the collection's groups.</summary>
    /// <param name="group">The group's number.</param>
    /// <returns>The group, the same one at every call.</returns>
    protected abstract SeedGroup<T> GetGroup(int group);

    internal T Get(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, Count);
        return At(Tables.Places[position]);
    }

    internal T? Find(ReadOnlySpan<char> key)
    {
        var tables = Tables;
        var table = tables.Table;
        for (var i = (int)KeyHash.Compute(key) & (table.Length - 1); table[i] != 0; i = (i + 1) & (table.Length - 1))
        {
            var position = table[i] - 1;
            var start = position == 0 ? 0 : tables.KeyEnds[position - 1];
            if (IsKey(tables.Keys[start..tables.KeyEnds[position]], key))
            {
                return At(tables.Places[position]);
            }
        }

        return null;
    }

    private T At(int place) => GetGroup(place >>> 16).Get(place & 0xFFFF);

    private static bool IsKey(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> key) =>
        utf8.Length == key.Length ? Ascii.Equals(utf8, key) : utf8.Length > key.Length && IsKeyBeyondAscii(utf8, key);

    // Ordinal, as strings compare: a lone surrogate equals no key, since a key has none.
    private static bool IsKeyBeyondAscii(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> key)
    {
        Span<char> decoded = stackalloc char[256];
        while (!utf8.IsEmpty)
        {
            Utf8.ToUtf16(utf8, decoded, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: false);
            if (written == 0 || !key.StartsWith(decoded[..written], StringComparison.Ordinal))
            {
                return false;
            }

            utf8 = utf8[read..];
            key = key[written..];
        }

        return key.IsEmpty;
    }
}
