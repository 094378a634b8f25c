namespace SeedContent.Compiler.Formats.Toml;

/// <summary>How a table came to be, on which it depends who may add to it (TOML 1.0, "Table").</summary>
internal enum TomlTableKind
{
    /// <summary>Named on the way to another by a header, <c>a</c> of <c>[a.b]</c>: a header of its own may still define it.</summary>
    Implicit,

    /// <summary>Made by dotted keys: more of them may add to it, a header may add tables in it, but not define it.</summary>
    Dotted,

    /// <summary>Defined by its own header, or the root: only the lines below the header and further headers add to it.</summary>
    Header,
}
