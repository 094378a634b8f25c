using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>A heading.</summary>
/// <param name="Level">From 1 to 6.</param>
/// <param name="Text">Its text without markup.</param>
/// <param name="Id">Its id in the HTML, no other heading has it.</param>
/// <param name="Span">Its text in the source, with the markup of the text but without that of the heading.</param>
/// <param name="HtmlStart">Where its element begins in the HTML; null where it is not at the top level, but within a quotation or a list.</param>
public sealed record MarkdownHeading(int Level, string Text, string Id, TextSpan Span, int? HtmlStart);
