using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Assets;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Packer;

/// <summary>
/// The texts that have links: their HTML has the addresses of other entries and of assets. What they lead to is found as the generator finds it. Addresses that
/// only declared types say are not known here; texts with those stand in the code.
/// </summary>
internal static class LinkedTexts
{
    /// <summary>Finds the texts.</summary>
    /// <param name="outcomes">All seeds, none of them from the cache.</param>
    /// <param name="assets">The files that are no seeds.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The texts by their entry.</returns>
    public static IReadOnlyDictionary<string, PackedSeedText> Find(IReadOnlyList<SeedOutcome> outcomes, EquatableArray<AssetFacts> assets, CompilerOptions options)
    {
        var identities = outcomes.Select(outcome => outcome.Identity).OfType<EntryIdentity>().ToList();
        var collections = CollectionPlanner.Plan(identities, [], SchemaLookup.Create([]), options).Collections;
        var links = LinkChecker
            .Check(outcomes.Select(outcome => outcome.Links).OfType<PageLinks>().ToEquatableArray(), identities, collections, assets, options)
            .Pages
            .ToDictionary(page => page.Id, page => page.Links, StringComparer.Ordinal);
        return outcomes
            .AsParallel()
            .Select(outcome => outcome.Linked)
            .OfType<EntryCode>()
            .Select(code => (code.Id, Text: SeedTextReader.TextOf(links.TryGetValue(code.Id, out var found) ? EntryEmitter.WithLinks(code, found, options) : code)))
            .ToDictionary(entry => entry.Id, entry => entry.Text, StringComparer.Ordinal);
    }
}
