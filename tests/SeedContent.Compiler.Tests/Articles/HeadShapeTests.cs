using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Heads in the shapes that papers of several languages have: a name alone, a title above a long deck, a date with its year first.</summary>
public class HeadShapeTests
{
    [Theory]
    [InlineData("nl", "Molen draait weer na twee jaar stilte\n\nJelle Hofkamp\n\nDe molen van het dorp draait weer. Dat zegt de gemeente.", "Jelle Hofkamp")]
    [InlineData("tr", "Değirmen yeniden çalışıyor artık\n\nSEHER KARACA\n\nKöyün değirmeni iki yıl sonra yeniden çalışmaya başladı.", "SEHER KARACA")]
    [InlineData("tr", "Değirmen yeniden çalışıyor artık\n\nSEHER KARACA Ankara\n\nKöyün değirmeni iki yıl sonra yeniden çalışmaya başladı.", "SEHER KARACA")]
    [InlineData("tr", "Değirmen yeniden çalışıyor artık\n\nSeher Karaca/ANKARA\n\nKöyün değirmeni iki yıl sonra yeniden çalışmaya başladı.", "Seher Karaca")]
    [InlineData("ms", "Kilang lama akan dibuka semula\n\nIzwan Abdul Halib\n\nKilang lama di kampung itu akan dibuka semula, kata Abdul Razak.", "Izwan Abdul Halib")]
    [InlineData("ar", "المصنع القديم يفتح أبوابه من جديد\n\nعبد الرزاق بوزيد\n\nفتح المصنع القديم أبوابه في القرية بعد عامين من الإغلاق الطويل.", "عبد الرزاق بوزيد")]
    [InlineData("ms", "Kilang lama akan dibuka semula\n\nNurulhuda Saidin\n\nKilang lama di kampung itu akan dibuka semula bulan depan.", "Nurulhuda Saidin")]

    // What the heading says stands in the text, an author does not.
    [InlineData("nl", "Molen draait weer na twee jaar stilte\n\nMolen Hofkamp\n\nDe molen van het dorp draait weer. Dat zegt de gemeente.", null)]
    [InlineData("en", "The mill turns again after two years\n\nQuiet Harvest\n\nThe mill of the village turns again. So says the council.", null)]
    public void A_name_alone_below_the_title_is_the_author_where_the_text_does_not_speak_of_it(string language, string text, string? byline)
    {
        var article = ArticleReader.Read(text, language);

        Assert.Equal(byline, article.Byline?.In(text));
        Assert.Equal(byline is null ? null : text[..text.IndexOf('\n', StringComparison.Ordinal)], article.Headline?.In(text));
    }

    [Fact]
    public void A_title_of_some_words_stands_above_a_deck_without_a_full_stop()
    {
        const string text = "Junta aprueba el nuevo puente\n\nDespués de una larga noche de debate, la presidenta de la junta acordó con los representantes de los barrios que las obras del puente empiecen antes del verano y que los vecinos las vigilen en todo momento\n\n"
            + "Luego de la reunión, la presidenta dijo que las obras empiezan pronto. Los vecinos están de acuerdo.";

        Assert.Equal("Junta aprueba el nuevo puente", ArticleReader.Read(text, "es").Headline?.In(text));
    }

    [Fact]
    public void A_short_title_stands_above_a_line_too_long_for_a_headline()
    {
        const string text = "Junta aprueba nuevo puente\n\nDespués de una larga noche de debate, la presidenta acordó con los representantes de los barrios que las obras empiecen antes del verano\n\n"
            + "Luego de la reunión, la presidenta dijo que las obras empiezan pronto y que los vecinos las van a vigilar en todo momento, como lo pidieron ellos mismos en la reunión de la junta. Los vecinos están de acuerdo.";

        Assert.Equal("Junta aprueba nuevo puente", ArticleReader.Read(text, "es").Headline?.In(text));
    }

