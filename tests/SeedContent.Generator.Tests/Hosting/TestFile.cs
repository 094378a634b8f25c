using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SeedContent.Generator.Tests.Hosting;

/// <summary>An additional file as a host hands it in: the same object until the file changes.</summary>
internal sealed class TestFile(string path, SourceText? text, string? seedPath) : AdditionalText
{
    public override string Path { get; } = path;

    /// <summary>The metadata <c>SeedPath</c>; null for a file that another package added.</summary>
    public string? SeedPath { get; } = seedPath;

    /// <summary>A seed below the project's <c>seeds</c>.</summary>
    public static TestFile Seed(string seedPath, string text) =>
        new("/project/seeds/" + seedPath, SourceText.From(text, Encoding.UTF8), seedPath);

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
