using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>Where the address of a link or an image stands in the HTML.</summary>
/// <param name="Place">The attribute's value, escaped; between the quotation marks.</param>
/// <param name="IsImage">Whether it is an image's.</param>
/// <param name="Index">Which of the links it is, or which of the images.</param>
public sealed record MarkdownTarget(TextSpan Place, bool IsImage, int Index);
