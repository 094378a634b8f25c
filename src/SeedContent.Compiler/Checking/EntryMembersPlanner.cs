using SeedContent.Compiler.Checking.Assets;
using SeedContent.Compiler.Checking.Languages;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Checking;

/// <summary>Plans what is generated beside the types of entries.</summary>
public static class EntryMembersPlanner
{
    /// <summary>Plans them all.</summary>
    /// <param name="collections">The collections that are generated.</param>
    /// <param name="assets">The assets.</param>
    /// <returns>The members, for each collection that has any.</returns>
    public static EquatableArray<EntryMembers> Plan(EquatableArray<CollectionPlan> collections, AssetPlan assets)
    {
        // The types of the runtime library are nobody's to extend.
        var own = collections.Where(plan => plan.Type.IsOwn).ToList();
        if (own.Count == 0)
        {
            return [];
        }

        var resolver = new TargetResolver(collections);
        var references = collections
            .Where(source => source.Schema is not { Shape: not null }) // the others that refer to an entry may be in any project
            .SelectMany(source => source.Lookups.Select(lookup => (Source: source, Lookup: lookup, Target: lookup.Field.Type.Target is { } target ? resolver.Find(target) : null)))
            .Where(reference => reference.Target is not null)
            .ToLookup(reference => reference.Target!.Name, StringComparer.Ordinal);
        return own.Select(plan => Plan(plan, [.. references[plan.Name].Select(reference => (reference.Source, reference.Lookup))], assets))
            .Where(members => members.HasNeighbors || members.WaysBack.Count > 0 || members.AssetClass is not null || members.Languages is not null)
            .ToEquatableArray();
    }

    private static EntryMembers Plan(CollectionPlan plan, List<(CollectionPlan Source, LookupPlan Lookup)> references, AssetPlan assets)
    {
        var taken = new HashSet<string>(plan.MemberNames, StringComparer.Ordinal);
        var assetClass = plan.Type.HasLibraryBase || !taken.Add("Assets") ? null : assets.ClassOf(plan.Name);
        var languages = plan.Variants is null ? null : new LanguageMembers(plan.Variants.ClassName, MemberNames.Take("In", taken), MemberNames.Take("Languages", taken));
        var waysBack = new List<WayBack>();
        foreach (var (source, lookup) in references)
        {
            var isOnlyOne = references.Count(other => string.Equals(other.Source.Name, source.Name, StringComparison.Ordinal)) == 1;
            string[] names = isOnlyOne ? [source.ClassName, source.ClassName + lookup.Method] : [source.ClassName + lookup.Method];
            if (Array.Find(names, taken.Add) is { } name)
            {
                waysBack.Add(new(name, source.ClassName, source.Type, lookup.Method));
            }
        }

        var hasNeighbors = plan.Schema is { Order.Count: > 0 } && !taken.Contains("Next") && !taken.Contains("Previous");
        return new(plan.ClassName, plan.Type, hasNeighbors, waysBack.ToEquatableArray(), languages) { AssetClass = assetClass };
    }
}
