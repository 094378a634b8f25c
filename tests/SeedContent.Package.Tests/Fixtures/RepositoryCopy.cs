namespace SeedContent.Package.Tests.Fixtures;

/// <summary>
/// Copies what a pack reads: the sources, and where they are from, which ends up in the files. A copy is packed clean, whatever was
/// built in the repository before, and leaves the repository alone.
/// </summary>
internal static class RepositoryCopy
{
    private static readonly string[] Folders = ["src", ".git"];
    private static readonly string[] Built = ["bin", "obj"];

    /// <summary>Copies the repository without what was built in it.</summary>
    /// <param name="folder">The folder to write to.</param>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in new DirectoryInfo(Repository.Root).EnumerateFiles())
        {
            file.CopyTo(Path.Combine(folder, file.Name));
        }

        foreach (var name in Folders.Where(name => Directory.Exists(Repository.PathOf(name))))
        {
            Copy(new(Repository.PathOf(name)), Path.Combine(folder, name));
        }
    }

    private static void Copy(DirectoryInfo source, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in source.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(folder, file.Name));
        }

        foreach (var inner in source.EnumerateDirectories().Where(inner => !Built.Contains(inner.Name)))
        {
            Copy(inner, Path.Combine(folder, inner.Name));
        }
    }
}
