using System.Globalization;
using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>The page about articles shows what the reader gives.</summary>
public class ArticleDocsTests
{
    private const string Comment = " // ";

    [Fact]
    public void The_example_of_the_docs_is_read_as_it_says()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "docs", "articles.md")).ReplaceLineEndings("\n");
        var text = Block(page, "text");
        var values = Values(ArticleReader.Read(text, language: null), text);
        var shown = Block(page, "csharp").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (Expression: line[..line.IndexOf(Comment, StringComparison.Ordinal)].Trim(), Value: line[(line.IndexOf(Comment, StringComparison.Ordinal) + Comment.Length)..]))
            .ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, line => Assert.Equal(line.Value, values[line.Expression] ?? "null"));
    }

    [Fact]
    public void The_date_lines_of_the_docs_are_the_day_that_they_say()
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Indonesian"] = "id",
            ["French"] = "fr",
            ["Portuguese"] = "pt",
            ["German"] = "de",
            ["Arabic"] = "ar",
            ["Hebrew"] = "he",
            ["Thai"] = "th",
            ["Korean"] = "ko",
            ["Japanese"] = "ja",
            ["Chinese"] = "zh-Hant",
        };
        var page = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "docs", "articles.md")).ReplaceLineEndings("\n");
        var section = page[page.IndexOf("## Dates\n", StringComparison.Ordinal)..page.IndexOf("## Languages\n", StringComparison.Ordinal)];
        var rows = section.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('`', StringComparison.Ordinal)).ToList();

        Assert.Equal(tags.Count, rows.Count);
        Assert.All(rows, row =>
        {
            var lines = row.Replace("\\|", "|", StringComparison.Ordinal).Split('`').Where((_, i) => i % 2 == 1);
            Assert.All(lines, line => Assert.Equal("2023-07-12", ArticleReader.Read(line + "\nText.", tags[row.Split('|')[1].Trim()]).Date?.ToString()));
        });
    }

    private static string Block(string page, string language)
    {
        var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static Dictionary<string, string?> Values(ArticleModel model, string text)
    {
        string? In(TextSpan? span) => span?.In(text);
        var values = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["article.Headline"] = In(model.Headline),
            ["article.Byline"] = In(model.Byline),
            ["article.Date"] = model.Date?.ToString(),
            ["article.Language"] = model.Language,
            ["article.Dateline.Text"] = In(model.Dateline?.Text),
            ["article.Dateline.Place"] = In(model.Dateline?.Place),
            ["article.Dateline.Country"] = In(model.Dateline?.Country),
            ["article.Dateline.Agency"] = In(model.Dateline?.Agency),
            ["article.Paragraphs.Length"] = model.Paragraphs.Count.ToString(CultureInfo.InvariantCulture),
            ["article.WordCount"] = model.WordCount.ToString(CultureInfo.InvariantCulture),
        };
        for (var i = 0; i < model.Quotes.Count; i++)
        {
            var quote = string.Create(CultureInfo.InvariantCulture, $"article.Quotes[{i}]");
            values[quote + ".Text"] = In(model.Quotes[i].Text);
            values[quote + ".Speaker"] = In(model.Quotes[i].Speaker);
            values[quote + ".Attribution"] = In(model.Quotes[i].Attribution);
        }

        foreach (var (list, index) in model.Lists.Select((list, index) => (list, index)))
        {
            for (var i = 0; i < list.Items.Count; i++)
            {
                values[string.Create(CultureInfo.InvariantCulture, $"article.Lists[{index}].Items[{i}]")] = In(list.Items[i]);
            }
        }

        return values;
    }
}
