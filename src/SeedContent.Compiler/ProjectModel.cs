using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler;

/// <summary>The project's MSBuild properties, and what is wrong with them.</summary>
/// <param name="Options">What the compiler library needs.</param>
/// <param name="Path">The project file; empty where the host does not say.</param>
/// <param name="Baseline">The baseline that the project names; null where it names none.</param>
/// <param name="WritesBaseline">Whether the build is to write the baseline.</param>
/// <param name="Diagnostics">What is wrong.</param>
public sealed record ProjectModel(CompilerOptions Options, string Path, string? Baseline, bool WritesBaseline, EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>Where the seeds lie.</summary>
    public required SeedRoots Roots { get; init; }

    /// <summary>Whether the build looks for assets, so that those it does not name are not there.</summary>
    public bool FindsAssets { get; init; }
}