    [Fact]
    public void A_line_of_three_sentences_is_no_title()
    {
        const string text = "Noch fahren kaum Busse mit Batterie auf den Straßen der Stadt. Um ihre Ziele zu erreichen, kauft die Stadt nun neue. Doch geht das ohne Hilfe vom Land?\n\n"
            + "Der Motor springt an, und der neue Bus der Stadt rollt fast ohne jedes Geräusch vom Hof. Die Fahrer sind noch nicht überzeugt, doch die Gäste freuen sich sehr darüber.";

        Assert.Null(ArticleReader.Read(text, "de").Headline);
    }

    [Theory]
    [InlineData("nl", "Molen draait weer\n\n2022/04/08\n\nDe molen van het dorp draait weer.", 2022, 4, 8)]
    [InlineData("pt", "Moinho volta a girar\n\n2 de Novembro 2021\n\nO moinho da aldeia voltou a girar.", 2021, 11, 2)]
    public void A_date_stands_below_the_title(string language, string text, int year, int month, int day)
    {
        var date = ArticleReader.Read(text, language).Date;

        Assert.Equal((year, month, day), (date!.Value.Year, date.Value.Month, date.Value.Day));
    }

    [Theory]
    [InlineData("fr", "ROCHEFORT 31/07 (BELGA) = Le pont est fermé depuis hier.", "ROCHEFORT 31/07 (BELGA)", "ROCHEFORT")]
    [InlineData("es", "MÁLAGA, 2 Nov. (EUROPA PRESS) -\n\nEl puente de la ciudad está cerrado desde ayer por la tarde.", "MÁLAGA, 2 Nov. (EUROPA PRESS)", "MÁLAGA")]
    [InlineData("tr", "Ayşe DEMİR / MUĞLA, (DHA)- Köyün değirmeni yeniden çalışmaya başladı.", "Ayşe DEMİR / MUĞLA, (DHA)", "MUĞLA")]
    public void A_dateline_has_day_agency_and_reporter(string language, string text, string dateline, string place)
    {
        var read = ArticleReader.Read(text, language).Dateline;

        Assert.Equal((dateline, place), (read?.Text.In(text), read?.Place?.In(text)));
    }

    [Theory]
    [InlineData("ru", "Праздник по-сокольски\n\nНа этой неделе в Сокольске прошли народные гулянья, которые были открыты для всех жителей и гостей.", "Праздник по-сокольски")]
    [InlineData("ru", "Иван Петров\n\nНа этой неделе в Сокольске прошли народные гулянья, которые были открыты для всех жителей и гостей.", null)]
    [InlineData("ja", "「大きな橋」が二年ぶりに公開された\n\n古い橋が二年ぶりに公開され、町の人たちは朝から列を作った。市長は会見で、橋は町の誇りだと話した。", "「大きな橋」が二年ぶりに公開された")]
    [InlineData("tr", "Bolu - Belediye başkanı dualarla yola uğurlandı\n\nBelediye Başkanı Ali Kaya, belediyenin önünde düzenlenen törenle yola uğurlandı. Törene çok sayıda kişi katıldı.", "Bolu - Belediye başkanı dualarla yola uğurlandı")]
    public void A_title_may_have_two_words_or_begin_with_its_place(string language, string text, string? headline)
    {
        var article = ArticleReader.Read(text, language);

        Assert.Equal(headline, article.Headline?.In(text));
        Assert.Null(article.Dateline);
    }

    [Fact]
    public void A_dateline_may_stand_below_what_a_picture_shows()
    {
        const string text = "Jambatan lama dibuka semula\n\nAminah (dua, kanan) di jambatan itu, hari ini.\n\nSHAH ALAM - Jambatan lama dibuka semula selepas dua tahun. Penduduk gembira dengan jambatan itu.";

        Assert.Equal("SHAH ALAM", ArticleReader.Read(text, "ms").Dateline?.Text.In(text));
    }
}
