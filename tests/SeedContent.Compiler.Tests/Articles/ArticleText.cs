using System.Globalization;
using System.Text;
using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Prints an article, read or expected, in one form, so that a failing test shows all differences at once.</summary>
internal static class ArticleText
{
    private const string Gap = " … ";

    public static string Of(ArticleModel model, string text, ArticleTruth truth)
    {
        var builder = new StringBuilder();
        var dateline = model.Dateline;
        Head(builder, model.Language, model.Date?.ToString(), model.Headline?.In(text), model.Byline?.In(text));
        Dateline(builder, dateline is null ? null : new(dateline.Text.In(text), dateline.Place?.In(text), dateline.Country?.In(text), dateline.Agency?.In(text), dateline.Date?.ToString()));
        for (var i = 0; i < model.Paragraphs.Count; i++)
        {
            var expected = i < truth.Paragraphs.Count ? truth.Paragraphs[i] : "";
            var paragraph = model.Paragraphs[i].In(text);
            var parts = expected.Split(Gap);
            var matches = parts.Length == 2 && paragraph.StartsWith(parts[0], StringComparison.Ordinal) && paragraph.EndsWith(parts[1], StringComparison.Ordinal);
            Line(builder, $"paragraph {i}: {(matches ? expected : paragraph)}");
        }

        for (var i = 0; i < model.Quotes.Count; i++)
        {
            var quote = model.Quotes[i];
            var expected = i < truth.Quotes.Count ? truth.Quotes[i] : null;
            var speaker = quote.Speaker?.In(text);
            if (speaker is not null && string.Equals(speaker, expected?.SpeakerMayAlsoBe, StringComparison.Ordinal))
            {
                speaker = expected!.Speaker;
            }

            var attribution = expected?.Attribution is null ? null : quote.Attribution?.In(text);
            Quote(builder, new(quote.Paragraph, quote.Text.In(text), speaker, Attribution: attribution));
        }

        foreach (var list in model.Lists)
        {
            List(builder, new(list.Paragraph, [.. list.Items.Select(i => i.In(text))]));
        }

        return builder.ToString();
    }

    public static string Of(ArticleTruth truth)
    {
        var builder = new StringBuilder();
        Head(builder, truth.Language, truth.Date, truth.Headline, truth.Byline);
        Dateline(builder, truth.Dateline);
        for (var i = 0; i < truth.Paragraphs.Count; i++)
        {
            Line(builder, $"paragraph {i}: {truth.Paragraphs[i]}");
        }

        foreach (var quote in truth.Quotes)
        {
            Quote(builder, quote);
        }

        foreach (var list in truth.Lists)
        {
            List(builder, list);
        }

        return builder.ToString();
    }

    private static void Head(StringBuilder builder, string? language, string? date, string? headline, string? byline) =>
        Line(builder, $"language {language ?? "-"}, date {date ?? "-"}, headline {headline ?? "-"}, byline {byline ?? "-"}");

    private static void Dateline(StringBuilder builder, ArticleTruth.DatelineTruth? dateline)
    {
        if (dateline is not null)
        {
            Line(builder, $"dateline {dateline.Text}: {dateline.Place ?? "-"}, {dateline.Country ?? "-"}, {dateline.Agency ?? "-"}, {dateline.Date ?? "-"}");
        }
    }

    private static void Quote(StringBuilder builder, ArticleTruth.QuoteTruth quote) =>
        Line(builder, $"quote in {quote.Paragraph} by {quote.Speaker ?? "-"} ({quote.Attribution ?? "-"}): {quote.Text}");

    private static void List(StringBuilder builder, ArticleTruth.ListTruth list) =>
        Line(builder, $"list in {list.Paragraph}: {string.Join(" | ", list.Items)}");

    private static void Line(StringBuilder builder, FormattableString line) =>
        builder.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
