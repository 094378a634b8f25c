using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SeedContent.Generator.Tests.Hosting;

/// <summary>A seed whose reading throws what no reader expects: the stand-in for a bug that one seed shows.</summary>
internal sealed class FailingFile(string seedPath) : AdditionalText
{
    public override string Path { get; } = "/project/seeds/" + seedPath;

    public string SeedPath { get; } = seedPath;

    public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("A bug");
}
