using System.Globalization;
using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Packing;

/// <summary>
/// What a body has that is in no pack: of an article what its head says and its first paragraph, of Markdown the ids that links can lead to, and where its own lead that are not
/// external. A text with more than that is read by the generator too: one with something wrong, or with components.
/// </summary>
internal static class BodyFacts
{
    private const string Article = "A";
    private const string Markdown = "M";
    private const string Nothing = "-";
    private const int HeadLength = 7;

    /// <summary>Writes them.</summary>
    /// <param name="body">The body.</param>
    /// <param name="links">What its links led to; null where it has none that could lead elsewhere.</param>
    /// <returns>Words with tabs between them; null where the body has more than can be said.</returns>
    public static string? Write(BodyModel body, TextHash? links) => body switch
    {
        ArticleBody { Article.Problems.Count: 0 } article => Join(Article, Describe(article.Article)),
        MarkdownModel { Problems.Count: 0, Components.Count: 0 } markdown => Join(Markdown, MarkdownFacts.Write(markdown).Prepend(links?.ToString() ?? Nothing)),
        _ => null,
    };

    /// <summary>Reads what <see cref="Write"/> gives.</summary>
    /// <param name="known">The body with its facts.</param>
    /// <param name="source">The text.</param>
    /// <returns>The body; null where the facts are none.</returns>
    public static BodyModel? Read(KnownBody known, BodySource source)
    {
        var words = known.Facts.Split('\t');
        return words[0] switch
        {
            Article when ReadArticle(words) is { } article => new ArticleBody(article) { Packed = known.Body, Unread = source },
            Markdown when words.Length > 1 => MarkdownFacts.Read(words.Skip(2)) with { Packed = known.Body, PackedLinks = TextHash.Parse(words[1]), Unread = source },
            _ => null,
        };
    }

    private static IEnumerable<string> Describe(ArticleModel article) =>
    [
        Describe(article.Date), article.Language ?? Nothing, Describe(article.Headline), Describe(article.Kicker), Describe(article.Byline),
        Describe(article.Paragraphs.Count > 0 ? article.Paragraphs[0] : null),
        .. article.Dateline is { } dateline
            ? new[] { Describe(dateline.Text), Describe(dateline.Place), Describe(dateline.Country), Describe(dateline.Agency), Describe(dateline.Date) }
            : [],
    ];

    private static ArticleModel? ReadArticle(string[] words) => words is [_, var date, var language, var headline, var kicker, var byline, var lead, ..] && words.Length is HeadLength or HeadLength + 5
        ? new()
        {
            Date = Date(date),
            Language = language == Nothing ? null : language,
            Headline = Span(headline),
            Kicker = Span(kicker),
            Byline = Span(byline),
            Paragraphs = Span(lead) is { } first ? [first] : [],
            Dateline = words.Length > HeadLength && Span(words[HeadLength]) is { } dateline
                ? new(dateline, Span(words[HeadLength + 1]), Span(words[HeadLength + 2]), Span(words[HeadLength + 3]), Date(words[HeadLength + 4]))
                : null,
            Quotes = [],
            Lists = [],
            Credits = [],
            Names = [],
            WordCount = 0,
            Problems = [],
        }
        : null;

    private static string Describe(TextSpan? span) => span is { } found ? string.Format(CultureInfo.InvariantCulture, "{0}+{1}", found.Start, found.Length) : Nothing;

    private static string Describe(CalendarDate? date) => date?.ToString() ?? Nothing;

    private static CalendarDate? Date(string word) => CalendarDate.TryParseIso(word);

    private static TextSpan? Span(string word) => word.Split('+') is [var start, var length]
        ? new TextSpan(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(length, CultureInfo.InvariantCulture))
        : null;

    private static string Join(string kind, IEnumerable<string> words) => string.Join("\t", words.Prepend(kind));
}
