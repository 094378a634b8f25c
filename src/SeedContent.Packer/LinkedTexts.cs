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
    /// <param name="lastPack">The last pack, where it can be used.</param>
    /// <returns>The texts by their entry.</returns>
    public static IReadOnlyDictionary<string, LinkedBody> Find(IReadOnlyList<SeedOutcome> outcomes, EquatableArray<AssetFacts> assets, CompilerOptions options, Pack? lastPack)
    {
        var identities = outcomes.Select(outcome => outcome.Identity).OfType<EntryIdentity>().ToList();
        var collections = CollectionPlanner.Plan(identities, [], SchemaLookup.Create([]), options).Collections;
        var links = LinkChecker
            .Check(outcomes.Select(outcome => outcome.Links).OfType<PageLinks>().ToEquatableArray(), identities, collections, assets, options)
            .Pages
            .ToDictionary(page => page.Id, page => page.Links, StringComparer.Ordinal);
        return outcomes
            .AsParallel()
            .Where(outcome => outcome.Linked is not null)
            .Select(outcome => (outcome.Linked!.Id, Body: BodyOf(outcome, links.TryGetValue(outcome.Linked.Id, out var found) ? found : [], options, lastPack)))
            .ToDictionary(entry => entry.Id, entry => entry.Body, StringComparer.Ordinal);
    }

    private static LinkedBody BodyOf(SeedOutcome outcome, EquatableArray<ResolvedLink> links, CompilerOptions options, Pack? lastPack)
    {
        var code = EntryEmitter.WithLinks(outcome.Linked!, links, options);
        var model = outcome.Linked!.Linked!.Body;
        if (code.Packed is { } packed)
        {
            if (lastPack?.Find(packed) is { } text)
            {
                return new(text, KnownBody.Of(outcome.Source!, model, packed, links));
            }

            // The last pack lacks what its index promised.
            code = EntryEmitter.WithLinks(code with { Linked = code.Linked! with { Body = model with { PackedLinks = null } } }, links, options);
        }

        var body = SeedTextReader.TextOf(code);
        return new(body, KnownBody.Of(outcome.Source!, model, body.Hash, links));
    }
}
