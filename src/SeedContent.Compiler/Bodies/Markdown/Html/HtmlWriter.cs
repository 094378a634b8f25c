using System.Globalization;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Html;

/// <summary>Lets Markdig write its HTML, and notes what stands where.</summary>
internal static class HtmlWriter
{
    public static HtmlPage Write(MarkdownDocument document, MarkdownPipeline pipeline)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var buffer = writer.GetStringBuilder();
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);

        var starts = new List<(Inline Link, int Start)>();
        var blocks = new Dictionary<Block, TextSpan>();
        Inline? link = null;
        renderer.ObjectWriteBefore += (_, part) =>
        {
            if (part is LinkInline or AutolinkInline)
            {
                link = (Inline)part;
            }
            else if (part is Block { Parent: MarkdownDocument } block)
            {
                blocks[block] = new(buffer.Length, 0);
            }
        };
        renderer.ObjectWriteAfter += (_, part) =>
        {
            if (part is Block { Parent: MarkdownDocument } block && blocks.TryGetValue(block, out var place))
            {
                blocks[block] = TextSpan.FromBounds(place.Start, buffer.Length);
            }
        };

        // Called with each address just before it is escaped and written: the address stays as it is, only its place is noted.
        renderer.LinkRewriter = address =>
        {
            if (link is not null)
            {
                starts.Add((link, buffer.Length));
                link = null;
            }

            return address;
        };
        renderer.Render(document);

        // A quotation mark within the address is escaped.
        var html = buffer.ToString();
        return new(
            html,
            starts.ConvertAll(item => (item.Link, TextSpan.FromBounds(item.Start, html.IndexOf('"', item.Start)))),
            blocks);
    }

    /// <summary>A text that cannot be read as Markdown.</summary>
    public static string Escape(string text) =>
        "<pre>" + text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;") + "</pre>\n";
}
