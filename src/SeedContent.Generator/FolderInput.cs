using SeedContent.Compiler;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator;

/// <summary>A folder of data files with its schema: all that its collection depends on. Equal while none of them changes.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Schema">The declared type; null to infer one.</param>
/// <param name="Options">The project's options.</param>
internal sealed record FolderInput(DataFolder Folder, CollectionSchema? Schema, CompilerOptions Options);
