using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection.Metadata;
using System.Text;
using System.Text.Unicode;

namespace SeedContent.Storage;

/// <summary>A collection's index as generated: which entries there are, in which order, and where each is created.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SeedIndex<T> : EntryIndex<T>
    where T : notnull
{
    private LoadedIndex<T>? loaded;

    /// <summary>A number that is another one when anything in this index is, so that hot reload is noticed.</summary>
    protected abstract int Stamp { get; }

    /// <summary>All keys one after another, in the order of the entries, in UTF-8.</summary>
    protected abstract ReadOnlySpan<byte> Keys { get; }

    // IsSupported is constant in a published program, so nothing of this is left there.
    private LoadedIndex<T> Loaded => loaded is { } current && (!MetadataUpdater.IsSupported || current.Stamp == Stamp)
        ? current
        : loaded = new(Stamp, Keys, CreateTables());

    /// <summary>Makes the index's tables.</summary>
    /// <returns>New tables.</returns>
    protected abstract IndexTables CreateTables();

    /// <summary>One of the collection's groups.</summary>
    /// <param name="group">The group's number.</param>
    /// <returns>The group, the same one at every call.</returns>
    protected abstract SeedGroup<T> GetGroup(int group);

    /// <summary>Makes the tables of a look-up.</summary>
    /// <param name="number">The look-up's number.</param>
    /// <returns>New tables.</returns>
    protected internal virtual LookupTables CreateLookup(int number) => throw new ArgumentOutOfRangeException(nameof(number));

    /// <summary>One of the collection's look-ups.</summary>
    /// <param name="number">The look-up's number.</param>
    /// <returns>The look-up.</returns>
    public SeedLookup<T> GetLookup(int number) => Loaded.GetLookup(this, number);

    internal override int PositionOf(ReadOnlySpan<char> key)
    {
        var index = Loaded;
        var position = index.PositionIn(index.SlotOf(key));
        return position >= 0 && IsKey(index.KeyAt(Keys, position), key) ? position : -1;
    }

    internal override T Get(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, Count);
        return At(Loaded.Places[position]);
    }

    internal override bool TryFind(ReadOnlySpan<char> key, [MaybeNullWhen(false)] out T entry)
    {
        var index = Loaded;
        var slot = index.SlotOf(key);
        if (index.FoundKey(slot) is not { } found)
        {
            return TryFindFirst(index, slot, key, out entry);
        }

        var isFound = key.SequenceEqual(found);
        entry = isFound ? index.FoundEntry(slot) : default;
        return isFound;
    }

    private bool TryFindFirst(LoadedIndex<T> index, int slot, ReadOnlySpan<char> key, [MaybeNullWhen(false)] out T entry)
    {
        var position = index.PositionIn(slot);
        if (position < 0 || !IsKey(index.KeyAt(Keys, position), key))
        {
            entry = default;
            return false;
        }

        entry = At(index.Places[position]);

        // A variant has the key of its entry, and is found by another.
        index.Keep(slot, entry is SeedEntry { Key: var own } && key.SequenceEqual(own) ? own : key.ToString(), entry);
        return true;
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
