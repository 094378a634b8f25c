namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>A node that has a name. It is open until its last child is read: an alias within it would be a value that holds itself.</summary>
internal sealed class YamlAnchor
{
    private (int Nodes, int Levels)? size;

    /// <summary>Whether the node is read to its end.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The node; null where it could not be read, which was reported there.</summary>
    public SeedNode? Node { get; private set; }

    /// <summary>The nodes in it, itself included, and the levels of collections; counted once however often it is repeated.</summary>
    public (int Nodes, int Levels) Size => size ??= Measure(Node);

    /// <summary>Gives the anchor its node.</summary>
    /// <param name="node">The node.</param>
    public void Complete(SeedNode? node) => (Node, IsComplete) = (node, true);

    private static (int Nodes, int Levels) Measure(SeedNode? node)
    {
        var (nodes, levels) = (1, 0);
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Add(Measure(entry.Value));
                    nodes++;
                }

                return (nodes, levels + 1);
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Add(Measure(item));
                }

                return (nodes, levels + 1);
            default:
                return (nodes, levels);
        }

        void Add((int Nodes, int Levels) child) => (nodes, levels) = (nodes + child.Nodes, Math.Max(levels, child.Levels));
    }
}
