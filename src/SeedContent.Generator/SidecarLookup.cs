using SeedContent.Compiler;
using SeedContent.Compiler.Schema;

namespace SeedContent.Generator;

/// <summary>All sidecars by the stem that they share with their seed. Equal when all of them are.</summary>
internal sealed class SidecarLookup : IEquatable<SidecarLookup>
{
    private readonly EquatableArray<FieldFile> all;
    private readonly IReadOnlyDictionary<string, FieldFile> byStem;

    private SidecarLookup(EquatableArray<FieldFile> all)
    {
        this.all = all;
        byStem = FieldFile.ByStem(all);
    }

    /// <summary>Builds the look-up.</summary>
    /// <param name="sidecars">All sidecars.</param>
    /// <returns>The look-up.</returns>
    public static SidecarLookup Create(EquatableArray<FieldFile> sidecars) => new(sidecars);

    /// <summary>Finds the sidecar of a seed.</summary>
    /// <param name="stem">The seed's path without its extension.</param>
    /// <returns>The sidecar; null where there is none.</returns>
    public FieldFile? Find(string stem) => byStem.TryGetValue(stem, out var sidecar) ? sidecar : null;

    /// <inheritdoc/>
    public bool Equals(SidecarLookup? other) => other is not null && all.Equals(other.all);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SidecarLookup);

    /// <inheritdoc/>
    public override int GetHashCode() => all.GetHashCode();
}
