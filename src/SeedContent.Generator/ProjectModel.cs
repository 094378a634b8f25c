using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Generator;

/// <summary>The project's MSBuild properties, and what is wrong with them.</summary>
/// <param name="Options">What the compiler library needs.</param>
/// <param name="Path">The project file; empty where the host does not say.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record ProjectModel(CompilerOptions Options, string Path, EquatableArray<SeedDiagnostic> Diagnostics);
