namespace SeedContent.Compiler.Diagnostics.Baseline;

/// <summary>The known mistakes of a project that adopts old content. Equality is by value.</summary>
/// <param name="Lines">The mistakes, in the order of the file.</param>
/// <param name="Diagnostics">What is wrong with the file itself.</param>
public sealed record BaselineModel(EquatableArray<BaselineLine> Lines, EquatableArray<SeedDiagnostic> Diagnostics);
