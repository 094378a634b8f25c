using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Schema;

/// <summary>A sidecar that was read. Equality is by value: an edit that changes no field (a comment at its end) changes nothing.</summary>
/// <param name="File">The file.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record SidecarModel(SeedFile File, EntryFields Fields, EquatableArray<SeedDiagnostic> Diagnostics);
