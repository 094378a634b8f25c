using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Days that stand beside a source, a time or the month of another calendar, in the head and at the end.</summary>
public class DayBesideSourceTests
{
    private const string French = "La commune ferme son vieux pont après un contrôle\n\nLa commune a fermé lundi le vieux pont après un contrôle.\n\nLes habitants prennent le bac.";
    private const string Malay = "Majlis tutup jambatan lama selepas pemeriksaan\n\nMajlis perbandaran menutup jambatan lama selepas pemeriksaan.\n\nPenduduk menaiki feri.";

    [Theory]
    [InlineData("fr", French + "\n\n(Source : Le Courrier, 12 juillet 2023)", "2023-07-12")]
    [InlineData("fr", French + "\n\n(Le Courrier, le mardi, ou demain)", null)]
    [InlineData("ms", Malay + " – HARIAN KAMPUNG 12/7/2023", "2023-07-12")]
    [InlineData("ms", Malay + " Jambatan dibina – oleh mereka 12/7/2023", null)] // No paper stands there.
    [InlineData("ru", "Старый мост закроют на зиму\n\n11:39  12.07.23\n\nМост через реку закроют в ноябре, сообщили в администрации.", "2023-07-12")]
    [InlineData("vi", "Cầu cũ đóng cửa sau kiểm tra\n\n(TTXVN) lúc : 12/07/23 11:35\n\nThành phố đã đóng cửa cây cầu cũ vào hôm thứ Hai sau khi kiểm tra.", "2023-07-12")]
    [InlineData("ar", "إغلاق الجسر القديم بعد الفحص\n\n12 يوليو/ تموز 2023\n\nأغلقت البلدية الجسر القديم يوم الاثنين بعد الفحص.", "2023-07-12")]
    [InlineData("ar", "إغلاق الجسر القديم بعد الفحص\n\n12 جويلية 2023\n\nأغلقت البلدية الجسر القديم يوم الاثنين بعد الفحص.", "2023-07-12")]
    public void A_day_beside_its_source_is_the_article_s(string language, string text, string? date) =>
        Assert.Equal(date, ArticleReader.Read(text, language).Date?.ToString());
}
