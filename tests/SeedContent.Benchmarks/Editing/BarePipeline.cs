using Microsoft.CodeAnalysis;

namespace SeedContent.Benchmarks.Editing;

/// <summary>What any generator over the same files costs: it looks at every file's metadata and text, collects, and emits nothing.</summary>
internal sealed class BarePipeline : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var lengths = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, token) => !pair.Right.GetOptions(pair.Left).TryGetValue("build_metadata._SeedContentFile.SeedKind", out _)
                ? pair.Left.GetText(token)?.Length ?? 0
                : 0)
            .Collect()
            .Select(static (all, _) => all.Sum());
        context.RegisterSourceOutput(lengths, static (_, _) => { });
    }
}
