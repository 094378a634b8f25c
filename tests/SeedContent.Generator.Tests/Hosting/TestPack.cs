using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Components;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator.Tests.Hosting;

/// <summary>A content pack of a project's seeds.</summary>
/// <param name="Bytes">The pack.</param>
/// <param name="Index">Its index, with what is known of texts.</param>
internal sealed record TestPack(byte[] Bytes, PackIndex Index)
{
    /// <summary>Writes a pack.</summary>
    /// <param name="host">The project.</param>
    /// <param name="takes">Which seeds go into it, by their seed path; null for all.</param>
    /// <param name="knowsSeeds">Whether its index spares the generator the files too, as that of the packer does.</param>
    /// <returns>The pack; null where the project has no text for one.</returns>
    public static TestPack? Write(GeneratorHost host, Func<string, bool>? takes = null, bool knowsSeeds = false)
    {
        var options = ProjectReader.Read(name => host.Properties.GetValueOrDefault("build_property." + name), isHotReload: false).Options;
        var seeds = host.Seeds
            .Where(file => SeedKinds.Of(file.SeedPath!) is SeedKind.Article or SeedKind.Markdown)
            .Select(file => (Seed: new SeedFile(file.Path, file.SeedPath!), Text: file.GetText().ToString()))
            .Select(file => (file.Seed, file.Text, Read: SeedReader.Read(file.Seed, FileContent.FromText(file.Seed, file.Text, options), sidecar: null, schema: null, ComponentLookup.None, options, PackIndex.None)))
            .ToList();
        var links = LinksOf(seeds.ConvertAll(seed => seed.Read), options);
        var bodies = new List<PackedSeedText>();
        var known = new List<KnownBody>();
        var files = new List<KnownSeed>();
        foreach (var (seed, content, read) in seeds.Where(seed => takes?.Invoke(seed.Seed.SeedPath) != false))
        {
            if (EntryEmitter.Compile(seed, read, schema: null, options).Code is { TextLength: > 0 } code)
            {
                var found = links.TryGetValue(code.Id, out var page) ? page : [];
                var linked = EntryEmitter.WithLinks(code, found, options);
                var body = PackedBody.Write(linked.Numbers, linked.Texts);
                var text = new PackedSeedText(TextHash.Of(body), body);
                bodies.Add(text);
                if (KnownBody.Of(read.BodySource!, read.Entry!.Body, text.Hash, code.Linked is null ? null : found) is { } facts)
                {
                    known.Add(facts);
                    files.AddRange(knowsSeeds && !code.IsBroken ? [KnownSeed.Of(new(seed.Path, content), read.BodySource!, read.Entry.Body)] : []);
                }
            }
        }

        if (bodies.Count == 0 || host.Properties.ContainsKey("seedcontent_hot_reload"))
        {
            return null;
        }

        using var stream = new MemoryStream();
        var index = PackWriter.Write(bodies, stream);
        return new(stream.ToArray(), index.With(known, files));
    }

    private static Dictionary<string, EquatableArray<ResolvedLink>> LinksOf(List<SeedResult> seeds, CompilerOptions options)
    {
        var identities = seeds.Select(seed => seed.Identity).OfType<EntryIdentity>().ToList();
        var collections = CollectionPlanner.Plan(identities, [], SchemaLookup.Create([]), options).Collections;
        return LinkChecker
            .Check(seeds.Select(seed => seed.Links).OfType<PageLinks>().ToEquatableArray(), identities, collections, [], options)
            .Pages
            .ToDictionary(page => page.Id, page => page.Links, StringComparer.Ordinal);
    }
}
