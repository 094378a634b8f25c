using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Relations;

namespace SeedContent.Compiler.Checking;

/// <summary>Checks that each reference names an entry that is there, and that entries can be created that name each other.</summary>
internal sealed class ReferenceChecker
{
    private readonly TargetResolver resolver;
    private readonly Dictionary<string, HashSet<string>> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Collection, string Key), string> hints = [];
    private readonly List<SeedDiagnostic> diagnostics = [];

    private readonly Publication publication;

    private ReferenceChecker(EquatableArray<CollectionPlan> collections, Publication publication)
    {
        resolver = new(collections);
        this.publication = publication;
    }

    /// <summary>Checks all entries.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="collections">The collections.</param>
    /// <param name="publication">Knows which entries were left out.</param>
    /// <returns>What is wrong.</returns>
    public static IReadOnlyList<SeedDiagnostic> Check(IReadOnlyList<EntryIdentity> entries, EquatableArray<CollectionPlan> collections, Publication publication)
    {
        if (entries.All(entry => entry.Relations is null or { References.Count: 0 }))
        {
            return [];
        }

        var checker = new ReferenceChecker(collections, publication);
        foreach (var reference in entries.SelectMany(entry => entry.Relations?.References ?? []))
        {
            checker.Check(reference);
        }

        // Nobody can refer to a variant, so none is a part of a circle.
        checker.diagnostics.AddRange(new CycleFinder(checker.resolver).Find([.. entries.Where(entry => entry.Variant is null)]));
        return checker.diagnostics;
    }

    private void Check(KeyReference reference)
    {
        var target = reference.Target;
        if (target.Keys is { } others)
        {
            Check(reference, target.Collection!, KeysOf(target.ClassName!, others));
        }
        else if (resolver.Find(target) is { } plan)
        {
            Check(reference, plan.Name, KeysOf(plan.Name, plan.Entries.Select(entry => entry.Key)));
        }
        else if (target.Collection is { } name)
        {
            Report(reference, name, EditDistance.FindNearest(name, resolver.Names) is { } nearest
                ? $"there is no such collection; did you mean '{nearest}'?"
                : "there is no such collection");
        }
    }

    private HashSet<string> KeysOf(string name, IEnumerable<string> all)
    {
        if (!keys.TryGetValue(name, out var known))
        {
            keys.Add(name, known = new(all, StringComparer.Ordinal));
        }

        return known;
    }

    private void Check(KeyReference reference, string collection, HashSet<string> known)
    {
        if (known.Contains(reference.Key))
        {
            return;
        }

        if (publication.FindReason(collection, reference.Key) is { } reason)
        {
            diagnostics.Add(new(SeedDescriptors.ReferenceLeftOut, reference.Location, [reference.Key, collection, reason]));
            return;
        }

        // The same key is often missing in many places.
        if (!hints.TryGetValue((collection, reference.Key), out var hint))
        {
            hints.Add((collection, reference.Key), hint = Hint(reference.Key, known));
        }

        Report(reference, collection, hint);
    }

    private static string Hint(string key, HashSet<string> known)
    {
        if (EditDistance.FindNearest(key, known) is { } nearest)
        {
            return $"did you mean '{nearest}'?";
        }

        var end = "/" + key;
        return known.FirstOrDefault(other => other.EndsWith(end, StringComparison.Ordinal)) is { } inFolder ? $"did you mean '{inFolder}'?"
            : known.Count == 0 ? "it has no entries"
            : known.Count == 1 ? $"its only entry is '{known.First()}'"
            : $"it has {known.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} entries, such as '{known.Aggregate(Earlier)}'";
    }

    // Without a sort: the entries may be thousands, and so may the keys that are missing.
    private static string Earlier(string left, string right) => string.CompareOrdinal(left, right) <= 0 ? left : right;

    private void Report(KeyReference reference, string collection, string hint) =>
        diagnostics.Add(new(SeedDescriptors.DanglingReference, reference.Location, [NodeText.Shorten(reference.Key), collection, hint]));
}
