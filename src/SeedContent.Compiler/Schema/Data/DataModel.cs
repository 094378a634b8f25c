using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>A collection of data as it was read. It lives within one step.</summary>
/// <param name="Collection">The collection's name.</param>
/// <param name="Type">What was inferred: the entries' type, or what they have beyond a declared one; else the declared type, or null.</param>
/// <param name="TypeNames">The names of the records that were inferred.</param>
/// <param name="Entries">The entries, in order.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record DataModel(
    string Collection,
    RecordType? Type,
    IReadOnlyList<string> TypeNames,
    IReadOnlyList<DataEntry> Entries,
    IReadOnlyList<SeedDiagnostic> Diagnostics);
