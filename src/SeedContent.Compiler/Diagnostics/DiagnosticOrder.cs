namespace SeedContent.Compiler.Diagnostics;

/// <summary>The order in which a build reports mistakes: by file, then by position.</summary>
public static class DiagnosticOrder
{
    /// <summary>Sorts diagnostics; the same for the same diagnostics in any order.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <returns>Them, sorted.</returns>
    public static EquatableArray<SeedDiagnostic> Sort(EquatableArray<SeedDiagnostic> diagnostics) => diagnostics
        .OrderBy(diagnostic => diagnostic.Location.Path, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Location.Span.Start)
        .ThenBy(diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)
        .ToEquatableArray();
}
