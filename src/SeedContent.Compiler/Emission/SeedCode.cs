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

    /// <summary>The text that these stand in, so that what is reported of them moves with them; null where there are none.</summary>
    public string? OwnFieldsText => OwnFields is { Fields.Entries.Count: > 0 } ? OwnFields.Text.Content : null;

    /// <inheritdoc/>
    public bool Equals(SeedCode? other) => ReferenceEquals(this, other)
        || (other is not null && File == other.File && Code == other.Code && Identity == other.Identity && Diagnostics.Equals(other.Diagnostics)
            && EqualityComparer<OwnFields?>.Default.Equals(OwnFields, other.OwnFields) && string.Equals(OwnFieldsText, other.OwnFieldsText, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => File.GetHashCode();
}
