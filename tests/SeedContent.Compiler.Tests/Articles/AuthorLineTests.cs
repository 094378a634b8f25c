using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Lines that name the author without a word for "by": with a role, a paper and the day beside the name, or nothing.</summary>
public class AuthorLineTests
{
    private const string English = "The council closed the old bridge on Monday after an inspection found cracks in it.\n\nResidents take the ferry.";
    private const string Malay = "Majlis perbandaran menutup jambatan lama pada hari Isnin selepas pemeriksaan menemui rekahan.\n\nPenduduk menaiki feri.";
    private const string Hindi = "नगर परिषद ने सोमवार को जाँच के बाद पुराना पुल बंद कर दिया।\n\nलोग नाव से जाते हैं।";

    [Theory]
    [InlineData("en", "Town closes its old bridge after inspection\n\nAndrea Doe Senior Harbour Correspondent\n\n" + English, "Andrea Doe")]
    [InlineData("en", "Town closes its old bridge after inspection\n\nAndrea Mary Doe Senior Harbour Correspondent\n\n" + English, "Andrea Mary Doe")]
    [InlineData("en", "Town closes its old bridge after inspection\n\nJane Doe, ABC ACTON, ACTON 8:42 a.m. EDT July 12, 2023\n\n" + English, "Jane Doe")]
    [InlineData("en", "Town closes its old bridge after inspection\n\nAndrea Doe Senior Harbour Club\n\n" + English, null)] // No role at its end.
    [InlineData("en", "Town closes its old bridge after inspection\n\nJane Doe / TIMESOFACTON.COM / Jul 12, 2023, 17:07 IST\n\n" + English, "Jane Doe")]
    [InlineData("en", "Town closes its old bridge after inspection\n\nJane Doe, ACTON.COM 8:42 a.m. EDT July 12, 2023\n\n" + English, "Jane Doe")]
    [InlineData("en", "Town closes its old bridge after inspection\n\nby Jane Doe, ABC ACTON\n\n" + English, "Jane Doe")] // A station, no second author.
    [InlineData("en", "Town Closes Its Old Bridge After Inspection\n\nKeira Wright\n\n" + English, "Keira Wright")]
    [InlineData("en", "Town Closes Its Old Bridge After Inspection\n\nLocal Stories\n\n" + English, null)]
    [InlineData("pt", "Bombeiros fecham 14% do Parque de Águas Claras\nWaldir Souto\npostado em 12/07/2023 21:55\nA brigada fechou ontem a ponte velha, que estava em mau estado.", "Waldir Souto")]
    [InlineData("fr", "La ville ferme le vieux pont sur la rivière\nYann Le Gallec\nPublié le 12 juillet 2023\nLa ville a fermé le vieux pont lundi après avoir trouvé des fissures.", "Yann Le Gallec")]
    [InlineData("fr", "La ville ferme le vieux pont sur la rivière\nYann Le Gallec.\nPublié le 12 juillet 2023\nLa ville a fermé le vieux pont lundi après avoir trouvé des fissures.", "Yann Le Gallec")]
    [InlineData("fr", "La ville ferme le vieux pont sur la rivière\nYann Le\nPublié le 12 juillet 2023\nLa ville a fermé le vieux pont lundi après avoir trouvé des fissures.", null)]
    [InlineData("en", "Town closes its old bridge after inspection\n\nBy JANE DOE FOR THE DAILY POST\n\n" + English, "JANE DOE")]
    [InlineData("en", "Town closes its old bridge after inspection\n\nBy Jane Doe For Dailypost.com\n\n" + English, "Jane Doe")]
    [InlineData("en", "Town closes its old bridge after inspection\n\nFrom our correspondent Jane Doe in Rome\n\n" + English, "Jane Doe")]
    [InlineData("en", "Town closes its old bridge after inspection\n\n" + English + "\n\nJane Doe is the Acton editor of the Daily Post. Follow her on the web.", "Jane Doe")]
    [InlineData("en", "Town closes its old bridge after inspection\n\n" + English + "\n\nJane Doe is the mayor of Acton. She takes the ferry too.", null)]
    [InlineData("en", "Jane Doe closes the old bridge after inspection\n\n" + English + "\n\nJane Doe is the Acton editor of the Daily Post.", null)] // The text speaks of her.
    [InlineData("de", "Stadt schließt die alte Brücke\n\nVon unserer Redakteurin Anna Huber\n\nDie Stadt hat die alte Brücke am Montag geschlossen, weil Risse gefunden wurden.\n\nDie Leute nehmen die Fähre.", "Anna Huber")]
    [InlineData("fr", "La ville ferme le vieux pont\n\nArticle rédigé par Jean Martin et publié le 22 juin 2021\n\nLa ville a fermé le vieux pont lundi après avoir trouvé des fissures.\n\nLes gens prennent le bac.", "Jean Martin")]
    [InlineData("nl", "Stad sluit oude brug over de rivier\n\nTekst: Jan de Vries. Foto’s: Anna Bakker\n\nDe stad heeft de oude brug maandag gesloten omdat er scheuren zijn gevonden.\n\nMensen nemen de pont.", "Jan de Vries")]
    [InlineData("pt", "Cidade fecha a velha ponte sobre o rio\n\nTexto Ana Pereira\n\nA cidade fechou a velha ponte na segunda-feira depois de achar fissuras.\n\nAs pessoas vão de barco.", "Ana Pereira")]
    [InlineData("es", "La ciudad cierra el viejo puente\n\nTexto y fotos: Ana Pérez\n\nLa ciudad cerró el viejo puente el lunes tras hallar grietas.\n\nLa gente toma el ferri.", "Ana Pérez")]
    [InlineData("en", "Zelda Doe\n\nPublished July 12, 2023\n\n" + English, "Zelda Doe")] // No title stands here.
    [InlineData("en", "Bridge Cracks\n\nPublished July 12, 2023\n\n" + English, null)] // The text has its words.
    [InlineData("es", "El ayuntamiento cierra el puente\n\nPor Ana Pérez. Bruselas\n\n12/07/2023 - 08:02\n\nEl ayuntamiento cerró ayer el puente viejo, que estaba en mal estado.\n\nLos vecinos van en barca.", "Ana Pérez")]
    [InlineData("es", "El ayuntamiento cierra el puente\n\nPor Ana G. Toledo\n\n12/07/2023 - 08:02\n\nEl ayuntamiento cerró ayer el puente viejo, que estaba en mal estado.\n\nLos vecinos van en barca.", "Ana G. Toledo")]
    [InlineData("ms", "Jambatan lama ditutup segera\n\nMohd Anwar Patho\n\n" + Malay, "Mohd Anwar Patho")]
    [InlineData("ms", "Jambatan lama ditutup segera\n\nSabrina Joni Dan Siti Norhawa\n\n" + Malay, "Sabrina Joni Dan Siti Norhawa")]
    [InlineData("ms", "Jambatan lama ditutup segera\n\nMohd Anwar Patho\n\n" + Malay + "\n\nMohd Anwar Patho tidak hadir.", null)] // The text is about him.
    [InlineData("hi", "पुराना पुल जाँच के बाद बंद, लोग नाव से जाएँगे, मरम्मत अगले साल\n\nशिवेश ठाकुर\n\n12 जुलाई 2023\n\n" + Hindi, "शिवेश ठाकुर")]
    [InlineData("hi", "पुराना पुल जाँच के बाद बंद, लोग नाव से जाएँगे, मरम्मत अगले साल\n\nपुराना पुल\n\n12 जुलाई 2023\n\n" + Hindi, null)]
    [InlineData("hi", "पुराना पुल जाँच के बाद बंद, लोग नाव से जाएँगे\n\nशिवेश ठाकुर\n\nपटना से, बीबीसी हिंदी के लिए\n\n" + Hindi, "शिवेश ठाकुर")]
    [InlineData("ko", "오래된 다리 통행 금지\n\n기자명 김하늘 기자\n\n군은 월요일 오래된 다리를 닫았다. 점검에서 금이 발견됐다.", "김하늘")]
    [InlineData("en", "Town closes its old bridge after inspection\n\nAndrea Doe, Tuesday, 14 March 2023, 16:42\n\n" + English, "Andrea Doe")]
    [InlineData("en", "Town closes its old bridge after inspection\n\nActon Bridge, Tuesday, 14 March 2023, 16:42\n\n" + English, null)]
    public void A_name_beside_its_role_or_paper_or_alone_is_the_author(string language, string text, string? byline) =>
        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));

    [Theory]
    [InlineData("de", "Die Stadt hat die Brücke gesperrt.\n\nDie Leute nehmen die Fähre. (Anna Weber, 3.2.2018)", "Anna Weber")]
    [InlineData("de", "Die Stadt hat die Brücke gesperrt.\n\nDie Leute nehmen die Fähre. (Anna Weber)", null)] // It may be who said so.
    [InlineData("id", "Jembatan itu ditutup lagi.\n\nWarga naik perahu sampai musim depan. (Rahmat Hidayat)", "Rahmat Hidayat")]
    [InlineData("id", "Jembatan itu ditutup lagi, kata Rahmat Hidayat.\n\nWarga naik perahu. (Rahmat Hidayat)", null)]
    [InlineData("id", "Jembatan itu ditutup lagi.\n\nWarga naik perahu. (Dinas Perhubungan)", null)]
    [InlineData("de", "Die Stadt hat die Brücke gesperrt.\n\nDie Leute nehmen die Fähre (Stand 3.2.2018)", null)]
    [InlineData("ja", "市は橋を閉鎖した。\n\n「船を使う」と話した。【山田花子】", "山田花子")]
    [InlineData("ja", "市は橋を閉鎖した。\n\n「船を使う」と話した。【写真あり】", null)]
    [InlineData("ja", "市は橋を閉鎖した。\n\n「船を使う」と話した。（山田花子）", "山田花子")]
    [InlineData("ja", "市は橋を閉鎖した。\n\n山田花子さんは「船を使う」と話した。（山田花子）", null)]
    [InlineData("ja", "市は橋を閉鎖した。\n\n「船を使う」と話した。（敬称略）", null)]
    [InlineData("ja", "市は橋を閉鎖した。\n\n「船を使う」と話した。（共同通信）", null)]
    public void A_name_in_brackets_behind_the_last_sentence_is_the_author(string language, string text, string? byline) =>
        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));

    [Theory]
    [InlineData("Andrea Doe, 14 March 2023\n\nBy John Roe | Acton Times", "By John Roe | Acton Times")]
    [InlineData("Andrea Doe, 14 March 2023\n\nJohn Roe, Staff Writer", "John Roe, Staff Writer")]
    [InlineData("By Andrea Doe\n\nBy John Roe", "By John Roe")]
    public void A_second_line_of_an_author_is_not_lost(string lines, string second)
    {
        var text = "Town closes its old bridge after inspection\n\n" + lines + "\n\n" + English;
        var article = ArticleReader.Read(text, "en");

        Assert.Equal("Andrea Doe", article.Byline?.In(text));
        Assert.Equal([second], article.Credits.Select(credit => credit.In(text)));
    }

    [Fact]
    public void A_name_alone_above_the_day_is_no_headline() =>
        Assert.Null(ArticleReader.Read("Zelda Doe\n\nPublished July 12, 2023\n\n" + English, "en").Headline);
}
