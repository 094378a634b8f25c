namespace SeedContent.Compiler.Schema.Data;

/// <summary>What happens where a seed does not have a field.</summary>
public enum FieldPresence
{
    /// <summary>The seed is wrong.</summary>
    Required,

    /// <summary>Nothing is set: C# has a default, of the parameter or of the property.</summary>
    Optional,

    /// <summary>It is null.</summary>
    Null,

    /// <summary>It is an empty list or map.</summary>
    Empty,
}
