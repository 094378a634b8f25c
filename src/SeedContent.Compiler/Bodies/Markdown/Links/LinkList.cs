using Markdig.Syntax.Inlines;
using SeedContent.Compiler.Bodies.Markdown.Html;
using SeedContent.Compiler.Bodies.Markdown.Parsing;

namespace SeedContent.Compiler.Bodies.Markdown.Links;

/// <summary>The links and images of a text, in its order.</summary>
internal sealed class LinkList
{
    private readonly Dictionary<Inline, int> indexes = [];

    private LinkList()
    {
    }

    public List<MarkdownLink> Links { get; } = [];

    public List<MarkdownLink> Images { get; } = [];

    public static LinkList Read(MarkdownTree tree, string source)
    {
        var list = new LinkList();
        foreach (var inline in tree.Links.OrderBy(inline => inline.Span.Start))
        {
            var items = list.ItemsOf(inline);
            list.indexes.Add(inline, items.Count);
            items.Add(LinkReader.Read(inline, source));
        }

        return list;
    }

    /// <summary>Which link or image stands where in the HTML.</summary>
    public IEnumerable<MarkdownTarget> Targets(HtmlPage page) => page.Addresses
        .Select(address => (address.Place, address.Link, Index: indexes[address.Link]))
        .Where(item => !ItemsOf(item.Link)[item.Index].IsExternal)
        .Select(item => new MarkdownTarget(item.Place, LinkReader.IsImage(item.Link), item.Index));

    private List<MarkdownLink> ItemsOf(Inline inline) => LinkReader.IsImage(inline) ? Images : Links;
}
