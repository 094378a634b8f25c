using SeedContent.Compiler.Schema;
using SeedContent.Storage;

namespace SeedContent.Compiler.Checking;

/// <summary>Puts entries into the groups that they are generated in.</summary>
internal static class EntryGroups
{
    // One file an entry costs hundreds of milliseconds at every keystroke, one file for all is parsed whole after every edit of a
    // seed. With articles of 4 KB, files of 256 entries still cost 45 ms of parsing after an edit; with 64 it is a quarter of that,
    // and a keystroke costs hardly more. It also keeps the switches short that are compiled at a program's start.
    private const int EntriesPerGroup = 64;

    // Each group is one more part of the collection's class, and the C# compiler looks through all parts for each: 50,000 products in 1,024 groups took it 27 seconds, in
    // 256 of them 17, and in 64 of them 15. But an edit of one entry writes its whole group anew.
    private const int MaxGroups = IndexTable.MaxGroups;

    /// <summary>The number of groups, a power of two: of more than some ten thousand entries the groups are larger, and there are not more of them.</summary>
    /// <param name="entries">The number of entries.</param>
    public static int Count(int entries)
    {
        var groups = 1;
        while (groups < MaxGroups && groups * EntriesPerGroup < entries)
        {
            groups *= 2;
        }

        return groups;
    }

    /// <summary>
    /// Gives each entry its group and its slot there. The group is found by the key alone: a new entry moves no other entry to another group,
    /// until the collection doubles.
    /// </summary>
    /// <param name="ordered">The entries in their order.</param>
    /// <param name="groupCount">The number of groups.</param>
    /// <returns>The entries in their order.</returns>
    public static EquatableArray<PlannedEntry> Place(IReadOnlyCollection<EntryIdentity> ordered, int groupCount)
    {
        var slots = new Dictionary<string, (int Group, int Slot)>(StringComparer.Ordinal);
        var used = new int[groupCount];
        foreach (var entry in ordered.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var group = (int)KeyHash.Compute(entry.Key.AsSpan()) & (groupCount - 1);
            slots.Add(entry.Key, (group, used[group]++));
        }

        return ordered.Select(entry => new PlannedEntry(entry.Id, entry.Key, slots[entry.Key].Group, slots[entry.Key].Slot)).ToEquatableArray();
    }
}
