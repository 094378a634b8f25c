namespace SeedContent.Compiler.Schema.Data;

/// <summary>The type of a field. Equality is by value.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsNullable">Whether null is a value of it. Of an inferred one: whether the field is missing or null somewhere.</param>
/// <param name="Item">The type of the items of a list or of the values of a map.</param>
/// <param name="Record">The record; null for one that this type is a part of, which <see cref="Name"/> names.</param>
/// <param name="IsMixed">Whether the values have shapes that no C# type has, so that each is its text as written.</param>
public sealed record DataType(DataTypeKind Kind, bool IsNullable = false, DataType? Item = null, RecordType? Record = null, bool IsMixed = false)
{
    /// <summary>The C# name of an enum, a type that parses itself, a referenced entry's type, or a map, without <c>?</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The values of an enum, or the texts that stand for them.</summary>
    public EquatableArray<EnumValue> EnumValues { get; init; } = [];

    /// <summary>Whether an enum's values are combined.</summary>
    public bool IsFlags { get; init; }

    /// <summary>What stands between the items of a list that is written as a text; null where it is none.</summary>
    public string? Separator { get; init; }

    /// <summary>How a map is made of a dictionary: what is called on it; empty where it is one.</summary>
    public string MapConversion { get; init; } = "";

    /// <summary>The field that chooses the record of a union.</summary>
    public string? UnionField { get; init; }

    /// <summary>The records of a union, by the value that chooses each.</summary>
    public EquatableArray<UnionCase> UnionCases { get; init; } = [];

    /// <summary>The collection that a reference, or a text that is a key, refers to.</summary>
    public ReferenceTarget? Target { get; init; }
}
