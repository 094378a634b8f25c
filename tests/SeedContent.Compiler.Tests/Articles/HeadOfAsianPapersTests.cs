using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Heads of papers whose scripts have no capitals: outlets between name and role, initials, cities in brackets, names above a date, reporters behind a city.</summary>
public class HeadOfAsianPapersTests
{
    private const string Arabic = "أعلنت البلدية أن الجسر القديم أغلق يوم الاثنين بعد أن تم العثور على شقوق فيه.";
    private const string Hindi = "नगर पालिका ने बताया कि पुराना पुल सोमवार को बंद कर दिया गया है।";
    private const string Vietnamese = "Chính quyền thành phố đã đóng cây cầu cũ hôm thứ Hai sau khi phát hiện nhiều vết nứt.";
    private const string Chinese = "花蓮一家旅館的老闆每天早上掃街，已經持續三年，鄰居也一起幫忙。店家表示，街道變得很乾淨，許多遊客也主動加入，成為地方上的佳話。";
    private const string Korean = "시는 낡은 다리를 월요일에 닫았다고 밝혔다.";

    [Theory]
    [InlineData("ko", "낡은 다리 닫는다\n\n김하늘 바른스포츠 기자(sky@barun.kr)  2023. 7. 12. 06:09\n\n" + Korean, "김하늘")]
    [InlineData("ko", "낡은 다리 닫는다\n\n기자명 김하늘 기자\n\n" + Korean, "김하늘")]
    [InlineData("ar", "إغلاق الجسر القديم في المدينة\n\n14 جوان 2019\n\nل.ح\n\n" + Arabic, "ل.ح")]
    [InlineData("ar", "إغلاق الجسر القديم في المدينة\n\n14 جوان 2019\n\nأ.ف.ب\n\n" + Arabic, null)] // An agency.
    [InlineData("ar", "إغلاق الجسر القديم في المدينة\n\nليلى حداد (القاهرة)\n\n" + Arabic, "ليلى حداد")]
    [InlineData("hi", "नगर पालिका ने पुराना पुल बंद किया\n\nजय शंकर ठाकुर\n\n12 जुलाई 2023\n\n" + Hindi, "जय शंकर ठाकुर")]
    [InlineData("hi", "नगर पालिका ने पुराना पुल बंद किया\n\nजयपुर, रमेश वर्मा । " + Hindi, "रमेश वर्मा")]
    [InlineData("zh-Hans", "市政府关闭旧桥\n\n东湖晚报讯（记者朱浩明文/图）市政府关闭了旧桥。", "朱浩明")]
    [InlineData("zh-Hans", "市政府关闭旧桥\n\n【文/东湖晚报网 朱浩明】\n\n市政府星期一关闭了旧桥。", "朱浩明")]
    [InlineData("zh-Hant", "市政府關閉舊橋\n\n【時報記者沈培明台北報導】市政府關閉了舊橋。", "沈培明")]
    [InlineData("th", "เทศบาลปิดสะพานเก่าหลังพบรอยร้าว\n\nJane Doe และ John Roe\n\nเทศบาลได้ปิดสะพานเก่าเมื่อวันจันทร์หลังจากที่มีการตรวจพบรอยร้าวและชาวบ้านต้องใช้เรือข้ามฟากเป็นการชั่วคราวแทน", "Jane Doe และ John Roe")]
    [InlineData("ja", "市が古い橋を閉鎖\n\n【東京＝米州総局】市は十八日、検査でひびが見つかった古い橋を閉鎖した。", null)] // A bureau.
    [InlineData("ja", "市が古い橋を閉鎖\n\n市は十八日、検査でひびが見つかった古い橋を閉鎖した。「渡し船の再開を待ちたい」【田中花子】", "田中花子")]
    [InlineData("ja", "市が古い橋を閉鎖\n\n市は十八日、検査でひびが見つかった古い橋を閉鎖した。【エルサレム田中花子、カイロ佐藤一郎】", "田中花子、カイロ佐藤一郎")]
    [InlineData("ja", "市が古い橋を閉鎖\n\n市は十八日、検査でひびが見つかった古い橋を閉鎖した。【北京田中花】", "田中花")]
    [InlineData("ja", "市が古い橋を閉鎖\n\n市は十八日、検査でひびが見つかった古い橋を閉鎖した。【長崎雄一郎】", "長崎雄一郎")] // A surname that is a city too.
    [InlineData("ja", "市が古い橋を閉鎖\n\n市は十八日、検査でひびが見つかった古い橋を閉鎖した。【エルサレム支局、カイロ支局】", null)] // Bureaus.
    [InlineData("ja", "市が古い橋を閉鎖\n\n取材に応じる球団・山田太郎【写真：上野花子】\n\n市は十八日、検査でひびが見つかった古い橋を閉鎖した。", null)] // What a picture shows.
    [InlineData("ja", "市が古い橋を閉鎖\n\n田中 花子\n\n市は十八日、検査でひびが見つかった古い橋を閉鎖した。", "田中 花子")]
    [InlineData("ja", "市が古い橋を閉鎖\n\n石川 金沢\n\n市は十八日、検査でひびが見つかった古い橋を閉鎖した。", null)] // Two places.
    [InlineData("zh-Hant", "旅館老闆掃街三年 鄰居一起幫忙\n\n沈雅婷\n\n" + Chinese, "沈雅婷")]
    [InlineData("zh-Hant", "旅館老闆掃街三年 鄰居一起幫忙\n\n林立群\n\n" + Chinese + "老闆林立群說，街道很乾淨。", null)] // Somebody of the text.
    [InlineData("zh-Hant", "旅館老闆掃街三年 鄰居一起幫忙\n\n石油業\n\n" + Chinese, null)] // A heading.
    [InlineData("ko", "낡은 다리 닫는다\n\n닫힌 다리 모습 © News1(부산=뉴스1) 김하늘 기자 = " + Korean, "김하늘")]
    [InlineData("ko", "낡은 다리 닫는다\n\n닫힌 다리 모습 (사진=바른뉴스)[부산=뉴시스] 김하늘 기자 = " + Korean, "김하늘")]
    [InlineData("ko", "낡은 다리 닫는다\n\n다리가 닫혔다. 시는 지난해 (부산=뉴스1) 김하늘 기자 = 기사를 냈다.", null)] // Behind a sentence.
    [InlineData("vi", "Thành phố đóng cây cầu cũ\n\n" + Vietnamese + "\n\nNgười dân đi phà.\n\nCầu mới sẽ mở vào mùa xuân như dự kiến.\n\nQuỳnh Như", "Quỳnh Như")]
    [InlineData("vi", "Thành phố đóng cây cầu cũ\n\n" + Vietnamese + "\n\nNgười dân đi phà.\n\nCầu mới sẽ mở vào mùa xuân như dự kiến.\n\nMinh Đức", "Minh Đức")]
    [InlineData("vi", "Thành phố đóng cây cầu cũ\n\n" + Vietnamese + "\n\nNgười dân đi phà.\n\nCầu mới sẽ mở vào mùa xuân như dự kiến.\n\nHà Nội", null)] // A city.
    [InlineData("vi", "Thành phố đóng cây cầu cũ\n\nAnh Minh Đức chờ ở bến. " + Vietnamese + "\n\nNgười dân đi phà.\n\nCầu mới sẽ mở vào mùa xuân như dự kiến.\n\nMinh Đức", null)] // Somebody of the text.
    [InlineData("zh-Hans", "市政府关闭旧桥\n\n东湖记者：朱浩明 东湖编辑：沈培\n\n2023-07-12 09:30:00\n\n市政府星期一关闭了旧桥。", "朱浩明")]
    [InlineData("zh-Hans", "市政府关闭旧桥\n\n东湖记者：朱浩明 沈培\n\n2023-07-12 09:30:00\n\n市政府星期一关闭了旧桥。", "朱浩明 沈培")]
    [InlineData("he", "העירייה סוגרת את הגשר הישן\n\nהודיה רן\n\nהעירייה הודיעה כי הגשר הישן נסגר ביום שני לאחר שנמצאו בו סדקים.", "הודיה רן")]
    public void Who_wrote_stands_in_the_ways_of_these_papers(string language, string text, string? byline) =>
        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));

    [Theory]
    [InlineData("hi", "नगर पालिका ने पुराना पुल बंद किया\n\nजयपुर, रमेश वर्मा । " + Hindi, "जयपुर, रमेश वर्मा")]
    [InlineData("zh-Hant", "市政府關閉舊橋\n\n〔即時新聞／綜合報導〕市政府關閉了舊橋。", "〔即時新聞／綜合報導〕")]
    [InlineData("vi", "Thành phố đóng cây cầu cũ\n\nHÀ NỘI " + Vietnamese + "\n\n" + Vietnamese, "HÀ NỘI")]
    [InlineData("hi", "नगर पालिका ने पुराना पुल बंद किया\n\nनई दिल्ली, एएनआइ। " + Hindi, "नई दिल्ली, एएनआइ")]
    public void A_city_and_whose_report_it_is_are_a_dateline(string language, string text, string dateline) =>
        Assert.Equal(dateline, ArticleReader.Read(text, language).Dateline?.Text.In(text));

    [Theory]
    [InlineData("HÀ NỘI FC thắng trận đầu tiên trên sân nhà hôm thứ Hai.")] // A club.
    [InlineData("Hà Nội Mùa thu đến sớm hơn mọi năm.")]
    [InlineData("CÂY CẦU Cũ đã đóng hôm thứ Hai.")]
    public void Words_before_a_Vietnamese_text_that_are_no_city_in_capitals_are_no_dateline(string lead)
    {
        var text = "Thành phố đóng cây cầu cũ\n\n" + lead + "\n\n" + Vietnamese;

        Assert.Null(ArticleReader.Read(text, "vi").Dateline);
    }

    [Theory]
    [InlineData("zh-Hans", "新华社北京7月12日电 题：旧桥关闭之后", "旧桥关闭之后")]
    [InlineData("zh-Hant", "新華社北京7月12日電 題：舊橋關閉之後", "舊橋關閉之後")]
    [InlineData("zh-Hans", "渡船回来了\n\n新华社北京7月12日电 题：旧桥关闭之后", "渡船回来了")] // Above it stands another one.
    public void A_headline_may_stand_behind_a_dateline_and_its_mark(string language, string head, string headline)
    {
        var text = head + (language == "zh-Hant" ? "\n\n新華社記者 朱浩明\n\n市政府星期一關閉了舊橋，居民改乘渡船。" : "\n\n新华社记者 朱浩明\n\n市政府星期一关闭了旧桥，居民改乘渡船。");
        var article = ArticleReader.Read(text, language);

        Assert.Equal((headline, "朱浩明", head[head.IndexOf('新', StringComparison.Ordinal)..head.LastIndexOf(' ')]), (article.Headline?.In(text), article.Byline?.In(text), article.Dateline?.Text.In(text)));
    }

    [Fact]
    public void A_sentence_behind_a_dateline_that_begins_as_the_mark_does_is_no_headline()
    {
        const string text = "新华社北京7月12日电 题为《旧桥》的展览星期三开幕，居民改乘渡船前往。\n\n展览将持续两周。";

        Assert.Null(ArticleReader.Read(text, "zh-Hans").Headline);
    }

    [Theory]
    [InlineData("ja", "★市が古い橋を閉鎖", "市が古い橋を閉鎖")]
    [InlineData("zh-Hans", "★市政府关闭旧桥", "市政府关闭旧桥")]
    [InlineData("ja", "☆☆市長が橋を閉鎖", "☆☆市長が橋を閉鎖")]
    [InlineData("ja", "【独自】市が古い橋を閉鎖", "【独自】市が古い橋を閉鎖")]
    public void A_mark_that_sets_a_headline_off_is_no_part_of_it(string language, string line, string headline)
    {
        var text = line + "\n\n2023年7月12日\n\n" + (language == "ja" ? "市は十八日、検査でひびが見つかった古い橋を閉鎖した。" : "市政府星期一关闭了旧桥，居民改乘渡船过河。");

        Assert.Equal(headline, ArticleReader.Read(text, language).Headline?.In(text));
    }

    [Theory]
    [InlineData("ar", "28 يناير/ كانون الثاني 2022", 2022, 1, 28)]
    [InlineData("ar", "نشر بتاريخ 12/07/2023", 2023, 7, 12)]
    [InlineData("ar", "12 يوليوز 2023 على الساعة 14:30", 2023, 7, 12)]
    public void Date_lines(string language, string line, int year, int month, int day) =>
        Assert.Equal(new CalendarDate(year, month, day), ArticleReader.Read("إغلاق الجسر القديم في المدينة\n\n" + line + "\n\n" + Arabic, language).Date);

    [Theory]
    [InlineData("ar", "\"جسر البحر\" .. من بناه؟", "منذ عام كامل تعمل بلدية المدينة على بناء جسر جديد فوق النهر، ويعرف هذا الجسر باسم الجسر الكبير.", true)]
    [InlineData("ar", "\"من بنى جسر البحر؟\"", "منذ عام كامل تعمل بلدية المدينة على بناء جسر جديد فوق النهر، ويعرف هذا الجسر باسم الجسر الكبير.", false)] // What somebody says.
    [InlineData("en", "“The Bridge”: who built it?", "It was a long day for the town, and nobody knew who had built the bridge that stands there now.", true)]
    [InlineData("en", "“The bridge is old,” she said. Who built it?", "It was a long day for the town, and nobody knew who had built the bridge that stands there now.", false)]
    public void A_headline_may_ask_about_a_topic_in_marks(string language, string title, string below, bool isHeadline)
    {
        var text = title + "\n\n" + below + "\n\n" + below;

        Assert.Equal(isHeadline ? title : null, ArticleReader.Read(text, language).Headline?.In(text));
    }

    [Theory]
    [InlineData("ja", "EU各国が橋の規則に抗議続ける 見直し求める声", "橋の本部が決めた新しい規則に、近くの島々が抗議を続けている。港を閉じる町も増えている。")]
    [InlineData("ja", "ＮＹ株反発、一時１８０円高。", "【東京＝米州総局】市は十八日、検査でひびが見つかった古い橋を閉鎖したことを明らかにした。")]
    public void A_headline_may_begin_with_letters_of_another_script(string language, string title, string below) =>
        Assert.Equal(title, ArticleReader.Read(title + "\n\n" + below, language).Headline?.In(title));
}
