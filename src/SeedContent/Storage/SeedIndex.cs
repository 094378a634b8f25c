using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection.Metadata;
using System.Text.Unicode;

namespace SeedContent.Storage;

/// <summary>A collection's index as generated: which entries there are, in which order, and where each is created.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SeedIndex<T> : EntryIndex<T>
    where T : notnull
{
    // Each is there once, since it keeps the entries that it created.
    private readonly SeedGroup<T>?[] groups = new SeedGroup<T>?[IndexTable.MaxGroups];
    private LoadedIndex<T>? loaded;

    /// <summary>A number that is another one when anything in this index is, so that hot reload is noticed.</summary>
    protected abstract int Stamp { get; }

    /// <summary>
    /// The keys and where their entries are: numbers in six digits of base 64 each, and all keys behind them, in UTF-8. It is read where it stands, and never whole.
    /// </summary>
    protected abstract ReadOnlySpan<byte> Table { get; }

    // IsSupported is constant in a published program, so nothing of this is left there, and the stamp is asked for only where it is needed: a start compiles what it calls.
    private LoadedIndex<T> Loaded => loaded is { } current && (!MetadataUpdater.IsSupported || current.Stamp == Stamp)
        ? current
        : loaded = new(MetadataUpdater.IsSupported ? Stamp : 0, Count, Table);

    /// <summary>Makes one of the collection's groups. Of a group that threads make at once, all get the same.</summary>
    /// <param name="group">The group's number.</param>
    /// <returns>The group.</returns>
    protected abstract SeedGroup<T> CreateGroup(int group);

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
        var table = index.Copy ?? Table;
        var position = index.PositionIn(table, index.SlotOf(table, index.HashOf(key)));
        return position >= 0 && IsKey(index.KeyAt(table, position), key) ? position : -1;
    }

    internal override T Get(int position)
    {
        if ((uint)position >= (uint)Count)
        {
            ThrowOutOfRange(position);
        }

        var index = Loaded;
        return At(index.PlaceOf(index.Copy ?? Table, position));
    }

    // Apart, so that the start of a program does not compile it.
    private void ThrowOutOfRange(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, Count);
    }

    internal override bool TryFind(ReadOnlySpan<char> key, [MaybeNullWhen(false)] out T entry)
    {
        var index = Loaded;
        if (index.Few is { } few)
        {
            return TryFindOfFew(few, key, out entry);
        }

        var hash = index.HashOf(key);
        return index.Found is { } found ? TryFindAgain(index, found, hash, key, out entry) : TryFindFirst(index, hash, key, out entry);
    }

    // Apart, as what keeps entries: the first look-ups of a program do not compile it, nor load what compares strings.
    private bool TryFindAgain(LoadedIndex<T> index, FoundEntries found, ulong hash, ReadOnlySpan<char> key, [MaybeNullWhen(false)] out T entry)
    {
        var slot = found.SlotOf(hash);
        if (found.KeyIn(slot) is not { } foundKey)
        {
            return TryFindFirst(index, hash, key, out entry);
        }

        var isFound = key.SequenceEqual(foundKey);
        entry = isFound ? Boxed.Open<T>(found.EntryIn(slot)) : default;
        return isFound;
    }

    private bool TryFindOfFew(FewEntries few, ReadOnlySpan<char> key, [MaybeNullWhen(false)] out T entry)
    {
        ref var place = ref few.PlaceOf(key);
        if (place.Key is null || !key.SequenceEqual(place.Key))
        {
            entry = default;
            return false;
        }

        entry = Boxed.Open<T>(place.Entry ??= Get(place.Position));
        return true;
    }

    private bool TryFindFirst(LoadedIndex<T> index, ulong hash, ReadOnlySpan<char> key, [MaybeNullWhen(false)] out T entry)
    {
        var table = index.Copy ?? Table;
        index.Count(table);
        var slot = index.SlotOf(table, hash);
        var position = index.PositionIn(table, slot);
        if (position < 0 || !IsKey(index.KeyAt(table, position), key))
        {
            entry = default;
            return false;
        }

        entry = At(index.PlaceOf(table, position));
        if (index.Found is { } found)
        {
            Keep(found, slot, key, entry);
        }

        return true;
    }

    // A variant has the key of its entry, and is found by another.
    private static void Keep(FoundEntries found, int slot, ReadOnlySpan<char> key, T entry) =>
        found.Keep(slot, entry is SeedEntry { Key: var own } && key.SequenceEqual(own) ? own : key.ToString(), entry);

    private T At((int Group, int Slot) place) =>
        (groups[place.Group] ?? Published.Publish(ref groups[place.Group], CreateGroup(place.Group))).Get(place.Slot);

    // A loop, since keys are short, and the runtime has to compile what compares them with vectors when it is first asked for.
    private static bool IsKey(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> key)
    {
        for (var i = 0; i < utf8.Length && i < key.Length; i++)
        {
            if (!char.IsAscii((char)utf8[i]))
            {
                return IsKeyBeyondAscii(utf8[i..], key[i..]);
            }

            if (utf8[i] != key[i])
            {
                return false;
            }
        }

        return utf8.Length == key.Length;
    }

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
