namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>How well articles are read, against truths that people wrote from reading them. The docs have the figures; these tests measure them.</summary>
public class AccuracyTests(ITestOutputHelper output)
{
    private static readonly string Page = Path.Combine(Repository.Root, "seeds", "docs", "accuracy.md");

    [Fact]
    public void Articles_of_our_own_are_read_as_well_as_the_docs_say() =>
        Check("By language", "all", TruthFolder.Own(), truth => $"`{truth.Language}`" + (truth.Set == "own" ? "" : ", " + truth.Set));

    [Fact]
    public void Articles_of_other_people_are_read_as_well_as_the_docs_say() =>
        Check("Articles by other people", "all", TruthFolder.OtherPeople(), truth => $"`{truth.Language}`, {truth.Set}");

    [Fact]
    public void There_are_six_articles_of_our_own_in_each_language_and_sixty_of_other_people()
    {
        var languages = TruthFolder.Own().GroupBy(article => article.Truth.Language, StringComparer.Ordinal).ToList();

        Assert.True(languages.Count >= 20);
        Assert.All(languages, language => Assert.True(language.Count() >= 6, language.Key));
        Assert.True(TruthFolder.OtherPeople().Count() >= 60);
    }

    private void Check(string heading, string total, IEnumerable<(SpanTruth Truth, string Text)> articles, Func<SpanTruth, string> group)
    {
        var differences = new List<string>();
        var rows = AccuracyTable.Rows([.. articles.Select(article => (group(article.Truth), ArticleMeasurer.Measure(article.Truth, article.Text, differences)))], total);
        differences.ForEach(output.WriteLine);
        output.WriteLine(rows);

        // Better than the page says is wrong too: it would hide the next step back.
        Assert.Equal(AccuracyTable.InPage(File.ReadAllText(Page).ReplaceLineEndings("\n"), heading), rows);
    }
}
