namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>A square bracket that is text, and was not escaped.</summary>
/// <param name="IsOpening">Whether it opens.</param>
/// <param name="Position">Where it stands in the source.</param>
internal readonly record struct LiteralMark(bool IsOpening, int Position);
