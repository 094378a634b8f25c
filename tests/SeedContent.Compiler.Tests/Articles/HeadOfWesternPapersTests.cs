using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Heads of papers in western European languages: who wrote it stands between title and deck, the day in two digits, or at the end.</summary>
public class HeadOfWesternPapersTests
{
    private const string German = "\n\nAm Hafen fährt die Fähre wieder. Das teilte die Stadt am Montag mit, und viele Leute freuten sich darüber.";

    [Theory]
    [InlineData("it", "Il traghetto torna in mare dopo due anni di attesa\n\nFausto Bellini\n\nLa nave riparte dal vecchio porto con cento passeggeri a bordo\n\nIl traghetto è tornato in mare. Lo dice il comune.", "Fausto Bellini")]
    [InlineData("de", "Fähre fährt nach zwei Jahren wieder über den Fluss\n\nSimon Hollerbach" + German, "Simon Hollerbach")]
    [InlineData("nl", "Nieuwe kade voor het Veer\n\nCAREL BRINKHOF\n\nAMSTERDAM, dinsdag — De nieuwe kade is klaar. Dat zegt de gemeente Amsterdam.", "CAREL BRINKHOF")]
    [InlineData("pt", "Barca volta a atravessar o rio depois de dois anos\n\nAlana Moreira — repórter do Diário do Rio\n\nA barca voltou a atravessar o rio. É o que diz a prefeitura.", "Alana Moreira")]

    // A heading names whom the text is about.
    [InlineData("de", "Fähre fährt nach zwei Jahren wieder über den Fluss\n\nSimon Hollerbach\n\nSeit Montag steuert Hollerbach die Fähre wieder. Das teilte die Stadt mit, und viele Leute freuten sich darüber.", null)]
    [InlineData("fr", "Le bac traverse de nouveau le fleuve après deux ans\n\nFrance Navigation - Rédaction\n\nLe bac traverse de nouveau le fleuve. La mairie le confirme.", null)]
    public void A_name_below_the_title_is_the_author_above_deck_dateline_or_text(string language, string text, string? byline)
    {
        var article = ArticleReader.Read(text, language);

        Assert.Equal(byline, article.Byline?.In(text));
        Assert.True(byline is null || text[..text.IndexOf('\n', StringComparison.Ordinal)] == article.Headline?.In(text));
    }

    [Theory]
    [InlineData("nl", "Nieuwe kade voor het veer\n\nVan onze havenmedewerker\n\nAMSTERDAM — De nieuwe kade is klaar. Dat zegt de gemeente Amsterdam.", "Nieuwe kade voor het veer")]
    [InlineData("fr", "Un bac pour Berlin\n\nDe notre correspondante à Berlin\n\nLe bac traverse de nouveau le fleuve. La mairie le confirme.", "Un bac pour Berlin")]
    [InlineData("de", "Fähre im Hafen: Stadt zahlt alles\n\nDie Leute am Fluss freuen sich nach zwei langen Jahren" + German, "Fähre im Hafen: Stadt zahlt alles")]
    [InlineData("de", "Fähre fährt wieder\n\nDie Leute am Fluss freuen sich nach zwei langen Jahren" + German, null)] // A kicker may be as short.
    [InlineData("de", "Anna Weber wird Leiterin der Fähre\n\nmk\n\nNeue Leiterin der Fähre wird Anna Weber. Das teilte die Stadt am Montag mit, und viele Leute freuten sich darüber.", "Anna Weber wird Leiterin der Fähre")]
    [InlineData("de", "Fähre fährt wieder\n\nund so weiter" + German, null)] // No sign of an author.
    [InlineData("pt", "Barca volta a atravessar o rio depois de dois anos\n\nPrefeitura pagou a obra e promete mais uma para o verão\n\nA barca na manhã de segunda-feira\n\nA barca voltou a atravessar o rio. É o que diz a prefeitura, e os moradores do bairro comemoram.", "Barca volta a atravessar o rio depois de dois anos")]
    public void A_headline_stands_above_desk_deck_or_the_words_of_a_picture(string language, string text, string? headline) =>
        Assert.Equal(headline, ArticleReader.Read(text, language).Headline?.In(text));

    [Theory]
    [InlineData("de", "Fähre fährt wieder\n\nVeröffentlicht am 12.07.23 um 07:39 Uhr" + German, "2023-07-12")]
    [InlineData("de", "Fähre fährt wieder\n\n12.07.23, 07:39 Uhr" + German, "2023-07-12")]
    [InlineData("de", "Fähre fährt wieder\n\nMi 12.07.23 | 07:39 Uhr | Von Simon Hollerbach" + German, "2023-07-12")]
    [InlineData("de", "Fähre fährt wieder\n\nMittwoch, 12.07.23, 07:39 Uhr" + German, "2023-07-12")]
    [InlineData("de", "Fähre fährt wieder\n\nMi 12.07.23" + German, null)]
    [InlineData("de", "Fähre fährt wieder\n\n12.07.23" + German, null)] // Of which century?
    [InlineData("de", "Fähre fährt wieder\n\nVeröffentlicht am 12.07.87 um 07:39 Uhr" + German, null)]
    [InlineData("fr", "Le bac traverse de nouveau le fleuve après deux ans\n\nArticle rédigé par\nbacs: info\nTélé du Fleuve\n\nPublié le 12/07/2023 08:53\n\nLe bac traverse de nouveau le fleuve. La mairie le confirme.", "2023-07-12")]
    [InlineData("de", "Fähre fährt wieder" + German + "\n\nDie Stadt zahlt. (Anna Weber, Karl Huber, 12.7.2023)", "2023-07-12")]
    [InlineData("de", "Fähre fährt wieder" + German + "\n\nDie Stadt zahlt. (dpa, 12.7.2023)", "2023-07-12")]
    [InlineData("de", "Fähre fährt wieder" + German + "\n\nDie Stadt zahlt (zum ersten Mal am Fluss, 12.7.2023).", null)]
    [InlineData("it", "Il traghetto torna in mare\n\nIl traghetto è tornato in mare. Lo dice il comune.\n\n(12 luglio 2023) © Tutti i diritti riservati", "2023-07-12")]
    [InlineData("nl", "Veer vaart weer\n\nHet veer vaart weer. Dat zegt de gemeente.\n\nANP 12-07-2023", "2023-07-12")]
    public void The_day_may_have_a_short_year_or_stand_at_the_end(string language, string text, string? date) =>
        Assert.Equal(date, ArticleReader.Read(text, language).Date?.ToString());

    [Fact]
    public void A_weekday_alone_stands_in_a_dateline_too()
    {
        const string text = "AMSTERDAM, dinsdag — De nieuwe kade is klaar. Dat zegt de gemeente Amsterdam.";

        Assert.Equal("AMSTERDAM, dinsdag", ArticleReader.Read(text, "nl").Dateline?.Text.In(text));
    }
}
