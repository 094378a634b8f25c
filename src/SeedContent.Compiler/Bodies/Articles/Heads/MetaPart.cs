using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A part of a line about the article.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Dated">The day, where it has one.</param>
/// <param name="Byline">The author's name, where it has one.</param>
internal sealed record MetaPart(TextSpan Range, MetaPartKind Kind, DatedLine? Dated = null, TextSpan? Byline = null);
