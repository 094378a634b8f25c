using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>An array of tables that is still being read (TOML 1.0, "Array of Tables").</summary>
/// <param name="definedAt">The name in the first header.</param>
internal sealed class TomlTableArray(TextSpan definedAt) : TomlItem(definedAt)
{
    private readonly List<TomlTable> tables = [];

    /// <summary>The table that headers below add to.</summary>
    public TomlTable Last => tables[tables.Count - 1];

    public void Add(TomlTable table) => tables.Add(table);

    public override SeedNode ToNode()
    {
        var nodes = tables.ConvertAll(table => table.ToNode());
        var span = TextSpan.FromBounds(nodes[0].Span.Start, nodes.Max(node => node.Span.End));
        return new SequenceNode(nodes.ToEquatableArray(), span);
    }
}
