namespace SeedContent.Compiler.Schema.Data;

/// <summary>The class of the runtime library that a declared type derives from.</summary>
public enum EntryBase
{
    /// <summary>None.</summary>
    None,

    /// <summary><c>SeedContent.Article</c>.</summary>
    Article,

    /// <summary><c>SeedContent.Document</c>.</summary>
    Document,
}
