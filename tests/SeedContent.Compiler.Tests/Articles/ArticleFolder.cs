namespace SeedContent.Compiler.Tests.Articles;

/// <summary>The folder of these tests, with the cases and their truths.</summary>
internal static class ArticleFolder
{
    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "tests", "SeedContent.Compiler.Tests", "Articles");
}
