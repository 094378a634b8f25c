using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>A data file as it was read: its items as nodes, and the type that all of them have. It lives within one step.</summary>
/// <param name="Collection">The collection's name.</param>
/// <param name="Items">The items, in order.</param>
/// <param name="Type">Their type.</param>
/// <param name="TypeNames">The names of all records that <paramref name="Type"/> is made of.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record DataModel(string Collection, IReadOnlyList<DataItem> Items, RecordType Type, IReadOnlyList<string> TypeNames, IReadOnlyList<SeedDiagnostic> Problems);
