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
    [InlineData("蓝湖传媒记者 李小芳 发自澳门", "蓝湖传媒记者 李小芳 发自澳门", "澳门", "蓝湖传媒", "李小芳")]
    [InlineData("作者：蓝湖周末记者 李小芳 发自湖南东江", "蓝湖周末记者 李小芳 发自湖南东江", "湖南东江", "蓝湖周末", "李小芳")]
    [InlineData("本报记者李小芳 发自武汉", "本报记者李小芳 发自武汉", "武汉", null, "李小芳")]
    [InlineData("老桥发自内心的欢喜", null, null, null, null)]
    public void A_reporter_stands_before_the_word_for_where_from(string line, string? dateline, string? place, string? agency, string? byline)
    {
        var text = Title + line + Body;
        var article = ArticleReader.Read(text, "zh-Hans");

        Assert.Equal((dateline, place, agency, byline), (article.Dateline?.Text.In(text), article.Dateline?.Place?.In(text), article.Dateline?.Agency?.In(text), article.Byline?.In(text)));
    }

    [Theory]
    [InlineData("【Blue新聞台】警方星期一封鎖了老橋，居民改坐船。", "【Blue新聞台】", "Blue新聞台", null)]
    [InlineData("【東湖日報】警方星期一封鎖了老橋，居民改坐船。", "【東湖日報】", "東湖日報", null)]
    [InlineData("【大紀元2023年07月12日訊】(大紀元記者李明美國華盛頓報導)警方星期一封鎖了老橋。", "【大紀元2023年07月12日訊】(大紀元記者李明美國華盛頓報導)", "大紀元", "李明")]
    [InlineData("【天氣預報】星期一起有雨，居民改坐船。", null, null, null)]
    [InlineData("【電視台】的節目介紹了老橋，居民改坐船。", null, null, null)]
    [InlineData("（東湖日報）的節目介紹了老橋，居民改坐船。", null, null, null)]
    public void An_outlet_stands_in_brackets_and_its_reporter_behind_it(string lead, string? dateline, string? agency, string? byline)
    {
        var text = "警方封鎖老橋\n\n2023年7月12日 23:09\n\n" + lead + "\n\n警方指老橋最快明年重開，居民可以坐船過河，船費由市府負擔。";
        var article = ArticleReader.Read(text, "zh-Hant");

        Assert.Equal((dateline, agency, byline), (article.Dateline?.Text.In(text), article.Dateline?.Agency?.In(text), article.Byline?.In(text)));
    }

    [Theory]
    [InlineData("( 2023-07-12 ) 稿件来源:蓝湖每日快讯 要 闻", "2023-07-12")]
    [InlineData("( 2023-07-12 ) 稿件来源:蓝湖每日快讯", "2023-07-12")]
    [InlineData("2023-07-12 08:15 来源：蓝湖网", "2023-07-12")]
    public void Where_a_text_is_from_is_no_place(string line, string? date)
    {
        var text = Title + line + Body;
        var article = ArticleReader.Read(text, "zh-Hans");

        Assert.Null(article.Dateline);
        Assert.Equal(date, article.Date?.ToString());
    }

    [Theory]
    [InlineData("第A16版:民情一线通")]
    [InlineData("03版：要闻")]
    [InlineData("第8版")]
    public void The_page_of_a_paper_stands_above_its_headline(string page)
    {
        var text = page + "\n\n2023年7月12日\n\n老桥恢复通车 市民出行更方便\n\n■本报记者 李小芳 朱明\n\n本报讯 昨日上午，老桥恢复通车，附近居民纷纷前来观看，大家都说出行更方便了。";
        var article = ArticleReader.Read(text, "zh-Hans");

        Assert.Equal((page, "老桥恢复通车 市民出行更方便"), (article.Kicker?.In(text), article.Headline?.In(text)));
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
