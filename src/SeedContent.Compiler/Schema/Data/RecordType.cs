namespace SeedContent.Compiler.Schema.Data;

/// <summary>An inferred record.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Fields">Its fields, in the order in which they first occur.</param>
public sealed record RecordType(string Name, EquatableArray<RecordField> Fields);
