namespace SeedContent.Tests;

/// <summary>The files of this repository, found from where the tests run.</summary>
internal static class Repository
{
    /// <summary>The top folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SeedContent.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"SeedContent.sln is in no folder above {AppContext.BaseDirectory}");
    }
}
