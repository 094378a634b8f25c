using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Emission.Rows;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes what an article has beyond what every entry has.</summary>
internal static class ArticleEmitter
{
    /// <summary>Writes the lines of the article's facts.</summary>
    public static void Emit(SourceWriter writer, ArticleModel article, string text, Constants constants)
    {
        EntryEmitter.Optional(writer, "Kicker", article.Kicker is { } kicker ? constants.String(kicker.In(text)) : null);
        EntryEmitter.Optional(writer, "Byline", article.Byline is { } byline ? constants.String(byline.In(text)) : null);
        EntryEmitter.Optional(writer, "Dateline", article.Dateline is { } dateline ? Dateline(dateline, text, constants) : null);
    }

    /// <summary>Says where its parts stand, in the order that <c>ArticleFacts.Numbers</c> has.</summary>
    /// <returns>The numbers.</returns>
    public static BodyNumbers NumbersOf(ArticleModel article, string text)
    {
        var bytes = new Utf8Offsets(text);
        var rows = new BodyNumbers(
            ("WordCount", article.WordCount),
            ("ParagraphCount", article.Paragraphs.Count),
            ("QuoteCount", article.Quotes.Count),
            ("ListCount", article.Lists.Count),
            ("CreditCount", article.Credits.Count));
        foreach (var paragraph in article.Paragraphs)
        {
            rows.Add(Pair(bytes, paragraph), paragraph.In(text));
        }

        foreach (var quote in article.Quotes)
        {
            rows.Add(
                [quote.Paragraph, .. Pair(bytes, quote.Text), .. Pair(bytes, quote.Speaker), .. Pair(bytes, quote.Attribution), (int)quote.Kind],
                (quote.Speaker is { } speaker ? speaker.In(text) + ": " : "") + quote.Text.In(text));
        }

        foreach (var list in article.Lists)
        {
            rows.Add(
                [list.Paragraph, list.Items.Count, .. list.Items.SelectMany(item => Pair(bytes, item))],
                string.Join("; ", list.Items.Take(CommentText.MaxLength / 4).Select(item => item.In(text))));
        }

        foreach (var credit in article.Credits)
        {
            rows.Add(Pair(bytes, credit), credit.In(text));
        }

        foreach (var name in article.Names)
        {
            rows.Add(
                [(int)name.Kind, .. Pair(bytes, name.Text), name.Mentions.Count, .. name.Mentions.SelectMany(mention => (int[])[mention.Paragraph, .. Pair(bytes, mention.Text)])],
                name.Text.In(text));
        }

        return rows;
    }

    private static string Dateline(DatelineModel dateline, string text, Constants constants)
    {
        return $"new({constants.String(dateline.Text.In(text))}, {Part(dateline.Place)}, {Part(dateline.Country)}, {Part(dateline.Agency)}, {constants.Date(dateline.Date)})";

        string Part(TextSpan? span) => constants.String(span?.In(text));
    }

    private static int[] Pair(Utf8Offsets bytes, TextSpan? span)
    {
        var range = bytes.Convert(span);
        return [range.Start, range.Length];
    }
}
