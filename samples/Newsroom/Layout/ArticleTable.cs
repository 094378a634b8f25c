using System.Globalization;
using SeedContent;

namespace Newsroom.Layout;

/// <summary>The list of articles: a line each, with key, language, date, place, and the headline or the first words.</summary>
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
        var columns = Enumerable.Range(0, rows[0].Length - 1).Select(column => rows.Max(row => DisplayWidth.Of(row[column]))).ToList();
        foreach (var row in rows)
        {
            var start = string.Concat(columns.Select((columnWidth, column) => DisplayWidth.Pad(row[column], columnWidth) + Gap));
            var rest = width - DisplayWidth.Of(start);

            // A key so long that nothing is left for the headline is cut itself.
            yield return rest > 0 ? start + Direction.Isolate(DisplayWidth.Fit(row[^1], rest)) : DisplayWidth.Fit(start, width).TrimEnd();
        }
    }

    private static string[] Row(Article article) =>
    [
        article.Key,
        article.Language ?? Missing,
        article.Date?.ToString("O", CultureInfo.InvariantCulture) ?? Missing,
        Direction.Isolate(article.Dateline?.Place ?? Missing),
        (article.Draft ? "[draft] " : "") + (article.Headline ?? article.Lead?.Text ?? Missing),
    ];
}
