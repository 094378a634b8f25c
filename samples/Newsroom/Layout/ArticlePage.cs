using System.Globalization;
using SeedContent;

namespace Newsroom.Layout;

/// <summary>An article in full: kicker and title, dateline, date and byline, paragraphs with their lists as bullets, credits, then who said what, and whom and what it names.</summary>
internal static class ArticlePage
{
    private const string Indent = "  ";
    private const string Bullet = Indent + "• ";
    private const string AfterBullet = Indent + "  ";
    private const string Separator = " · ";

    private static readonly string[] QuotationsHeading = ["", "Quotations", "----------"];

    /// <summary>Lays the article out.</summary>
    /// <param name="article">The article.</param>
    /// <param name="width">The columns there are.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Layout(Story article, int width)
    {
        // An article without a headline is called what it is called everywhere else: by its key.
        var title = LineWrapper.Wrap(article.Headline ?? article.Key, width);
        title.Add(new string('=', title.Max(DisplayWidth.Of)));
        title.InsertRange(0, LineWrapper.Wrap(article.Kicker ?? "", width));
        var paragraphs = Paragraphs(article, width).Concat(Credits(article, width));
        var quotations = QuotationList.Layout(article, width);
        if (Direction.IsRightToLeft(article.Lead?.Text ?? ""))
        {
            paragraphs = Direction.ToTheRight(paragraphs, width);
            quotations = Direction.ToTheRight(quotations, width);
        }

        return
        [
            .. Direction.IsRightToLeft(title[0]) ? Direction.ToTheRight(title, width) : title,
            .. Facts(article, width),
            .. paragraphs,
            .. article.Quotes.IsEmpty ? [] : QuotationsHeading,
            .. quotations,
            .. Mentions.Layout(article, width),
        ];
    }

    private static List<string> Facts(Article article, int width)
    {
        string?[] facts =
        [
            article.Draft ? "draft" : null,
            article.Dateline is { } dateline ? Direction.Isolate(dateline.Text) : null,
            article.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            article.Byline is { } byline ? "by " + Direction.Isolate(byline) : null,
            TextLength.Of(article),
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

    // Editor, agency, copyright: what a paper puts under the text.
    private static List<string> Credits(Article article, int width) =>
        article.Credits.IsEmpty ? [] : ["", .. article.Credits.SelectMany(credit => LineWrapper.Wrap(credit.Text, width, Indent, Indent))];
}
