using System.Globalization;
using SeedContent;

namespace Newsroom.Layout;

/// <summary>An article in full: title, dateline and date, paragraphs with their lists as bullets, then who said what, and whom and what it is about.</summary>
internal static class ArticlePage
{
    private const string Indent = "  ";
    private const string Bullet = Indent + "• ";
    private const string AfterBullet = Indent + "  ";
    private const string Separator = " · ";

    /// <summary>Lays the article out.</summary>
    /// <param name="article">The article.</param>
    /// <param name="width">The columns there are.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Layout(Story article, int width)
    {
        // An article without a headline is called what it is called everywhere else: by its key.
        var title = LineWrapper.Wrap(article.Headline ?? article.Key, width);
        return [.. title, new string('=', title.Max(DisplayWidth.Of)), .. Facts(article, width), .. Paragraphs(article, width), .. Quotations(article, width), .. Mentions.Layout(article, width)];
    }

    private static List<string> Facts(Article article, int width)
    {
        string?[] facts =
        [
            article.Draft ? "draft" : null,
            article.Dateline?.Text,
            article.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            article.Byline is { } byline ? "by " + byline : null,
            string.Create(CultureInfo.InvariantCulture, $"{article.WordCount} words"),
        ];
        return LineWrapper.Wrap(string.Join(Separator, facts.Where(fact => fact is not null)), width);
    }

    private static IEnumerable<string> Paragraphs(Article article, int width)
    {
        foreach (var paragraph in article.Paragraphs)
        {
            yield return "";
            var lists = article.Lists.Where(list => list.Paragraph == paragraph.Index);
            foreach (var (text, isItem) in ParagraphParts.Split(paragraph, lists))
            {
                var lines = isItem ? LineWrapper.Wrap(text, width, Bullet, AfterBullet) : LineWrapper.Wrap(text, width);
                foreach (var line in lines)
                {
                    yield return line;
                }
            }
        }
    }

    private static IEnumerable<string> Quotations(Article article, int width)
    {
        if (article.Quotes.IsEmpty)
        {
            yield break;
        }

        yield return "";
        yield return "Quotations";
        yield return "----------";
        foreach (var quote in article.Quotes)
        {
            yield return "";
            var said = LineWrapper.Wrap($"“{quote.Text}”", width, Indent, Indent);
            var speaker = LineWrapper.Wrap("— " + (quote.Speaker ?? "(the article does not say for certain)"), width, Indent + Indent, AfterBullet + Indent);
            foreach (var line in said.Concat(speaker))
            {
                yield return line;
            }
        }
    }
}
