using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedContent.Compiler;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;

namespace SeedContent.Generator;

/// <summary>
/// A seed or a sidecar among the additional files. Equal while the host hands in the same text object, which it does until the file changes.
/// </summary>
/// <param name="Text">The host's text.</param>
/// <param name="Seed">The file as the compiler library knows it.</param>
internal sealed record HostFile(AdditionalText Text, SeedFile Seed)
{
    private const string KindKey = "build_metadata.AdditionalFiles.SeedKind";
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

    /// <summary>Whether an additional file is the baseline that our targets marked.</summary>
    /// <param name="text">The file.</param>
    /// <param name="options">The metadata of all files.</param>
    /// <returns>True where it is.</returns>
    public static bool IsBaseline(AdditionalText text, AnalyzerConfigOptionsProvider options) => IsKind(options.GetOptions(text), "baseline");

    /// <summary>Whether our targets marked a file as this.</summary>
    /// <param name="metadata">The file's metadata.</param>
    /// <param name="kind">The mark.</param>
    /// <returns>True where they did.</returns>
    public static bool IsKind(AnalyzerConfigOptions metadata, string kind) =>
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
