using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Datelines of East Asia in brackets, and who wrote in them: outlets that nobody knows, desks, several reporters, digits of full width.</summary>
public class HeadInBracketsTests
{
    private const string Korean = "시는 낡은 다리를 월요일에 닫았다고 밝혔다. 점검에서 금이 발견됐기 때문이다.";

    private const string Taiwanese = "市政府關閉了舊橋，因為檢查時發現了裂縫。居民只能搭船過河。";

    [Theory]
    [InlineData("[KBSPORTS=김하늘 기자] 본문 " + Korean, "[KBSPORTS=김하늘 기자]", "김하늘")]
    [InlineData("[BARUN 김하늘 기자] " + Korean, "[BARUN 김하늘 기자]", "김하늘")]
    [InlineData("[BARUN=강릉, 김하늘 기자] " + Korean, "[BARUN=강릉, 김하늘 기자]", "김하늘")]
    [InlineData("[강물소리=김하늘 기자] “다리를 닫습니다.” " + Korean, "[강물소리=김하늘 기자]", "김하늘")]
    [InlineData("[강물소리 김하늘 기자] “다리를 닫습니다.” " + Korean, "[강물소리 김하늘 기자]", "김하늘")]
    [InlineData("[BARUN 김하늘 기자] \"다리를 닫습니다.\" " + Korean, "[BARUN 김하늘 기자]", "김하늘")]
    [InlineData("[강물소리=김하늘 기자]" + Korean, "[강물소리=김하늘 기자]", "김하늘")]
    [InlineData("[연합뉴스 김하늘 이바다 박서연 최도윤 기자] " + Korean, "[연합뉴스 김하늘 이바다 박서연 최도윤 기자]", "김하늘 이바다 박서연 최도윤")]
    [InlineData("[바른 소리 김하늘 기자] " + Korean, "[바른 소리 김하늘 기자]", "김하늘")]
    [InlineData("[강물소리] " + Korean, null, null)]
    [InlineData("[단독 김하늘 기자] " + Korean, null, null)]
    [InlineData("[인터뷰 김하늘] " + Korean, null, null)]
    [InlineData("[강물소리 기자] " + Korean, null, null)]
    public void Any_outlet_before_a_reporter(string paragraph, string? dateline, string? byline)
    {
        foreach (var text in new[] { paragraph, "낡은 다리 닫는다\n\n" + paragraph + "\n\n" + Korean })
        {
            var article = ArticleReader.Read(text, "ko");

            Assert.Equal((dateline, byline), (article.Dateline?.Text.In(text), article.Byline?.In(text)));
        }
    }

    [Theory]
    [InlineData("KBSPORTS", "KBSPORTS")]
    [InlineData("잠실", null)] // A place or an outlet: nobody says which.
    public void What_may_be_a_place_or_an_outlet_is_neither(string before, string? agency)
    {
        var text = "[" + before + "=김하늘 기자] " + Korean;
        var read = ArticleReader.Read(text, "ko").Dateline;

        Assert.Equal((null, agency), (read?.Place?.In(text), read?.Agency?.In(text)));
    }

    [Theory]
    [InlineData("〔編譯林又平／綜合報導〕", "林又平")]
    [InlineData("〔記者沈培明／台北報導〕", "沈培明")]
    [InlineData("〔記者沈培明、林又平／台北報導〕", "沈培明、林又平")]
    [InlineData("〔記者沈培明／綜合報導〕", "沈培明")]
    [InlineData("〔財經頻道／綜合報導〕", null)]
    [InlineData("〔國際新聞中心／綜合報導〕", null)]
    [InlineData("〔東湖頻道／綜合報導〕", null)]
    [InlineData("〔東湖頻道／台北報導〕", null)]
    [InlineData("〔特約記者沈培明／東湖報導〕", "沈培明")]
    public void Desk_or_reporter_and_place(string bracket, string? byline)
    {
        foreach (var text in new[] { bracket + Taiwanese, "市政府關閉舊橋\n\n" + bracket + Taiwanese, "市政府關閉舊橋\n\n" + bracket + "「橋不安全。」" + Taiwanese })
        {
            var article = ArticleReader.Read(text, "zh-Hant");

            Assert.Equal((bracket, byline), (article.Dateline?.Text.In(text), article.Byline?.In(text)));
        }
    }

