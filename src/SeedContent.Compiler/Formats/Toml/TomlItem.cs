using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>What a key of a table that is still being read has.</summary>
/// <param name="definedAt">The key, or its part in the header, that made it what it is.</param>
internal abstract class TomlItem(TextSpan definedAt)
{
    public TextSpan DefinedAt { get; protected set; } = definedAt;

    /// <summary>The node it becomes; null where there was a mistake in the value.</summary>
    public abstract SeedNode? ToNode();
}
