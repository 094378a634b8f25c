using SeedContent.Compiler;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Components;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator;

/// <summary>A text seed with its sidecar and its schema: all that reading it depends on. Equal while none of them changes.</summary>
/// <param name="File">The seed.</param>
/// <param name="Sidecar">The sidecar; null where there is none.</param>
/// <param name="Schema">The declared type of its collection; null where there is none.</param>
/// <param name="Components">The declared components; none for a text that is no Markdown.</param>
/// <param name="Options">The project's options.</param>
/// <param name="Pack">What is known of texts.</param>
internal sealed record SeedInput(HostFile File, FieldFile? Sidecar, CollectionSchema? Schema, ComponentLookup Components, CompilerOptions Options, PackIndex Pack)
{
    /// <summary>What was compiled of it before; null for nothing.</summary>
    public SeedCode? Compiled { get; init; }
}
