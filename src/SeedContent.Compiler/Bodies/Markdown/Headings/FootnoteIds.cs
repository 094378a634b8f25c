using System.Globalization;
using SeedContent.Compiler.Bodies.Markdown.Parsing;

namespace SeedContent.Compiler.Bodies.Markdown.Headings;

/// <summary>The ids that Markdig gives footnotes and their marks.</summary>
internal static class FootnoteIds
{
    public static IEnumerable<string> Read(MarkdownTree tree) => tree.FootnoteLinks
        .SelectMany(link => new[] { Id("fnref", link.Index), Id("fn", link.Footnote.Order) })
        .Distinct(StringComparer.Ordinal);

    private static string Id(string kind, int number) => kind + ":" + number.ToString(CultureInfo.InvariantCulture);
}
