namespace SeedContent.Compiler.Bodies;

/// <summary>A Markdown body: its source is all there is to know yet.</summary>
public sealed record MarkdownModel : BodyModel;