    [Theory]
    [InlineData("〔編輯室報告〕")]
    [InlineData("〔沈培明報導〕")]
    [InlineData("〔編譯／舊橋〕")]
    public void Other_brackets_are_none(string bracket) =>
        Assert.Null(ArticleReader.Read("市政府關閉舊橋\n\n" + bracket + Taiwanese, "zh-Hant").Dateline);

    [Theory]
    [InlineData("zh-Hans", "新华网北京２月２日电（记者沈培明）", "市政府２日关闭了旧桥，因为检查时发现了裂缝。", "沈培明", null)]
    [InlineData("zh-Hant", "新華網北京２月２日電（記者沈培明）", "市政府２日關閉了舊橋，因為檢查時發現了裂縫。", "沈培明", null)]
    [InlineData("zh-Hant", "（中央社台北１２日電）", "市政府２日關閉了舊橋，因為檢查時發現了裂縫。", null, null)]
    [InlineData("zh-Hans", "新华社北京２０２３年７月１２日电", " 市政府关闭了旧桥，因为检查时发现了裂缝。", null, "2023-07-12")]
    [InlineData("ja", "【東京７月１２日時事】", "市は１２日、検査でひびが見つかった古い橋を閉鎖した。", null, null)]
    public void Digits_of_full_width_in_a_dateline(string language, string dateline, string below, string? byline, string? date)
    {
        var text = dateline + below;
        var article = ArticleReader.Read(text, language);

        Assert.Equal((dateline, byline, date), (article.Dateline?.Text.In(text), article.Byline?.In(text), article.Date?.ToString()));
        Assert.Equal(below.Trim(), article.Paragraphs[0].In(text));
    }

    [Theory]
    [InlineData("zh-Hans", "２０２３年７月１２日 １４：３０", "2023-07-12")]
    [InlineData("zh-Hans", "２０２３－０７－１２", "2023-07-12")]
    [InlineData("zh-Hant", "發布時間：２０２３/０７/１２", "2023-07-12")]
    [InlineData("zh-Hant", "民國１１２年７月１２日", "2023-07-12")]
    [InlineData("ja", "２０２３年７月１２日１４時３０分", "2023-07-12")]
    [InlineData("ja", "令和５年７月１２日", "2023-07-12")]
    [InlineData("ja", "２０２３／７／１２　１４：３０", "2023-07-12")]
    [InlineData("ja", "２０２３年１３月１２日", null)]
    public void Digits_of_full_width_in_a_date_line(string language, string line, string? date) =>
        Assert.Equal(date, ArticleReader.Read((language == "zh-Hans" ? "市政府关闭旧桥\n\n" : "市政府が古橋を閉鎖\n\n") + line + "\n\n" + (language == "ja" ? "市は検査でひびが見つかった古い橋を閉鎖した。" : "市政府關閉了舊橋，因為檢查時發現了裂縫。"), language).Date?.ToString());

    [Theory]
    [InlineData("zh-Hant", "（中央社記者沈培明、林又平台北10日電）", "沈培明、林又平")]
    [InlineData("zh-Hant", "（中央社記者沈培明、林又平、王思遠台北10日電）", "沈培明、林又平、王思遠")]
    [InlineData("zh-Hant", "（中央社記者沈培明林又平台北10日電）", null)]
    [InlineData("zh-Hant", "（中央社記者沈培明台北、東京10日電）", "沈培明")]
    [InlineData("zh-Hant", "（中央社記者沈培明台北10日電）", "沈培明")]
    [InlineData("zh-Hant", "（中央社記者沈培明、台北10日電）", "沈培明")]
    [InlineData("zh-Hans", "新华社记者沈培明、林又平北京7月12日电 ", "沈培明、林又平")]
    public void Several_reporters(string language, string dateline, string? byline)
    {
        var text = dateline + Taiwanese;
        var article = ArticleReader.Read(text, language);

        Assert.Equal(byline, article.Byline?.In(text));
        Assert.Equal(dateline.Trim(), article.Dateline?.Text.In(text));
    }
}
