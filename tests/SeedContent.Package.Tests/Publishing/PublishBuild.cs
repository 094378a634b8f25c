using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Publishing;

/// <summary>A program that prints the whole article, as it is before it is published.</summary>
/// <param name="package">The package.</param>
public sealed class PublishBuild(PackedPackage package) : BuildFixture(package)
{
    /// <inheritdoc/>
    protected override Consumer CreateConsumer() => Package.CreateConsumer("Press", [
        ProjectFile.Console(Package, "Press.csproj", "<InvariantGlobalization>true</InvariantGlobalization>"),
        SeedArticle.Program("Press"),
        .. SeedArticle.Files()]);
}
