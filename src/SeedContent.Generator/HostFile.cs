using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedContent.Compiler;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Languages;

namespace SeedContent.Generator;

/// <summary>
/// A seed or a sidecar among the additional files. Equal while the host hands in the same text object, which it does until the file changes.
/// </summary>
/// <param name="Text">The host's text.</param>
/// <param name="Seed">The file as the compiler library knows it.</param>
internal sealed record HostFile(AdditionalText Text, SeedFile Seed)
{
    private const string KindKey = "build_metadata.AdditionalFiles.SeedKind";
    // The name that the targets give it: it is asked for before the metadata, of which each file has its own.
    private const string AssetFactsName = "SeedContent.Assets.txt";
    private const string PackIndexName = "SeedContent.Pack.txt";
    private const string PathKey = "build_metadata.AdditionalFiles.SeedPath";

    /// <summary>Takes an additional file if our targets marked it. The extension says nothing: other packages feed additional files too.</summary>
    /// <param name="text">The file.</param>
    /// <param name="options">The metadata of all files.</param>
    /// <returns>The file, or nothing where it is not ours.</returns>
    public static ImmutableArray<HostFile> Find(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        var metadata = options.GetOptions(text);
        return IsKind(metadata, "seed")
            && metadata.TryGetValue(PathKey, out var path)
            ? [new(text, new(text.Path, SeedPathOf(text.Path, path)))]
            : [];
    }

    /// <summary>Finds the text seeds that are variants of others. The metadata is asked for only where a name can be one.</summary>
    /// <param name="texts">All additional files.</param>
    /// <param name="options">The metadata of all files.</param>
    /// <param name="languages">The tags that the project names.</param>
    /// <returns>The variants.</returns>
    public static VariantFiles FindVariants(ImmutableArray<AdditionalText> texts, AnalyzerConfigOptionsProvider options, EquatableArray<string> languages) =>
        VariantFiles.Find(texts, static text => text.Path, text => IsKind(options.GetOptions(text), "seed"), languages);

    /// <summary>Whether an additional file is the baseline that our targets marked.</summary>
    /// <param name="text">The file.</param>
    /// <param name="options">The metadata of all files.</param>
    /// <returns>True where it is.</returns>
    public static bool IsBaseline(AdditionalText text, AnalyzerConfigOptionsProvider options) => IsKind(options.GetOptions(text), "baseline");

    /// <summary>Finds the file with the facts about assets that our targets wrote.</summary>
    /// <param name="texts">All additional files.</param>
    /// <param name="options">The metadata of all files.</param>
    /// <returns>The file; null where there is none.</returns>
    public static AdditionalText? FindAssetFacts(ImmutableArray<AdditionalText> texts, AnalyzerConfigOptionsProvider options) =>
        FindNamed(texts, AssetFactsName, "AssetFacts", options);

    /// <summary>Finds the index of the content pack that our targets wrote.</summary>
    /// <param name="texts">All additional files.</param>
    /// <param name="options">The metadata of all files.</param>
    /// <returns>The file; null where there is none.</returns>
    public static AdditionalText? FindPackIndex(ImmutableArray<AdditionalText> texts, AnalyzerConfigOptionsProvider options) =>
        FindNamed(texts, PackIndexName, "PackIndex", options);

    // A loop: asked of all files after every edit of one.
    private static AdditionalText? FindNamed(ImmutableArray<AdditionalText> texts, string name, string kind, AnalyzerConfigOptionsProvider options)
    {
        foreach (var text in texts)
        {
            if (text.Path.EndsWith(name, StringComparison.Ordinal) && IsKind(options.GetOptions(text), kind))
            {
                return text;
            }
        }

        return null;
    }

    private static bool IsKind(AnalyzerConfigOptions metadata, string kind) =>
        metadata.TryGetValue(KindKey, out var value) && string.Equals(value, kind, StringComparison.OrdinalIgnoreCase);

    // The metadata travels in a configuration file whose lines end, for the compiler, at the first '#' or ';'. What is left of
    // such a path is still its beginning, and the whole of it is the end of the file's own path.
    private static string SeedPathOf(string fullPath, string metadata)
    {
        var full = fullPath.Replace('\\', '/');
        var path = metadata.Replace('\\', '/').TrimStart('/');
        var start = path.Length == 0 ? full.LastIndexOf('/') : full.LastIndexOf("/" + path, StringComparison.Ordinal);
        return start < 0 ? path : full.Substring(start + 1);
    }

    /// <summary>Takes what the pack's index has of the text, and reads it where that is not enough.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="pack">What is known of texts.</param>
    /// <param name="token">Cancels.</param>
    /// <returns>The text and what is wrong with the file.</returns>
    public FileContent Read(CompilerOptions options, PackIndex pack, CancellationToken token) =>
        pack.FindSeed(Text.Path) is { } known ? FileContent.FromBeginning(known, () => Read(options, token)) : Read(options, token);

    /// <summary>Reads the text.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="token">Cancels.</param>
    /// <returns>The text and what is wrong with the file.</returns>
    public FileContent Read(CompilerOptions options, CancellationToken token)
    {
        var text = Text.GetText(token);
        if (text is null)
        {
            return FileContent.FromText(Seed, null, options);
        }

        if (HostText.FindBytes(text) is { } bytes)
        {
            return FileContent.FromBytes(Seed, bytes, options);
        }

        var content = text.ToString();
        return HostText.IsReplaced(text, content)
            ? FileContent.FromReplacedText(Seed, content, text.Encoding?.GetPreamble().Length ?? 0, options)
            : FileContent.FromText(Seed, content, options);
    }
}
