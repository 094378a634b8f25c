using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>
/// A data file in a collection's folder as it was parsed: the sidecar of a text, or an entry of its own; which, only shows when all files
/// are known. Equal when the file's text is.
/// </summary>
public sealed class FieldFile : IEquatable<FieldFile>
{
    /// <summary>The file.</summary>
    public required SeedFile File { get; init; }

    /// <summary>Its text.</summary>
    public required SeedText Text { get; init; }

    /// <summary>Its root; null where there is none.</summary>
    public required SeedNode? Root { get; init; }

    /// <summary>What is wrong with the file and its syntax.</summary>
    public required EquatableArray<SeedDiagnostic> Diagnostics { get; init; }

    /// <inheritdoc/>
    public bool Equals(FieldFile? other) => ReferenceEquals(this, other)
        || (other is not null && File == other.File && string.Equals(Text.Content, other.Text.Content, StringComparison.Ordinal) && Diagnostics.Equals(other.Diagnostics));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldFile);

    /// <inheritdoc/>
    public override int GetHashCode() => File.GetHashCode() ^ StringComparer.Ordinal.GetHashCode(Text.Content);
}
