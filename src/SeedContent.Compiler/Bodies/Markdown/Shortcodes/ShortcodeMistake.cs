using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Shortcodes;

/// <summary>What keeps a text from being a shortcode.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Reason">What it is, and how to mend it.</param>
internal sealed record ShortcodeMistake(TextSpan Span, string Reason);
