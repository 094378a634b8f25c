using System.Text.Json;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Articles;

/// <summary>Articles as JSON for search engines and for other newsrooms.</summary>
public class ArticleFormatsTests
{
    private const string Text = """
        Lighthouse goes dark after two centuries
        By Nora Whitfield
        12 July 2023

        LONDON (Reuters) - Britain's oldest working lighthouse will be turned off next month, its owner said on Wednesday.

        "We have held on for as long as we could," said Margaret Hale, who chairs the trust. "The sea has won."

        "Nobody asked the fishermen," a neighbour said.
        """;

    /// <summary>
    /// The properties of ninjs 3.0 that an article can fill, with their types, as ninjs-schema_3.0.json has them. It allows no others, and wants the address.
    /// </summary>
    private const string NinjsSchema = """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "type": "object",
          "additionalProperties": false,
          "required": ["uri"],
          "definitions": {
            "texts": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["value"],
                "additionalProperties": false,
                "properties": {
                  "role": { "type": "string" },
                  "contentType": { "type": "string" },
                  "charCount": { "type": "integer" },
                  "wordCount": { "type": "integer" },
                  "value": { "type": "string" }
                }
              }
            }
          },
          "properties": {
            "uri": { "type": "string", "format": "uri" },
            "type": { "type": "string", "enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"] },
            "contentCreated": { "type": "string", "format": "date-time" },
            "copyrightHolder": { "type": "string" },
            "copyrightNotice": { "type": "string" },
            "language": { "type": "string" },
            "headlines": { "$ref": "#/definitions/texts" },
            "bodies": { "$ref": "#/definitions/texts" },
            "by": { "type": "string" },
            "located": { "type": "string" },
            "infoSources": {
              "type": "array",
              "items": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "role": { "type": "string" } } }
            },
            "standard": {
              "type": "object",
              "additionalProperties": false,
              "properties": { "name": { "type": "string" }, "version": { "type": "string" }, "schema": { "type": "string", "format": "uri" } }
            }
          }
        }
        """;

    private static readonly NewsSite Site = new("Harbour Post", new("https://news.example/"));

    [Fact]
    public void A_news_article_of_schema_org_has_what_the_text_says()
    {
        using var json = JsonDocument.Parse(Article(Text, url: "/news/{key}/").ToJsonLd(Site));
        var root = json.RootElement;

        Assert.Equal(
            """{"@type":"NewsArticle","headline":"Lighthouse goes dark after two centuries","url":"https://news.example/news/lighthouse/","datePublished":"2023-07-12","inLanguage":"en","dateline":"LONDON (Reuters)","wordCount":43}""",
            Pick(root, "@type", "headline", "url", "datePublished", "inLanguage", "dateline", "wordCount"));
        Assert.Equal("""{"@type":"Person","name":"Nora Whitfield"}""", root.GetProperty("author").GetRawText());
        Assert.Equal("""{"@type":"Place","name":"LONDON"}""", root.GetProperty("locationCreated").GetRawText());
        Assert.Equal("""{"@type":"Organization","name":"Reuters"}""", root.GetProperty("sourceOrganization").GetRawText());
        Assert.Equal("""{"@type":"Organization","name":"Harbour Post","url":"https://news.example/"}""", root.GetProperty("publisher").GetRawText());
        Assert.Equal(["Margaret Hale", "Margaret Hale"], root.GetProperty("hasPart").EnumerateArray().Select(quote => quote.GetProperty("creator").GetString()));
        Assert.Equal("The sea has won.", root.GetProperty("hasPart")[1].GetProperty("text").GetString());
        Assert.StartsWith("Britain's oldest working lighthouse", root.GetProperty("articleBody").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_article_does_not_have_is_left_out()
    {
        using var json = JsonDocument.Parse(Article("Just a text.\n").ToJsonLd());

        Assert.Equal("@context @type wordCount articleBody", string.Join(' ', json.RootElement.EnumerateObject().Select(property => property.Name)));
    }

    // So that it may stand in a script element, whatever the text says; letters stay as they are.
    [Fact]
    public void The_json_ends_no_script_element()
    {
        var json = Article("Text </script><!-- & “日本語” не готово.\n").ToJsonLd();

        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        Assert.DoesNotContain("&", json, StringComparison.Ordinal);
        Assert.Contains("“日本語” не готово", json, StringComparison.Ordinal);
        Assert.Contains("</script><!-- &", JsonDocument.Parse(json).RootElement.GetProperty("articleBody").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_news_item_of_ninjs_has_what_the_text_says_and_obeys_the_schema()
    {
        var json = Article(Text).ToNinjs(Site);
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(NinjsSchema, TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(json));
        using var parsed = JsonDocument.Parse(json);
        Assert.Equal(
            """{"uri":"https://news.example/seeds/articles/lighthouse.txt","type":"text","contentCreated":"2023-07-12T00:00:00Z","language":"en","by":"Nora Whitfield","located":"LONDON","copyrightHolder":"Harbour Post"}""",
            Pick(parsed.RootElement, "uri", "type", "contentCreated", "language", "by", "located", "copyrightHolder"));
        Assert.Equal("Reuters", parsed.RootElement.GetProperty("infoSources")[0].GetProperty("name").GetString());
        Assert.Equal("Lighthouse goes dark after two centuries", parsed.RootElement.GetProperty("headlines")[0].GetProperty("value").GetString());
        Assert.Equal(43, parsed.RootElement.GetProperty("bodies")[0].GetProperty("wordCount").GetInt32());
    }

    [Fact]
    public async Task An_item_of_a_text_without_any_part_obeys_the_schema_too()
    {
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(NinjsSchema, TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(Article("Just a text.\n").ToNinjs(Site)));
        Assert.NotEmpty(schema.Validate("""{ "type": "text" }"""));
    }

    [Fact]
    public void An_address_is_made_of_a_path_in_any_script()
    {
        var article = new GeneratorHost().Seed("articles/日本 1.txt", "Text.\n").Run().AssertClean().All<Article>("Site.Articles")[0];

        Assert.Contains("\"uri\":\"https://news.example/seeds/articles/%E6%97%A5%E6%9C%AC%201.txt\"", article.ToNinjs(Site), StringComparison.Ordinal);
    }

    private static Article Article(string text, string? url = null)
    {
        var host = new GeneratorHost().Seed("articles/lighthouse.txt", text);
        if (url is not null)
        {
            host.Property("_SeedContentUrl", Uri.EscapeDataString(url));
        }

        return host.Run().AssertClean().All<Article>("Site.Articles")[0];
    }

    private static string Pick(JsonElement json, params string[] names) =>
        "{" + string.Join(',', names.Select(name => $"\"{name}\":{json.GetProperty(name).GetRawText()}")) + "}";
}
