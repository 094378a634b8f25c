using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Lines between headline and text that say several things about the article, in any order, and what stands around it on its page.</summary>
public class MetaLineTests
{
    private const string Body = "\nThe mill of the village turns again after two quiet years, and the miller says so.\nNobody had expected it, the council of the village wrote on Monday.\nThe next feast is in spring.";
    private const string Title = "Old mill of the village turns again";

    [Theory]
    [InlineData("en", "Nora Whitfield-Hale · CBC News · Posted: Aug 22, 2023 5:00 AM CST | Last Updated: August 23", "Nora Whitfield-Hale", "2023-08-22")]
    [InlineData("en", "The Harbour Post / 05:38 PM May 06, 2019", null, "2019-05-06")]
    [InlineData("en", "Source: Xinhua   2016-11-11 15:22:47   [More]", null, "2016-11-11")]
    [InlineData("en", "4 min read | 12 July 2023", null, "2023-07-12")]
    [InlineData("en", "By Nora Whitfield on July 12, 2023 at 10:30", "Nora Whitfield", "2023-07-12")]
    [InlineData("nl", "12 juli 2023 - Geert-Jan Hofkamp", "Geert-Jan Hofkamp", "2023-07-12")]
    [InlineData("id", "Oleh Ratna Dewi pada 12 Juli 2023, 16:00 WIB", "Ratna Dewi", "2023-07-12")]
    [InlineData("en", "UPDATED JULY 13, 2023, 06:24 PM", null, "2023-07-13")]
    [InlineData("en", "Updated 13 July 2023 | By Nora Whitfield | 2 comments", "Nora Whitfield", "2023-07-13")]
    [InlineData("en", "Translated by Nora Whitfield | 12 July 2023", null, "2023-07-12")]
    public void A_line_has_author_and_day_among_other_things(string language, string line, string? byline, string date)
    {
        var text = Title + "\n" + line + Body;
        var article = ArticleReader.Read(text, language);

        Assert.Equal((Title, byline, date), (article.Headline?.In(text), article.Byline?.In(text), article.Date?.ToString()));
        Assert.Equal(3, article.Paragraphs.Count);
    }

    [Theory]
    [InlineData("Tatiana Pronina - Do UOL, em São Paulo - 15/07/2014", "Tatiana Pronina", "2014-07-15")]
    [InlineData("Tatiana Pronina - Do UOL, em silêncio - 15/07/2014", null, null)]
    public void The_paper_stands_behind_a_word_for_of(string line, string? byline, string? date)
    {
        var text = "A velha ponte deveria ter virado museu\n" + line + "\n\nA velha ponte pode ser bonita, mas é preciso cuidado com ela nos dias de chuva e de vento forte.\n\nO projeto traz algumas falhas.";
        var article = ArticleReader.Read(text, "pt");

        Assert.Equal((byline, date), (article.Byline?.In(text), article.Date?.ToString()));
    }

    [Theory]
    [InlineData("E.P.\n2024-04-30 14:11", "E.P.")]
    [InlineData("U.S.\n2024-04-30 14:11", null)]
    [InlineData("Harbour FR\n2024-04-30 14:11", null)]
    [InlineData("E.P.", null)] // Nothing says that it is whose.
    public void Initials_right_above_the_day_are_whose_the_article_is(string lines, string? byline)
    {
        var text = Title + "\n\n" + lines + Body;

        Assert.Equal(byline, ArticleReader.Read(text, "en").Byline?.In(text));
    }

    [Theory]
    [InlineData("Share on Facebook")]
    [InlineData("4 min read")]
    [InlineData("Listen | Save | 12 comments")]
    public void Words_of_the_page_are_a_credit_and_no_paragraph(string line)
    {
        var text = Title + "\n" + line + Body;
        var article = ArticleReader.Read(text, "en");

        Assert.Equal(Title, article.Headline?.In(text));
        Assert.Equal([line], article.Credits.Select(credit => credit.In(text)));
        Assert.Equal(3, article.Paragraphs.Count);
    }

    [Theory]
    [InlineData("Share of women among millers rises to a third")]
    [InlineData("Listen to the miller, says the council")]
    [InlineData("The miller, 42, on Monday")]
    public void Other_words_below_a_title_stay_text(string line)
    {
        var text = Title + "\n" + line + Body;
        var article = ArticleReader.Read(text, "en");

        Assert.Equal(Title, article.Headline?.In(text));
        Assert.Equal(line, article.Paragraphs[0].In(text));
        Assert.Null(article.Byline);
    }

    [Theory]
    [InlineData("Published: 12 July 2023 | 10:00 | The harbour of Acton | By Jane Doe | Updated: 13 July 2023 | 11:00 | Acton Daily News", 1)]
    [InlineData("Published: 12 July 2023 | 10:00 | By Jane Doe", 0)]
    public void A_line_that_has_more_than_the_day_is_kept_as_a_credit(string line, int credits)
    {
        var text = "Copper rises\n\n" + line + "\n\nIt rained in town all day long.";
        var article = ArticleReader.Read(text, "en");

        Assert.Equal(("2023-07-12", "Jane Doe", credits), (article.Date?.ToString(), article.Byline?.In(text), article.Credits.Count));
    }
}
