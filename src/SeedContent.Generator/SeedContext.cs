using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Components;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Languages;

namespace SeedContent.Generator;

/// <summary>
/// What reading any text seed can depend on, beyond the file. One object, which stays the same while all of it is equal: it stands beside each file in the pipeline, and is compared
/// for each after every edit of one.
/// </summary>
/// <param name="Metadata">What our targets say of the files.</param>
/// <param name="Sidecars">The sidecars.</param>
/// <param name="Variants">The files that are variants of others.</param>
/// <param name="Schemas">The declared types.</param>
/// <param name="Components">The declared components.</param>
/// <param name="Options">The project's options.</param>
/// <param name="Pack">What is known of texts.</param>
internal sealed record SeedContext(
    HostMetadata Metadata,
    SidecarLookup Sidecars,
    VariantFiles Variants,
    SchemaLookup Schemas,
    ComponentLookup Components,
    CompilerOptions Options,
    PackIndex Pack)
{
    /// <summary>Gives a file all that reading it depends on.</summary>
    /// <param name="text">The file.</param>
    /// <returns>All of it; nothing where the file is no text, or not ours.</returns>
    public IEnumerable<SeedInput> Find(AdditionalText text) => HostFile.Find(text, Metadata)
        .Where(file => file.Seed.Kind is not (SeedKind.Fields or SeedKind.Data))
        .Select(file => new SeedInput(
            file with { Seed = Variants.Mark(file.Seed) },
            Sidecars.Find(file.Seed.Stem),
            Schemas.Find(SeedName.CollectionOf(file.Seed.SeedPath)),
            file.Seed.Kind == SeedKind.Markdown ? Components : ComponentLookup.None,
            Options,
            Pack));
}
