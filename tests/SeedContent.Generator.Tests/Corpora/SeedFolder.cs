using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Corpora;

/// <summary>A folder on disk as a seed root.</summary>
internal static class SeedFolder
{
    /// <summary>The files that the package's targets would hand in: names that start with <c>_</c> or <c>.</c>, of files and folders, are left out.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="rename">Gives each file another path below the root.</param>
    /// <returns>The paths below the root, and the bytes.</returns>
    public static IEnumerable<(string SeedPath, byte[] Bytes)> Read(string root, Func<string, string> rename) => Directory
        .EnumerateFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        .Select(path => (Path: path, SeedPath: rename(Path.GetRelativePath(root, path).Replace('\\', '/'))))
        .Where(file => !Array.Exists(file.SeedPath.Split('/'), name => name[0] is '_' or '.'))
        .OrderBy(file => file.SeedPath, StringComparer.Ordinal)
        .Select(file => (file.SeedPath, File.ReadAllBytes(file.Path)));

    /// <summary>Adds the files of a folder as a collection.</summary>
    /// <param name="host">The project.</param>
    /// <param name="root">The folder.</param>
    /// <param name="collection">The collection's name.</param>
    /// <returns>The project.</returns>
    public static GeneratorHost AddTo(GeneratorHost host, string root, string collection)
    {
        foreach (var (path, bytes) in Read(root, path => $"{collection}/{path}"))
        {
            host.File(TestFile.Seed(path, bytes));
        }

        return host;
    }
}
