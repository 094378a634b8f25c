using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>An id that is given by hand.</summary>
/// <param name="Id">The id.</param>
/// <param name="Span">Where it stands.</param>
public sealed record MarkdownAnchor(string Id, TextSpan Span);
