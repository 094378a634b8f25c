namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>A word of a project's property that is not known.</summary>
/// <param name="Word">The word as written.</param>
/// <param name="Nearest">The word that may be meant; null where none is near.</param>
public sealed record UnknownMarkdownWord(string Word, string? Nearest);
