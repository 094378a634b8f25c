using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Generator;

/// <summary>What the pipeline needs of providers beyond Roslyn's own operators.</summary>
internal static class Providers
{
    /// <summary>Joins two lists of diagnostics.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>One list.</returns>
    public static IncrementalValueProvider<EquatableArray<SeedDiagnostic>> And(
        this IncrementalValueProvider<EquatableArray<SeedDiagnostic>> left,
        IncrementalValueProvider<EquatableArray<SeedDiagnostic>> right) => left
            .Combine(right)
            .Select(static (pair, _) => pair.Left.Count == 0 ? pair.Right : pair.Right.Count == 0 ? pair.Left : pair.Left.Concat(pair.Right).ToEquatableArray());
}
