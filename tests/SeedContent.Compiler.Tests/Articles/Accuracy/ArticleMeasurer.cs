using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>Compares what was read from an article with its truth, field by field.</summary>
internal static class ArticleMeasurer
{
    /// <summary>Reads an article as a project does that says nothing about it, and scores every field.</summary>
    /// <param name="truth">The truth.</param>
    /// <param name="text">The article.</param>
    /// <param name="differences">Takes a line for each field that is not as in the truth.</param>
    public static ArticleScores Measure(SpanTruth truth, string text, ICollection<string> differences)
    {
        var model = ArticleReader.Read(text, language: null);
        var scores = new ArticleScores();
        Single("Language", model.Language, truth.Language);
        Single("Date", model.Date?.ToString(), truth.Date);
        Single("Dateline", Show(model.Dateline, text), Show(truth.Dateline, text));
        Single("Headline", Show(model.Headline, text), Show(truth.Headline, text));
        Single("Kicker", Show(model.Kicker, text), Show(truth.Kicker, text));
        Single("Byline", Show(model.Byline, text), Show(truth.Byline, text));
        Single(
            "Paragraphs",
            $"{model.Paragraphs.Count} from {(model.Paragraphs.Count > 0 ? model.Paragraphs[0].Start : -1)}",
            $"{truth.Paragraphs} from {truth.LeadStart}");
        Quotes();
        Each("Lists", model.Lists.Select(list => string.Join(" ; ", list.Items.Select(item => Show(item, text)))), truth.Lists.Select(list => string.Join(" ; ", list.Select(item => Show(item, text)))));
        Each("Credits", model.Credits.Select(credit => Show(credit, text)), truth.Credits.Select(credit => Show(credit, text)));
        return scores;

        void Single(string field, string? found, string? expected)
        {
            scores.Add(field, found, expected);
            Note(field, found, expected);
        }

        void Note(string field, string? found, string? expected)
        {
            if (!string.Equals(found, expected, StringComparison.Ordinal))
            {
                differences.Add($"{truth.Path} {field}: read {found ?? "nothing"}, there is {expected ?? "nothing"}");
            }
        }

        void Each(string field, IEnumerable<string?> found, IEnumerable<string?> expected)
        {
            var rest = expected.ToList();
            foreach (var one in found)
            {
                Single(field, one, rest.Remove(one) ? one : null);
            }

            rest.ForEach(one => Single(field, found: null, one));
        }

        void Quotes()
        {
            var truths = truth.Quotes.ToDictionary(quote => quote.Text);
            Each("Quotations", model.Quotes.Select(quote => Show(quote.Text, text)), truth.Quotes.Select(quote => Show(quote.Text, text)));
            foreach (var quote in model.Quotes)
            {
                truths.Remove(quote.Text, out var same);
                Speaker(quote, same);
                Single("Attribution", Show(quote.Attribution, text), Show(same?.Attribution, text));
                if (same is not null)
                {
                    Single("Kind", KindOf(quote), same.Kind is "unknown" ? null : same.Kind);
                }
            }

            foreach (var missed in truths.Values)
            {
                scores.Add("Speakers", new(0, 0, missed.NeedsSpeaker ? 1 : 0));
                scores.Add("Attribution", found: null, missed.Attribution);
            }
        }

        void Speaker(QuoteModel quote, SpanTruth.QuoteTruth? same)
        {
            var found = quote.Speaker is { } span ? string.Join(' ', span.In(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
            var isRight = same is not null && (found == same.Speaker || same.MayAlsoBe.Contains(found));
            scores.Add("Speakers", new(isRight && found is not null ? 1 : 0, found is null ? 0 : 1, !isRight && same is { NeedsSpeaker: true } ? 1 : 0));
            if (!isRight && (found is not null || same is not null))
            {
                Note($"Speaker of {Show(quote.Text, text)}", found ?? "nobody", same?.Speaker ?? "nobody");
            }
        }
    }

    private static string? KindOf(QuoteModel quote) => quote.Kind == QuoteKind.Unknown ? null : quote.Kind.ToString().ToLowerInvariant();

    private static string? Show(TextSpan? span, string text) => span is { } some ? $"{some.Start}+{some.Length} ‘{some.In(text)}’" : null;

    private static string? Show(DatelineModel? dateline, string text) => dateline is null ? null
        : Show(text, dateline.Text, dateline.Place, dateline.Country, dateline.Agency, dateline.Date?.ToString());

    private static string? Show(SpanTruth.DatelineTruth? dateline, string text) => dateline is null ? null
        : Show(text, dateline.Text, dateline.Place, dateline.Country, dateline.Agency, dateline.Date);

    private static string Show(string text, TextSpan whole, TextSpan? place, TextSpan? country, TextSpan? agency, string? date) =>
        $"{Show(whole, text)}: place {Show(place, text)}, country {Show(country, text)}, agency {Show(agency, text)}, date {date}";
}
