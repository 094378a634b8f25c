using System.Collections.Immutable;
using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Emission;

namespace SeedContent.Generator;

/// <summary>Puts the entries' code into the groups that the plan says.</summary>
internal static class Grouping
{
    /// <summary>Makes the groups of all collections.</summary>
    /// <param name="entries">The code of all entries; those that the plan leaves out are left out.</param>
    /// <param name="collections">The collections to write.</param>
    /// <returns>The groups.</returns>
    public static IEnumerable<GroupModel> Group(ImmutableArray<EntryCode> entries, EquatableArray<CollectionPlan> collections)
    {
        var byPath = new Dictionary<string, EntryCode>(entries.Length, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            byPath[entry.Path] = entry;
        }

        return collections.SelectMany(collection => collection.Entries
            .GroupBy(entry => entry.Group)
            .OrderBy(group => group.Key)
            .Select(group => new GroupModel(
                collection.ClassName,
                collection.Kind,
                group.Key,
                group.OrderBy(entry => entry.Slot).Select(entry => byPath[entry.Path]).ToEquatableArray())));
    }
}
