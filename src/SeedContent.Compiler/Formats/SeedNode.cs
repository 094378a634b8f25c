using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats;

/// <summary>
/// A node of the one tree that every data format is read into. Equality includes the spans: a node that moved is another node,
/// so what crosses a pipeline step is taken from the tree, not the tree itself.
/// </summary>
/// <param name="Span">Where the node stands in its seed.</param>
public abstract record SeedNode(TextSpan Span)
{
    /// <summary>The number of nested collections that are read; more is a mistake or an attack.</summary>
    public const int MaxDepth = 64;
}
