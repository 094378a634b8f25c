namespace SeedContent.Compiler.Schema.Data;

/// <summary>A field of an inferred record.</summary>
/// <param name="Name">Its name as it is written in the seed.</param>
/// <param name="Member">Its property.</param>
/// <param name="Type">Its type.</param>
/// <param name="Example">A value of it, as written; for the property's doc comment.</param>
public sealed record RecordField(string Name, string Member, DataType Type, string? Example);
