using System.Text;

namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>Precision and recall by field and group of articles, as the Markdown table of the docs.</summary>
internal static class AccuracyTable
{
    /// <summary>The table's rows; one for each group in order, and one for all.</summary>
    public static string Rows(IEnumerable<(string Group, ArticleScores Scores)> articles, string total) => Rows(articles, total, ArticleScores.Fields);

    /// <summary>The same, of some fields.</summary>
    public static string Rows(IEnumerable<(string Group, ArticleScores Scores)> articles, string total, IReadOnlyList<string> fields)
    {
        var groups = articles.GroupBy(article => article.Group, article => article.Scores, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var text = new StringBuilder();
        foreach (var group in groups)
        {
            Row(text, group.Key, ArticleScores.Sum(group), fields);
        }

        Row(text, total, ArticleScores.Sum(groups.SelectMany(group => group)), fields);
        return text.ToString();
    }

    /// <summary>The rows of the table that stands under a heading of a page.</summary>
    public static string InPage(string page, string heading)
    {
        var start = page.IndexOf("\n## " + heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no heading '{heading}'.");
        return string.Concat(page[(start + 1)..].Split('\n').SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Skip(2).Select(line => line + "\n"));
    }

    private static void Row(StringBuilder text, string group, ArticleScores scores, IReadOnlyList<string> fields)
    {
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {group} | {scores.Articles} |");
        foreach (var field in fields)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $" {scores[field]} |");
        }

        text.Append('\n');
    }
}
