using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Shortcodes;

/// <summary>A text that begins as a shortcode does.</summary>
/// <param name="Name">The name.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Span">All of it; up to the name where there is a mistake.</param>
/// <param name="Attributes">The attributes, in order.</param>
/// <param name="Mistake">Why it is none after all; null where it is one.</param>
internal sealed record Shortcode(string Name, TextSpan NameSpan, TextSpan Span, EquatableArray<ComponentArgument> Attributes, ShortcodeMistake? Mistake);
