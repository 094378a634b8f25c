using Microsoft.CodeAnalysis.CSharp;
using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator;

/// <summary>Says so where the project's C# cannot read the generated code, before a hundred syntax errors do.</summary>
internal static class LanguageVersionCheck
{
    /// <summary>Checks the version.</summary>
    /// <param name="version">The effective version; null where the host does not say.</param>
    /// <param name="project">The project, which the diagnostic points at.</param>
    /// <param name="emitsCode">Whether there is any code to read.</param>
    /// <returns>The diagnostic, or nothing.</returns>
    public static EquatableArray<SeedDiagnostic> Find(LanguageVersion? version, ProjectModel project, bool emitsCode) =>
        emitsCode && version is { } found && found < LanguageVersion.CSharp12
            ? [new(SeedDescriptors.LanguageVersion, SeedLocation.AtStart(project.Path), [found.ToDisplayString()])]
            : [];
}
