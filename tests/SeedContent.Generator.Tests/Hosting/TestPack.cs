using SeedContent.Compiler;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Components;

namespace SeedContent.Generator.Tests.Hosting;

/// <summary>Makes content packs of a project's seeds.</summary>
internal static class TestPack
{
    /// <summary>Writes a pack.</summary>
    /// <param name="host">The project.</param>
    /// <param name="takes">Which seeds go into it, by their seed path; null for all.</param>
    /// <returns>The pack; null where the project has no text for one.</returns>
    public static byte[]? Write(GeneratorHost host, Func<string, bool>? takes = null)
    {
        var options = ProjectReader.Read(name => host.Properties.GetValueOrDefault("build_property." + name), isHotReload: false).Options;
        var texts = host.Seeds
            .Where(file => SeedKinds.Of(file.SeedPath!) is SeedKind.Article or SeedKind.Markdown && takes?.Invoke(file.SeedPath!) != false)
            .Select(file => Compile(file, options))
            .OfType<EntryCode>()
            .Where(code => code.TextLength > 0)
            .Select(code => PackedBody.Write(code.Numbers, code.Texts))
            .Select(body => new PackedSeedText(TextHash.Of(body), body))
            .ToList();
        if (texts.Count == 0 || host.Properties.ContainsKey("seedcontent_hot_reload"))
        {
            return null;
        }

        using var stream = new MemoryStream();
        PackWriter.Write(texts, stream);
        return stream.ToArray();
    }

    private static EntryCode? Compile(TestFile file, CompilerOptions options)
    {
        var seed = new SeedFile(file.Path, file.SeedPath!);
        var content = FileContent.FromText(seed, file.GetText().ToString(), options);
        return EntryEmitter.Compile(seed, content, sidecar: null, schema: null, ComponentLookup.None, options).Code;
    }
}
