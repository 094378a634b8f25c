using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Code;

public sealed class CleanCodeTests(CleanCodeBuild fixture, PackedPackage package) : IClassFixture<CleanCodeBuild>
{
    [Fact]
    public void Generated_code_has_no_warnings_whatever_the_project_asks_for()
    {
        fixture.Build.SucceededWithoutWarnings();

        Assert.All(CleanCodeBuild.Projects, project => Assert.NotEmpty(
            Directory.GetFiles(fixture.Consumer.PathOf(project + "/obj"), "SeedContent.Articles*.g.cs", SearchOption.AllDirectories)));
    }

    [Fact]
    public async Task Odd_file_names_become_members()
    {
        fixture.Build.Succeeded();

        var output = await fixture.Consumer.DotnetAsync("run", "--no-build", "--project", CleanCodeBuild.Projects[0]);

        Assert.Equal(CleanCodeBuild.Members.Keys.Select(name => $"Text of {name}."), output.Succeeded().Lines.Where(line => line.Length > 0));
    }

    [Fact]
    public async Task File_names_that_differ_by_case_alone_are_an_error_in_both_files()
    {
        var consumer = package.CreateConsumer("Cases", [
            ProjectFile.Library(package, "Cases.csproj"),
            new("seeds/articles/Hello.txt", "One.\n"),
            new("seeds/articles/hello.txt", "Two.\n"),
            new("seeds/articles/my-day.txt", "One.\n"),
            new("seeds/articles/my day.txt", "Two.\n")]);
        if (Directory.GetFiles(consumer.PathOf("seeds/articles")).Length < 4)
        {
            Assert.Skip("The file system takes names that differ by case for one.");
        }

        var build = (await consumer.BuildAsync()).Failed();

        Assert.Equal(
            ["Hello.txt(1,1): error SEED3008", "hello.txt(1,1): error SEED3008", "my day.txt(1,1): error SEED3008", "my-day.txt(1,1): error SEED3008"],
            build.Seeds);
    }
}
