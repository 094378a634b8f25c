namespace SeedContent.Compiler.Schema.Data;

/// <summary>One of the records of a union.</summary>
/// <param name="Text">The value of the union's field that chooses it.</param>
/// <param name="Record">The record.</param>
public sealed record UnionCase(string Text, RecordType Record);
