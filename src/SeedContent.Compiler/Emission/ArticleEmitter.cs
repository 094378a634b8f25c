using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes what an article has beyond what every entry has.</summary>
internal static class ArticleEmitter
{
    /// <summary>Writes the lines of the article's facts.</summary>
    /// <returns>Where its parts stand, in the order that <c>ArticleFacts.Numbers</c> has.</returns>
    public static NumberRows Emit(SourceWriter writer, ArticleModel article, string text)
    {
        EntryEmitter.Optional(writer, "Kicker", article.Kicker is { } kicker ? Literals.String(kicker.In(text)) : null);
        EntryEmitter.Optional(writer, "Byline", article.Byline is { } byline ? Literals.String(byline.In(text)) : null);
        EntryEmitter.Optional(writer, "Dateline", article.Dateline is { } dateline ? Dateline(dateline, text) : null);
        writer.Line($"WordCount = {Literals.Number(article.WordCount)},");
        EntryEmitter.Optional(writer, "ParagraphCount", article.Paragraphs.Count == 0 ? null : Literals.Number(article.Paragraphs.Count));
        EntryEmitter.Optional(writer, "QuoteCount", article.Quotes.Count == 0 ? null : Literals.Number(article.Quotes.Count));
        EntryEmitter.Optional(writer, "ListCount", article.Lists.Count == 0 ? null : Literals.Number(article.Lists.Count));
        EntryEmitter.Optional(writer, "CreditCount", article.Credits.Count == 0 ? null : Literals.Number(article.Credits.Count));
        return Rows(article, text);
    }

    // One line a part, with the words it is made of: numbers alone say nothing to whoever opens the file.
    private static NumberRows Rows(ArticleModel article, string text)
    {
        var bytes = new Utf8Offsets(text);
        var rows = new NumberRows();
        foreach (var paragraph in article.Paragraphs)
        {
            rows.Add(Pair(bytes, paragraph), CommentText.Of(paragraph.In(text)));
        }

        foreach (var quote in article.Quotes)
        {
            rows.Add(
                [quote.Paragraph, .. Pair(bytes, quote.Text), .. Pair(bytes, quote.Speaker), .. Pair(bytes, quote.Attribution), (int)quote.Kind],
                CommentText.Of((quote.Speaker is { } speaker ? speaker.In(text) + ": " : "") + quote.Text.In(text)));
        }

        foreach (var list in article.Lists)
        {
            rows.Add(
                [list.Paragraph, list.Items.Count, .. list.Items.SelectMany(item => Pair(bytes, item))],
                CommentText.Of(string.Join("; ", list.Items.Take(CommentText.MaxLength / 4).Select(item => item.In(text)))));
        }

        foreach (var credit in article.Credits)
        {
            rows.Add(Pair(bytes, credit), CommentText.Of(credit.In(text)));
        }

        foreach (var name in article.Names)
        {
            rows.Add(
                [(int)name.Kind, .. Pair(bytes, name.Text), name.Mentions.Count, .. name.Mentions.SelectMany(mention => (int[])[mention.Paragraph, .. Pair(bytes, mention.Text)])],
                CommentText.Of(name.Text.In(text)));
        }

        return rows;
    }

    private static string Dateline(DatelineModel dateline, string text) =>
        $"new({Literals.String(dateline.Text.In(text))}, {Part(dateline.Place, text)}, {Part(dateline.Country, text)}, {Part(dateline.Agency, text)}, {Literals.Date(dateline.Date)})";

    private static string Part(TextSpan? span, string text) => Literals.String(span?.In(text));

    private static int[] Pair(Utf8Offsets bytes, TextSpan? span)
    {
        var range = bytes.Convert(span);
        return [range.Start, range.Length];
    }
}
