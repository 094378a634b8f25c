namespace SeedContent.Compiler.Schema.Data;

/// <summary>The inferred type of a field.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsNullable">Whether the field is missing or null somewhere.</param>
/// <param name="Item">The type of a list's items.</param>
/// <param name="Record">The record.</param>
/// <param name="IsMixed">Whether the values have shapes that no C# type has, so that each is its text as written.</param>
public sealed record DataType(DataTypeKind Kind, bool IsNullable = false, DataType? Item = null, RecordType? Record = null, bool IsMixed = false);
