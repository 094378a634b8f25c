namespace SeedContent.Storage;

/// <summary>
/// The created entries of a group whose code hot reload may replace. A class of its own, since a program that cannot be hot-reloaded
/// shall load and compile nothing of it at its start.
/// </summary>
/// <typeparam name="T">The entries' type.</typeparam>
/// <param name="group">The group.</param>
internal sealed class ReloadableEntries<T>(SeedGroup<T> group)
    where T : notnull
{
    // By path, since slots move, and the variants of an entry have its key.
    private readonly Dictionary<string, T> lastWhole = new(StringComparer.Ordinal);
    private CreatedEntries? created;

    /// <summary>The entry in a slot, created on first use and again when any entry of the group has changed.</summary>
    /// <param name="slot">The slot.</param>
    public T Get(int slot)
    {
        // The stamp is generated code and so changes together with the slots; a handler of the runtime's would be called a moment later.
        var facts = group.Describe();
        var current = Volatile.Read(ref created);
        if (current is null || current.Stamp != facts.Stamp)
        {
            var fresh = new CreatedEntries(facts.Stamp, facts.Count);
            var found = Interlocked.CompareExchange(ref created, fresh, current);
            current = ReferenceEquals(found, current) ? fresh : found!;
        }

        return Boxed.Open<T>(current.Entries[slot] ?? Published.Publish(ref current.Entries[slot], Settle(group.Create(slot), facts.Broken.Contains(slot))));
    }

    // What stands for a new entry: itself, or, while its seed is broken, the entry that was created before it broke. An entry that
    // nobody asked for until then has none.
    private T Settle(T entry, bool isBroken)
    {
        if (entry is not SeedEntry { Path: var path })
        {
            return entry;
        }

        lock (lastWhole)
        {
            if (isBroken)
            {
                return lastWhole.GetValueOrDefault(path, entry);
            }

            return lastWhole[path] = entry;
        }
    }
}
