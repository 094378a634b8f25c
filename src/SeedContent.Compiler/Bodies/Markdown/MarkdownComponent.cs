using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>A shortcode: a component that the page puts in its place.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameSpan">The name in the source.</param>
/// <param name="Attributes">Its attributes, in order. No two keys are the same but for their case.</param>
/// <param name="Html">Its element in the HTML, with the line break behind it.</param>
public sealed record MarkdownComponent(string Name, TextSpan NameSpan, EquatableArray<ComponentArgument> Attributes, TextSpan Html);
