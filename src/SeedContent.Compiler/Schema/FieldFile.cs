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

    /// <summary>Finds files by the stem that a sidecar shares with its seed.</summary>
    /// <param name="files">The files.</param>
    /// <returns>One file for each stem.</returns>
    public static IReadOnlyDictionary<string, FieldFile> ByStem(IEnumerable<FieldFile> files)
    {
        var byStem = new Dictionary<string, FieldFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            // hello.yml and hello.yaml: the first by name counts, the other is reported as one without a seed.
            if (!byStem.TryGetValue(file.File.Stem, out var other) || string.CompareOrdinal(file.File.SeedPath, other.File.SeedPath) < 0)
            {
                byStem[file.File.Stem] = file;
            }
        }

        return byStem;
    }

    /// <inheritdoc/>
    public bool Equals(FieldFile? other) => ReferenceEquals(this, other)
        || (other is not null && File == other.File && string.Equals(Text.Content, other.Text.Content, StringComparison.Ordinal) && Diagnostics.Equals(other.Diagnostics));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldFile);

    /// <inheritdoc/>
    public override int GetHashCode() => File.GetHashCode() ^ StringComparer.Ordinal.GetHashCode(Text.Content);
}
