using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Components;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Tests;

/// <summary>Runs the compiler library over seeds, in the order in which the generator does, without Roslyn.</summary>
internal sealed class TestProject
{
    private readonly List<TestSeed> seeds = [];

    public CompilerOptions Options { get; init; } = new() { Namespace = "Site" };

    /// <summary>The declared components of Markdown.</summary>
    public ComponentLookup Components { get; init; } = ComponentLookup.None;

    public TestProject Add(string path, string markup)
    {
        seeds.Add(new(path, markup));
        return this;
    }

    public TestProject Add(string path, byte[] bytes)
    {
        seeds.Add(new(path, bytes));
        return this;
    }

    public TestResult Compile()
    {
        var schemas = SchemaLookup.Create([]);
        var texts = seeds.FindAll(seed => seed.File.Kind is not (SeedKind.Fields or SeedKind.Data));
        var roles = FileRoles.Assign(
            FileRoles.Places(texts.Select(seed => seed.File)),
            seeds.Where(seed => seed.File.Kind == SeedKind.Data).Select(seed => DataEmitter.Compile(seed.File, Read(seed), null, Options)),
            seeds.Where(seed => SeedKinds.FormatOf(seed.File.SeedPath) is not (null or DataFormat.Csv)).Select(seed => FieldFileReader.Read(seed.File, Read(seed), Options)),
            schemas);
        var sidecars = roles.Sidecars.ToList();
        var data = roles.Data.Concat(roles.Folders.Select(folder => DataEmitter.Compile(folder, null, Options))).ToList();
        var results = texts.ConvertAll(seed => SeedReader.Read(
            seed.File,
            Read(seed),
            sidecars.Find(sidecar => string.Equals(sidecar.File.Stem, seed.File.Stem, StringComparison.Ordinal)),
            null,
            Components,
            Options,
            PackIndex.None));
        var plan = CollectionPlanner.Plan(
            results.Select(result => result.Identity).OfType<EntryIdentity>().Concat(data.SelectMany(code => code.Identities)),
            data.Select(code => code.Inferred),
            schemas,
            Options);
        var orphans = OrphanedSidecars.Find(texts.Select(seed => seed.File), sidecars.Select(sidecar => sidecar.File));
        var diagnostics = results.SelectMany(result => result.Diagnostics.Concat(result.Components.Diagnostics))
            .Concat(sidecars.SelectMany(sidecar => sidecar.Diagnostics))
            .Concat(data.SelectMany(code => code.Diagnostics))
            .Concat(roles.Diagnostics)
            .Concat(orphans)
            .Concat(plan.Diagnostics);
        return new(seeds, results.Select(result => result.Entry).OfType<EntryModel>().ToList(), plan, DiagnosticOrder.Sort(diagnostics.ToEquatableArray()));
    }

    /// <summary>A project with one article.</summary>
    public static TestProject WithArticle(string markup) => new TestProject().Add("articles/hello.txt", markup);

    private FileContent Read(TestSeed seed) => FileContent.FromBytes(seed.File, seed.Bytes, Options);
}
