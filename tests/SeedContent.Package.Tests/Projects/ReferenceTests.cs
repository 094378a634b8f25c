using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Projects;

/// <summary>The package reaches projects through others, and must do there what each of them expects.</summary>
public sealed class ReferenceTests(PackedPackage package)
{
    private const string Program = """
        Console.WriteLine(Library.Articles.Hello.Text.Trim());
        Console.WriteLine(typeof(Library.Articles).Assembly.GetName().Name);
        """;

    private IEnumerable<ConsumerFile> Library =>
    [
        ProjectFile.Library(package, "library/Library.csproj", "<Version>1.2.3</Version>"),
        new("library/seeds/articles/hello.txt", "Hello from the library.\n"),
    ];

    [Fact]
    public async Task An_app_sees_the_entries_of_the_library_that_it_references_and_needs_no_seeds()
    {
        var consumer = package.CreateConsumer("Referenced", [
            .. Library,
            ProjectFile.Plain("app/App.csproj", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../library/Library.csproj" />"""),
            new("app/Program.cs", Program)]);

        (await consumer.BuildAsync("app/App.csproj")).SucceededWithoutWarnings();

        Assert.Equal(["Hello from the library.", "Library"], await RunAppAsync(consumer));
    }

    [Fact]
    public async Task An_app_and_its_library_may_both_have_seeds()
    {
        var consumer = package.CreateConsumer("Both", [
            .. Library,
            ProjectFile.Plain("app/App.csproj", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../library/Library.csproj" />"""),
            new("app/Program.cs", Program + "\nConsole.WriteLine(App.Articles.Hello.Text.Trim());\nConsole.WriteLine(App.Articles.Count);\n"),
            new("app/seeds/articles/hello.txt", "Hello from the app.\n")]);

        (await consumer.BuildAsync("app/App.csproj")).SucceededWithoutWarnings();

        Assert.Equal(["Hello from the library.", "Library", "Hello from the app.", "1"], await RunAppAsync(consumer));
    }

    [Fact]
    public async Task A_packed_library_that_uses_the_package_works_for_its_users()
    {
        var consumer = package.CreateConsumer("Repacked", [
            .. Library,
            ProjectFile.Plain("app/App.csproj", "<OutputType>Exe</OutputType><RestoreAdditionalProjectSources>../feed</RestoreAdditionalProjectSources>", """<PackageReference Include="Library" Version="1.2.3" />"""),
            new("app/Program.cs", Program)]);

        (await consumer.DotnetAsync("pack", "library/Library.csproj", "-o", "feed")).Succeeded();
        (await consumer.BuildAsync("app/App.csproj")).SucceededWithoutWarnings();

        Assert.Equal(["Hello from the library.", "Library"], await RunAppAsync(consumer));
    }

    private static async Task<string[]> RunAppAsync(Consumer consumer) =>
        (await consumer.DotnetAsync("run", "--no-build", "--project", "app/App.csproj")).Succeeded().Lines;
}
