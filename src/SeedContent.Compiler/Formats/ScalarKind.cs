using System.Diagnostics.CodeAnalysis;

namespace SeedContent.Compiler.Formats;

/// <summary>What a scalar is by its format's own rules, before any schema is asked.</summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "The words of TOML and of YAML's core schema.")]
public enum ScalarKind
{
    /// <summary>A text: quoted, or plain and of no other kind.</summary>
    Text,

    /// <summary>No value.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>, in the format's casings.</summary>
    Boolean,

    /// <summary>A whole number, in any of the format's bases.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent, infinity, or not a number.</summary>
    Float,

    /// <summary>A day (TOML's local date).</summary>
    Date,

    /// <summary>A time of day (TOML's local time).</summary>
    Time,

    /// <summary>A day and a time without an offset (TOML's local date-time).</summary>
    DateTime,

    /// <summary>A day and a time with an offset (TOML's offset date-time).</summary>
    OffsetDateTime,

    /// <summary>A text of a format without types (CSV): the schema decides by what it says.</summary>
    Untyped,
}
