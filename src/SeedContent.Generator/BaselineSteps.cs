using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Diagnostics.Baseline;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator;

/// <summary>The last steps: what a baseline makes of the diagnostics, and the outcome.</summary>
internal static class BaselineSteps
{
    /// <summary>
    /// The generated file that is the baseline to write. The package's targets copy it; no class has such a name.
    /// </summary>
    public const string FileName = "SeedContent-baseline.g.cs";

    // The user's file has no byte order mark.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Matches the diagnostics with the baseline, or lists them in a new one.</summary>
    /// <param name="diagnostics">The diagnostics, with the severities that the user gives them.</param>
    /// <param name="baseline">The baseline; null where there is none.</param>
    /// <param name="project">The project.</param>
    /// <returns>What to report, and what to write.</returns>
    public static BaselineOutcome Apply(EquatableArray<SeedDiagnostic> diagnostics, BaselineModel? baseline, ProjectModel project)
    {
        if (!project.WritesBaseline)
        {
            return baseline is null ? new(diagnostics, Text: null) : BaselineMatcher.Match(diagnostics, baseline);
        }

        if (project.Baseline is not null)
        {
            return BaselineMatcher.Write(diagnostics);
        }

        // The switch may be for other projects of the same build: it is only missed where there is something to write.
        return diagnostics.Any(BaselineMatcher.IsListed)
            ? new([.. diagnostics, new(SeedDescriptors.InvalidProperty, SeedLocation.AtStart(project.Path), ["SeedContentWriteBaseline", "true", "SeedContentBaseline to name the file to write"])], Text: null)
            : new(diagnostics, Text: null);
    }

    /// <summary>Reports what is left, and adds the baseline that is asked for.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="outcome">What.</param>
    public static void Report(SourceProductionContext output, BaselineOutcome outcome)
    {
        DiagnosticReporter.Report(output, outcome.Diagnostics);
        if (outcome.Text is { } text)
        {
            output.AddSource(FileName, SourceText.From(text, Utf8));
        }
    }
}
