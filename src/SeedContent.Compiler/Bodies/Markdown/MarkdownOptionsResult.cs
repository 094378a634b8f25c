namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>Options that were read from a project's property.</summary>
/// <param name="Options">The options; words that are not known change nothing.</param>
/// <param name="UnknownWords">The words that are not known.</param>
public sealed record MarkdownOptionsResult(MarkdownOptions Options, EquatableArray<UnknownMarkdownWord> UnknownWords);
