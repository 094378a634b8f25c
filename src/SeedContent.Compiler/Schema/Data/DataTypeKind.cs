using System.Diagnostics.CodeAnalysis;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>What the values of a field are in C#. Inference gives only the first; the others have to be declared.</summary>
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

    /// <summary>A list: inferred <c>ImmutableArray&lt;T&gt;</c>, declared any type that a collection expression can make.</summary>
    List,

    /// <summary>A record.</summary>
    Record,

    /// <summary><c>sbyte</c>.</summary>
    SByte,

    /// <summary><c>byte</c>.</summary>
    Byte,

    /// <summary><c>short</c>.</summary>
    Int16,

    /// <summary><c>ushort</c>.</summary>
    UInt16,

    /// <summary><c>uint</c>.</summary>
    UInt32,

    /// <summary><c>ulong</c>.</summary>
    UInt64,

    /// <summary><c>float</c>.</summary>
    Single,

    /// <summary><c>char</c>.</summary>
    Char,

    /// <summary><c>TimeSpan</c>.</summary>
    TimeSpan,

    /// <summary><c>Guid</c>.</summary>
    Guid,

    /// <summary><c>Uri</c>.</summary>
    Uri,

    /// <summary><c>Version</c>.</summary>
    Version,

    /// <summary><c>CultureInfo</c>, by its name.</summary>
    Culture,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>A type with <c>Parse(string, IFormatProvider?)</c>, which is called when the entry is created.</summary>
    Parsable,

    /// <summary>A dictionary whose keys are texts.</summary>
    Map,

    /// <summary>One of several records, chosen by a field.</summary>
    Union,

    /// <summary>An entry of another collection, by its key.</summary>
    Reference,
}
