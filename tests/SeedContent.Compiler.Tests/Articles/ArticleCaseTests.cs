using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Whole articles against a truth that was written from reading them.</summary>
public class ArticleCaseTests
{
    private static readonly string Cases = Path.Combine(ArticleFolder.Path, "Cases");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Cases, "*.txt").Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_read_as_its_truth_says(string name) =>
        Check(Path.Combine(Cases, name + ".txt"), Path.Combine(Cases, name + ".json"));

    [Fact]
    public void The_seed_article_is_read_as_its_truth_says() =>
        Check(
            Path.Combine(Repository.Root, "seeds", "articles", "000_3a3c653853a5083d.txt"),
            Path.Combine(ArticleFolder.Path, "Truth", "000_3a3c653853a5083d.json"));

    [Fact]
    public void There_are_at_least_fourteen_cases_and_each_has_a_truth()
    {
        Assert.True(Names.Count >= 14);
        Assert.All(Directory.EnumerateFiles(Cases, "*.txt"), path => Assert.True(File.Exists(Path.ChangeExtension(path, ".json")), path));
    }

    private static void Check(string textPath, string truthPath)
    {
        var text = File.ReadAllText(textPath);
        var truth = ArticleTruth.Load(truthPath);
        var model = ArticleReader.Read(text, language: null);
        Assert.Equal(ArticleText.Of(truth), ArticleText.Of(model, text, truth));
        Assert.Equal(truth.Lead ?? model.Paragraphs[0].In(text), model.Paragraphs[0].In(text));
        ArticleSpans.Check(model, text);
    }
}
