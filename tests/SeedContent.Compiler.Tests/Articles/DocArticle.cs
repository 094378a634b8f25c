using System.Globalization;
using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>An article of the docs, read as a project reads its seed, front matter too, and what the properties of its entry give.</summary>
internal sealed class DocArticle
{
    private readonly Dictionary<string, string?> values = new(StringComparer.Ordinal);
    private readonly string text;

    public DocArticle(string seed)
    {
        // Some examples show what is reported too.
        var entry = Assert.Single(TestProject.WithArticle(seed).Compile().Entries);
        var model = Assert.IsType<ArticleBody>(entry.Body).Article;
        text = entry.Text;
        values["article.Headline"] = entry.Headline;
        values["article.Date"] = entry.Date?.ToString();
        values["article.Language"] = entry.Language;
        values["article.Byline"] = In(model.Byline);
        values["article.Kicker"] = In(model.Kicker);
        values["article.WordCount"] = Show(model.WordCount);
        values["article.ReadingTime"] = TimeSpan.FromSeconds(model.WordCount * 60 / 200.0).ToString("c", CultureInfo.InvariantCulture);
        AddDateline(model.Dateline);
        values["article.Lead"] = model.Paragraphs.Count > 0 ? In(model.Paragraphs[0]) : null;
        AddEach("article.Paragraphs", model.Paragraphs, (name, paragraph) => values[name] = In(paragraph));
        AddEach("article.Credits", model.Credits, (name, credit) => values[name] = In(credit));
        AddEach("article.Quotes", model.Quotes, AddQuote);
        AddEach("article.Lists", model.Lists, AddList);
        AddEach("article.Names", model.Names, AddName);
    }

    /// <summary>What an expression of C# gives, as it is printed; null for nothing.</summary>
    public string? this[string expression] =>
        values.TryGetValue(expression, out var value) ? value : throw new ArgumentException($"'{expression}' is not in the article, or cannot be shown.", nameof(expression));

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string? In(TextSpan? span) => span?.In(text);

    private void AddDateline(DatelineModel? dateline)
    {
        values["article.Dateline"] = In(dateline?.Text);
        if (dateline is not null)
        {
            values["article.Dateline.Text"] = In(dateline.Text);
            values["article.Dateline.Place"] = In(dateline.Place);
            values["article.Dateline.Country"] = In(dateline.Country);
            values["article.Dateline.Agency"] = In(dateline.Agency);
            values["article.Dateline.Date"] = dateline.Date?.ToString();
        }
    }

    private void AddQuote(string name, QuoteModel quote)
    {
        values[name + ".Text"] = In(quote.Text);
        values[name + ".Kind"] = quote.Kind.ToString();
        values[name + ".Speaker"] = In(quote.Speaker);
        values[name + ".Attribution"] = In(quote.Attribution);
        values[name + ".Paragraph"] = Show(quote.Paragraph);
    }

    private void AddList(string name, ListModel list)
    {
        values[name + ".Paragraph"] = Show(list.Paragraph);
        AddEach(name + ".Items", list.Items, (item, span) => values[item] = In(span));
    }

    private void AddName(string name, NameModel found)
    {
        values[name + ".Text"] = In(found.Text);
        values[name + ".Kind"] = found.Kind.ToString();
        AddEach(name + ".Mentions", found.Mentions, (item, mention) =>
        {
            values[item + ".Text"] = In(mention.Text);
            values[item + ".Paragraph"] = Show(mention.Paragraph);
        });
    }

    private void AddEach<T>(string name, IReadOnlyList<T> parts, Action<string, T> add)
    {
        values[name + ".Length"] = Show(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            add($"{name}[{Show(i)}]", parts[i]);
        }
    }
}
