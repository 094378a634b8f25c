namespace SeedContent.Package.Tests.Fixtures;

/// <summary>
/// The package, packed once for all tests, in a feed of its own. Its consumers restore into a package folder of their own: the
/// machine's might hold another build of the same version, which NuGet would take without a look at the feed.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private static readonly string[] PackArguments = ["-c", "Release", "-nologo", "-v", "q", "-p:ContinuousIntegrationBuild=true"];

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("seedcontent-");
    private int consumers;

    /// <summary>The folder of everything that this run writes.</summary>
    public string Root => root.FullName;

    /// <summary>The folder with the packed files, which is also a NuGet source.</summary>
    public string Feed => Path.Combine(Root, "feed");

    /// <summary>The package folder that all consumers share.</summary>
    public string PackageFolder => Path.Combine(Root, "packages");

    /// <summary>The package's version.</summary>
    public string Version => Path.GetFileNameWithoutExtension(PackageFile)["SeedContent.".Length..];

    /// <summary>The <c>.nupkg</c>.</summary>
    public string PackageFile => Directory.GetFiles(Feed, "SeedContent.*.nupkg").Single();

    /// <summary>The <c>.snupkg</c>.</summary>
    public string SymbolFile => Directory.GetFiles(Feed, "SeedContent.*.snupkg").Single();

    /// <summary>Packs the library, from a copy of the repository.</summary>
    /// <param name="copy">The name of the copy's folder.</param>
    /// <param name="output">The folder to write to.</param>
    public async Task PackAsync(string copy, string output)
    {
        var folder = Path.Combine(Root, copy);
        RepositoryCopy.Write(folder);
        var project = Path.Combine(folder, "src", "SeedContent", "SeedContent.csproj");
        (await Command.RunAsync("dotnet", folder, ["pack", project, "-o", output, .. PackArguments])).Succeeded();
    }

    /// <summary>Makes a consumer: a project folder outside the repository.</summary>
    /// <param name="name">The project's name, and so its root namespace.</param>
    /// <param name="files">Its files, the project file among them.</param>
    public Consumer CreateConsumer(string name, params IEnumerable<ConsumerFile> files)
    {
        var folder = Path.Combine(Root, "consumers", Interlocked.Increment(ref consumers).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return new Consumer(this, Path.Combine(folder, name)).Write(files);
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await PackAsync("repository", Feed);
        // These end MSBuild's, NuGet's and the SDK's search for such files in the folders above.
        await File.WriteAllTextAsync(Path.Combine(Root, "Directory.Build.props"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(Root, "Directory.Build.targets"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(Root, "Directory.Packages.props"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(Root, "global.json"), "{}");
        await File.WriteAllTextAsync(Path.Combine(Root, ".editorconfig"), "root = true\n");
        await File.WriteAllTextAsync(Path.Combine(Root, "nuget.config"), """
            <configuration>
              <packageSources>
                <add key="packed" value="feed" />
              </packageSources>
            </configuration>
            """);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
