using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Authors below the text or at the end of its last paragraph, behind a word, a heading, an agency or a place.</summary>
public class AuthorAtEndTests
{
    private const string English = "Old bridge is open again\n\nThe old bridge opened again on Monday after two years of work, the council said.\n\nIt is closed at night.";
    private const string Portuguese = "Ponte velha reabre\n\nA ponte velha reabriu na segunda-feira depois de dois anos de obras, informou a prefeitura.\n\nEla fecha à noite.";
    private const string Spanish = "El puente viejo reabre\n\nEl puente viejo reabrió el lunes tras dos años de obras, informó el municipio.\n\nCierra de noche.";
    private const string Indonesian = "Jembatan lama dibuka lagi\n\nJembatan lama dibuka lagi pada Senin setelah dua tahun pengerjaan, kata pemerintah kota.\n\nJembatan itu ditutup pada malam hari.";
    private const string Malay = "Jambatan lama dibuka semula\n\nJambatan lama dibuka semula pada Isnin selepas dua tahun kerja, kata majlis bandaran.\n\nJambatan itu ditutup pada waktu malam.";
    private const string Polish = "Stary most znowu otwarty\n\nStary most otwarto w poniedziałek po dwóch latach prac, podało miasto.\n\nW nocy jest zamknięty.";
    private const string Vietnamese = "Cây cầu cũ mở lại\n\nCây cầu cũ mở lại hôm thứ Hai sau hai năm thi công, chính quyền thành phố cho biết.\n\nCầu đóng vào ban đêm.";

    [Theory]
    [InlineData("en", English + "\n\nBy Karen Doe", "Karen Doe")]
    [InlineData("en", English + "\n\nBy Land and Sea", null)]
    [InlineData("en", English + "\n\nBy the river", null)]
    [InlineData("nl", "Oude brug weer open\n\nDe oude brug ging maandag na twee jaar werk weer open, zegt de gemeente.\n\n's Nachts is hij dicht.\n\nDoor Anna Bakker", "Anna Bakker")]
    [InlineData("pt", Portuguese + "\nReportagem – Ana Reis\nEdição – Carla Nunes\nA reprodução das notícias é autorizada desde que contenha a assinatura da agência.", "Ana Reis")]
    [InlineData("pt", Portuguese + "\nReportagem – a ponte velha", null)]
    [InlineData("es", Spanish + "\n\nAFP / Por Ana Luna", "Ana Luna")]
    [InlineData("es", Spanish + "\n\nRío / Por el puente", null)]
    [InlineData("id", Indonesian + "\n\nPenulis\t: Kontributor Melati, Rahmat\nEditor\t: Siti Aminah", "Rahmat")]
    [InlineData("id", Indonesian + "\n\nPenulis\t: Kota Melati, Senin\nEditor\t: Siti Aminah", null)]
    [InlineData("pl", Polish + " Z Londynu Jan Nowak", "Jan Nowak")]
    [InlineData("pl", Polish + " Z Londynu Stary Most", null)]
    [InlineData("pl", Polish + " Londyn Jan Nowak", null)]
    [InlineData("vi", Vietnamese + "\n\nThu Hằng - Tuổi Trẻ", "Thu Hằng")]
    [InlineData("vi", Vietnamese + "\n\nThu Hằng - Cây Cầu", null)]
    public void Something_beside_the_name_shows_it(string language, string text, string? byline) => Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));

    [Theory]
    [InlineData(Malay + "\n\nCatatan oleh:\n\nAhmad Fadhil\n\nPegawai Jambatan Negeri\n\n12 Julai 2023 – HARIAN TASIK 12/7/2023", "Ahmad Fadhil", "2023-07-12", 2)]
    [InlineData(Malay + "\n\nPenulis:\nAhmad Fadhil", "Ahmad Fadhil", null, 2)]
    [InlineData("Jambatan lama dibuka semula\n\nOleh:\nAhmad Fadhil\n\nJambatan lama dibuka semula pada Isnin selepas dua tahun kerja.\n\nIa ditutup pada waktu malam.", "Ahmad Fadhil", null, 2)]
    public void A_heading_may_stand_above_the_author(string text, string byline, string? date, int paragraphs)
    {
        var article = ArticleReader.Read(text, "ms");

        Assert.Equal((byline, date, paragraphs), (article.Byline?.In(text), article.Date?.ToString(), article.Paragraphs.Count));
    }

    [Fact]
    public void Sentences_below_a_heading_stay_the_text()
    {
        var text = Malay + "\n\nPenulis:\n\nJambatan itu sangat tua dan ramai orang yang menggunakannya setiap hari untuk ke pasar.\n\nIa akan dicat.";

        Assert.Null(ArticleReader.Read(text, "ms").Byline);
    }

    [Theory]
    [InlineData("Von Eva Berger-Roth", "Eva Berger-Roth")]
    [InlineData("Von Brücken und Flüssen", null)]
    public void A_deck_of_several_sentences_may_stand_above_the_author(string line, string? byline)
    {
        var text = "Hotel Seeblick öffnet als Theater noch einmal seine Pforten\n\n25.04.2024 14:07\n\nDas einst beliebte Hotel Seeblick ist seit dreißig Jahren geschlossen. Eine Gruppe hat die Erinnerungen aufgearbeitet. Bei der Premiere wurde das Hotel wieder lebendig.\n\n"
            + line + "\n\nDas Hotel Seeblick gehört zu Moosbrunn wie das Stahlwerk oder die Seilbahn. Es war ein beliebter Ort.";

        Assert.Equal(byline, ArticleReader.Read(text, "de").Byline?.In(text));
    }
}
