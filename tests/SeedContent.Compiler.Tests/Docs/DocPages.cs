namespace SeedContent.Compiler.Tests.Docs;

/// <summary>The pages that people read: at the root, of the samples, of the package, and the docs.</summary>
internal static class DocPages
{
    /// <summary>Their paths from the repository's root, with <c>/</c>.</summary>
    public static IEnumerable<string> All { get; } =
    [
        .. Find(".", SearchOption.TopDirectoryOnly),
        .. Find("samples", SearchOption.AllDirectories),
        .. Find("seeds/docs", SearchOption.AllDirectories),
        .. Find("src/SeedContent/package", SearchOption.TopDirectoryOnly),
    ];

    public static string Read(string page) => File.ReadAllText(Full(page));

    public static string Full(string page) => Path.Combine(Repository.Root, page);

    private static IEnumerable<string> Find(string folder, SearchOption depth) => Directory
        .EnumerateFiles(Full(folder), "*.md", depth)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
