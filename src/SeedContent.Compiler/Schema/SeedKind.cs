namespace SeedContent.Compiler.Schema;

/// <summary>What a file under the seed root is, by its extension.</summary>
public enum SeedKind
{
    /// <summary>Not read.</summary>
    Unknown,

    /// <summary>A plain-text article.</summary>
    Article,

    /// <summary>A Markdown document.</summary>
    Markdown,

    /// <summary>Fields for the text seed of the same stem.</summary>
    Sidecar,

    /// <summary>A collection of data, one entry an item.</summary>
    Data,
}
