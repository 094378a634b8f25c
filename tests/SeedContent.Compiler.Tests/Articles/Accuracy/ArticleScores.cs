namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>The scores of the fields of one article, or of several together.</summary>
internal sealed class ArticleScores
{
    /// <summary>The fields, in the order of the table.</summary>
    public static readonly IReadOnlyList<string> Fields =
        ["Language", "Date", "Dateline", "Headline", "Kicker", "Byline", "Paragraphs", "Quotations", "Kind", "Speakers", "Attribution", "Lists", "Credits"];

    private readonly Dictionary<string, Score> scores = new(StringComparer.Ordinal);

    /// <summary>How many articles.</summary>
    public int Articles { get; private set; } = 1;

    public Score this[string field] => scores.GetValueOrDefault(field);

    /// <summary>Counts one value of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="found">What was read; null for nothing.</param>
    /// <param name="truth">What is there; null for nothing.</param>
    public void Add(string field, object? found, object? truth) =>
        Add(field, new(found is not null && found.Equals(truth) ? 1 : 0, found is null ? 0 : 1, truth is not null && !truth.Equals(found) ? 1 : 0));

    public void Add(string field, Score score)
    {
        Assert.Contains(field, Fields);
        scores[field] = this[field] + score;
    }

    public static ArticleScores Sum(IEnumerable<ArticleScores> all)
    {
        var sum = new ArticleScores { Articles = 0 };
        foreach (var one in all)
        {
            sum.Articles += one.Articles;
            foreach (var (field, score) in one.scores)
            {
                sum.Add(field, score);
            }
        }

        return sum;
    }
}
