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

    /// <summary>Fields: of the text seed of the same stem, or, in a folder without texts, of an entry of its own.</summary>
    Fields,

    /// <summary>A collection of data, one entry an item. The entries of a folder of data are of this kind too.</summary>
    Data,
}
