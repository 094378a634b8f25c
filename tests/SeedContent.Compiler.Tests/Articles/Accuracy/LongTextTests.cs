using System.Text.Json;
using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>How well articles with the usual mix of ways to tell who speaks are read. The docs have the figures; these tests measure them.</summary>
public class LongTextTests(ITestOutputHelper output)
{
    private static readonly string[] Fields = ["Date", "Headline", "Byline", "Dateline", "Quotations", "Kind", "Speakers"];
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly string Root = Path.Combine(ArticleFolder.Path, "Longs");

    [Fact]
    public void Long_texts_are_read_as_well_as_the_docs_say()
    {
        var texts = Directory.EnumerateFiles(Root, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(Read).ToList();
        var rows = AccuracyTable.Rows(texts.Select(text => ($"`{text.Language}`", text.Scores)), "all", Fields)
            + AccuracyTable.Rows(texts.Where(text => text.IsHeldOut).Select(text => ("held-out", text.Scores)), "held-out", Fields).Split('\n')[0] + "\n";
        output.WriteLine(rows);

        Assert.Equal(AccuracyTable.InPage(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "docs", "accuracy.md")).ReplaceLineEndings("\n"), "Long texts"), rows);
    }

    private static IEnumerable<(string Language, bool IsHeldOut, ArticleScores Scores)> Read(string path)
    {
        var language = Path.GetFileNameWithoutExtension(path);
        return File.ReadLines(path).Select((line, i) => (language, i % 2 == 1, Measure(JsonSerializer.Deserialize<LongText>(line, Options)!, language)));
    }

    private static ArticleScores Measure(LongText truth, string language)
    {
        var (text, article, scores) = (truth.Text, ArticleReader.Read(truth.Text, language), new ArticleScores());
        scores.Add("Date", article.Date?.ToString(), truth.Date);
        scores.Add("Headline", In(article.Headline, text), Plain(truth.Headline));
        scores.Add("Byline", In(article.Byline, text), Plain(truth.Byline));
        scores.Add("Dateline", In(article.Dateline?.Text, text)?.Trim(Around), Plain(truth.Dateline)?.Trim(Around));

        var left = article.Quotes.ToList();
        foreach (var quotation in truth.Quotations)
        {
            var read = left.Find(quote => string.Equals(In(quote.Text, text)!.Trim(Marks), Plain(quotation.Text)!.Trim(Marks), StringComparison.Ordinal));
            left.Remove(read!);
            scores.Add("Quotations", read is null ? null : "read", "read");
            scores.Add("Kind", read is null or { Kind: QuoteKind.Unknown } ? null : read.Kind.ToString().ToLowerInvariant(), quotation.Kind);
            scores.Add("Speakers", In(read?.Speaker, text), Plain(quotation.Speaker));
        }

        foreach (var other in left)
        {
            scores.Add("Quotations", "read", truth: null);
            scores.Add("Speakers", In(other.Speaker, text), truth: null);
        }

        return scores;
    }

    /// <summary>What may stand around a dateline and is none of its words.</summary>
    private static char[] Around => [' ', '-', '–', '—', ':', '.', ',', '=', '(', ')', '（', '）', '[', ']', '【', '】', '〔', '〕'];

    /// <summary>Marks that may be counted as inside or outside.</summary>
    private static char[] Marks => [' ', '"', '“', '”', '«', '»', '„', '\'', '‘', '’', ','];

    private static string? In(TextSpan? span, string text) => span is { } range ? Plain(range.In(text)) : null;

    /// <summary>Any white space counts as one blank.</summary>
    private static string? Plain(string? text) => text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
