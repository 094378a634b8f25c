using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>All that comes of a collection of data. Equal when its code, its places and its diagnostics are.</summary>
/// <param name="Collection">The collection's name.</param>
/// <param name="File">The file, or the first of the folder's files.</param>
/// <param name="Types">The file with what was inferred: the entries' type, or what they have beyond a declared one; null for nothing.</param>
/// <param name="Inferred">What was inferred of the entries' type.</param>
/// <param name="Entries">The entries' C#.</param>
/// <param name="Identities">What the checks across seeds need of each entry.</param>
/// <param name="Diagnostics">What is wrong.</param>
public sealed record DataCode(
    string Collection,
    SeedFile File,
    string? Types,
    CollectionTypes Inferred,
    EquatableArray<EntryCode> Entries,
    EquatableArray<EntryIdentity> Identities,
    EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>The entries' type, where it is inferred and JSON Schemas are asked for; else null.</summary>
    public RecordType? Type { get; init; }

    /// <summary>Where the entries' type is inferred, the offer to declare it; else null.</summary>
    public SeedDiagnostic? Offer { get; init; }

    /// <summary>What comes of a file that could not be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostic">Why.</param>
    /// <returns>No entry, and the diagnostic.</returns>
    public static DataCode Failed(SeedFile file, SeedDiagnostic diagnostic)
    {
        var collection = SeedName.CollectionOf(file.SeedPath);
        return new(collection, file, null, new(collection, [], [], []), [], [], [diagnostic]);
    }
}
