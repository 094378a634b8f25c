using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Heads of more than one line: where in the paper it stands above the title, or a line that sums the article up below it; and titles above text that shows little.</summary>
public class HeadOfSeveralLinesTests
{
    private const string French = "La commune a fermé lundi le vieux pont après un contrôle qui a révélé des fissures.\n\nLes habitants prennent le bac.";
    private const string Malay = "Majlis perbandaran menutup jambatan lama pada hari Isnin selepas pemeriksaan menemui rekahan.\n\nPenduduk menaiki feri.";
    private const string Polish = "Gmina zamknęła w poniedziałek stary most po tym, jak kontrola wykryła pęknięcia.\n\nMieszkańcy pływają promem.";

    [Theory]
    [InlineData("fr", "Saint-Loup / Travaux\n\nLa commune ferme son vieux pont\n\n12 juillet 2023\n\n" + French, "La commune ferme son vieux pont", "Saint-Loup / Travaux")]
    [InlineData("fr", "Travaux · Rive nord\n\nLa commune ferme son vieux pont\n\n" + French, "La commune ferme son vieux pont", "Travaux · Rive nord")]
    [InlineData("fr", "Le maire · la préfète et tous les habitants du bourg\n\nLa commune ferme son vieux pont\n\n" + French, "Le maire · la préfète et tous les habitants du bourg", null)] // Too many words.
    public void What_has_a_mark_between_few_words_above_a_title_is_no_title(string language, string text, string? headline, string? kicker)
    {
        var article = ArticleReader.Read(text, language);

        Assert.Equal(headline, article.Headline?.In(text));
        Assert.Equal(kicker, article.Kicker?.In(text));
    }

    [Theory]
    [InlineData("ms", "Jambatan lama ditutup segera\n\nPenduduk terpaksa menaiki feri sehingga pembaikan selesai\n\nKUANTAN - " + Malay, "Jambatan lama ditutup segera")]
    [InlineData("pl", "Gmina zamyka stary most\n\nMieszkańcy od jutra pływają promem, a naprawa potrwa rok\n\n" + Polish, "Gmina zamyka stary most")]
    [InlineData("pl", "Most i prom\n\nMieszkańcy od jutra pływają promem, a naprawa potrwa rok\n\n" + Polish, null)] // Three words may be a kicker.
    [InlineData("pl", "Gmina zamyka stary most\n\nMieszkańcy pływają promem\n\n" + Polish, null)] // Which of two alike is the title?
    public void A_title_of_some_words_stands_above_a_line_that_is_longer_by_half(string language, string text, string? headline) =>
        Assert.Equal(headline, ArticleReader.Read(text, language).Headline?.In(text));

    [Theory]
    [InlineData("pl", "Gmina zamyka stary most po kontroli i uruchamia prom\n\nTak postanowiła rada.\n\n" + Polish, "Gmina zamyka stary most po kontroli i uruchamia prom")]
    [InlineData("pl", "Gmina zamyka stary most po kontroli i uruchamia prom\n\nTo koniec pewnej epoki. Z brzegu na brzeg popłynie odtąd prom\n\n" + Polish, "Gmina zamyka stary most po kontroli i uruchamia prom")]
    [InlineData("pl", "... a rada zamyka stary most\n\n" + Polish, null)] // It goes on what stands elsewhere.
    public void A_short_sentence_or_one_without_its_full_stop_may_stand_below_a_title(string language, string text, string? headline) =>
        Assert.Equal(headline, ArticleReader.Read(text, language).Headline?.In(text));
}
