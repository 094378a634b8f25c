using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection.Metadata;

namespace SeedContent.Storage;

/// <summary>
/// A group of a collection's entries, as generated: their text and how to create them. It keeps the entries that were created.
/// </summary>
/// <typeparam name="T">The entries' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SeedGroup<T> : TextStorage
    where T : class
{
    private CreatedEntries<T>? created;

    /// <summary>The number of entries in this group.</summary>
    protected abstract int Count { get; }

    /// <summary>A number that is another one when any entry of this group is, so that hot reload is noticed.</summary>
    protected abstract int Stamp { get; }

    /// <summary>The entry in a slot, created on first use. Of threads that come at once one creates the entry that all of them get.</summary>
    /// <param name="slot">From 0 up to, not including, <see cref="Count"/>.</param>
    /// <returns>The entry, the same one at every call.</returns>
    public T Get(int slot)
    {
        var current = created;
        return IsCurrent(current) && current.Entries[slot] is { } entry
            ? entry
            : GetOrCreate(slot);
    }

    /// <summary>Creates the entry in a slot.</summary>
    /// <param name="slot">From 0 up to, not including, <see cref="Count"/>.</param>
    /// <returns>A new entry.</returns>
    protected abstract T Create(int slot);

    /// <summary>Whether the seed of the entry in a slot has an error. Only hot reload brings such an entry into a program.</summary>
    /// <param name="slot">From 0 up to, not including, <see cref="Count"/>.</param>
    /// <returns>Whether it has.</returns>
    protected abstract bool IsBroken(int slot);

    private T GetOrCreate(int slot)
    {
        var current = Volatile.Read(ref created);
        if (!IsCurrent(current))
        {
            var fresh = new CreatedEntries<T>(Stamp, Count, current);
            var found = Interlocked.CompareExchange(ref created, fresh, current);
            current = ReferenceEquals(found, current) ? fresh : found!;
        }

        // No lock: an entry's constructor may ask for other entries, whose groups may be asking for this one on another thread.
        return current.Entries[slot]
            ?? Interlocked.CompareExchange(ref current.Entries[slot], CreateOrKeep(slot, current), comparand: null)
            ?? current.Entries[slot]!;
    }

    private T CreateOrKeep(int slot, CreatedEntries<T> current)
    {
        var entry = Create(slot);
        return MetadataUpdater.IsSupported ? current.Settle(entry, IsBroken(slot)) : entry;
    }

    // The stamp is generated code and so changes together with the slots; a handler of the runtime's would be called a moment later.
    // IsSupported is constant in a published program, so nothing of this is left there.
    private bool IsCurrent([NotNullWhen(true)] CreatedEntries<T>? entries) =>
        entries is not null && (!MetadataUpdater.IsSupported || entries.Stamp == Stamp);
}
