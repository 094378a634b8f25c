using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>The line above an article that is its day.</summary>
public class DatedLineTests
{
    private const string Body = "The bridge was closed by the council, which said that it would not open again before the summer.";

    [Theory]
    [InlineData("id", "12 Juli 2023", "2023-07-12")]
    [InlineData("id", "Rabu, 12 Juli 2023", "2023-07-12")]
    [InlineData("id", "Jum'at, 14 Juli 2023 pukul 09.15 WIB", "2023-07-14")]
    [InlineData("id", "Rabu, 12/07/2023", "2023-07-12")]
    [InlineData("id", "12-07-2023 14:30", "2023-07-12")]
    [InlineData("he", "יולי 12, 2023 08:04 UTC", "2023-07-12")]
    [InlineData("ar", "12 يوليو2023م", "2023-07-12")]
    [InlineData("vi", "12:04, 12/07/2023 (GMT+7)", "2023-07-12")]
    [InlineData("hi", "Update: 2023-07-12 11:46 GMT", "2023-07-12")]
    [InlineData("id", "12.07.2023", "2023-07-12")]
    [InlineData("id", "Diterbitkan: 1 Agt 2021 | 08:05 WITA", "2021-08-01")]
    [InlineData("en", "July 12, 2023", "2023-07-12")]
    [InlineData("en", "JULY 12 2023", "2023-07-12")]
    [InlineData("en", "Wednesday, 12th of July 2023", "2023-07-12")]
    [InlineData("en", "Sept. 3, 2021", "2021-09-03")]
    [InlineData("en", "Published on Tues., March 8, 2011 at 3:05 p.m. ET", "2011-03-08")]
    [InlineData("en", "Posted: 3 March 2022 at 18.05 GMT", "2022-03-03")]
    [InlineData("en", "2023-07-12", "2023-07-12")]
    [InlineData("en", "2023-07-12T10:30:00Z", "2023-07-12")]
    [InlineData("en", "29 February 2024", "2024-02-29")]
    [InlineData("ja", "2023-07-12", "2023-07-12")]
    [InlineData("en", "12 Juli 2023", "2023-07-12")] // No English month, and only one other language reads it.
    public void A_date_alone_on_its_line_is_the_day(string language, string line, string date)
    {
        var text = line + "\n" + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Equal(date, model.Date?.ToString());
        Assert.Equal([Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("id", "31 Februari 2023")]
    [InlineData("en", "29 February 2023")]
    [InlineData("en", "June 31, 2023")]
    [InlineData("en", "2023-13-01")]
    [InlineData("en", "2023-02-30")]
    [InlineData("en", "12 July 23")] // The century is not certain.
    [InlineData("id", "12/07/23")]
    [InlineData("en", "07/12/2023")] // July or December: not certain in English.
    [InlineData("en", "12 July")]
    [InlineData("en", "July 2023")]
    [InlineData("en", "0 July 2023")]
    [InlineData("en", "12 Julember 2023")]
    [InlineData("en", "July 12, 2023: a day to remember")]
    [InlineData("en", "On July 12, 2023 the bridge was closed")]
    [InlineData("en", "July 12, 2023 99:99")]
    [InlineData("en", "July 12, 20234")]
    public void What_is_no_certain_day_stays_text(string language, string line)
    {
        var text = line + "\n" + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Null(model.Date);
        Assert.Equal([line, Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("en", "Updated July 13, 2023", "2023-07-13")]
    [InlineData("id", "Diperbarui: 13 Juli 2023", "2023-07-13")]
    [InlineData("en", "Published July 12, 2023\nLast updated: July 13, 2023", "2023-07-12")]
    [InlineData("en", "Last updated: July 13, 2023\nPublished July 12, 2023", "2023-07-12")]
    public void The_day_of_a_change_is_the_articles_where_nothing_says_its_own(string language, string head, string? date)
    {
        var text = head + "\n" + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Equal(date, model.Date?.ToString());
        Assert.Equal([Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Fact]
    public void A_date_further_down_is_text()
    {
        const string Text = Body + "\nJuly 12, 2023\n" + Body;
        var model = ArticleReader.Read(Text, "en");

        Assert.Null(model.Date);
        Assert.Equal(3, model.Paragraphs.Count);
    }
}
