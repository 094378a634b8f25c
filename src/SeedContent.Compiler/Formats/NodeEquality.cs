namespace SeedContent.Compiler.Formats;

/// <summary>Compares nodes by what they say, wherever they stand.</summary>
internal static class NodeEquality
{
    /// <summary>Whether two nodes have the same keys, values and kinds, in the same order.</summary>
    public static bool AreSame(SeedNode left, SeedNode right) => (left, right) switch
    {
        (ScalarNode x, ScalarNode y) => x.Kind == y.Kind && string.Equals(x.Value, y.Value, StringComparison.Ordinal),
        (SequenceNode x, SequenceNode y) => x.Items.Count == y.Items.Count && x.Items.Zip(y.Items, AreSame).All(same => same),
        (MappingNode x, MappingNode y) => x.Entries.Count == y.Entries.Count && x.Entries.Zip(y.Entries, AreSame).All(same => same),
        _ => false,
    };

    private static bool AreSame(MappingEntry left, MappingEntry right) => AreSame(left.Key, right.Key) && AreSame(left.Value, right.Value);
}
