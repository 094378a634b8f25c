using Markdig;
using Markdig.Renderers;

namespace SeedContent.Compiler.Bodies.Markdown.Shortcodes;

/// <summary>Adds shortcodes to a pipeline.</summary>
internal sealed class ShortcodeExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new ShortcodeParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Insert(0, new ShortcodeRenderer());
}
