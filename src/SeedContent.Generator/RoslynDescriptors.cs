using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Generator;

/// <summary>The compiler library's table of diagnostics as Roslyn wants it.</summary>
internal static class RoslynDescriptors
{
    private const string Category = "SeedContent";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        SeedDescriptors.All.ToImmutableDictionary(descriptor => descriptor.Id, descriptor => Convert(descriptor), StringComparer.Ordinal);

    // A known mistake is information, also where the project makes errors of its kind (WarningsAsErrors, .globalconfig): it would not be
    // adopted otherwise. With an error as its default the compiler would end for it.
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> KnownById = SeedDescriptors.All.ToImmutableDictionary(
        descriptor => descriptor.Id,
        descriptor => Convert(descriptor with { Severity = SeedSeverity.Info }, WellKnownDiagnosticTags.NotConfigurable),
        StringComparer.Ordinal);

    /// <summary>Roslyn's descriptor of one of ours.</summary>
    /// <param name="descriptor">Ours.</param>
    /// <returns>Roslyn's; the same object each time.</returns>
    public static DiagnosticDescriptor Get(SeedDescriptor descriptor) => ById[descriptor.Id];

    /// <summary>Roslyn's descriptor of one of ours, for a mistake that the project's baseline lists.</summary>
    /// <param name="descriptor">Ours.</param>
    /// <returns>Roslyn's; the same object each time.</returns>
    public static DiagnosticDescriptor GetKnown(SeedDescriptor descriptor) => KnownById[descriptor.Id];

    /// <summary>Roslyn's severity.</summary>
    /// <param name="severity">Ours.</param>
    /// <returns>Roslyn's.</returns>
    public static DiagnosticSeverity Convert(SeedSeverity severity) => severity switch
    {
        SeedSeverity.Error => DiagnosticSeverity.Error,
        SeedSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Convert(SeedDescriptor descriptor, params string[] tags) => new(
        descriptor.Id,
        descriptor.Title,
        descriptor.Message,
        Category,
        Convert(descriptor.Severity),
        isEnabledByDefault: true,
        helpLinkUri: descriptor.HelpLink,
        customTags: tags);
}
