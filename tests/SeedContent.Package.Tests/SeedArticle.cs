using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests;

/// <summary>The seed article and its sidecar, as they stand in this repository.</summary>
internal static class SeedArticle
{
    private const string Stem = "000_3a3c653853a5083d";

    /// <summary>Both files, for a consumer.</summary>
    /// <param name="folder">The folder to put them in.</param>
    public static IEnumerable<ConsumerFile> Files(string folder = "seeds/articles") =>
    [
        new(folder + "/" + Stem + ".txt", File.ReadAllBytes(Repository.PathOf("seeds", "articles", Stem + ".txt"))),
        new(folder + "/" + Stem + ".yml", File.ReadAllBytes(Repository.PathOf("seeds", "articles", Stem + ".yml"))),
    ];

    /// <summary>The truth about it, written by hand from its text.</summary>
    public static string TruthFile { get; } = Repository.PathOf("tests", "SeedContent.Compiler.Tests", "Articles", "Truth", Stem + ".json");
}
