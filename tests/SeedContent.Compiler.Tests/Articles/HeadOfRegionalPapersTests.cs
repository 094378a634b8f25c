using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Heads of regional papers and portals: a time above the title, a title that is a sentence, towns before a dash or a full stop, two authors without "by".</summary>
public class HeadOfRegionalPapersTests
{
    private const string German = "Die Stadt hat die alte Brücke am Montag gesperrt, nachdem bei einer Prüfung Risse gefunden wurden.\n\nDie Anwohner nehmen die Fähre.";
    private const string Spanish = "El ayuntamiento cerró el lunes el puente viejo después de que una inspección hallara grietas.\n\nLos vecinos usan el transbordador.";

    [Theory]
    [InlineData("de", "16:52\n\nStadt sperrt alte Brücke nach Prüfung\n\n" + German, "Stadt sperrt alte Brücke nach Prüfung")]
    [InlineData("de", "9.05 Uhr\n\nStadt sperrt alte Brücke nach Prüfung\n\n" + German, "Stadt sperrt alte Brücke nach Prüfung")]
    [InlineData("de", "Stadt sperrt alte Brücke nach Prüfung.\n\nKöln – " + German, "Stadt sperrt alte Brücke nach Prüfung.")]
    [InlineData("de", "Die Brücke ist alt. Nun sperrt die Stadt sie.\n\nKöln – " + German, null)] // It sums the article up.
    [InlineData("pl", "CO DALEJ Z MOSTEM?\n\nGmina zamyka stary most po kontroli\n\n12 lipca 2023\n\nGmina zamknęła w poniedziałek stary most po tym, jak kontrola wykryła pęknięcia.", "Gmina zamyka stary most po kontroli")]
    public void A_headline_stands_below_a_time_and_may_be_a_sentence_above_a_dateline(string language, string text, string? headline) =>
        Assert.Equal(headline, ArticleReader.Read(text, language).Headline?.In(text));

    [Theory]
    [InlineData("es", "El ayuntamiento cierra el puente viejo\n\nZamora. " + Spanish, "Zamora")]
    [InlineData("es", "El ayuntamiento cierra el puente viejo\n\nBogotá, Colombia. " + Spanish, "Bogotá, Colombia")]
    [InlineData("de", "Stadt sperrt alte Brücke nach Prüfung\n\nFreudenstadt - " + German, "Freudenstadt")]

    // Nobody knows the town, but the text says that something is in it.
    [InlineData("de", "Stadt sperrt Brücke in Seedorfheim\n\nSeedorfheim – " + German, "Seedorfheim")]
    [InlineData("de", "Stadt sperrt Brücke\n\nSeedorfheim – " + German, null)]
    public void A_town_is_a_dateline_where_it_is_known_or_the_text_shows_one(string language, string text, string? dateline) =>
        Assert.Equal(dateline, ArticleReader.Read(text, language).Dateline?.Text.In(text));

    [Theory]
    [InlineData("en", "Town closes its old bridge after inspection\n\nJane Doe and John Roe\n\nJuly 12, 2023\n\nThe council closed the old bridge on Monday.", "Jane Doe and John Roe")]
    [InlineData("fr", "La commune ferme son vieux pont\n\nAnne Rivet, Paul Morin\n\n12 juillet 2023\n\nLa commune a fermé lundi le vieux pont.", "Anne Rivet, Paul Morin")]
    [InlineData("nl", "Gemeente sluit oude brug na controle\n\nAnna Bakker\n\n12 juli 2023\n\nDe gemeente heeft de oude brug maandag gesloten.", "Anna Bakker")] // A baker elsewhere.
    [InlineData("en", "Town closes its old bridge after inspection\n\nJane Doe, Acton University\n\nJuly 12, 2023\n\nThe council closed the old bridge on Monday.", null)] // No second author.
    public void Two_names_or_one_that_is_a_trade_too_are_authors_beside_a_date(string language, string text, string? byline) =>
        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));
}
