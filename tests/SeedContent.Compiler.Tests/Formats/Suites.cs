namespace SeedContent.Compiler.Tests.Formats;

/// <summary>The public test suites, which are no part of this repository.</summary>
internal static class Suites
{
    /// <summary>The folder of a suite; without it, the test that asks is skipped.</summary>
    public static string Folder(string name)
    {
        var folders = Candidates().Select(suites => Path.Combine(suites, name)).Where(Directory.Exists).Take(1).ToList();
        Assert.SkipWhen(folders.Count == 0, $"{name}: the public suites are not here; set SEEDCONTENT_SUITES");
        return folders[0];
    }

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("SEEDCONTENT_SUITES") is { Length: > 0 } suites)
        {
            yield return suites;
        }

        for (var folder = Directory.GetParent(Repository.Root); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "shared", "suites");
        }
    }
}
