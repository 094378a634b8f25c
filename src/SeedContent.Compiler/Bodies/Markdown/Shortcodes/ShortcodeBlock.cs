using Markdig.Parsers;
using Markdig.Syntax;

namespace SeedContent.Compiler.Bodies.Markdown.Shortcodes;

/// <summary>A shortcode in Markdig's tree.</summary>
internal sealed class ShortcodeBlock(BlockParser parser, Shortcode shortcode) : LeafBlock(parser)
{
    public Shortcode Shortcode { get; } = shortcode;
}
