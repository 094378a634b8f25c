using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests;

public sealed class ArticleConsumerTests(PackedPackage package)
{
    [Fact]
    public async Task A_name_that_is_gone_does_not_compile()
    {
        var consumer = package.CreateConsumer("Press", [
            ProjectFile.Console(package, "Press.csproj"),
            new("Program.cs", "using Press;\nConsole.WriteLine(Articles.Gone.Text);\n"),
            .. SeedArticle.Files()]);

        var build = (await consumer.BuildAsync()).Failed();

        Assert.Equal(["Program.cs(2,28): error CS0117"], build.Diagnostics.Select(diagnostic => diagnostic.Summary));
    }
}
