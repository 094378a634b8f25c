using System.Collections.Immutable;
using SeedContent.Compiler;
using SeedContent.Compiler.Schema;

namespace SeedContent.Generator;

/// <summary>All sidecars by the stem that they share with their seed. Equal when all of them are.</summary>
internal sealed class SidecarLookup : IEquatable<SidecarLookup>
{
    private readonly EquatableArray<SidecarModel> all;
    private readonly Dictionary<string, SidecarModel> byStem = new(StringComparer.Ordinal);

    private SidecarLookup(EquatableArray<SidecarModel> all)
    {
        this.all = all;
        foreach (var sidecar in all)
        {
            // hello.yml and hello.yaml: the first by name counts, the other is reported as one without a seed.
            if (!byStem.TryGetValue(sidecar.File.Stem, out var other) || string.CompareOrdinal(sidecar.File.SeedPath, other.File.SeedPath) < 0)
            {
                byStem[sidecar.File.Stem] = sidecar;
            }
        }
    }

    /// <summary>Builds the look-up.</summary>
    /// <param name="sidecars">All sidecars.</param>
    /// <returns>The look-up.</returns>
    public static SidecarLookup Create(ImmutableArray<SidecarModel> sidecars) => new(sidecars.ToEquatableArray());

    /// <summary>Gives a seed its sidecar.</summary>
    /// <param name="files">One file, or none.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>All three; nothing where the file is no text, or not ours.</returns>
    public IEnumerable<SeedInput> Pair(IEnumerable<HostFile> files, CompilerOptions options) => files
        .Where(file => file.Seed.Kind is not (SeedKind.Sidecar or SeedKind.Data))
        .Select(file => new SeedInput(file, byStem.TryGetValue(file.Seed.Stem, out var sidecar) ? sidecar : null, options));

    /// <inheritdoc/>
    public bool Equals(SidecarLookup? other) => other is not null && all.Equals(other.all);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SidecarLookup);

    /// <inheritdoc/>
    public override int GetHashCode() => all.GetHashCode();
}
