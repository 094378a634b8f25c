using SeedContent.Compiler;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Components;

namespace SeedContent.Generator.Tests.Hosting;

/// <summary>A content pack of a project's seeds.</summary>
/// <param name="Bytes">The pack.</param>
/// <param name="Index">Its index, with what is known of texts.</param>
internal sealed record TestPack(byte[] Bytes, PackIndex Index)
{
    /// <summary>Writes a pack.</summary>
    /// <param name="host">The project.</param>
    /// <param name="takes">Which seeds go into it, by their seed path; null for all.</param>
    /// <returns>The pack; null where the project has no text for one.</returns>
    public static TestPack? Write(GeneratorHost host, Func<string, bool>? takes = null)
    {
        var options = ProjectReader.Read(name => host.Properties.GetValueOrDefault("build_property." + name), isHotReload: false).Options;
        var bodies = new List<PackedSeedText>();
        var known = new List<KnownBody>();
        foreach (var file in host.Seeds.Where(file => SeedKinds.Of(file.SeedPath!) is SeedKind.Article or SeedKind.Markdown && takes?.Invoke(file.SeedPath!) != false))
        {
            var seed = new SeedFile(file.Path, file.SeedPath!);
            var read = SeedReader.Read(seed, FileContent.FromText(seed, file.GetText().ToString(), options), sidecar: null, schema: null, ComponentLookup.None, options, PackIndex.None);
            if (EntryEmitter.Compile(seed, read, schema: null, options).Code is { TextLength: > 0 } code)
            {
                var body = PackedBody.Write(code.Numbers, code.Texts);
                var text = new PackedSeedText(TextHash.Of(body), body);
                bodies.Add(text);
                known.AddRange(code.Linked is null && KnownBody.Of(read.BodySource!, read.Entry!.Body, text.Hash) is { } found ? [found] : []);
            }
        }

        if (bodies.Count == 0 || host.Properties.ContainsKey("seedcontent_hot_reload"))
        {
            return null;
        }

        using var stream = new MemoryStream();
        var index = PackWriter.Write(bodies, stream);
        return new(stream.ToArray(), index.With(known));
    }
}
