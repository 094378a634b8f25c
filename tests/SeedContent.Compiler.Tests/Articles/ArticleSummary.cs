using System.Globalization;
using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>All of an article as texts, without offsets and with one kind of line end, so that two readings can be compared.</summary>
internal static class ArticleSummary
{
    public static IReadOnlyList<string> Of(ArticleModel model, string text)
    {
        string Show(TextSpan? span) => span is { } s ? s.In(text).ReplaceLineEndings("\n") : "-";
        var dateline = model.Dateline;
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{model.Language} {model.Date} {model.WordCount} words, headline {Show(model.Headline)}, byline {Show(model.Byline)}"),
            $"dateline {Show(dateline?.Text)}: {Show(dateline?.Place)}, {Show(dateline?.Country)}, {Show(dateline?.Agency)}, {dateline?.Date}",
            .. model.Paragraphs.Select(p => Show(p)),
            .. model.Quotes.Select(q => string.Create(CultureInfo.InvariantCulture, $"quote {q.Paragraph} {Show(q.Speaker)} ({Show(q.Attribution)}): {Show(q.Text)}")),
            .. model.Lists.Select(l => string.Create(CultureInfo.InvariantCulture, $"list {l.Paragraph}: {string.Join(" | ", l.Items.Select(i => Show(i)))}")),
        ];
    }
}
