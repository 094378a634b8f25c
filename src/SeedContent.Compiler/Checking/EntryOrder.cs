using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Relations;

namespace SeedContent.Compiler.Checking;

/// <summary>Puts the entries of a collection into their order.</summary>
internal static class EntryOrder
{
    /// <summary>Orders them as their type declares, else by <c>order</c>; at last by key, ordinally.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="schema">The declared type; null for none.</param>
    /// <returns>The entries in order.</returns>
    public static List<EntryIdentity> Sort(IEnumerable<EntryIdentity> entries, CollectionSchema? schema)
    {
        var terms = schema?.Order ?? [];
        var ordered = entries.OrderBy(entry => terms.Count == 0 ? entry.Order ?? int.MaxValue : 0);
        for (var i = 0; i < terms.Count; i++)
        {
            var (number, comparer) = (i, new SortKeyComparer(terms[i].IsDescending));
            ordered = ordered.ThenBy(entry => entry.Relations is { } relations && number < relations.SortKeys.Count ? relations.SortKeys[number] : SortKey.None, comparer);
        }

        return ordered.ThenBy(entry => entry.Key, StringComparer.Ordinal).ToList();
    }
}
