using Markdig.Renderers.Html;
using SeedContent.Compiler.Bodies.Markdown.Html;
using SeedContent.Compiler.Bodies.Markdown.Parsing;

namespace SeedContent.Compiler.Bodies.Markdown.Headings;

/// <summary>Names the headings of a text, and reads them.</summary>
internal static class HeadingReader
{
    /// <summary>Gives each heading without an id one, before the HTML is written.</summary>
    public static void SetIds(MarkdownTree tree)
    {
        var slugger = new Slugger();
        foreach (var part in tree.WithId)
        {
            slugger.Reserve(part.GetAttributes().Id!);
        }

        foreach (var heading in tree.Headings)
        {
            heading.GetAttributes().Id ??= slugger.Next(InlineText.Of(heading.Inline, withImages: false));
        }
    }

    public static IEnumerable<MarkdownHeading> Read(MarkdownTree tree, HtmlPage page, string source) => tree.Headings
        .Select(heading => new MarkdownHeading(
            heading.Level,
            InlineText.Of(heading.Inline).Trim(),
            heading.GetAttributes().Id!,
            Spans.OfContent(heading, source),
            page.Blocks.TryGetValue(heading, out var place) ? place.Start : null))
        .OrderBy(heading => heading.Span.Start);
}
