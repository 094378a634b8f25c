namespace SeedContent.Compiler.Diagnostics.Baseline;

/// <summary>What a baseline, or the wish to have one written, makes of a project's diagnostics.</summary>
/// <param name="Diagnostics">The diagnostics to report.</param>
/// <param name="Text">The text of the baseline to write; null where none is asked for.</param>
public sealed record BaselineOutcome(EquatableArray<SeedDiagnostic> Diagnostics, string? Text);
