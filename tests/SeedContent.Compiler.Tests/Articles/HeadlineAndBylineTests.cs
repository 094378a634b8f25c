using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>The title line and the author's name.</summary>
public class HeadlineAndBylineTests
{
    private const string Body = "The bridge was closed on Monday after a ship had hit it.";

    [Theory]
    [InlineData("en", "By Jane Doe", "Jane Doe")]
    [InlineData("en", "BY JANE DOE", "JANE DOE")]
    [InlineData("en", "By Jane Doe, Staff Writer", "Jane Doe")]
    [InlineData("en", "By Jane Doe, Environment Correspondent", "Jane Doe")]
    [InlineData("en", "By Jane Doe | Reuters", "Jane Doe")]
    [InlineData("en", "By Jane Doe and Juan O'Neill-Ruiz", "Jane Doe and Juan O'Neill-Ruiz")]
    [InlineData("en", "By Jane Doe, Tom Reyes and Ann van der Berg", "Jane Doe, Tom Reyes and Ann van der Berg")]
    [InlineData("en", "Written by J. K. Doe", "J. K. Doe")]
    [InlineData("en", "Author: Plato", "Plato")]
    [InlineData("id", "Oleh Budi Santoso", "Budi Santoso")]
    [InlineData("id", "Oleh: Budi", "Budi")]
    [InlineData("id", "Penulis: Rina Astuti dan Joko Susilo", "Rina Astuti dan Joko Susilo")]
    [InlineData("id", "Oleh: Budi Santoso, Wartawan Senior", "Budi Santoso")]
    public void The_byline_is_the_name_alone(string language, string line, string name)
    {
        var text = line + "\n" + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Equal(name, model.Byline?.In(text));
        Assert.Equal([Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("en", "By Land and Sea")]
    [InlineData("en", "By the time it was over, nobody cared")]
    [InlineData("en", "By Monday Morning")]
    [InlineData("en", "By Staff Writer")]
    [InlineData("en", "By 2030, all bridges are closed")]
    [InlineData("en", "By Jane Doe was the first book written.")]
    [InlineData("en", "Bystanders Jane Doe")]
    [InlineData("en", "By:")]
    [InlineData("id", "Oleh karena itu jembatan ditutup")]
    [InlineData("id", "Oleh: Tim Redaksi")]
    [InlineData("ja", "By Jane Doe")] // A language without words has no word for it.
    public void What_may_be_something_else_is_no_byline(string language, string line)
    {
        var text = line + "\n" + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Null(model.Byline);
        Assert.Equal([line, Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("Bridge closed\n12 July 2023\n", "Bridge closed")]
    [InlineData("Bridge closed\n\n12 July 2023\n\n", "Bridge closed")]
    [InlineData("12 July 2023\nBridge closed\nBy Jane Doe\n", "Bridge closed")]
    [InlineData("Will the bridge open?\nBy Jane Doe\n", "Will the bridge open?")]
    [InlineData("Bridge closed in the U.S.\nBy Jane Doe\n", "Bridge closed in the U.S.")]
    [InlineData("Bridge closed\nLONDON (Reuters) - ", "Bridge closed")]
    public void A_short_line_above_a_date_byline_or_dateline_is_the_headline(string head, string headline)
    {
        var text = head + Body;
        var model = ArticleReader.Read(text, "en");

        Assert.Equal(headline, model.Headline?.In(text));
        Assert.Equal([Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("Bridge closed\n")] // Nothing shows that it is not a short paragraph.
    [InlineData("Bridge closed\nShip hits it at night\n12 July 2023\n")] // Two lines: which is it?
    [InlineData("The bridge is closed.\n12 July 2023\n")]
    [InlineData("12 July 2023\nBridge closed\n")]
    [InlineData("- Bridge closed\n12 July 2023\n")]
    [InlineData("***\n12 July 2023\n")]
    [InlineData("Last updated at 9:09 on 24/07\n\n")]
    [InlineData("Acton 05/07/23 13:35\n\n")]
    public void What_may_be_something_else_is_no_headline(string head) =>
        Assert.Null(ArticleReader.Read(head + Body, "en").Headline);

    [Theory]
    [InlineData("en", "Bridge closed for the winter\n\nJane Doe\n\n", "Jane Doe")]
    [InlineData("en", "BRIDGE CLOSED FOR THE WINTER\n\nPeter Q. Roe\n\n", "Peter Q. Roe")]
    [InlineData("es", "El puente cierra en invierno\n\nCarlos A. Pérez\n\n", "Carlos A. Pérez")]
    [InlineData("fr", "Le pont ferme cet hiver\n\nJEANNE DURAND\n\n", "JEANNE DURAND")]
    public void A_known_first_name_and_a_surname_alone_below_a_title_are_the_byline(string language, string head, string byline)
    {
        var text = head + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Equal((head.Split('\n')[0], byline), (model.Headline?.In(text), model.Byline?.In(text)));
        Assert.Equal([Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("en", "Bridge closed for the winter\n\nRiver Acton\n\n")] // A place, or a second title.
    [InlineData("en", "Jane Doe\n\n")] // Nothing stands above it.
    [InlineData("en", "Bridge closed for the winter\n\nJane Doe Bridge closed\n\n")]
    [InlineData("en", "Bridge closed for the winter\n\nJane Doe\n\nThe ferry sails again\n\n")]
    public void Other_words_alone_below_a_title_are_no_byline(string language, string head) =>
        Assert.Null(ArticleReader.Read(head + Body, language).Byline);

    [Theory]
    [InlineData("es", "El puente cierra en invierno", "Redacción / El Faro")]
    [InlineData("es", "EL PUENTE CIERRA EN INVIERNO", "DE LA REDACCIÓN")]
    [InlineData("en", "Bridge closed for the winter", "Staff Reporter")]
    [InlineData("en", "Bridge closed for the winter", "Reuters")]
    public void A_line_that_names_only_the_desk_stays_a_paragraph_below_the_headline(string language, string headline, string desk)
    {
        var text = headline + "\n\n" + desk + "\n\n" + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Equal((headline, null), (model.Headline?.In(text), model.Byline?.In(text)));
        Assert.Equal([desk, Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Fact]
    public void Points_below_a_headline_do_not_hide_it()
    {
        const string text = "Bridge closed for the winter\n\n· Ship hit it at night\n· Ferry sails again\n\n" + Body + " Nobody knows when it will open again, and few ask.";

        Assert.Equal("Bridge closed for the winter", ArticleReader.Read(text, "en").Headline?.In(text));
    }

    [Fact]
    public void A_section_may_stand_below_the_headline()
    {
        const string text = "Bridge closed for the winter\n\nBusiness\n\nBy Jane Doe\n\n" + Body;
        var model = ArticleReader.Read(text, "en");

        Assert.Equal(("Bridge closed for the winter", "Business"), (model.Headline?.In(text), model.Kicker?.In(text)));
    }

    [Theory]
    [InlineData("Bridge closed for the winter\n\n", "Bridge closed for the winter")]
    [InlineData("", null)]
    public void An_author_above_the_line_of_the_agency_is_the_byline(string head, string? headline)
    {
        var text = head + "Jane Doe\nReuters\n\n" + Body;
        var model = ArticleReader.Read(text, "en");

        Assert.Equal((headline, "Jane Doe"), (model.Headline?.In(text), model.Byline?.In(text)));
        Assert.Equal(["Reuters", Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Fact]
    public void A_date_and_an_author_may_stand_in_a_line_without_a_mark_between()
    {
        const string text = "Le pont ferme cet hiver\n\n12 juillet 2023 à 8h00 par Jeanne DURAND\n\n" + Body;
        var model = ArticleReader.Read(text, "fr");

        Assert.Equal((new CalendarDate(2023, 7, 12), "Jeanne DURAND"), (model.Date, model.Byline?.In(text)));
        Assert.Equal([Body], model.Paragraphs.Select(p => p.In(text)));
    }
}
