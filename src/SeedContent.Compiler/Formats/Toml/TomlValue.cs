using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>A value that is complete: nothing can be added to it, not even to an array or an inline table.</summary>
/// <param name="node">The value; null where it has a mistake.</param>
/// <param name="definedAt">Its key.</param>
internal sealed class TomlValue(SeedNode? node, TextSpan definedAt) : TomlItem(definedAt)
{
    public SeedNode? Node { get; } = node;

    public override SeedNode? ToNode() => Node;
}
