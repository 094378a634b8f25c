using SeedContent.Compiler.Formats;

namespace SeedContent.Compiler.Schema;

/// <summary>Names what was found, for messages.</summary>
internal static class NodeText
{
    private const int MaxLength = 60;

    /// <summary>A node in a few words.</summary>
    /// <param name="node">The node.</param>
    /// <returns>Such as <c>'12'</c>, <c>nothing</c> or <c>a list</c>.</returns>
    public static string Describe(SeedNode node) => node switch
    {
        ScalarNode { IsNull: true } => "nothing",
        ScalarNode scalar when scalar.Value.Trim().Length == 0 => "an empty text",
        ScalarNode scalar => $"'{Shorten(scalar.Value)}'",
        MappingNode => "a mapping",
        _ => "a list",
    };

    // A pair of surrogates stays together: half of one is no text.
    internal static string Shorten(string value) =>
        value.Length <= MaxLength ? value : value.Substring(0, char.IsHighSurrogate(value[MaxLength - 1]) ? MaxLength - 1 : MaxLength) + "…";
}
