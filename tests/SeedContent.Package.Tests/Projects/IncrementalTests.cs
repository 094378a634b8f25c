using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Projects;

/// <summary>One project through the changes of a day: each build sees what the one before left.</summary>
public sealed class IncrementalTests(PackedPackage package)
{
    private const string ListKeys = "Console.WriteLine(string.Join(' ', Articles.All.Select(article => article.Key + '=' + article.Text.Trim())));\n";

    [Fact]
    public async Task Each_build_takes_the_seeds_as_they_are_now()
    {
        var consumer = package.CreateConsumer("Daily", [
            ProjectFile.Console(package, "Daily.csproj"),
            new("Program.cs", "using Daily;\n" + ListKeys),
            new("seeds/articles/one.txt", "first"),
            new("seeds/articles/_drafts/hidden.txt", "draft"),
            new("seeds/.hidden/hidden.txt", "hidden"),
            new("seeds/articles/.hidden.txt", "hidden")]);

        Assert.Equal("one=first", await BuildAndRunAsync(consumer));

        consumer.Write(new ConsumerFile("seeds/articles/one.txt", "edited"));
        Assert.Equal("one=edited", await BuildAndRunAsync(consumer));

        consumer.Write(new ConsumerFile("seeds/articles/two.txt", "new"));
        Assert.Equal("one=edited two=new", await BuildAndRunAsync(consumer));

        var unchanged = (await consumer.BuildIncrementallyAsync("-v:n")).Succeeded();
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", unchanged.Result.Output, StringComparison.Ordinal);

        File.Move(consumer.PathOf("seeds/articles/two.txt"), consumer.PathOf("seeds/articles/TWO.txt"));
        Assert.Equal("TWO=new one=edited", await BuildAndRunAsync(consumer));

        consumer.Write(new ConsumerFile("Program.cs", "using Daily;\nConsole.WriteLine(Articles.One.Text);\n"));
        consumer.Delete("seeds/articles/one.txt");
        Assert.Equal(
            ["Program.cs(2,28): error CS0117"],
            (await consumer.BuildIncrementallyAsync()).Failed().Diagnostics.Select(diagnostic => diagnostic.Summary));
    }

    private static async Task<string> BuildAndRunAsync(Consumer consumer)
    {
        (await consumer.BuildIncrementallyAsync()).SucceededWithoutWarnings();
        return (await consumer.RunAsync()).Succeeded().Output.Trim();
    }
}
