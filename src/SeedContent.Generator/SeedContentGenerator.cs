using Microsoft.CodeAnalysis;
using SeedContent.Generator.Pipeline;

namespace SeedContent.Generator;

/// <summary>
/// The Roslyn host of the compiler library: additional files in, sources and diagnostics out. What is done is done in
/// <c>SeedContent.Compiler</c>; in the stages stands in which order, and what each step depends on.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SeedContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = new ProjectStage(context);
        var files = new FileStage(context, project);
        var texts = new TextStage(context, project, files);
        var collections = new CollectionStage(context, project, files, texts);
        var links = new LinkStage(context, project, files, texts, collections);
        var sources = new SourceStage(context, project, files, texts, collections, links);
        DiagnosticStage.Register(context, project, files, texts, collections, links, sources);
    }
}
