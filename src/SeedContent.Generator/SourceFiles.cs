using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator;

/// <summary>Adds generated files. One that cannot be written is a diagnostic, and the others are still there.</summary>
internal static class SourceFiles
{
    /// <summary>Writes a file and adds it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="fileName">Its name, unique in the project.</param>
    /// <param name="emit">Writes its code.</param>
    public static void Add(SourceProductionContext output, string fileName, Func<string> emit)
    {
        try
        {
            output.AddSource(fileName, SourceText.From(emit(), Encoding.UTF8));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            DiagnosticReporter.Report(output, [new(SeedDescriptors.InternalError, SeedLocation.AtStart(""), [error.GetType().Name, $"{fileName}: {error.Message}"])]);
        }
    }
}
