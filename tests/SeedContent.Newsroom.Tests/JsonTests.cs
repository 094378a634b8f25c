using System.Text.Json;

namespace SeedContent.Newsroom.Tests;

public sealed class JsonTests
{
    private static readonly string Truth = Path.Combine(Repository.Root, "tests", "SeedContent.Compiler.Tests", "Articles", "Truth", "000_3a3c653853a5083d.json");
    private static readonly string Seed = Path.Combine(Repository.Root, "seeds", "articles", "000_3a3c653853a5083d.txt");

    [Fact]
    public async Task The_seed_article_as_JSON_says_what_its_truth_says()
    {
        var run = await NewsroomProgram.RunAsync("--json", "korea-nato-vilnius");
        using var actual = JsonDocument.Parse(run.Output);
        using var truth = JsonDocument.Parse(await File.ReadAllTextAsync(Truth, TestContext.Current.CancellationToken));
        var (article, expected) = (actual.RootElement, truth.RootElement);

        foreach (var name in (string[])["language", "date", "headline", "byline", "order"])
        {
            Assert.Equal(expected.GetProperty(name).GetRawText(), article.GetProperty(name).GetRawText());
        }

        Assert.Equal(Shape(expected.GetProperty("dateline"), "text", "place", "country", "agency"), Shape(article.GetProperty("dateline"), "text", "place", "country", "agency"));
        Assert.Equal(Texts(expected.GetProperty("paragraphs")), Texts(article.GetProperty("paragraphs")));
        Assert.Equal(expected.GetProperty("lead").GetString(), Texts(article.GetProperty("paragraphs"))[0]);

        // Two answers are right where the truth leaves them open.
        var (quotes, open) = (Quotes(expected), Quotes(expected, "speakerMayAlsoBe"));
        Assert.Equal(quotes, Quotes(article).Select((quote, i) => quote == open[i] ? quotes[i] : quote));
        Assert.Equal(
            expected.GetProperty("lists").EnumerateArray().Select(list => (list.GetProperty("paragraph").GetInt32(), string.Join('|', Texts(list.GetProperty("items"))))),
            article.GetProperty("lists").EnumerateArray().Select(list => (list.GetProperty("paragraph").GetInt32(), string.Join('|', Texts(list.GetProperty("items"))))));
        Assert.Equal(await File.ReadAllTextAsync(Seed, TestContext.Current.CancellationToken), article.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Without_a_key_the_JSON_is_all_articles_newest_first()
    {
        var run = await NewsroomProgram.RunAsync("--json");
        using var all = JsonDocument.Parse(run.Output);

        Assert.Equal(
            [
                "salahif-bursaid", "hanasaki-sanma", "kaese-seilbahn", "pasar-terapung", "pchely-na-kryshe", "car-bibliotheque", "harbour-ferry", "campanas-tarazuela",
                "korea-nato-vilnius", "keopi-byeokdol", "library-roof",
            ],
            all.RootElement.EnumerateArray().Select(article => article.GetProperty("key").GetString()));
    }

    private static List<(int Paragraph, string? Text, string? Speaker)> Quotes(JsonElement article, string speaker = "speaker") =>
    [
        .. article.GetProperty("quotes").EnumerateArray().Select(quote => (
            quote.GetProperty("paragraph").GetInt32(),
            quote.GetProperty("text").GetString(),
            (quote.TryGetProperty(speaker, out var other) ? other : quote.GetProperty("speaker")).GetString())),
    ];

    private static string?[] Shape(JsonElement element, params string[] names) => [.. names.Select(name => element.GetProperty(name).GetString())];

    private static string?[] Texts(JsonElement array) =>
        [.. array.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString() : item.GetProperty("text").GetString())];
}
