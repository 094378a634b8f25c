using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Generator;

/// <summary>The compiler library's table of diagnostics as Roslyn wants it.</summary>
internal static class RoslynDescriptors
{
    private const string Category = "SeedContent";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        SeedDescriptors.All.ToImmutableDictionary(descriptor => descriptor.Id, Convert, StringComparer.Ordinal);

    /// <summary>Roslyn's descriptor of one of ours.</summary>
    /// <param name="descriptor">Ours.</param>
    /// <returns>Roslyn's; the same object each time.</returns>
    public static DiagnosticDescriptor Get(SeedDescriptor descriptor) => ById[descriptor.Id];

    private static DiagnosticDescriptor Convert(SeedDescriptor descriptor) => new(
        descriptor.Id,
        descriptor.Title,
        descriptor.Message,
        Category,
        descriptor.Severity switch
        {
            SeedSeverity.Error => DiagnosticSeverity.Error,
            SeedSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: descriptor.HelpLink);
}
