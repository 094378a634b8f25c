using Microsoft.CodeAnalysis;

namespace SeedContent.Generator;

/// <summary>The files that our targets wrote, by where they stand among all additional files.</summary>
/// <param name="AssetFacts">The facts about assets; null where there are none.</param>
/// <param name="PackIndex">The index of the content pack; null where there is none.</param>
internal sealed record TargetFiles(int? AssetFacts, int? PackIndex)
{
    /// <summary>The file with the facts about assets.</summary>
    /// <param name="files">All files.</param>
    public AdditionalText? AssetFactsOf(HostFiles files) => AssetFacts is { } position ? files.Texts[position] : null;

    /// <summary>The file with the index of the content pack.</summary>
    /// <param name="files">All files.</param>
    public AdditionalText? PackIndexOf(HostFiles files) => PackIndex is { } position ? files.Texts[position] : null;
}
