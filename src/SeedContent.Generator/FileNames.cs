using SeedContent.Compiler.Schema.Languages;

namespace SeedContent.Generator;

/// <summary>
/// What follows from the names of all additional files and from their metadata alone. Equal while these are, so that it is found anew when a file comes, goes or is renamed, and not after every edit of
/// one among ten thousand.
/// </summary>
/// <param name="files">The files. Another host's text with the same name is no other file here.</param>
internal sealed class FileNames(HostFiles files) : IEquatable<FileNames>
{
    // The names that the targets give them: they are asked for before the metadata, of which each file has its own.
    private const string AssetFactsName = "SeedContent.Assets.txt";
    private const string PackIndexName = "SeedContent.Pack.txt";

    private readonly HostFiles files = files;

    /// <summary>Finds the text seeds that are variants of others. A file is asked for only where its name can be that of one.</summary>
    /// <returns>The variants.</returns>
    public VariantFiles FindVariants() =>
        VariantFiles.Find(files.Texts, static text => text.Path, text => files.Metadata.FindSeedPath(text) is not null, files.Project.Options.Languages);

    /// <summary>Finds the files that our targets wrote.</summary>
    /// <returns>Where they stand among all files.</returns>
    public TargetFiles FindTargetFiles() => new(Find(AssetFactsName, "AssetFacts"), Find(PackIndexName, "PackIndex"));

    /// <inheritdoc/>
    public bool Equals(FileNames? other)
    {
        if (other is null || files.Texts.Length != other.files.Texts.Length || files.Metadata != other.files.Metadata || files.Project != other.files.Project)
        {
            return false;
        }

        for (var i = 0; i < files.Texts.Length; i++)
        {
            if (files.Texts[i] != other.files.Texts[i] && !string.Equals(files.Texts[i].Path, other.files.Texts[i].Path, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileNames);

    /// <inheritdoc/>
    public override int GetHashCode() => files.Texts.Length;

    private int? Find(string name, string kind)
    {
        for (var i = 0; i < files.Texts.Length; i++)
        {
            if (files.Texts[i].Path.EndsWith(name, StringComparison.Ordinal) && files.Metadata.Is(files.Texts[i], kind))
            {
                return i;
            }
        }

        return null;
    }
}
