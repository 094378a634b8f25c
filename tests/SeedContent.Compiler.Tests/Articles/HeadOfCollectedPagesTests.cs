using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Heads as collections of articles keep them: brief reports, lines that were joined, decks and captions without a blank line, and what a site puts around them.</summary>
public class HeadOfCollectedPagesTests
{
    private const string Spanish = "\n\nEl puente nuevo abrió ayer tras dos años de obras. Los vecinos lo celebraron, según el alcalde.\n\nLas obras costaron el doble.";
    private const string Russian = "Старый мост снова открыт для пешеходов, сообщила мэрия. Работы шли два года.\n\nЖители города ждали этого два года.";

    [Theory]
    [InlineData("vi", "Bốn ngày sửa cầu, hai con đường bị cấm\nNgày 30/4, ngày thứ tư của đợt sửa cầu, cả tỉnh có hai con đường bị cấm và hàng trăm xe phải đi vòng. Như vậy sau 4 ngày đã có hai con đường bị cấm.", "Bốn ngày sửa cầu, hai con đường bị cấm")]
    [InlineData("hi", "पुराना पुल फिर खुला: महापौर ने कहा धन्यवाद\nमहापौर ने सोमवार को कहा कि पुराना पुल दो साल बाद फिर से खुल गया है और शहर के लोग बहुत खुश हैं क्योंकि अब रास्ता छोटा हो गया है। उन्होंने कहा कि काम समय पर पूरा हुआ।", "पुराना पुल फिर खुला: महापौर ने कहा धन्यवाद")]
    [InlineData("en", "The old bridge is open\nThe town says so, and people are glad.", null)] // Two short lines.
    [InlineData("en", "This is what Jane Doe said\nto the people of the town who had waited for two long years at the old bridge and who were very glad about the news that it was open again.", null)] // One sentence on two lines.
    public void A_headline_stands_above_one_long_line(string language, string text, string? headline) =>
        Assert.Equal(headline, ArticleReader.Read(text, language).Headline?.In(text));

    [Theory]
    [InlineData("El puente nuevo abre tras dos años de obras y miles de quejas\nLos trabajos costaron el doble de lo previsto. El alcalde promete revisar las cuentas\nPablo Linares", "El puente nuevo abre tras dos años de obras y miles de quejas", "Pablo Linares")]
    [InlineData("El puente nuevo abre tras dos años de obras y miles de quejas\nde todos los vecinos que viven cerca del río desde hace años\nPablo Linares", null, "Pablo Linares")] // One title on two lines.
    [InlineData("23:59 El puente nuevo abre tras dos años de obras", "El puente nuevo abre tras dos años de obras", null)]
    [InlineData("El puente nuevo abre tras dos años de obras\n\nCIUDAD DE MÉXICO (AP)\n\nEl Diario de Ayer", "El puente nuevo abre tras dos años de obras", null)]
    public void The_headline_is_told_from_what_stands_beside_it(string head, string? headline, string? byline)
    {
        var text = head + Spanish;
        var article = ArticleReader.Read(text, "es");

        Assert.Equal((headline, byline), (article.Headline?.In(text), article.Byline?.In(text)));
    }

    [Theory]
    [InlineData("de", "Neue Fähre ab Husum - Mehr Platz auf der Nordsee Berlin (dpa) - Reisende können wieder auf die Inseln hoffen. Die Fähre fährt seit Freitag.", "Neue Fähre ab Husum - Mehr Platz auf der Nordsee", "Berlin (dpa)")]
    [InlineData("it", "Sala: ponte aperto entro l'estate Milano, 6 mag. (askanews) – “Il ponte sarà aperto entro l'estate”, ha detto il sindaco. I lavori sono durati due anni.", "Sala: ponte aperto entro l'estate", "Milano, 6 mag. (askanews)")]
    [InlineData("de", "Das neue Schiff fährt nach Berlin (dpa) - wie alle anderen. Die Fähre fährt seit Freitag.", null, null)]
    [InlineData("de", "Fähre fährt wieder in den Norden nach Amrum Hamburg - Nachdem ein Sturm die Brücke beschädigt hat, ermittelt die Polizei. Er schwieg.", "Fähre fährt wieder in den Norden nach Amrum", "Hamburg")]
    [InlineData("de", "Der Zug fuhr am Abend weiter nach Hamburg - Nachdem er hielt, war es still. Das war gestern.", null, null)]
    [InlineData("de", "Die Fähre fährt wieder in die Stadt Hamburg - Nachdem ein Sturm kam, blieb sie weg - und niemand wusste warum.", null, null)]
    [InlineData("de", "Das Schiff fährt. Berlin (dpa) - Reisende können wieder auf die Inseln hoffen.", null, null)]
    public void A_headline_may_stand_on_the_line_of_the_dateline(string language, string text, string? headline, string? dateline)
    {
        var article = ArticleReader.Read(text, language);

        Assert.Equal((headline, dateline), (article.Headline?.In(text), article.Dateline?.Text.In(text)));
    }

