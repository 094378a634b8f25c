using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Emission.JsonSchema;

namespace SeedContent.Generator;

/// <summary>The JSON Schemas to write, or why there are none. Equality is by value.</summary>
/// <param name="Files">The schemas.</param>
/// <param name="Diagnostics">What went wrong.</param>
internal sealed record JsonSchemaOutput(EquatableArray<JsonSchemaFile> Files, EquatableArray<SeedDiagnostic> Diagnostics);
