using Markdig.Syntax;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Html;

/// <summary>Finds what introduces a text.</summary>
internal static class ExcerptFinder
{
    public static TextSpan? Find(MarkdownDocument document, HtmlPage page)
    {
        TextSpan? paragraph = null;
        foreach (var block in document)
        {
            if (!page.Blocks.TryGetValue(block, out var place))
            {
                continue;
            }

            if (block is HtmlBlock { Type: HtmlBlockType.Comment } comment && IsMore(comment) && place.Start > 0)
            {
                return new(0, place.Start);
            }

            paragraph ??= block is ParagraphBlock ? place : null;
        }

        return paragraph;
    }

    private static bool IsMore(HtmlBlock comment)
    {
        var text = comment.Lines.ToString().Trim();
        return text.StartsWith("<!--", StringComparison.Ordinal)
            && text.EndsWith("-->", StringComparison.Ordinal)
            && text.Length >= 7
            && string.Equals(text.Substring(4, text.Length - 7).Trim(), "more", StringComparison.OrdinalIgnoreCase);
    }
}
