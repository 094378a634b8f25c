using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Datelines that do not stand where the text begins: rubrics, decks and captions are above the paragraph that has them.</summary>
public class DatelineBelowDecksTests
{
    [Theory]
    [InlineData("de", "Verhandlungen in Kiel\nKlima in die Verfassung\n\nDie Neuauflage betont den Klimaschutz, aber ein Zeitplan fehlt.\n\nFoto: dpa\n\nKIEL taz | Am Abend leuchten die Lampen am Hafen. Viele waren gekommen.", "KIEL taz")]
    [InlineData("es", "El puente viejo abre de nuevo después de dos años\n\nLos vecinos están contentos, aunque la obra costó el doble de lo previsto\n MADRID, 5 Nov. (EFE) - \n Los vecinos cruzaron el puente el lunes. Habían esperado mucho.", "MADRID, 5 Nov. (EFE)")]
    [InlineData("id", "Jembatan tua dibuka lagi setelah dua tahun\n\nWarga melihat jembatan itu.\nSekadau, Kalbar – Jembatan tua itu dibuka lagi pada hari Minggu. Warga sudah lama menunggu.", "Sekadau, Kalbar")]
    [InlineData("ms", "Jambatan lama dibuka semula selepas dua tahun\n\nFoto BERNAMA\n\nKUALA LUMPUR,8 Februari-Seramai 300 orang melintasi jambatan itu pada hari ini. Mereka lama menunggu.", "KUALA LUMPUR,8 Februari")]
    [InlineData("zh-Hant", "古橋重新開放　居民都很高興\n\n▲古橋重新開放。（圖／記者王小明攝）\n記者王小明／台北報導\n古橋歷經兩年施工後重新開放，居民都很高興，市府人員表示工程費用增加一倍。\n居民等了很久。", "記者王小明／台北報導")]
    [InlineData("pt", "A velha ponte abre de novo\n04/12/2020 21:42\n\n..SÃO PAULO (Reuters) - A velha ponte abriu de novo na sexta-feira. Muitos esperavam há anos.", "SÃO PAULO (Reuters)")]
    [InlineData("de", "Verhandlungen in Kiel\nKlima in die Verfassung\n\nDie Neuauflage betont den Klimaschutz, aber ein Zeitplan fehlt.\n\nFoto: dpa\n\nKiel – Am Abend leuchten die Lampen am Hafen. Viele waren gekommen.", "Kiel")] // Above it the text has not begun.
    public void It_is_found_below_them(string language, string text, string? dateline)
    {
        Assert.Equal(dateline, ArticleReader.Read(text, language).Dateline?.Text.In(text));
    }
}
