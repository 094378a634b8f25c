using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Datelines of Chinese sites and papers that no list has, and what stands around them.</summary>
public class HanOutletDatelineTests
{
    private const string Title = "老桥恢复通车 市民出行更方便\n\n";
    private const string Body = "\n\n昨日上午，老桥恢复通车，附近居民纷纷前来观看，大家都说出行更方便了。市政部门表示，施工历时两年，共投入资金三千万元。\n\n市政部门的负责人告诉记者，下一步还会对周边道路进行改造，预计明年完工。";

    [Theory]
    [InlineData("蓝湖体育1月6日讯 今天老桥恢复通车，大家都说方便。", "蓝湖体育1月6日讯", "蓝湖体育", null)]
    [InlineData("蓝湖头条客户端1月5日消息，老桥恢复通车，大家都说方便。", "蓝湖头条客户端1月5日消息", "蓝湖头条客户端", null)]
    [InlineData("蓝湖网武汉1月5日电 老桥恢复通车，大家都说方便。", "蓝湖网武汉1月5日电", "蓝湖网", "武汉")]
    [InlineData("东湖晚报讯 老桥恢复通车，大家都说方便。", "东湖晚报讯", "东湖晚报", null)]
    [InlineData("【蓝湖网·独家报道】7月1日，老桥恢复通车，大家都说方便。", "【蓝湖网·独家报道】", "蓝湖网", null)]
    [InlineData("【蓝湖网讯】老桥恢复通车，大家都说方便。", "【蓝湖网讯】", "蓝湖网", null)]
    [InlineData("据蓝湖体育1月6日讯 老桥恢复通车，大家都说方便。", null, null, null)]
    [InlineData("老桥在1月6日讯 大家都说方便。", null, null, null)]
    [InlineData("【老桥报道】老桥恢复通车，大家都说方便。", null, null, null)]
    public void An_outlet_is_told_by_the_day_behind_it_or_by_its_ending(string lead, string? dateline, string? agency, string? place)
    {
        var text = Title + lead + Body;
        var read = ArticleReader.Read(text, "zh-Hans").Dateline;

        Assert.Equal((dateline, agency, place), (read?.Text.In(text), read?.Agency?.In(text), read?.Place?.In(text)));
    }

    [Theory]
    [InlineData("蓝湖新闻网-东江晚报讯", "蓝湖新闻网-东江晚报讯", null)]
    [InlineData("蓝湖新闻网-东江晚报讯\n\n本报记者 李小芳", "蓝湖新闻网-东江晚报讯", "李小芳")]
    [InlineData("本报记者 李小芳 摄影 王东", null, "李小芳")]
    [InlineData("文/李小芳 图/王东", null, "李小芳")]
    public void Outlet_author_and_photographer_stand_on_lines_of_their_own(string lines, string? dateline, string? byline)
    {
        var text = Title + lines + Body;
        var article = ArticleReader.Read(text, "zh-Hans");

        Assert.Equal((Title.Trim(), dateline, byline), (article.Headline?.In(text), article.Dateline?.Text.In(text), article.Byline?.In(text)));
    }

    [Theory]
    [InlineData("http://www.example.com.cn 2008年07月02日18:16 新江网")]
    [InlineData("https://example.com.cn 2008年07月02日 18:16 新江网-晚报")]
    public void An_address_may_stand_before_the_day(string line)
    {
        var text = Title + line + Body;
        var article = ArticleReader.Read(text, "zh-Hans");

        Assert.Equal((Title.Trim(), "2008-07-02"), (article.Headline?.In(text), article.Date?.ToString()));
    }
}
