using System.Diagnostics.CodeAnalysis;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>What the values of a field are, as far as C# has a type for it.</summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "They are the names of those types.")]
public enum DataTypeKind
{
    /// <summary>No value was seen.</summary>
    None,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>DateOnly</c>.</summary>
    Date,

    /// <summary><c>TimeOnly</c>.</summary>
    Time,

    /// <summary><c>DateTime</c>.</summary>
    DateTime,

    /// <summary><c>DateTimeOffset</c>.</summary>
    DateTimeOffset,

    /// <summary><c>string</c>.</summary>
    Text,

    /// <summary><c>ImmutableArray&lt;T&gt;</c>.</summary>
    List,

    /// <summary>A record.</summary>
    Record,
}
