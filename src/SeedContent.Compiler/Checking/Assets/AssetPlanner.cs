using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Assets;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Checking.Assets;

/// <summary>Gives assets their names in code: by the folder of their collection, and there by the bundle that they belong to.</summary>
public static class AssetPlanner
{
    // The name of the class around all, where no collection has it.
    private const string DefaultClass = "Assets";

    /// <summary>Plans the assets.</summary>
    /// <param name="assets">What the build knows of them, in ordinal order of their paths.</param>
    /// <param name="entries">All text entries, those that the build leaves out too: names do not depend on what is published.</param>
    /// <param name="classes">The classes of the collections.</param>
    /// <returns>The plan; the same for the same assets and bundles.</returns>
    public static AssetPlan Plan(EquatableArray<AssetFacts> assets, IEnumerable<EntryIdentity> entries, IEnumerable<string> classes)
    {
        if (assets.Count == 0)
        {
            return AssetPlan.Empty;
        }

        var outer = classes.Contains(DefaultClass, StringComparer.Ordinal) ? DefaultClass + "_" : DefaultClass;
        var bundles = new Dictionary<string, EntryIdentity>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => entry is { BundleFolder: not null, Variant: null }).OrderBy(entry => entry.DisplayPath, StringComparer.Ordinal))
        {
            if (!bundles.ContainsKey(entry.BundleFolder!))
            {
                bundles.Add(entry.BundleFolder!, entry);
            }
        }

        // Each folder's class has a file of its own, and the names of files do not differ by case alone.
        var classNames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var diagnostics = new List<SeedDiagnostic>();
        var folders = assets
            .GroupBy(asset => SeedName.CollectionOf(asset.SeedPath), StringComparer.Ordinal)
            .OrderBy(folder => folder.Key, StringComparer.Ordinal)
            .Select(folder => PlanFolder(folder.Key, outer, MemberNames.Take(MemberNames.ForAssets(Identifier.Pascal(folder.Key), outer), classNames), folder, bundles, diagnostics))
            .ToEquatableArray();
        return new(outer, folders, diagnostics.ToEquatableArray());
    }

    private static AssetFolder PlanFolder(
        string collection,
        string outer,
        string className,
        IEnumerable<AssetFacts> assets,
        Dictionary<string, EntryIdentity> bundles,
        List<SeedDiagnostic> diagnostics)
    {
        var found = new List<AssetBundle>();
        var bundleNames = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var owned = assets.Select(asset => (Facts: asset, Bundle: FindBundle(asset.SeedPath, bundles))).ToList();
        foreach (var entry in owned.Select(asset => asset.Bundle).OfType<EntryIdentity>())
        {
            if (!numbers.ContainsKey(entry.Key))
            {
                numbers.Add(entry.Key, found.Count);
                found.Add(new(entry.Key, MemberNames.Take(MemberNames.ForAssets(entry.Member, className), bundleNames)));
            }
        }

        // A file's property may not have the name of a bundle's class either.
        var taken = found.ToDictionary(bundle => (Bundle: -1, Name: bundle.ClassName), bundle => bundle.Key);
        var planned = new List<PlannedAsset>(owned.Count);
        foreach (var (facts, entry) in owned)
        {
            var bundle = entry is null ? -1 : numbers[entry.Key];
            var inner = facts.SeedPath.Substring((entry?.BundleFolder ?? collection).Length + 1);
            var member = MemberNames.ForAssets(Identifier.Pascal(inner), bundle < 0 ? className : found[bundle].ClassName);
            if (taken.TryGetValue((bundle, member), out var other))
            {
                diagnostics.Add(new(SeedDescriptors.AssetClash, SeedLocation.AtStart(""), [facts.SeedPath, $"{outer}.{className}.{(bundle < 0 ? "" : found[bundle].ClassName + ".")}{member}", other]));
            }
            else
            {
                taken.Add((bundle, member), facts.SeedPath);
            }

            planned.Add(new(facts, other is null ? member : null, bundle < 0 ? null : bundle));
        }

        return new(collection, className, planned.ToEquatableArray(), found.ToEquatableArray());
    }

    // The innermost: a bundle's folder can have others below it.
    private static EntryIdentity? FindBundle(string path, Dictionary<string, EntryIdentity> bundles)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (bundles.TryGetValue(path.Substring(0, slash), out var entry))
            {
                return entry;
            }
        }

        return null;
    }
}
