using Markdig.Syntax;
using SeedContent.Compiler.Bodies.Markdown.Html;

namespace SeedContent.Compiler.Bodies.Markdown.Shortcodes;

/// <summary>The shortcodes of a text, in its order.</summary>
internal static class ShortcodeList
{
    public static IEnumerable<MarkdownComponent> Read(MarkdownDocument document, HtmlPage page) => document
        .OfType<ShortcodeBlock>()
        .Select(block => new MarkdownComponent(block.Shortcode.Name, block.Shortcode.NameSpan, block.Shortcode.Attributes, page.Blocks[block]));
}
