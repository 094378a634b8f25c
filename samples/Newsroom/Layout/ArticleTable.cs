using System.Globalization;
using SeedContent;

namespace Newsroom.Layout;

/// <summary>The list of articles: a line each, with key, date, place, and the headline or the first words.</summary>
internal static class ArticleTable
{
    private const string Gap = "  ";
    private const string Missing = "-";

    /// <summary>Lays the list out.</summary>
    /// <param name="articles">The articles, in the order of the list.</param>
    /// <param name="width">The columns there are; the last column of the table gets what is left.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Layout(IReadOnlyList<Article> articles, int width)
    {
        if (articles.Count == 0)
        {
            yield break;
        }

        var rows = articles.Select(Row).ToList();
        var columns = Enumerable.Range(0, 3).Select(column => rows.Max(row => DisplayWidth.Of(row[column]))).ToList();
        foreach (var row in rows)
        {
            var start = string.Concat(columns.Select((columnWidth, column) => DisplayWidth.Pad(row[column], columnWidth) + Gap));
            yield return DisplayWidth.Fit(start + row[^1], width).TrimEnd();
        }
    }

    private static string[] Row(Article article) =>
    [
        article.Key,
        article.Date?.ToString("O", CultureInfo.InvariantCulture) ?? Missing,
        article.Dateline?.Place ?? Missing,
        (article.Draft ? "[draft] " : "") + (article.Headline ?? article.Lead?.Text ?? Missing),
    ];
}
