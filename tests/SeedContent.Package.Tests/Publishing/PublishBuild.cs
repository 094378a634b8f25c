using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Publishing;

/// <summary>A program that prints the whole article, as it is before it is published. Its text lies in a resource; those of other published programs lie in code.</summary>
/// <param name="package">The package.</param>
public sealed class PublishBuild(PackedPackage package) : BuildFixture(package)
{
    /// <inheritdoc/>
    protected override Consumer CreateConsumer() => Package.CreateConsumer("Press", [
        ProjectFile.Console(Package, "Press.csproj", "<InvariantGlobalization>true</InvariantGlobalization><SeedContentStorage>Packed</SeedContentStorage>"),
        SeedArticle.Program("Press"),
        .. SeedArticle.Files()]);
}
