using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SeedContent.Compiler.Bodies.Markdown.Parsing;

/// <summary>The parts of a parsed text by their kinds, each in the order of the tree: that of the text, with footnotes behind.</summary>
internal sealed class MarkdownTree
{
    /// <summary>The levels of nesting that are read. A list within a list is two.</summary>
    public const int MaxDepth = 256;

    private MarkdownTree()
    {
    }

    public List<LeafBlock> Leaves { get; } = [];

    public List<HeadingBlock> Headings { get; } = [];

    /// <summary>Links and images, with angle brackets and without.</summary>
    public List<Inline> Links { get; } = [];

    public List<HtmlInline> HtmlInlines { get; } = [];

    /// <summary>The marks of footnotes, without the ways back.</summary>
    public List<FootnoteLink> FootnoteLinks { get; } = [];

    /// <summary>What has an id by attributes in braces.</summary>
    public List<MarkdownObject> WithId { get; } = [];

    /// <summary>The first part that is nested too deeply; then the other lists are not complete.</summary>
    public MarkdownObject? TooDeep { get; private set; }

    public static MarkdownTree Read(MarkdownDocument document)
    {
        var tree = new MarkdownTree();
        tree.Visit(document, 0);
        return tree;
    }

    private void Visit(Block block, int depth)
    {
        if (IsTooDeep(block, depth))
        {
            return;
        }

        AddId(block);
        if (block is ContainerBlock container)
        {
            foreach (var child in container)
            {
                Visit(child, depth + 1);
            }
        }
        else if (block is LeafBlock leaf)
        {
            Leaves.Add(leaf);
            if (leaf is HeadingBlock heading)
            {
                Headings.Add(heading);
            }

            VisitChildren(leaf.Inline, depth + 1);
        }
    }

    private void VisitChildren(ContainerInline? container, int depth)
    {
        for (var inline = container?.FirstChild; inline is not null && !IsTooDeep(inline, depth); inline = inline.NextSibling)
        {
            AddId(inline);
            switch (inline)
            {
                case LinkInline or AutolinkInline:
                    Links.Add(inline);
                    break;
                case HtmlInline html:
                    HtmlInlines.Add(html);
                    break;
                case FootnoteLink { IsBackLink: false } footnote:
                    FootnoteLinks.Add(footnote);
                    break;
            }

            VisitChildren(inline as ContainerInline, depth + 1);
        }
    }

    private bool IsTooDeep(MarkdownObject part, int depth)
    {
        if (depth > MaxDepth)
        {
            TooDeep ??= part;
        }

        return TooDeep is not null;
    }

    private void AddId(MarkdownObject part)
    {
        if (part.TryGetAttributes()?.Id is not null)
        {
            WithId.Add(part);
        }
    }
}
