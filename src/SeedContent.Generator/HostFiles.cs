using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Schema.Languages;

namespace SeedContent.Generator;

/// <summary>All additional files. Equal while the host hands in the same ones.</summary>
/// <param name="Texts">The files.</param>
/// <param name="Metadata">What our targets say of them. The command-line compiler finds a file's options by the object, not by the path.</param>
/// <param name="Project">The project.</param>
internal sealed record HostFiles(ImmutableArray<AdditionalText> Texts, HostMetadata Metadata, ProjectModel Project)
{
    // The names that the targets give them: they are asked for before the metadata, of which each file has its own.
    private const string AssetFactsName = "SeedContent.Assets.txt";
    private const string PackIndexName = "SeedContent.Pack.txt";

    /// <summary>Finds the text seeds that are variants of others. A file is asked for only where its name can be that of one.</summary>
    /// <returns>The variants.</returns>
    public VariantFiles FindVariants() =>
        VariantFiles.Find(Texts, static text => text.Path, text => Metadata.FindSeedPath(text) is not null, Project.Options.Languages);

    /// <summary>Finds the file with the facts about assets that our targets wrote.</summary>
    /// <returns>The file; null where there is none.</returns>
    public AdditionalText? FindAssetFacts() => Find(AssetFactsName, "AssetFacts");

    /// <summary>Finds the index of the content pack that our targets wrote.</summary>
    /// <returns>The file; null where there is none.</returns>
    public AdditionalText? FindPackIndex() => Find(PackIndexName, "PackIndex");

    // A loop: asked of all files after every edit of one.
    private AdditionalText? Find(string name, string kind)
    {
        foreach (var text in Texts)
        {
            if (text.Path.EndsWith(name, StringComparison.Ordinal) && Metadata.Is(text, kind))
            {
                return text;
            }
        }

        return null;
    }
}
