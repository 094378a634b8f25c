using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedContent.Generator.Analyzers;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Analyzers;

/// <summary>Runs the analyzers over a project, with the code that the generator has made of its seeds.</summary>
internal static class AnalyzerRun
{
    /// <summary>What the analyzer of keys says about one file, in the order of its code.</summary>
    public static Task<(ImmutableArray<Diagnostic> Diagnostics, TimeSpan Time)> AnalyzeAsync(Compilation compilation, SyntaxTree tree) =>
        AnalyzeAsync(new KeyAnalyzer(), compilation, tree, new(ImmutableDictionary<string, string>.Empty));

    private static async Task<(ImmutableArray<Diagnostic> Diagnostics, TimeSpan Time)> AnalyzeAsync(DiagnosticAnalyzer analyzer, Compilation compilation, SyntaxTree tree, TestOptions properties)
    {
        // What an analyzer throws would be a mere warning, and what is thrown here would be lost.
        var failures = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new([], properties),
            (error, _, _) => failures.Enqueue(error),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: true);
        var result = await compilation
            .WithAnalyzers([analyzer], options)
            .GetAnalysisResultAsync(compilation.GetSemanticModel(tree), null, TestContext.Current.CancellationToken);
        Assert.Empty(failures);
        return (
            [.. result.GetAllDiagnostics(analyzer).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)],
            result.AnalyzerTelemetryInfo[analyzer].ExecutionTime);
    }

    /// <summary>What the analyzer of keys says about code that compiles: the severity and the id, the code that is marked, the message.</summary>
    public static Task<IReadOnlyList<string>> AnalyzeAsync(GeneratorHost host) => AnalyzeAsync(new KeyAnalyzer(), host);

    /// <summary>What an analyzer says about code that compiles: the severity and the id, the code that is marked, the message.</summary>
    public static async Task<IReadOnlyList<string>> AnalyzeAsync(DiagnosticAnalyzer analyzer, GeneratorHost host)
    {
        var output = host.Run();
        Assert.Empty(output.Messages);
        Assert.Empty(output.CompilerErrors);
        return [.. (await AnalyzeAsync(analyzer, output.Compilation, UserCode(output.Compilation), new(host.Properties))).Diagnostics.Select(Describe)];
    }

    /// <summary>The one file that the user has written.</summary>
    public static SyntaxTree UserCode(Compilation compilation) =>
        compilation.SyntaxTrees.Single(tree => tree.FilePath.StartsWith("/project/", StringComparison.Ordinal));

    private static string Describe(Diagnostic diagnostic)
    {
        var marked = diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
        return $"{diagnostic.Severity} {diagnostic.Id} ⟦{marked}⟧ {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
