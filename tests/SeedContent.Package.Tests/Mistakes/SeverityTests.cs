using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Mistakes;

public sealed class SeverityTests(PackedPackage package)
{
    private const string Misspelt = "a.txt(2,1): warning SEED3003";

    [Fact]
    public async Task A_warning_is_a_warning_and_nowarn_removes_it()
    {
        var consumer = Create();

        Assert.Equal([Misspelt], (await consumer.BuildAsync()).Succeeded().Seeds);
        Assert.Empty((await consumer.BuildAsync("-p:NoWarn=SEED3003")).Succeeded().Seeds);
    }

    [Fact]
    public async Task Warnings_as_errors_raises_the_one_that_is_named()
    {
        var build = (await Create().BuildAsync("-p:WarningsAsErrors=SEED3003")).Failed();

        Assert.Equal(["a.txt(2,1): error SEED3003"], build.Seeds);
    }

    [Theory]
    [InlineData("none", new string[0])]
    [InlineData("suggestion", new[] { "a.txt(2,1): note SEED3003" })]
    [InlineData("error", new[] { "a.txt(2,1): error SEED3003" })]
    public async Task A_global_configuration_file_sets_the_severity(string severity, string[] expected)
    {
        var consumer = Create().Write(new ConsumerFile(".globalconfig", $"is_global = true\ndotnet_diagnostic.SEED3003.severity = {severity}\n"));

        var build = await consumer.BuildAsync();

        Assert.Equal(expected, build.Seeds);
        Assert.Equal(severity != "error", build.IsSuccess);
    }

    private Consumer Create() => package.CreateConsumer("Severities", [
        ProjectFile.Library(package, "Severities.csproj"),
        // The compiler's targets look for configuration files in the folders of the project's own code.
        new("Code.cs", "internal static class Code;\n"),
        new("seeds/articles/a.txt", "---\nheadlin: Misspelt\n---\nText.\n")]);
}
