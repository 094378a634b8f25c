using SeedContent.Compiler.Formats;

namespace SeedContent.Compiler.Schema;

/// <summary>The extensions of seeds. A new format is registered here.</summary>
public static class SeedKinds
{
    private static readonly char[] Separators = ['/', '\\'];

    private static readonly Dictionary<string, SeedKind> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = SeedKind.Article,
        [".md"] = SeedKind.Markdown,
        [".markdown"] = SeedKind.Markdown,
    };

    private static readonly Dictionary<string, DataFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".yml"] = DataFormat.Yaml,
        [".yaml"] = DataFormat.Yaml,
        [".json"] = DataFormat.Json,
        [".toml"] = DataFormat.Toml,
        [".csv"] = DataFormat.Csv,
        [".tsv"] = DataFormat.Csv,
    };

    /// <summary>The extensions that are read in the seed root, as a sentence names them.</summary>
    public static string RootExtensions { get; } = string.Join(", ", Texts.Keys.Concat(Formats.Keys));

    /// <summary>The extensions that are read in a collection's folder, as a sentence names them.</summary>
    public static string FolderExtensions { get; } = string.Join(", ", [.. Texts.Keys, ".yml", ".yaml", ".json", ".toml"]);

    /// <summary>What a file is.</summary>
    /// <param name="seedPath">Its path below the seed root.</param>
    /// <returns>The kind; <see cref="SeedKind.Unknown"/> where nothing reads such a file there.</returns>
    public static SeedKind Of(string seedPath)
    {
        if (Texts.TryGetValue(ExtensionOf(seedPath), out var kind))
        {
            return kind;
        }

        // In the root data is a collection, in a collection's folder it stands beside a text or is an entry. A root file beside a text of
        // its stem is that text's sidecar all the same, which only shows when all files are known. Rows are never the fields of one entry.
        return FormatOf(seedPath) is not { } format ? SeedKind.Unknown
            : seedPath.IndexOf('/') < 0 ? SeedKind.Data
            : format == DataFormat.Csv ? SeedKind.Unknown
            : SeedKind.Fields;
    }

    /// <summary>The format of a data file.</summary>
    /// <param name="path">Its path; only the extension matters.</param>
    /// <returns>The format; null where the file is none.</returns>
    public static DataFormat? FormatOf(string path) => Formats.TryGetValue(ExtensionOf(path), out var format) ? format : null;

    /// <summary>
    /// A file's extension. Links name paths too, with any character, and <see cref="Path.GetExtension(string)"/> of .NET Framework throws at some.
    /// </summary>
    /// <param name="path">A path with <c>/</c> or <c>\</c>.</param>
    /// <returns>The extension with its dot; empty where there is none.</returns>
    public static string ExtensionOf(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 || dot == path.Length - 1 || path.IndexOfAny(Separators, dot) >= 0 ? "" : path.Substring(dot);
    }

    /// <summary>The path without its extension, which a text seed and its sidecar share.</summary>
    /// <param name="seedPath">A path below the seed root.</param>
    /// <returns>The stem, with its folders.</returns>
    public static string StemOf(string seedPath) => seedPath.Substring(0, seedPath.Length - ExtensionOf(seedPath).Length);
}
