using Markdig.Syntax;
using SeedContent.Compiler.Bodies.Markdown.Links;
using SeedContent.Compiler.Bodies.Markdown.Parsing;
using SeedContent.Compiler.Bodies.Markdown.Shortcodes;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>Finds what is wrong with a text that was parsed, before ids are added to its tree.</summary>
internal static class MarkdownChecks
{
    /// <returns>The ids that are given by hand, and where the tags of HTML lead.</returns>
    public static (EquatableArray<MarkdownAnchor> Anchors, EquatableArray<MarkdownHtmlTarget> HtmlTargets) Run(
        string text, string source, MarkdownDocument document, MarkdownTree tree, LinkList links, MarkdownOptions options, ProblemList problems)
    {
        CharacterCheck.Check(text, problems);
        TargetCheck.Check(links, problems);
        ReferenceCheck.Check(document, tree, source, problems);
        ShortcodeCheck.Check(document, tree, source, options, problems);
        if (options.ChecksImageTexts)
        {
            ImageTextCheck.Check(links.Images, problems);
        }

        var ids = new AnchorList(problems);
        ids.AddAttributes(tree, source);
        var targets = new List<MarkdownHtmlTarget>();
        RawHtmlCheck.Check(tree, source, options, ids, targets, problems);
        return (ids.InOrder(), targets.OrderBy(target => target.Span.Start).ToEquatableArray());
    }
}
