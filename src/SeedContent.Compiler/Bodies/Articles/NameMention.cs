using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles;

/// <summary>One mention of a name.</summary>
/// <param name="Text">The words, without titles.</param>
/// <param name="Paragraph">The index of the paragraph that holds it, from 0.</param>
public readonly record struct NameMention(TextSpan Text, int Paragraph);