    [Theory]
    [InlineData("Глава города ранее сообщил, что работы продлятся до весны.\nВОРОНЕЖ, 22 января. /ТАСС/. ", "ВОРОНЕЖ, 22 января. /ТАСС/", 3)]
    [InlineData("Глава города ранее сообщил, что работы продлятся до весны.\n\nВОРОНЕЖ, 22 января. /ТАСС/. ", "ВОРОНЕЖ, 22 января. /ТАСС/", 3)]
    [InlineData("(Дополняет подробностями)\n\nВОРОНЕЖ, 22 января. /ТАСС/. ", "ВОРОНЕЖ, 22 января. /ТАСС/", 3)]
    [InlineData("ВОРОНЕЖ, 22 января. /ТАСС/. ", "ВОРОНЕЖ, 22 января. /ТАСС/", 2)]
    [InlineData("Глава города ранее сообщил, что работы продлятся до весны.\nВоронеж – ", null, 2)]
    public void A_dateline_below_a_deck_begins_a_paragraph(string above, string? dateline, int paragraphs)
    {
        var text = "Старый мост снова открыт для пешеходов\n\n" + above + Russian;
        var article = ArticleReader.Read(text, "ru");

        Assert.Equal(("Старый мост снова открыт для пешеходов", dateline, paragraphs), (article.Headline?.In(text), article.Dateline?.Text.In(text), article.Paragraphs.Count));
    }

    [Theory]
    [InlineData("it", "(ANSA) - MONOPOLI (BARI), 6 LUG - Un frontale si è verificato questa mattina sulla statale. Due i feriti.", "(ANSA) - MONOPOLI (BARI), 6 LUG", "MONOPOLI", null)]
    [InlineData("es", "Por Jorge Ruiz Lardo Varsovia, 1 ene (EFE).- Los vecinos despidieron el año en el puente nuevo. Llovía.", "Varsovia, 1 ene (EFE)", "Varsovia", "Jorge Ruiz Lardo")]
    public void Agency_and_author_may_stand_before_the_place(string language, string text, string dateline, string place, string? byline)
    {
        var article = ArticleReader.Read(text, language);

        Assert.Equal((dateline, place, byline), (article.Dateline?.Text.In(text), article.Dateline?.Place?.In(text), article.Byline?.In(text)));
    }

    [Theory]
    [InlineData("Von WOCHE-Online-Redakteurin Henriette Jansen", "Henriette Jansen")]
    [InlineData("Von Anna-Maria Jansen", "Anna-Maria Jansen")]
    public void The_role_before_an_author_is_left_out(string line, string byline)
    {
        var text = "Neue Fähre ab Husum\n\n" + line + "\n\nReisende können wieder auf die Inseln hoffen. Die Fähre fährt seit Freitag.";

        Assert.Equal(byline, ArticleReader.Read(text, "de").Byline?.In(text));
    }

    [Theory]
    [InlineData("Mysłowice. Szyb zmieni się w wieżę widokową\nAgata Nowak-Heller\n19 grudnia 2022, 9:41", "Mysłowice. Szyb zmieni się w wieżę widokową", "2022-12-19", null)]
    [InlineData("Mysłowice. Szyb zmieni się w wieżę widokową\n\n12 lipca, 2023", "Mysłowice. Szyb zmieni się w wieżę widokową", "2023-07-12", null)]
    [InlineData("Mysłowice. Szyb zmieni się w wieżę widokową, jak mówi pani burmistrz.", null, null, "Mysłowice")] // A lead.
    public void A_headline_may_begin_with_its_place(string head, string? headline, string? date, string? place)
    {
        var text = head + "\n\nMost na rzece został otwarty po dwóch latach prac, a mieszkańcy bardzo się cieszą, jak powiedziała pani burmistrz.\n\nPrace kosztowały dwa razy więcej, niż planowano na początku.";
        var article = ArticleReader.Read(text, "pl");

        Assert.Equal((headline, date, place), (article.Headline?.In(text), article.Date?.ToString(), article.Dateline?.Place?.In(text)));
    }

    [Theory]
    [InlineData("es", "El puente nuevo abre hoy\n\n4 septiembre, 2016\n\nEl puente nuevo abrió ayer tras dos años de obras, y los vecinos lo celebraron.", "2016-09-04")]
    [InlineData("vi", "Cầu mới mở cửa hôm nay\n\n2023.06.01\n\nCây cầu mới mở cửa hôm qua sau hai năm thi công và người dân rất vui mừng.", "2023-06-01")]
    [InlineData("ms", "Jambatan baharu dibuka hari ini\n\nPublished on: Isnin, Julai 31, 2017\n\nJambatan baharu itu dibuka semalam selepas dua tahun dan penduduk gembira.", "2017-07-31")]
    [InlineData("ms", "Jambatan baharu dibuka hari ini\n\nDisiarkan pada: July 1, 2019 @ 12:06pm\n\nJambatan baharu itu dibuka semalam selepas dua tahun dan penduduk gembira.", "2019-07-01")]
    [InlineData("en", "The new bridge opens\n\nIssued on: 22/03/2024 - 11:57\n\nThe new bridge opened yesterday after two years, and people were glad about it.", "2024-03-22")]
    [InlineData("th", "18 ต.ค.64 - สะพานใหม่เปิดใช้งานแล้วหลังจากก่อสร้างมาสองปี ชาวบ้านต่างดีใจที่ไม่ต้องอ้อมไปไกลอีกต่อไป", "2021-10-18")]
    public void Dates_stand_as_the_papers_write_them(string language, string text, string date) =>
        Assert.Equal(date, ArticleReader.Read(text, language).Date?.ToString());
}
