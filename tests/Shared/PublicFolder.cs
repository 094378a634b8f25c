namespace SeedContent.Tests;

/// <summary>Public data that is no part of this repository: test suites of formats, and content that other people wrote.</summary>
internal static class PublicFolder
{
    /// <summary>A folder of the test suites; without it, the test that asks is skipped.</summary>
    public static string Suite(string name) => Find("suites", "SEEDCONTENT_SUITES", name);

    /// <summary>A folder of other people's content; without it, the test that asks is skipped.</summary>
    public static string Corpus(string name) => Find("corpora", "SEEDCONTENT_CORPORA", name);

    private static string Find(string kind, string variable, string name)
    {
        var folder = Candidates(kind, variable).Select(candidate => Path.Combine(candidate, name)).FirstOrDefault(Directory.Exists);
        Assert.SkipWhen(folder is null, $"{name}: the public {kind} are not here; set {variable}");
        return folder!;
    }

    private static IEnumerable<string> Candidates(string kind, string variable)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } named)
        {
            yield return named;
        }

        for (var folder = Directory.GetParent(Repository.Root); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "shared", kind);
        }
    }
}
