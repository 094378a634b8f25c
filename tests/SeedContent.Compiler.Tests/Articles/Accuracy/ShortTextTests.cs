using System.Buffers;
using System.Text.Json;
using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>How well heads and speakers are read in short texts of every shape. The docs have the figures; these tests measure them.</summary>
public class ShortTextTests(ITestOutputHelper output)
{
    private const int Paragraphs = 3;

    /// <summary>The last of so many texts is held out.</summary>
    private const int HeldOutOneIn = 3;
    private const int ShortestParagraph = 60;
    private const int LinesOfHead = 4;
    private const int LinesOfEnd = 2;

    private static readonly string[] Fields = ["Date", "Headline", "Byline", "Dateline", "Speakers"];
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly SearchValues<char> Marks = SearchValues.Create("=–—-()：:【");
    private static readonly string Root = Path.Combine(ArticleFolder.Path, "Shorts");

    [Fact]
    public void Short_texts_are_read_as_well_as_the_docs_say()
    {
        var texts = Languages().SelectMany(language => Heads(language).Concat(Quotations(language)).Select(read => (Language: language, read.IsHeldOut, read.Scores))).ToList();
        var rows = AccuracyTable.Rows(texts.Select(text => ($"`{text.Language}`", text.Scores)), "all", Fields)
            + AccuracyTable.Rows(texts.Where(text => text.IsHeldOut).Select(text => ("held-out", text.Scores)), "held-out", Fields).Split('\n')[0] + "\n";
        output.WriteLine(rows);

        Assert.Equal(AccuracyTable.InPage(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "docs", "accuracy.md")).ReplaceLineEndings("\n"), "Short texts"), rows);
    }

    private static IEnumerable<string> Languages() =>
        Directory.EnumerateFiles(Path.Combine(Root, "heads"), "*.jsonl").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    private static IEnumerable<(bool IsHeldOut, ArticleScores Scores)> Heads(string language)
    {
        var bodies = Bodies(language);
        return Load("heads", language).Select((head, i) =>
        {
            var text = head.WithBody(Enumerable.Range(0, Paragraphs).Select(p => bodies[((Paragraphs * i) + p) % bodies.Count]));
            var article = ArticleReader.Read(text, language);
            var scores = new ArticleScores();
            scores.Add("Date", article.Date?.ToString(), head.Date);
            scores.Add("Headline", In(article.Headline, text), Plain(head.Headline));
            scores.Add("Byline", In(article.Byline, text), Plain(head.Byline));
            scores.Add("Dateline", In(article.Dateline?.Text, text), Plain(head.Dateline));
            return (IsHeldOut(i), scores);
        });
    }

    private static IEnumerable<(bool IsHeldOut, ArticleScores Scores)> Quotations(string language) => Load("quotations", language).Select((truth, i) =>
    {
        var article = ArticleReader.Read(truth.Text, language);
        var quotation = article.Quotes.FirstOrDefault(quote => string.Equals(In(quote.Text, truth.Text), Plain(truth.Quotation), StringComparison.Ordinal));
        var scores = new ArticleScores();
        scores.Add("Speakers", In(quotation?.Speaker, truth.Text), Plain(truth.Speaker));
        return (IsHeldOut(i), scores);
    });

    private static bool IsHeldOut(int i) => i % HeldOutOneIn == HeldOutOneIn - 1;

    private static List<ShortText> Load(string folder, string language) =>
        [.. File.ReadLines(Path.Combine(Root, folder, language + ".jsonl")).Select(line => JsonSerializer.Deserialize<ShortText>(line, Options)!)];

    /// <summary>Paragraphs of the articles of our own, without the lines of their heads.</summary>
    private static List<string> Bodies(string language) =>
        [.. Directory.EnumerateFiles(Path.Combine(ArticleFolder.Path, "Truth", language), "*.txt").Order(StringComparer.Ordinal).SelectMany(path => File.ReadAllLines(path).Skip(LinesOfHead).SkipLast(LinesOfEnd)).Where(IsParagraph)];

    /// <summary>Nothing near its beginning may be taken for the mark behind a dateline.</summary>
    private static bool IsParagraph(string line) => line.Length >= ShortestParagraph && line.AsSpan(0, ShortestParagraph).IndexOfAny(Marks) < 0 && (line[^1] is '.' or '。' or '।' || Scripts.Of(line[^1]) == Script.Thai);

    private static string? In(TextSpan? span, string text) => span is { } range ? Plain(range.In(text)) : null;

    /// <summary>Any white space counts as one blank.</summary>
    private static string? Plain(string? text) => text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
