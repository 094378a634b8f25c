namespace SeedContent.Compiler.Schema;

/// <summary>The folders that seeds lie in. Equality is by value.</summary>
/// <param name="Paths">Their full paths, with <c>/</c> and none at the end.</param>
public sealed record SeedRoots(EquatableArray<string> Paths)
{
    // As the system's files are named.
    private static readonly StringComparison Comparison = Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Takes the paths as the build has them.</summary>
    /// <param name="paths">Full paths.</param>
    /// <returns>The roots.</returns>
    public static SeedRoots Of(IEnumerable<string> paths) => new(paths.Select(path => path.Replace('\\', '/').TrimEnd('/')).ToEquatableArray());

    /// <summary>Finds where a file lies in its root.</summary>
    /// <param name="path">The file's path, as the compiler was given it.</param>
    /// <returns>The path below the root, with <c>/</c>; of two roots, one in the other, below the last. Null outside of all.</returns>
    public string? Find(string path)
    {
        var full = Normalize(path);
        for (var i = Paths.Count - 1; i >= 0; i--)
        {
            var root = Paths[i];
            if (full.Length > root.Length + 1 && full[root.Length] == '/' && full.StartsWith(root, Comparison))
            {
                return full.Substring(root.Length + 1);
            }
        }

        return null;
    }

    // The compiler puts the project's folder before a relative path, and leaves the dots of '../content' in it.
    private static string Normalize(string path)
    {
        path = path.Replace('\\', '/');
        return path.IndexOf("/.", StringComparison.Ordinal) < 0 ? path : Path.GetFullPath(path).Replace('\\', '/');
    }
}
