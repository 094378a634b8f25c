using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SeedContent.Generator.Tests.Hosting;

/// <summary>An additional file as a host hands it in: the same object until the file changes.</summary>
/// <param name="path">The full path.</param>
/// <param name="seedPath">The path below the seed root; null for a file that another package added.</param>
/// <param name="read">Gives the text.</param>
internal sealed class TestFile(string path, string? seedPath, Func<SourceText> read) : AdditionalText
{
    public override string Path { get; } = path;

    public string? SeedPath { get; } = seedPath;

    /// <summary>Whether it is a seed, of which the build says nothing.</summary>
    public bool IsSeed => SeedPath is not null;

    /// <summary>The metadata <c>SeedKind</c> of what is no seed; empty for a file that another package added.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The project's baseline.</summary>
    public static TestFile Baseline(string text)
    {
        var source = SourceText.From(text, Encoding.UTF8);
        return new("/project/seeds.baseline", seedPath: null, () => source) { Kind = "baseline" };
    }

    /// <summary>What the build says of the files that are no seeds: a line for each, with the columns between tabs.</summary>
    public static TestFile Assets(string destination, params string[] lines)
    {
        var source = SourceText.From($"SeedContent.Assets\t1\t{destination}\n{string.Concat(lines.Select(line => line + "\n"))}", Encoding.UTF8);
        return new("/project/obj/SeedContent.Assets.txt", seedPath: null, () => source) { Kind = "AssetFacts" };
    }

    /// <summary>Where the list of what is in the content pack lies.</summary>
    public const string PackIndexPath = "/project/obj/SeedContent.Pack.txt";

    /// <summary>The list of what is in the content pack.</summary>
    public static TestFile PackIndex(string text)
    {
        var source = SourceText.From(text, Encoding.UTF8);
        return new(PackIndexPath, seedPath: null, () => source) { Kind = "PackIndex" };
    }

    /// <summary>A seed below the project's <c>seeds</c>.</summary>
    public static TestFile Seed(string seedPath, string text)
    {
        var source = SourceText.From(text, Encoding.UTF8);
        return Seed(seedPath, () => source);
    }

    /// <summary>
    /// A seed as the compiler reads its bytes: by the byte order mark, else as UTF-8, and what is no UTF-8 in the system's code page.
    /// </summary>
    public static TestFile Seed(string seedPath, byte[] bytes)
    {
        var source = Decode(bytes);
        return Seed(seedPath, () => source);
    }

    /// <summary>A seed whose reading throws what no reader expects: the stand-in for a bug that one seed shows.</summary>
    public static TestFile Failing(string seedPath) => Seed(seedPath, () => throw new InvalidOperationException("A bug"));

    public override SourceText GetText(CancellationToken cancellationToken = default) => read();

    private static SourceText Decode(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        try
        {
            return SourceText.From(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(stream, Encoding.Latin1);
        }
    }

    private static TestFile Seed(string seedPath, Func<SourceText> read) => new("/project/seeds/" + seedPath, seedPath, read);
}
