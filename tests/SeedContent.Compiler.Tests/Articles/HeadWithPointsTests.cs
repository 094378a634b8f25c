using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Heads of news agencies that have a note on the version and the points of the article between title and author.</summary>
public class HeadWithPointsTests
{
    private const string Points = "* Copper may edge up to 9,000\n* Traders wait for the bank";
    private const string Lead = "Copper rose on Tuesday as mines in the north closed their gates.\n\nTraders were also waiting for the bank.";

    [Theory]
    [InlineData(Points + "\n\nBy Jane Doe\n\nJan 30 (Reuters) - ", "Jane Doe", "Jan 30 (Reuters)")]
    [InlineData("(Adds comments, detail)\n" + Points + "\n\nBy Jane Doe\n\nLONDON, Jan 30 (Reuters) - ", "Jane Doe", "LONDON, Jan 30 (Reuters)")]
    [InlineData("(Adds comments, detail)\n\nBy Jane Doe\n\nLONDON, Jan 30 (Reuters) - ", "Jane Doe", "LONDON, Jan 30 (Reuters)")]
    [InlineData(Points + "\n\nLONDON, Jan 30 (Reuters) - ", null, "LONDON, Jan 30 (Reuters)")]
    [InlineData(Points + "\n\n", null, null)]
    public void The_author_and_the_dateline_stand_below_the_points(string head, string? byline, string? dateline)
    {
        var text = "Copper rises as mines close\n\n" + head + Lead;
        var article = ArticleReader.Read(text, "en");

        Assert.Equal("Copper rises as mines close", article.Headline?.In(text));
        Assert.Equal((byline, dateline), (article.Byline?.In(text), article.Dateline?.Text.In(text)));
        Assert.Equal(head.Contains('*', StringComparison.Ordinal) ? 1 : 0, article.Lists.Count);
    }

    [Fact]
    public void Points_that_are_the_text_of_a_list_are_no_head()
    {
        const string text = "What to take along\n\n* Bread from the day before\n* Jane Doe\n* 12 July 2023\n\nThe bus leaves at nine from the square.";
        var article = ArticleReader.Read(text, "en");

        Assert.Equal((null, null), (article.Byline, article.Date?.ToString()));
    }
}
