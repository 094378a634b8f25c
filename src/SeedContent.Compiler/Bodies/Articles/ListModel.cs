using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles;

/// <summary>A list: a run of items in a sentence after an introducing word, or lines with bullets or numbers.</summary>
/// <param name="Items">The items without bullets, separators, the last "and", or the full stop.</param>
/// <param name="Paragraph">The index of the paragraph that holds it, from 0.</param>
public sealed record ListModel(EquatableArray<TextSpan> Items, int Paragraph);
