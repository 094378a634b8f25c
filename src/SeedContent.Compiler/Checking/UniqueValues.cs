using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Relations;

namespace SeedContent.Compiler.Checking;

/// <summary>Checks that no two entries of a collection have one value where each has to have its own.</summary>
internal static class UniqueValues
{
    /// <summary>Checks the entries of all collections.</summary>
    /// <param name="entries">The entries, in any order.</param>
    /// <returns>What is wrong, each at its place; the same for the same entries in any order.</returns>
    public static IEnumerable<SeedDiagnostic> Check(IEnumerable<EntryIdentity> entries) => entries
        .Where(entry => entry.Relations is not null)
        .SelectMany(entry => entry.Relations!.UniqueValues.Select(value => (Entry: entry, Value: value)))
        .OrderBy(pair => pair.Entry.DisplayPath, StringComparer.Ordinal)
        .ThenBy(pair => pair.Value.Location.Span.Start)
        .ThenBy(pair => pair.Entry.Key, StringComparer.Ordinal)
        .GroupBy(pair => (pair.Entry.Collection, pair.Value.Field, pair.Value.Value))
        .SelectMany(same => Report([.. same]));

    // Each names the first, and the first the second: with a thousand that are equal, all others would be a million. Entries of one key
    // have been reported as such.
    private static IEnumerable<SeedDiagnostic> Report(List<(EntryIdentity Entry, UniqueValue Value)> same)
    {
        var second = same.Find(pair => !string.Equals(pair.Entry.Key, same[0].Entry.Key, StringComparison.Ordinal));
        return second.Entry is null ? [] : same
            .Select((pair, i) => (One: pair, Other: i == 0 ? second : same[0]))
            .Where(pair => !string.Equals(pair.One.Entry.Key, pair.Other.Entry.Key, StringComparison.Ordinal))
            .Select(pair => new SeedDiagnostic(
                SeedDescriptors.NotUnique,
                pair.One.Value.Location,
                [NodeText.Shorten(pair.One.Value.Text), pair.One.Value.Field, pair.Other.Entry.Key, pair.Other.Entry.DisplayPath])
            {
                Related = [pair.Other.Value.Location],
            });
    }
}
