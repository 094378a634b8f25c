using System.Text.RegularExpressions;
using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Tests.Docs;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>The pages about articles show what the reader gives.</summary>
public partial class ArticleDocsTests
{
    private const string Overview = "seeds/docs/articles.md";
    private const string Folder = "seeds/docs/articles/";

    public static TheoryData<string> Pages => [.. FieldPages.Prepend(Overview)];

    public static TheoryData<string> Fields => [.. FieldPages];

    private static IEnumerable<string> FieldPages => DocPages.All.Where(page => page.StartsWith(Folder, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_is_read_as_its_page_says(string page)
    {
        var examples = DocExample.Read(DocPages.Read(page));

        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            var article = new DocArticle(example.Text);
            Assert.Equal(
                example.Lines.Select(line => $"{line.Expression} // {line.Value}"),
                example.Lines.Select(line => $"{line.Expression} // {article[line.Expression] ?? "null"}"));
        });
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Every_field_has_examples_in_three_scripts(string page)
    {
        var scripts = DocExample.Read(DocPages.Read(page)).Select(example => MainScript(example.Text)).Distinct().ToList();

        Assert.Contains(Script.Latin, scripts);
        Assert.True(scripts.Count >= 3, $"{page} has examples in {string.Join(", ", scripts)}.");
    }

    [Fact]
    public void The_overview_leads_to_every_field() =>
        Assert.All(FieldPages, page => Assert.Contains($"](articles/{page[Folder.Length..]})", DocPages.Read(Overview), StringComparison.Ordinal));

    [Fact]
    public void Every_property_of_an_article_is_on_a_page()
    {
        var api = Path.Combine(Repository.Root, "src", "SeedContent");
        var properties = Directory.EnumerateFiles(api, "PublicAPI.*.txt")
            .SelectMany(path => Property().Matches(File.ReadAllText(path)))
            .Select(match => (Type: match.Groups["type"].Value, Name: match.Groups["name"].Value))
            .Distinct()
            .ToList();
        var pages = FieldPages.Append(Overview).Select(DocPages.Read).ToList();

        Assert.Superset(
            new HashSet<(string, string)> { ("Article", "Byline"), ("Quote", "Speaker"), ("Dateline", "Agency"), ("ArticleName", "Mentions"), ("ArticleList", "Items") },
            properties.ToHashSet());
        Assert.All(properties, property => Assert.Contains(pages, page => page.Contains($"`{property.Type}.{property.Name}`", StringComparison.Ordinal)));
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
        var rows = DocPages.Read(Folder + "date.md").ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('`', StringComparison.Ordinal))
            .ToList();

        Assert.Equal(tags.Count, rows.Count);
        Assert.All(rows, row =>
        {
            var lines = row.Replace("\\|", "|", StringComparison.Ordinal).Split('`').Where((_, i) => i % 2 == 1);
            Assert.All(lines, line => Assert.Equal("2023-07-12", ArticleReader.Read(line + "\nText.", tags[row.Split('|')[1].Trim()]).Date?.ToString()));
        });
    }

    /// <summary>That of most letters.</summary>
    private static Script MainScript(string text) =>
        text.Where(char.IsLetter).Select(Scripts.Of).Where(script => script != Script.None).GroupBy(script => script).MaxBy(group => group.Count())!.Key;

    [GeneratedRegex(@"^(?:override )?SeedContent\.(?<type>Article|ArticleCredit|ArticleList|ArticleName|Dateline|NameMention|Quote)\.(?<name>\w+)\.get ->", RegexOptions.Multiline, 1000)]
    private static partial Regex Property();
}
