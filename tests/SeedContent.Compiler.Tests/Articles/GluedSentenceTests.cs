using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Sentences without a space between, as in texts whose paragraphs were joined: <c>sagte sie.Für den Abstieg</c>.</summary>
public class GluedSentenceTests
{
    [Theory]
    [InlineData("en", "Jane Doe is a farmer. It rained.“We lost the barn and all the hay,” Doe said.The council met later.", "Jane Doe")]
    [InlineData("en", "Jane Doe is a farmer. It rained.\"We lost the barn and all the hay,\" Doe said.The council met later.\"Nobody came to help us at all,\" she said.", "Jane Doe|Jane Doe")]
    [InlineData("en", "The mayor, Jane Doe, said:'We lost the barn and all the hay'. It rained.", "Jane Doe")]
    [InlineData("en", "Jane Doe told the council in 2016.The barn burned down.“We lost the barn and all the hay,” Doe said.", "Jane Doe")]
    [InlineData("de", "Christina Huber ist Vorständin. „Der Rucksack ist ein wenig leichter geworden“, sagte sie.Für den Abstieg machten sie andere verantwortlich.", "Christina Huber")]
    [InlineData("id", "Budi Santoso tiba di Kudus.Hujan turun deras.\"Kami kehilangan lumbung dan semua jerami,\" kata Budi.Warga lalu pulang.", "Budi Santoso")]
    [InlineData("id", "Hujan turun deras di Kudus.Bupati Kudus Budi Santoso berkata,\"Kami kehilangan lumbung dan semua jerami.\"Warga lalu pulang.", "Budi Santoso")]
    [InlineData("fr", "Il a plu toute la nuit.« Nous avons perdu la grange et tout le foin », a déclaré Jeanne Martin.Le conseil s'est réuni.", "Jeanne Martin")]
    [InlineData("es", "Llovió toda la noche.\"Perdimos el granero y todo el heno\", dijo Ana Pérez.El consejo se reunió después.", "Ana Pérez")]
    [InlineData("pl", "Całą noc padało.„Straciliśmy stodołę i całe siano” – powiedziała Anna Nowak.Rada zebrała się później.", "Anna Nowak")]
    [InlineData("ru", "Иван Петров вышел к людям.Дождь шёл всю ночь.\"Мы потеряли сарай и всё сено\", — сказал Петров.Совет собрался позже.", "Иван Петров")]
    [InlineData("tr", "Maçı izleyen Gençlik ve Spor Bakanı Kasapoğlu, şunları kaydetti:'Bugünler de elbet geçecek. Yaralarımızı sararız.'", "Kasapoğlu")]
    [InlineData("vi", "Trời mưa cả đêm.\"Chúng tôi mất nhà kho và toàn bộ cỏ khô\", ông Nguyễn Văn Bình nói.Hội đồng họp sau đó.", "Nguyễn Văn Bình")]
    [InlineData("he", "הגשם ירד כל הלילה בעיר.\"איבדנו את האסם ואת כל החציר\", אמר דוד לוי.המועצה התכנסה אחר כך.", "דוד לוי")]
    [InlineData("ar", "هطل المطر طوال الليل في المدينة.\"فقدنا الحظيرة وكل التبن\"، قال سامي حداد.واجتمع المجلس بعد ذلك.", "سامي حداد")]
    [InlineData("hi", "रात भर बारिश हुई।राम कुमार शर्मा ने कहा,\"हमने खलिहान और सारा भूसा खो दिया।\"परिषद की बैठक बाद में हुई।", "राम कुमार शर्मा")]
    [InlineData("ko", "가격은 4만2000원 내려갔다.황민성 한빛증권 애널리스트는 \"제조원가를 낮출 수 있다\"고 설명했다.한빛전자 관계자는 \"최고의 역작으로 만들 것\"이라고 말했다.", "황민성|-")]
    public void Sentences_end_where_no_space_follows(string language, string text, string speakers)
    {
        var article = ArticleReader.Read(text, language);

        Assert.Equal(speakers, string.Join("|", article.Quotes.Select(quote => quote.Speaker?.In(text) ?? "-")));
    }

    [Theory]
    [InlineData("id", "Menurut KOMPAS.com dan Detik.Com, hujan turun deras.", "KOMPAS.com|Detik.Com")]
    [InlineData("id", "Hujan turun deras, kata Drs.Budi Santoso, Senin.", "Drs.Budi Santoso")]
    [InlineData("en", "It rained, said Dr.Jane Doe in Acton.", "Dr.Jane Doe|Acton")]
    [InlineData("en", "The program of Acton Ltd. runs on .NET since May.", "Acton Ltd.|NET")]
    public void A_stop_inside_a_name_ends_nothing(string language, string text, string names)
    {
        var article = ArticleReader.Read(text, language);

        Assert.Equal(names, string.Join("|", article.Names.Select(name => name.Text.In(text))));
    }

    [Theory]
    [InlineData("The 12\" pipe broke.\"It was a 14\" one.")]
    [InlineData("It rained.\"and then it stopped\", somebody wrote.")]
    public void A_mark_behind_a_stop_opens_only_what_another_closes(string text) => Assert.Empty(ArticleReader.Read(text, "en").Quotes);
}
