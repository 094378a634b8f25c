using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>
/// What was read from a Markdown text. Spans count in the text that was given to the reader, in UTF-16 code units; places in <see cref="Html"/>
/// count in that. Equality is by value, so two bodies with the same text and options are equal.
/// </summary>
public sealed record MarkdownModel : BodyModel
{
    /// <summary>The text as HTML.</summary>
    public required string Html { get; init; }

    /// <summary>
    /// Where the addresses of links and images stand in <see cref="Html"/>, in its order; those of external ones are left out. An image within
    /// another image's text is text there, and has no place.
    /// </summary>
    public required EquatableArray<MarkdownTarget> Targets { get; init; }

    /// <summary>The headings in the order of the text.</summary>
    public required EquatableArray<MarkdownHeading> Headings { get; init; }

    /// <summary>The ids that are given by hand, in the order of the text; those of headings among them. Each id stands once.</summary>
    public required EquatableArray<MarkdownAnchor> Anchors { get; init; }

    /// <summary>The ids of footnotes and of their marks.</summary>
    public required EquatableArray<string> FootnoteIds { get; init; }

    /// <summary>Where the tags of HTML in the text lead, and what they show, in the order of the text. Their addresses are written as they stand.</summary>
    public required EquatableArray<MarkdownHtmlTarget> HtmlTargets { get; init; }

    /// <summary>The links in the order of the text.</summary>
    public required EquatableArray<MarkdownLink> Links { get; init; }

    /// <summary>The images in the order of the text.</summary>
    public required EquatableArray<MarkdownLink> Images { get; init; }

    /// <summary>The code blocks in the order of the text.</summary>
    public required EquatableArray<MarkdownCodeBlock> CodeBlocks { get; init; }

    /// <summary>The shortcodes in the order of the text.</summary>
    public required EquatableArray<MarkdownComponent> Components { get; init; }

    /// <summary>The text without its markup: blocks between line breaks, code included, HTML left out.</summary>
    public required string PlainText { get; init; }

    /// <summary>
    /// The range of <see cref="Html"/> that introduces the text: all before the comment <c>&lt;!-- more --&gt;</c>, else the first paragraph.
    /// Null where there is neither.
    /// </summary>
    public required TextSpan? Excerpt { get; init; }

    /// <summary>Words of <see cref="PlainText"/>.</summary>
    public required int WordCount { get; init; }

    /// <summary>What is wrong, in the order of the text.</summary>
    public required EquatableArray<SeedProblem> Problems { get; init; }
}
