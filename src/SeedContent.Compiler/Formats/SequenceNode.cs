using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats;

/// <summary>An ordered list of nodes.</summary>
/// <param name="Items">The nodes, in order.</param>
/// <param name="Span">From the first item to the last, with brackets where there are any.</param>
public sealed record SequenceNode(EquatableArray<SeedNode> Items, TextSpan Span) : SeedNode(Span);
