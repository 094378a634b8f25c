using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator;

/// <summary>Turns the compiler library's diagnostics into Roslyn's.</summary>
internal static class DiagnosticReporter
{
    /// <summary>Reports them in the order given.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="diagnostics">What.</param>
    public static void Report(SourceProductionContext output, EquatableArray<SeedDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(Convert(diagnostic));
        }
    }

    private static Diagnostic Convert(SeedDiagnostic diagnostic) => Diagnostic.Create(
        diagnostic.IsKnown ? RoslynDescriptors.GetKnown(diagnostic.Descriptor) : RoslynDescriptors.Get(diagnostic.Descriptor),
        Convert(diagnostic.Location),
        RoslynDescriptors.Convert(diagnostic.Severity),
        diagnostic.Related.Select(Convert),
        properties: null,
        [.. diagnostic.Arguments.Select(argument => (object)argument)]);

    private static Location Convert(SeedLocation location) => location.Path.Length == 0
        ? Location.None
        : Location.Create(
            location.Path,
            new(location.Span.Start, location.Span.Length),
            new(new(location.Start.Line, location.Start.Column), new(location.End.Line, location.End.Column)));
}
