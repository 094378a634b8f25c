using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Articles;

/// <summary>The page about the formats shows what they give.</summary>
public partial class ArticleFormatDocsTests
{
    private static readonly NewsSite Site = new("Harbour Post", new("https://news.example/"));

    [Fact]
    public void Each_json_of_the_page_is_what_the_article_above_it_gives()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "docs", "articles", "formats.md")).ReplaceLineEndings("\n");
        var examples = Example().Matches(page);
        var shown = examples.Sum(example => example.Groups["json"].Captures.Count);

        Assert.Equal(shown, page.Split("```json\n").Length - 1);
        Assert.True(examples.Count >= 3);
        Assert.All(examples, example =>
        {
            var article = new GeneratorHost().Seed(example.Groups["path"].Value, example.Groups["text"].Value).Run().AssertClean().All<Article>("Site.Articles")[0];
            Assert.All(example.Groups["json"].Captures, json =>
            {
                var expected = JsonNode.Parse(json.Value)!;
                Assert.Equal(expected.ToJsonString(), JsonNode.Parse(expected["@context"] is null ? article.ToNinjs(Site) : article.ToJsonLd(Site))!.ToJsonString());
            });
        });
    }

    [GeneratedRegex("`seeds/(?<path>articles/[^`\n]+)`:\n\n```text\n(?<text>(?:(?!```).*\n)+)```\n(?:\n```json\n(?<json>(?:(?!```).*\n)+)```\n)+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();
}
