using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission;

/// <summary>All that comes of one text seed. Equal when its code, its place and its diagnostics are.</summary>
/// <param name="File">The seed.</param>
/// <param name="Code">The entry's C#; null where the seed gives no entry.</param>
/// <param name="Identity">What the checks across seeds need; null where the seed gives no entry.</param>
/// <param name="Diagnostics">What is wrong with the seed.</param>
public sealed record SeedCode(SeedFile File, EntryCode? Code, EntryIdentity? Identity, EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>The fields of its own, whose types follow from all seeds; null where a type is declared.</summary>
    public OwnFields? OwnFields { get; init; }
}
