using System.Collections.Immutable;
using SeedContent.Compiler;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Components;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Languages;

namespace SeedContent.Generator;

/// <summary>All sidecars by the stem that they share with their seed. Equal when all of them are.</summary>
internal sealed class SidecarLookup : IEquatable<SidecarLookup>
{
    private readonly EquatableArray<FieldFile> all;
    private readonly IReadOnlyDictionary<string, FieldFile> byStem;

    private SidecarLookup(EquatableArray<FieldFile> all)
    {
        this.all = all;
        byStem = FieldFile.ByStem(all);
    }

    /// <summary>Builds the look-up.</summary>
    /// <param name="sidecars">All sidecars.</param>
    /// <returns>The look-up.</returns>
    public static SidecarLookup Create(ImmutableArray<FieldFile> sidecars) => new(sidecars.ToEquatableArray());

    /// <summary>Gives a seed its sidecar and its schema.</summary>
    /// <param name="files">One file, or none.</param>
    /// <param name="variants">The files that are variants of others.</param>
    /// <param name="schemas">The declared types.</param>
    /// <param name="components">The declared components.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="pack">What is known of texts.</param>
    /// <returns>All of them; nothing where the file is no text, or not ours.</returns>
    public IEnumerable<SeedInput> Pair(IEnumerable<HostFile> files, VariantFiles variants, SchemaLookup schemas, ComponentLookup components, CompilerOptions options, PackIndex pack) => files
        .Where(file => file.Seed.Kind is not (SeedKind.Fields or SeedKind.Data))
        .Select(file => new SeedInput(
            file with { Seed = variants.Mark(file.Seed) },
            byStem.TryGetValue(file.Seed.Stem, out var sidecar) ? sidecar : null,
            schemas.Find(SeedName.CollectionOf(file.Seed.SeedPath)),
            file.Seed.Kind == SeedKind.Markdown ? components : ComponentLookup.None,
            options,
            pack));

    /// <inheritdoc/>
    public bool Equals(SidecarLookup? other) => other is not null && all.Equals(other.all);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SidecarLookup);

    /// <inheritdoc/>
    public override int GetHashCode() => all.GetHashCode();
}
