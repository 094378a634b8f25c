using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
    /// <summary>Takes an additional file if it is a seed or a sidecar.</summary>
    /// <param name="text">The file.</param>
    /// <param name="metadata">What our targets say of the files.</param>
    /// <returns>The file, or nothing where it is not ours.</returns>
    public static ImmutableArray<HostFile> Find(AdditionalText text, HostMetadata metadata) => metadata.FindSeedPath(text) is { } path ? [new(text, new(text.Path, path))] : [];

    /// <summary>Takes what the pack's index has of the text, and reads it where that is not enough.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="pack">What is known of texts.</param>
    /// <param name="token">Cancels.</param>
    /// <returns>The text and what is wrong with the file.</returns>
    public FileContent Read(CompilerOptions options, PackIndex pack, CancellationToken token) =>
        pack.FindSeed(Text.Path) is { } known ? FileContent.FromBeginning(known, new UnreadSeed(this, options)) : Read(options, token);

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
