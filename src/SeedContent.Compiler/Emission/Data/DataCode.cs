using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>All that comes of a data file. Equal when its code, its places and its diagnostics are.</summary>
/// <param name="File">The file.</param>
/// <param name="Types">The file with its records; null where there is no entry.</param>
/// <param name="TypeNames">The names of these records.</param>
/// <param name="Entries">The entries' C#.</param>
/// <param name="Identities">What the checks across seeds need of each entry.</param>
/// <param name="Diagnostics">What is wrong.</param>
public sealed record DataCode(
    SeedFile File,
    string? Types,
    EquatableArray<string> TypeNames,
    EquatableArray<EntryCode> Entries,
    EquatableArray<EntryIdentity> Identities,
    EquatableArray<SeedDiagnostic> Diagnostics);
