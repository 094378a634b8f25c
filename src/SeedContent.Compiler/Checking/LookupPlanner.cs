using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Relations;

namespace SeedContent.Compiler.Checking;

/// <summary>Groups the entries of a collection by their tags and references.</summary>
internal static class LookupPlanner
{
    /// <summary>Plans the look-ups of a collection.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="ordered">The entries in their order.</param>
    /// <param name="className">The collection's class.</param>
    /// <returns>The look-ups, with names that no entry has.</returns>
    public static EquatableArray<LookupPlan> Plan(EquatableArray<LookupField> fields, IReadOnlyList<EntryIdentity> ordered, string className)
    {
        if (fields.Count == 0)
        {
            return [];
        }

        var names = new HashSet<string>(ordered.Select(entry => entry.Member), StringComparer.Ordinal) { className };
        names.UnionWith(MemberNames.ReservedForCollections);
        return fields.Select(field => Plan(field, ordered, names)).ToEquatableArray();
    }

    private static LookupPlan Plan(LookupField field, IReadOnlyList<EntryIdentity> ordered, HashSet<string> names)
    {
        var name = char.ToUpperInvariant(field.Member[0]) + field.Member.Substring(1);
        var method = MemberNames.Take("By" + (field.IsList ? EntryTypeName.Singular(name) : name), names);
        var property = MemberNames.Take(field.IsList ? name : Plural(name), names);
        var byValue = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var position = 0; position < ordered.Count; position++)
        {
            foreach (var facet in ordered[position].Relations?.Facets ?? [])
            {
                if (string.Equals(facet.Member, field.Member, StringComparison.Ordinal))
                {
                    if (!byValue.TryGetValue(facet.Value, out var positions))
                    {
                        byValue.Add(facet.Value, positions = []);
                    }

                    positions.Add(position);
                }
            }
        }

        var ends = new List<int>();
        var all = new List<int>();
        foreach (var positions in byValue.Values)
        {
            all.AddRange(positions);
            ends.Add(all.Count);
        }

        return new(field, method, property, byValue.Keys.ToEquatableArray(), ends.ToEquatableArray(), all.ToEquatableArray());
    }

    // English by its rules; that a word of another language is spelt oddly is better than that its look-up has no name.
    private static string Plural(string name) => name switch
    {
        _ when name.EndsWith("y", StringComparison.Ordinal) && name.Length > 1 && "aeiou".IndexOf(name[name.Length - 2]) < 0 => name.Substring(0, name.Length - 1) + "ies",
        _ when name.EndsWith("s", StringComparison.Ordinal) || name.EndsWith("x", StringComparison.Ordinal) || name.EndsWith("ch", StringComparison.Ordinal) || name.EndsWith("sh", StringComparison.Ordinal) => name + "es",
        _ => name + "s",
    };
}
