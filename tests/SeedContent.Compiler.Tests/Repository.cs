namespace SeedContent.Compiler.Tests;

/// <summary>The checked-out repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SeedContent.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("SeedContent.sln stands in no folder above the tests.");
    }
}
