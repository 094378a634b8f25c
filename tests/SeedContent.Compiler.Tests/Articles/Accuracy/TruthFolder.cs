namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>The truths, by the folder that they stand in.</summary>
internal static class TruthFolder
{
    private const string OtherPeoples = "wikinews-";

    private static readonly string Root = Path.Combine(ArticleFolder.Path, "Truth");

    /// <summary>The articles that were written for these tests, each beside its truth.</summary>
    public static IEnumerable<(SpanTruth Truth, string Text)> Own() =>
        Folders().Where(folder => !IsOtherPeoples(folder)).SelectMany(folder => Truths(folder).Select(truth => (truth, truth.ReadArticle(folder))));

    /// <summary>Articles by other people; where they are not here, the test that asks is skipped.</summary>
    public static IEnumerable<(SpanTruth Truth, string Text)> OtherPeople()
    {
        var corpora = Path.GetDirectoryName(SeedContent.Tests.PublicFolder.Corpus("news"))!;
        return Folders().Where(IsOtherPeoples).SelectMany(Truths).Select(truth => (truth, truth.ReadArticle(corpora)));
    }

    private static IEnumerable<string> Folders() => Directory.EnumerateDirectories(Root).Order(StringComparer.Ordinal);

    private static bool IsOtherPeoples(string folder) => Path.GetFileName(folder).StartsWith(OtherPeoples, StringComparison.Ordinal);

    private static IEnumerable<SpanTruth> Truths(string folder) => Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(SpanTruth.Load);
}
