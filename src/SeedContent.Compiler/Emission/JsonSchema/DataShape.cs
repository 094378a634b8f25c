using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.JsonSchema;

/// <summary>What a schema needs to know of a file or a folder of data. Equality is by value.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="IsFile">Whether it is one file with all entries, and not a folder.</param>
/// <param name="Type">What was inferred of its entries; null where their type is declared.</param>
public sealed record DataShape(string Collection, bool IsFile, RecordType? Type);
