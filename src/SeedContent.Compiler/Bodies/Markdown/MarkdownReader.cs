using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using SeedContent.Compiler.Bodies.Markdown.Checks;
using SeedContent.Compiler.Bodies.Markdown.Headings;
using SeedContent.Compiler.Bodies.Markdown.Html;
using SeedContent.Compiler.Bodies.Markdown.Links;
using SeedContent.Compiler.Bodies.Markdown.Parsing;
using SeedContent.Compiler.Bodies.Markdown.Shortcodes;
using SeedContent.Compiler.Bodies.Markdown.Words;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>Reads Markdown: Markdig parses and writes it, the rest is read from Markdig's tree.</summary>
public static class MarkdownReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The body, after any front matter; spans of the result count in it.</param>
    /// <param name="options">How it is read.</param>
    /// <returns>
    /// What was read and what is wrong; never throws on any text. A text that is nested too deeply, or would take too long, is given as it
    /// stands, with the reason among the problems.
    /// </returns>
    public static MarkdownModel Read(string text, MarkdownOptions options)
    {
        var source = SourceText.Clean(text);
        var pipeline = MarkdownPipelines.For(options);
        var document = TryParse(source, pipeline, out var problem);
        if (document is null)
        {
            return Unread(text, problem!);
        }

        var tree = MarkdownTree.Read(document);
        return tree.TooDeep is { } tooDeep
            ? Unread(text, LimitProblems.TooDeep(new(Spans.Of(tooDeep.Span, source).Start, 0), source))
            : Read(text, source, document, tree, pipeline, options);
    }

    private static MarkdownDocument? TryParse(string source, MarkdownPipeline pipeline, out SeedProblem? problem)
    {
        problem = LineLimits.Find(source);
        if (problem is not null)
        {
            return null;
        }

        try
        {
            return MarkdownParser.Parse(source, pipeline);
        }
        catch (WorkLimitException limit)
        {
            problem = LimitProblems.TooMuchWork(limit.Position, source);
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that more than 10,240 blocks or marks are open.
            problem = LimitProblems.TooDeepSomewhere(source);
        }

        return null;
    }

    private static MarkdownModel Read(
        string text, string source, MarkdownDocument document, MarkdownTree tree, MarkdownPipeline pipeline, MarkdownOptions options)
    {
        var problems = new ProblemList();
        var links = LinkList.Read(tree, source);
        var (anchors, htmlTargets) = MarkdownChecks.Run(text, source, document, tree, links, options, problems);
        HeadingReader.SetIds(tree);
        var page = HtmlWriter.Write(document, pipeline);
        var headings = HeadingReader.Read(tree, page, source).ToEquatableArray();
        HeadingChecks.Check(headings, options, problems);
        var plainText = PlainTextReader.Read(tree);
        return new()
        {
            Html = page.Text,
            Targets = links.Targets(page).ToEquatableArray(),
            Headings = headings,
            Anchors = anchors,
            FootnoteIds = FootnoteIds.Read(tree).ToEquatableArray(),
            HtmlTargets = htmlTargets,
            Links = links.Links.ToEquatableArray(),
            Images = links.Images.ToEquatableArray(),
            CodeBlocks = CodeBlockReader.Read(tree).ToEquatableArray(),
            Components = ShortcodeList.Read(document, page).ToEquatableArray(),
            PlainText = plainText,
            Excerpt = ExcerptFinder.Find(document, page),
            WordCount = UnicodeWords.Count(plainText),
            Problems = problems.InOrder(),
        };
    }

    private static MarkdownModel Unread(string text, SeedProblem problem) => new()
    {
        Html = HtmlWriter.Escape(text),
        Targets = [],
        Headings = [],
        Anchors = [],
        FootnoteIds = [],
        HtmlTargets = [],
        Links = [],
        Images = [],
        CodeBlocks = [],
        Components = [],
        PlainText = text,
        Excerpt = null,
        WordCount = UnicodeWords.Count(text),
        Problems = [problem],
    };
}
