using SeedContent.Compiler.Schema;

namespace SeedContent.Tasks;

/// <summary>
/// Tells assets from seeds. In a bundle, a folder below a collection's with an index, each file that is neither a text nor beside one of its stem
/// is an asset. Elsewhere in a collection's folder a file is one by its extension: what nobody knows is still reported, since it may be a misnamed seed.
/// </summary>
public static class AssetFinder
{
    /// <summary>Finds the assets.</summary>
    /// <param name="seedPaths">All files' paths below the seed root, with <c>/</c>.</param>
    /// <returns>Says of a path whether it is that of an asset.</returns>
    public static Func<string, bool> Find(IEnumerable<string> seedPaths)
    {
        var bundles = new HashSet<string>(StringComparer.Ordinal);
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in seedPaths.Where(IsText))
        {
            var stem = SeedKinds.StemOf(path);
            stems.Add(stem);
            if (FolderOf(stem) is { } folder && folder.IndexOf('/') >= 0 && stem.Length == folder.Length + "/index".Length && stem.EndsWith("/index", StringComparison.Ordinal))
            {
                bundles.Add(folder);
            }
        }

        return path => FolderOf(path) is { } folder
            && !IsText(path)
            && (IsInBundle(folder, bundles)
                ? SeedKinds.FormatOf(path) is null || !stems.Contains(SeedKinds.StemOf(path))
                : SeedKinds.FormatOf(path) is null && MediaTypes.Find(path) is not null);
    }

    private static bool IsText(string path) => SeedKinds.Of(path) is SeedKind.Article or SeedKind.Markdown;

    private static bool IsInBundle(string folder, HashSet<string> bundles)
    {
        for (var above = folder; above is not null; above = FolderOf(above))
        {
            if (bundles.Contains(above))
            {
                return true;
            }
        }

        return false;
    }

    private static string? FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path.Substring(0, slash) : null;
}
