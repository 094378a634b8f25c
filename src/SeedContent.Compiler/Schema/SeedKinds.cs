namespace SeedContent.Compiler.Schema;

/// <summary>The extensions of seeds. A new format is registered here.</summary>
public static class SeedKinds
{
    private static readonly Dictionary<string, SeedKind> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = SeedKind.Article,
        [".md"] = SeedKind.Markdown,
        [".markdown"] = SeedKind.Markdown,
        [".yml"] = SeedKind.Sidecar,
        [".yaml"] = SeedKind.Sidecar,
    };

    /// <summary>The extensions that are read, as a sentence names them.</summary>
    public static string Extensions { get; } = string.Join(", ", ByExtension.Keys);

    /// <summary>What a file is.</summary>
    /// <param name="seedPath">Its path below the seed root.</param>
    /// <returns>The kind; <see cref="SeedKind.Unknown"/> where the extension is none of ours.</returns>
    public static SeedKind Of(string seedPath) =>
        ByExtension.TryGetValue(Path.GetExtension(seedPath), out var kind) ? kind : SeedKind.Unknown;

    /// <summary>The path without its extension, which a text seed and its sidecar share.</summary>
    /// <param name="seedPath">A path below the seed root.</param>
    /// <returns>The stem, with its folders.</returns>
    public static string StemOf(string seedPath) => seedPath.Substring(0, seedPath.Length - Path.GetExtension(seedPath).Length);
}
