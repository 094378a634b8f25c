using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Generator;

/// <summary>Collections whose class cannot be generated, since the project has something of that name.</summary>
/// <param name="ClassNames">The classes.</param>
/// <param name="Diagnostics">What is wrong, at the user's declarations.</param>
internal sealed record TypeClashResult(EquatableArray<string> ClassNames, EquatableArray<SeedDiagnostic> Diagnostics);
