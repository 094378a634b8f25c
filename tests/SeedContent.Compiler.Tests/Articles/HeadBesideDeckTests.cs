using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Heads whose parts stand apart: a deck or a caption between the headline and the author or the day, the reporter behind the last sentence, the name of the paper behind the headline.</summary>
public class HeadBesideDeckTests
{
    private const string Korean = "\n\n낡은 다리가 다시 열렸다. 주민들은 2년을 기다렸다.\n\n시는 내년에도 공사를 계속한다고 밝혔다.";
    private const string Hebrew = "\n\nהגשר הישן נפתח מחדש להולכי רגל אחרי שנתיים של עבודות, והתושבים אמרו שחיכו לכך זמן רב מאוד.\n\nהעבודות עלו פי שניים מהמתוכנן.";
    private const string Dutch = "\n\nDe oude brug ging na twee jaar werk weer open, en de bewoners waren er blij mee.\n\nHet werk kostte twee keer zo veel als gepland.";

    [Theory]
    [InlineData("ko", "2년 만에 낡은 다리 다시 열려 주민들 환영\n\n시의회 12월 회의\n12일 기념식 열려\n\n김하늘 기자 / 입력 : 2022년 12월 09일" + Korean, "2년 만에 낡은 다리 다시 열려 주민들 환영", "김하늘", "2022-12-09")]
    [InlineData("he", "הגשר הישן נפתח מחדש להולכי רגל\n\nאחרי שנתיים של עבודות חוזרים התושבים לגשר, אבל העלות הוכפלה ובעירייה מבטיחים לבדוק את החשבון\nיונתן גורודישר | (3)" + Hebrew, "הגשר הישן נפתח מחדש להולכי רגל", "יונתן גורודישר", null)]
    [InlineData("nl", "Oude brug na twee jaar weer open\n\nDe bewoners zijn blij, maar het werk kostte twee keer zo veel als de gemeente had gedacht\nMark Jansen" + Dutch, "Oude brug na twee jaar weer open", "Mark Jansen", null)]
    [InlineData("nl", "Oude brug na twee jaar weer open\nJan Hendrikman" + Dutch, "Oude brug na twee jaar weer open", "Jan Hendrikman", null)]
    [InlineData("nl", "Oude brug na twee jaar weer open\n\nDe bewoners zijn blij, maar het werk kostte twee keer zo veel als de gemeente had gedacht\nMark Brug" + Dutch, "Oude brug na twee jaar weer open", null, null)] // The text speaks of it.
    [InlineData("en", "Old bridge is open again after two years\n\nPeople are glad, but the work cost twice as much as the council had thought\n\nPublished: 12 July 2023\n\nThe old bridge is open again after two years, and people are glad.\n\nThe work cost twice as much.", "Old bridge is open again after two years", null, "2023-07-12")]
    [InlineData("en", "Bridge closed\nShip hits it at night\n12 July 2023\n\nThe old bridge is closed after a ship hit it, and people are sad.\n\nThe work cost twice as much.", null, null, "2023-07-12")] // Either may be the headline.
    public void A_deck_may_stand_above_the_author_and_the_day(string language, string text, string? headline, string? byline, string? date)
    {
        var article = ArticleReader.Read(text, language);

        Assert.Equal((headline, byline, date), (article.Headline?.In(text), article.Byline?.In(text), article.Date?.ToString()));
    }

    [Theory]
    [InlineData("he", "חדשות בארץ\n\nהגשר הישן נפתח מחדש להולכי רגל אחרי שנתיים", "הגשר הישן נפתח מחדש להולכי רגל אחרי שנתיים", "חדשות בארץ")]
    [InlineData("he", "פינה יומית\n\nהגשר הישן נפתח מחדש להולכי רגל אחרי שנתיים", "הגשר הישן נפתח מחדש להולכי רגל אחרי שנתיים", "פינה יומית")]
    [InlineData("he", "יונתן גורודישר\n\nהגשר הישן נפתח מחדש להולכי רגל אחרי שנתיים", "הגשר הישן נפתח מחדש להולכי רגל אחרי שנתיים", null)] // A name.
    public void Two_words_above_a_headline_are_the_kicker(string language, string head, string? headline, string? kicker)
    {
        var text = head + Hebrew;
        var article = ArticleReader.Read(text, language);

        Assert.Equal((headline, kicker), (article.Headline?.In(text), article.Kicker?.In(text)));
    }

    [Theory]
    [InlineData(" 부산/김하늘 기자 sky@barun.kr", "김하늘")]
    [InlineData(" 김하늘·박바다 기자(sky@barun.kr)", "김하늘·박바다")]
    [InlineData("\n\n[ 김하늘 / sky@barun.kr ]", "김하늘")]
    [InlineData("\n\n바른뉴스 김하늘 (sky@barun.kr)", "김하늘")]
    [InlineData("\n\n김하늘 온라인기자 sky@barun.kr", "김하늘")]
    [InlineData("\n\n글=김하늘 기자, 사진=박바다 기자", "김하늘")]
    [InlineData("\n\n김하늘 기자 sky@barun.kr▶ 바른뉴스 더 보기", "김하늘")]
    [InlineData(" 사진=박바다 기자", null)]
    [InlineData(" 그는 기자", null)]
    public void A_Korean_reporter_signs_behind_the_last_sentence(string end, string? byline)
    {
        var text = "낡은 다리 다시 열려" + Korean + end;

        Assert.Equal(byline, ArticleReader.Read(text, "ko").Byline?.In(text));
    }

