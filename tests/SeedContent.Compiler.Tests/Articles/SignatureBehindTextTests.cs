using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Names behind the last sentence of a text, where nothing says that they are the author's.</summary>
public class SignatureBehindTextTests
{
    private const string Polish = "Most znowu otwarty\n\nMost na rzece został otwarty po dwóch latach prac, a mieszkańcy bardzo się cieszą.\n\nPrace kosztowały dwa razy więcej, niż planowano.";
    private const string Russian = "Старый мост снова открыт\n\nСтарый мост снова открыт для пешеходов, сообщила мэрия. Работы шли два года.\n\nЖители города ждали этого два года.";
    private const string Korean = "낡은 다리가 다시 열렸습니다\n\n시는 낡은 다리를 이 년 만에 다시 열었습니다.\n\n";
    private const string Hebrew = "הגשר הישן נפתח מחדש להולכי רגל\n\nהגשר הישן נפתח מחדש להולכי רגל אחרי שנתיים של עבודות, והתושבים אמרו שחיכו לכך זמן רב.\n\nהעבודות עלו פי שניים מהמתוכנן.";

    [Theory]
    [InlineData("pl", Polish + " Wojciech Jarocki", "Wojciech Jarocki")]
    [InlineData("pl", Polish + " Dziennik Rzeczny/Wojciech Jarocki", "Wojciech Jarocki")]
    [InlineData("ru", Russian + " Александра Романова.", "Александра Романова")]
    [InlineData("he", Hebrew + "\n\n(רועי קייסר)", "רועי קייסר")]
    [InlineData("pl", "Wojciech Jarocki otworzył most.\n\n" + Polish + " Wojciech Jarocki", null)] // The text speaks of him.
    [InlineData("pl", Polish + " Most Jarocki", null)]
    [InlineData("ru", Russian + " Спасибо мэрии.", null)]
    [InlineData("he", Hebrew + "\n\n(רויטרס)", null)]
    [InlineData("he", Hebrew + "\n\n(הגשר הישן)", null)]
    public void A_name_that_the_text_has_nowhere_is_the_author(string language, string text, string? byline) =>
        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));

    [Theory]
    [InlineData("바른뉴스 김하늘입니다.", "김하늘")]
    [InlineData("강릉에서 KBC 뉴스 김하늘입니다.", "김하늘")]
    [InlineData("지금까지 국회에서 바른TV 김하늘이었습니다.", "김하늘")]
    [InlineData("시민들은 기다립니다. YTN 김하늘[sky@barun.kr]입니다.\n\n제보를 기다립니다.", "김하늘")]
    [InlineData("<김하늘 기자> sky@barun.kr", "김하늘")]
    [InlineData("〈바른뉴스 김하늘 기자〉", "김하늘")]
    [InlineData("제 이름은 김하늘입니다.", null)]
    [InlineData("주연은 톱스타 김하늘입니다.", null)] // Somebody of the text.
    [InlineData("이곳이 바른뉴스 편집국입니다.", null)]
    [InlineData("진행은 KBC 뉴스의 김하늘입니다.", null)]
    [InlineData("<김하늘 작품> sky@barun.kr", null)]
    public void Korean_reporters_sign_off_in_brackets_or_behind_their_station(string end, string? byline) =>
        Assert.Equal(byline, ArticleReader.Read(Korean + end, "ko").Byline?.In(Korean + end));

    [Theory]
    [InlineData("zh-Hant", "（李大展、林小偉／台北報導）", "李大展、林小偉")]
    [InlineData("zh-Hant", "（李大展/台北報導）", "李大展")]
    [InlineData("zh-Hant", "（李小芳）", "李小芳")]
    [InlineData("zh-Hant", "（綜合報導）", null)]
    [InlineData("zh-Hant", "（王小明）", null)] // The text speaks of him.
    [InlineData("zh-Hant", "（高清）", null)]
    [InlineData("zh-Hant", "（見右圖）", null)]
    [InlineData("zh-Hans", "\n\n监制丨耿志民\n执笔丨朱小明\n视觉丨江小雨\n责任编辑：张小景", "朱小明")]
    [InlineData("zh-Hans", "\n\n编辑丨张小景", null)]
    public void Chinese_reporters_stand_in_brackets_behind_the_text_or_below_it(string language, string end, string? byline)
    {
        var text = "市府重開老橋\n\n市府代表王小明星期一重開了老橋，居民不用再坐船了。\n\n居民對王小明說：「我們等了兩年，現在好了。」" + end;

        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));
    }

    [Theory]
    [InlineData("en", " (Reporting by Karen Doe ; Editing by  Andre Roe )", "Karen Doe")]
    [InlineData("en", "\n\nReporting by Karen Doe and Jim Roe in London; Editing by Andre Roe", "Karen Doe and Jim Roe")]
    [InlineData("en", " (By land and sea)", null)]
    [InlineData("en", "\n\nKaren Doe may be reached at karen@example.com. Follow the paper.", "Karen Doe")]
    [InlineData("en", "\n\nThe bridge may be reached at any time of the day.", null)]
    [InlineData("hi", "\n\nलखनऊ से अनिता शर्मा की रिपोर्ट", "अनिता शर्मा")]
    [InlineData("hi", "\n\nअनिता शर्मा की रिपोर्ट।", "अनिता शर्मा")]
    [InlineData("hi", "\n\nनगर पालिका की रिपोर्ट", null)]
    public void Words_say_who_wrote_it(string language, string end, string? byline)
    {
        var text = (language == "hi" ? "पुराना पुल फिर खुला शहर में\n\nपुराना पुल दो साल के काम के बाद लोगों के लिए खोल दिया गया है।\n\nलोगों ने लंबा इंतज़ार किया था।" : "Old bridge is open again\n\nThe old bridge is open again after two years, and people are glad.\n\nThe work cost twice as much.") + end;

        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));
    }
}
