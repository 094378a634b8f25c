namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>A code block.</summary>
/// <param name="Language">The first word of the info string; null where there is none.</param>
/// <param name="Info">The whole info string, decoded; null where there is none.</param>
/// <param name="Text">The code, each line with its line break <c>\n</c>.</param>
public sealed record MarkdownCodeBlock(string? Language, string? Info, string Text);
