using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator.Declarations;

/// <summary>A type that the user declares for a collection. The schema goes to code, the places to diagnostics: a line that moved writes nothing anew.</summary>
/// <param name="Schema">The schema; null where the declaration is wrong.</param>
/// <param name="Location">Where the type's name stands.</param>
/// <param name="Diagnostics">What is wrong with the declaration.</param>
internal sealed record Declaration(CollectionSchema? Schema, SeedLocation Location, EquatableArray<SeedDiagnostic> Diagnostics);
