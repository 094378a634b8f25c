using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator;

/// <summary>Turns the compiler library's diagnostics into Roslyn's.</summary>
internal static class DiagnosticReporter
{
    private const string Category = "SeedContent";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors =
        SeedDescriptors.All.ToImmutableDictionary(descriptor => descriptor.Id, descriptor => Convert(descriptor), StringComparer.Ordinal);

    // A known mistake is information, also where the project makes errors of its kind (WarningsAsErrors, .globalconfig): it would not be
    // adopted otherwise. With an error as its default the compiler would end for it.
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> KnownDescriptors = SeedDescriptors.All.ToImmutableDictionary(
        descriptor => descriptor.Id,
        descriptor => Convert(descriptor with { Severity = SeedSeverity.Info }, WellKnownDiagnosticTags.NotConfigurable),
        StringComparer.Ordinal);

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
        (diagnostic.IsKnown ? KnownDescriptors : Descriptors)[diagnostic.Descriptor.Id],
        Convert(diagnostic.Location),
        Convert(diagnostic.Severity),
        diagnostic.Related.Select(Convert),
        properties: null,
        [.. diagnostic.Arguments.Select(argument => (object)argument)]);

    private static Location Convert(SeedLocation location) => location.Path.Length == 0
        ? Location.None
        : Location.Create(
            location.Path,
            new(location.Span.Start, location.Span.Length),
            new(new(location.Start.Line, location.Start.Column), new(location.End.Line, location.End.Column)));

    private static DiagnosticDescriptor Convert(SeedDescriptor descriptor, params string[] tags) => new(
        descriptor.Id,
        descriptor.Title,
        descriptor.Message,
        Category,
        Convert(descriptor.Severity),
        isEnabledByDefault: true,
        helpLinkUri: descriptor.HelpLink,
        customTags: tags);

    private static DiagnosticSeverity Convert(SeedSeverity severity) => severity switch
    {
        SeedSeverity.Error => DiagnosticSeverity.Error,
        SeedSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
