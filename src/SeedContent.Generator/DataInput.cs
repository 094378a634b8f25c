using SeedContent.Compiler;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator;

/// <summary>A data file in the seed root with its schema: all that reading it depends on. Equal while none of them changes.</summary>
/// <param name="File">The file.</param>
/// <param name="Schema">The declared type; null to infer one.</param>
/// <param name="Options">The project's options.</param>
internal sealed record DataInput(HostFile File, CollectionSchema? Schema, CompilerOptions Options);
