using SeedContent.Compiler.Schema.Languages;

namespace SeedContent.Compiler.Schema;

/// <summary>A file under a seed root, without its text.</summary>
/// <param name="Path">The path as the compiler was given it; diagnostics point there.</param>
/// <param name="SeedPath">The path below the seed root, with <c>/</c>: <c>articles/hello.txt</c>.</param>
public sealed record SeedFile(string Path, string SeedPath)
{
    /// <summary>What makes it the variant of an entry in another language; null for what is no variant.</summary>
    public SeedVariant? Variant { get; init; }

    /// <summary>Whether it is an entry that has variants.</summary>
    public bool HasVariants { get; init; }

    /// <summary>The path that says which entry it belongs to: that of a variant without its language tag.</summary>
    public string EntryPath => Variant is { } variant ? Stem.Substring(0, Stem.Length - variant.Tag.Length - 1) + SeedKinds.ExtensionOf(SeedPath) : SeedPath;

    /// <summary>What the file is.</summary>
    public SeedKind Kind => SeedKinds.Of(SeedPath);

    /// <summary>Whether the file lies in the seed root itself.</summary>
    public bool IsInRoot => SeedPath.IndexOf('/') < 0;

    /// <summary>The path without its extension, which a text seed and its sidecar share.</summary>
    public string Stem => SeedKinds.StemOf(SeedPath);

    /// <summary>
    /// The path from the seed root's own name on, <c>seeds/articles/hello.txt</c>: the same on every machine, wherever the root lies.
    /// </summary>
    public string DisplayPath
    {
        get
        {
            var root = Path.Replace('\\', '/');
            root = root.EndsWith("/" + SeedPath, StringComparison.Ordinal) ? root.Substring(0, root.Length - SeedPath.Length - 1) : "";
            return root.Substring(root.LastIndexOf('/') + 1) is { Length: > 0 } name ? name + "/" + SeedPath : SeedPath;
        }
    }
}
