using System.ComponentModel;
using System.Reflection.Metadata;

namespace SeedContent.Storage;

/// <summary>
/// A group of a collection's entries, as generated: their text and how to create them. It keeps the entries that were created.
/// </summary>
/// <typeparam name="T">The entries' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SeedGroup<T> : TextStorage
    where T : notnull
{
    private readonly int count;
    private object?[]? entries;
    private ReloadableEntries<T>? reloadable;

    /// <summary>Makes a group.</summary>
    /// <param name="count">The number of entries, where hot reload changes nothing of it: a start then does without what <see cref="Describe"/> says.</param>
    protected SeedGroup(int count) => this.count = count;

    /// <summary>Says how many entries there are, and which of them are what they were.</summary>
    /// <returns>The facts, which hot reload may change.</returns>
    protected internal abstract GroupFacts Describe();

    /// <summary>The entry in a slot, created on first use. Of threads that come at once one creates the entry that all of them get.</summary>
    /// <param name="slot">From 0 up to, not including, the number of entries.</param>
    /// <returns>The entry, the same one at every call.</returns>
    public T Get(int slot)
    {
        // Constant in a published program, so nothing of this is left there.
        if (MetadataUpdater.IsSupported)
        {
            return GetReloadable(slot);
        }

        // No lock: an entry's constructor may ask for other entries, whose groups may be asking for this one on another thread.
        var created = entries ?? Published.Publish(ref entries, new object?[count]);
        return Boxed.Open<T>(created[slot] ?? Published.Publish(ref created[slot], Create(slot)));
    }

    /// <summary>Creates the entry in a slot.</summary>
    /// <param name="slot">From 0 up to, not including, the number of entries.</param>
    /// <returns>A new entry.</returns>
    protected internal abstract T Create(int slot);

    // Apart, so that a start without hot reload does not compile it.
    private T GetReloadable(int slot) => (reloadable ?? Published.Publish(ref reloadable, new(this))).Get(slot);
}
