using Markdig;
using Markdig.Renderers;

namespace SeedContent.Compiler.Bodies.Markdown.Parsing;

/// <summary>Puts a <see cref="WorkGuard"/> before all other parsers of inlines.</summary>
internal sealed class WorkGuardExtension(MarkdownFeatures features) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new WorkGuard(features));

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
