using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>The headline and the author by where the text begins, whatever stands between them.</summary>
public class TitleAboveTextTests
{
    private const string Body = "\nDe molen van het dorp draait weer na twee stille jaren, zegt de molenaar.\nNiemand had dat nog verwacht, schreef de gemeente op maandag.\nDe bakker en de smid zijn er ook blij mee.\nIn het voorjaar is er feest.";

    [Theory]
    [InlineData("Molen van Breskens draait weer\nBouw duurde twee jaar langer dan gepland\nJelle Hofkamp", "Molen van Breskens draait weer", "Jelle Hofkamp")]
    [InlineData("Molen van Breskens draait weer\nEen foto van de molen op zondag\nBeeld uit het archief", "Molen van Breskens draait weer", null)]
    [InlineData("Molen draait weer\nJelle Hofkamp, Breskens\n15 april, 13:30", "Molen draait weer", "Jelle Hofkamp")]
    [InlineData("Economie\nMolen van Breskens draait weer\nMarijke van der Hofkamp", "Molen van Breskens draait weer", "Marijke van der Hofkamp")]
    [InlineData("Stille jaren\nMolen van Breskens draait weer", null, null)]
    [InlineData("De molen van het dorp, die twee jaar\nlang stil heeft gestaan op de dijk en\nwaar niemand meer kwam kijken, draait", null, null)]
    public void The_first_line_is_the_headline_where_paragraphs_stand_below(string head, string? headline, string? byline)
    {
        var text = head + Body;
        var article = ArticleReader.Read(text, "nl");

        Assert.Equal((headline, byline), (article.Headline?.In(text), article.Byline?.In(text)));
    }

    [Theory]
    [InlineData("nl", "Jelle Hofkamp", "Jelle Hofkamp")]
    [InlineData("nl", "(Jelle Hofkamp)", "Jelle Hofkamp")]
    [InlineData("nl", "Jelle Hofkamp\n12 april 2022", "Jelle Hofkamp")]
    [InlineData("nl", "Jelle Gemeente", null)]
    [InlineData("nl", "Lees ook dit", null)]
    public void A_name_below_the_text_is_the_author_where_the_text_does_not_speak_of_it(string language, string end, string? byline)
    {
        var text = "Molen van Breskens draait weer" + Body + "\n" + end;
        var article = ArticleReader.Read(text, language);

        Assert.Equal(byline, article.Byline?.In(text));
        Assert.Equal(byline is null ? 5 : 4, article.Paragraphs.Count(paragraph => paragraph.Length > 1 && !paragraph.In(text).Contains("2022", StringComparison.Ordinal)));
    }
}
