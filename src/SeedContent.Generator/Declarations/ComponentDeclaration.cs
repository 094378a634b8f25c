using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Components;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator.Declarations;

/// <summary>A type that the user declares for a component. The schema goes to code, the places to diagnostics: a line that moved writes nothing anew.</summary>
/// <param name="Schema">The schema; null where the name is none.</param>
/// <param name="TypeName">The type's name.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Diagnostics">What is wrong with the declaration.</param>
internal sealed record ComponentDeclaration(ComponentSchema? Schema, string TypeName, SeedLocation Location, EquatableArray<SeedDiagnostic> Diagnostics);
