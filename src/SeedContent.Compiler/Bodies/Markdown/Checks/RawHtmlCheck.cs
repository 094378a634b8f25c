using Markdig.Syntax;
using SeedContent.Compiler.Bodies.Markdown.Parsing;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>Finds what runs code in HTML within a text, comments that never end, ids, and what tags lead to.</summary>
internal static class RawHtmlCheck
{
    private static readonly HashSet<string> ActiveElements = new(StringComparer.Ordinal) { "script", "iframe", "frame", "frameset", "object", "embed", "applet", "base" };

    private static readonly HashSet<string> ImageElements = new(StringComparer.Ordinal) { "img", "image", "source", "video", "input" };

    private static readonly HashSet<string> TargetAttributes = new(StringComparer.Ordinal)
    {
        "href", "src", "srcset", "action", "formaction", "data", "poster", "background", "cite", "longdesc", "manifest", "ping", "xlink:href",
    };

    // These hold a page.
    private static readonly HashSet<string> FrameElements = new(StringComparer.Ordinal) { "iframe", "frame", "embed" };

    public static void Check(MarkdownTree tree, string source, MarkdownOptions options, AnchorList ids, List<MarkdownHtmlTarget> targets, ProblemList problems)
    {
        foreach (var block in tree.Leaves.OfType<HtmlBlock>())
        {
            Check(MappedText.Of(block, source), options, ids, targets, problems);
        }

        foreach (var inline in tree.HtmlInlines)
        {
            Check(MappedText.Of(inline, source), options, ids, targets, problems);
        }
    }

    private static void Check(MappedText html, MarkdownOptions options, AnchorList ids, List<MarkdownHtmlTarget> targets, ProblemList problems)
    {
        var reader = new HtmlTagReader(html.Text);
        foreach (var tag in reader.ReadAll())
        {
            if (options.RawHtml == RawHtmlPolicy.Report && ActiveElements.Contains(tag.Name))
            {
                problems.Add(SeedDescriptors.ActiveHtml, html.ToSource(tag.NameSpan), $"The element <{tag.Name}>");
            }

            foreach (var attribute in tag.Attributes)
            {
                Check(html, tag, attribute, options, ids, targets, problems);
            }
        }

        if (reader.UnclosedComment is { } comment)
        {
            problems.Add(SeedDescriptors.CommentNotClosed, html.ToSource(new(comment, 4)));
        }
    }

    private static void Check(MappedText html, HtmlTag tag, HtmlAttribute attribute, MarkdownOptions options, AnchorList ids, List<MarkdownHtmlTarget> targets, ProblemList problems)
    {
        if (options.RawHtml == RawHtmlPolicy.Report && attribute.Value.Length > 0 && attribute.Name.Length > 2 && attribute.Name.StartsWith("on", StringComparison.Ordinal))
        {
            problems.Add(SeedDescriptors.ActiveHtml, html.ToSource(attribute.NameSpan), $"The attribute '{Shown.Of(attribute.Name)}'");
        }

        if (TargetAttributes.Contains(attribute.Name)
            && TargetCheck.UnsafeScheme(HtmlEntities.Decode(attribute.Value), ImageElements.Contains(tag.Name)) is { } scheme)
        {
            problems.Add(SeedDescriptors.UnsafeTarget, html.ToSource(attribute.ValueSpan), scheme);
        }

        // <base> says what addresses are relative to, and is none that leads anywhere.
        if (attribute.Name is "href" or "src" && tag.Name != "base" && HtmlEntities.Decode(attribute.Value).Trim() is { Length: > 0 } target)
        {
            targets.Add(new(target, html.ToSource(attribute.ValueSpan), attribute.Name == "src" && !FrameElements.Contains(tag.Name)));
        }

        if (attribute.Value.Length > 0 && (attribute.Name == "id" || (attribute.Name == "name" && tag.Name == "a")))
        {
            // An old page gives both names, and means one place.
            var isSecond = attribute.Name == "name" && tag.Attributes.Exists(other => other.Name == "id" && other.Value == attribute.Value);
            if (!isSecond)
            {
                ids.Add(HtmlEntities.Decode(attribute.Value), html.ToSource(attribute.ValueSpan));
            }
        }
    }
}
