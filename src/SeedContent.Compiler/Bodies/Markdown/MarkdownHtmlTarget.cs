using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>What a tag of HTML in the text leads to or shows.</summary>
/// <param name="Target">The address, decoded.</param>
/// <param name="Span">The attribute's value in the source, without quotation marks.</param>
/// <param name="IsImage">Whether it shows a file, as an image does: <c>src</c>. Else it leads there.</param>
public sealed record MarkdownHtmlTarget(string Target, TextSpan Span, bool IsImage)
{
    /// <summary>Whether the target is on another site, or no page at all.</summary>
    public bool IsExternal => LinkTargets.IsExternal(Target);
}
