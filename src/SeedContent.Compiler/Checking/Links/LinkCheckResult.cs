using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Checking.Links;

/// <summary>What the links of all texts lead to.</summary>
/// <param name="Pages">The texts that have any.</param>
/// <param name="Diagnostics">What is wrong.</param>
public sealed record LinkCheckResult(EquatableArray<ResolvedPage> Pages, EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>The result of a project without links.</summary>
    public static readonly LinkCheckResult Empty = new([], []);
}