    [Theory]
    [InlineData("zh-Hans", "旧桥重新开放,居民都很高兴。(作者:张晓明 李小红)", "张晓明 李小红")]
    [InlineData("zh-Hans", "旧桥重新开放,居民都很高兴。（旧桥）", null)]
    [InlineData("de", "Die Arbeiten kosteten doppelt so viel wie geplant.\nVON ANNA WEBER, MÜNSTER", "ANNA WEBER")]
    [InlineData("de", "Die Arbeiten kosteten doppelt so viel wie geplant.\nVON BRÜCKEN UND FLÜSSEN", null)]
    public void A_word_shows_the_author_below_the_text(string language, string end, string? byline)
    {
        var text = (language == "de" ? "Alte Brücke wieder offen\n\nDie alte Brücke ist nach zwei Jahren wieder offen, sagte die Stadt.\n\n" : "旧桥重新开放\n\n旧桥经过两年的施工重新开放。\n\n") + end;

        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));
    }

    [Theory]
    [InlineData("Old bridge is open again - The Associated Press", "Old bridge is open again")]
    [InlineData("Old bridge is open again | CNN", "Old bridge is open again")]
    [InlineData("Old bridge is open again - Business", "Old bridge is open again")]
    [InlineData("Old bridge is open again - Daily News", "Old bridge is open again")]
    [InlineData("Old bridge is open again - news of the day", "Old bridge is open again - news of the day")]
    [InlineData("Old bridge is open again - Roses and Rain", "Old bridge is open again - Roses and Rain")]
    [InlineData("Old bridge is open again - and so is the new one", "Old bridge is open again - and so is the new one")]
    public void The_name_of_the_paper_is_no_part_of_the_headline(string title, string headline)
    {
        var text = title + "\n\n12 July 2023\n\nThe old bridge is open again after two years, and people are glad.\n\nThe work cost twice as much.";

        Assert.Equal(headline, ArticleReader.Read(text, "en").Headline?.In(text));
    }

    [Theory]
    [InlineData("he", "יונתן גורודישר" + Hebrew, "יונתן גורודישר")]
    [InlineData("nl", "Mark Jansen" + Dutch, "Mark Jansen")]
    [InlineData("nl", "Mark Brug" + Dutch, null)] // The text speaks of it.
    [InlineData("nl", "Grote Vreugde" + Dutch, null)]
    [InlineData("ja", "古い橋が二年ぶりに再び開通\n2023年7月12日\n田中花子\n古い橋が二年ぶりに再び開通し、住民は長い間待っていたと話した。\n工事の費用は二倍になった。", "田中花子")]
    [InlineData("ja", "古い橋が二年ぶりに再び開通\n2023年7月12日\n古い橋が二年ぶりに再び開通し、住民は長い間待っていたと話した。\n工事の費用は二倍になった。（田中よしの）", "田中よしの")]
    [InlineData("ja", "古い橋が二年ぶりに再び開通\n2023年7月12日\n古い橋が二年ぶりに再び開通し、住民は長い間待っていたと話した。\n工事の費用は二倍になった。（古いはし）", null)]
    [InlineData("nl", "Mark Jansen\nOude brug na twee jaar weer open" + Dutch, "Mark Jansen")]
    [InlineData("nl", "Mark Brug\nOude brug na twee jaar weer open" + Dutch, null)]
    [InlineData("vi", "Cây cầu cũ mở lại cho người đi bộ sau hai năm\n\nPhạm Đông |\n\nHà Nội - Cây cầu cũ mở lại sau hai năm sửa chữa, thành phố cho biết.\n\nChi phí gấp đôi dự tính.", "Phạm Đông")]
    [InlineData("ms", "JAMBATAN lama yang dibuka semula.\nOleh Muhamad Razis Ismail\n\nMachang: Jambatan lama dibuka semula kepada orang ramai selepas dua tahun, kata majlis perbandaran.\n\nKosnya dua kali ganda.", "Muhamad Razis Ismail")]
    [InlineData("hi", "पुराना पुल फिर खुला, लोगों में खुशी\nअकांशु उपाध्याय\nनई दिल्ली। नगर पालिका ने दो साल के काम के बाद पुराना पुल लोगों के लिए खोल दिया है।\nकाम पर दोगुना खर्च हुआ।", "अकांशु उपाध्याय")]
    [InlineData("hi", "पुराना पुल फिर खुला, लोगों में खुशी\nपुराना पुल\nनई दिल्ली। नगर पालिका ने दो साल के काम के बाद पुराना पुल लोगों के लिए खोल दिया है।\nकाम पर दोगुना खर्च हुआ।", null)]
    public void A_name_alone_is_the_author(string language, string text, string? byline) =>
        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));
}
