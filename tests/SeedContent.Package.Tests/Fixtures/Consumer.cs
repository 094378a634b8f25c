namespace SeedContent.Package.Tests.Fixtures;

/// <summary>A user's project, built with the SDK's own commands against the packed file.</summary>
/// <param name="package">The package.</param>
/// <param name="folder">The project's folder.</param>
public sealed class Consumer(PackedPackage package, string folder)
{
    private const string ErrorLog = "build.sarif";

    /// <summary>The project's folder.</summary>
    public string Folder => folder;

    /// <summary>The full path of one of the project's files.</summary>
    /// <param name="path">The path relative to the project's folder.</param>
    public string PathOf(string path) => Path.GetFullPath(Path.Combine(folder, path));

    /// <summary>Writes files, new ones and such as are there already.</summary>
    /// <param name="files">The files.</param>
    public Consumer Write(params IEnumerable<ConsumerFile> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in files)
        {
            var path = PathOf(file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }

        return this;
    }

    /// <summary>Deletes a file.</summary>
    /// <param name="path">The path relative to the project's folder.</param>
    public void Delete(string path) => File.Delete(PathOf(path));

    /// <summary>Deletes all that builds wrote; what a restore wrote stays.</summary>
    public void CleanBuild()
    {
        foreach (var path in new[] { "bin", Path.Combine("obj", "Debug"), Path.Combine("obj", "Release") }.Select(PathOf).Where(Directory.Exists))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    /// <summary>Builds all of it, whatever was built before, so that each diagnostic is said again.</summary>
    /// <param name="arguments">More arguments, among them the project where the folder has several.</param>
    public Task<BuildResult> BuildAsync(params IEnumerable<string> arguments) => BuildOrPublishAsync("build", ["--no-incremental", .. arguments]);

    /// <summary>Builds what has changed.</summary>
    /// <param name="arguments">More arguments.</param>
    public Task<BuildResult> BuildIncrementallyAsync(params IEnumerable<string> arguments) => BuildOrPublishAsync("build", arguments);

    /// <summary>Publishes.</summary>
    /// <param name="arguments">More arguments.</param>
    public Task<BuildResult> PublishAsync(params IEnumerable<string> arguments) => BuildOrPublishAsync("publish", arguments);

    /// <summary>Runs <c>dotnet</c> in the project's folder.</summary>
    /// <param name="arguments">The arguments.</param>
    public Task<CommandResult> DotnetAsync(params IEnumerable<string> arguments) => RunProgramAsync("dotnet", arguments);

    /// <summary>Runs what was built, without another build.</summary>
    /// <param name="arguments">The program's own arguments.</param>
    public Task<CommandResult> RunAsync(params IEnumerable<string> arguments) => DotnetAsync(["run", "--no-build", "--", .. arguments]);

    /// <summary>Runs a program, such as a published one, in the project's folder.</summary>
    /// <param name="fileName">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    public Task<CommandResult> RunProgramAsync(string fileName, params IEnumerable<string> arguments) =>
        Command.RunAsync(fileName, folder, arguments, [.. Variables]);

    /// <summary>What starts a program that is not run to its end, such as <c>dotnet watch</c>, in the project's folder.</summary>
    /// <param name="fileName">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    public System.Diagnostics.ProcessStartInfo Prepare(string fileName, params IEnumerable<string> arguments) =>
        Command.Prepare(fileName, folder, arguments, [.. Variables]);

    private IEnumerable<(string Name, string Value)> Variables => [("NUGET_PACKAGES", package.PackageFolder)];

    private async Task<BuildResult> BuildOrPublishAsync(string command, IEnumerable<string> arguments)
    {
        Delete(ErrorLog);
        var result = await DotnetAsync([command, "-nologo", "-v:m", "-tl:off", $"-p:ErrorLog={ErrorLog}%2Cversion=2.1", .. arguments]);
        return BuildResult.Create(result, PathOf(ErrorLog));
    }
}
