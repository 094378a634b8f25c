using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedContent.Compiler.Schema;

namespace SeedContent.Generator;

/// <summary>
/// What our targets say of the additional files. Of seeds they say where their roots lie and nothing else: the compiler looks through the metadata of all files for each file, which for 50,000
/// of them takes six seconds. Equal while both parts are.
/// </summary>
/// <param name="Options">The metadata of the other files.</param>
/// <param name="Roots">The folders of the seeds.</param>
internal sealed record HostMetadata(AnalyzerConfigOptionsProvider Options, SeedRoots Roots)
{
    private const string KindKey = "build_metadata._SeedContentFile.SeedKind";

    /// <summary>Finds where a seed or a sidecar lies. Its extension says nothing: other packages feed additional files too, and the targets name those.</summary>
    /// <param name="text">The additional file.</param>
    /// <returns>The path below the seed root; null where the file is none of ours.</returns>
    public string? FindSeedPath(AdditionalText text) => Roots.Find(text.Path) is { } path && KindOf(text) is null ? path : null;

    /// <summary>Whether our targets marked a file as this.</summary>
    /// <param name="text">The additional file.</param>
    /// <param name="kind">The mark.</param>
    /// <returns>True where they did.</returns>
    public bool Is(AdditionalText text, string kind) => string.Equals(KindOf(text), kind, StringComparison.OrdinalIgnoreCase);

    private string? KindOf(AdditionalText text) => Options.GetOptions(text).TryGetValue(KindKey, out var kind) ? kind : null;
}
