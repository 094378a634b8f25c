using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Datelines of East Asian papers that stand in brackets and nothing else.</summary>
public class PlaceInBracketsTests
{
    [Theory]
    [InlineData("ja", "【根室】歯舞地区で古い橋が再び開通した。住民は二年間待っていた。", "【根室】", "根室")]
    [InlineData("ja", "【隠岐・海士】島の古い橋が再び開通した。住民は二年間待っていた。", "【隠岐・海士】", "隠岐・海士")]
    [InlineData("ja", "【速報】古い橋が再び開通した。住民は二年間待っていた。", null, null)]
    [InlineData("ja", "【レビュー】古い橋の本は傑作だった。住民は二年間待っていた。", null, null)]
    [InlineData("ko", "[금산]금산군은 낡은 다리를 1일부터 다시 열었다고 밝혔다. 주민들은 2년을 기다렸다.", "[금산]", "금산")]
    [InlineData("ko", "[경제]금산군은 낡은 다리를 1일부터 다시 열었다고 밝혔다. 주민들은 2년을 기다렸다.", null, null)]
    public void A_place_that_no_list_has_stands_in_brackets(string language, string lead, string? dateline, string? place)
    {
        var read = ArticleReader.Read(lead, language).Dateline;

        Assert.Equal((dateline, place), (read?.Text.In(lead), read?.Place?.In(lead)));
    }

    [Fact]
    public void A_headline_may_begin_with_brackets()
    {
        const string text = "【根室】古い橋が再び開通\n\n2024年10月17日\n\n歯舞地区で古い橋が再び開通した。住民は二年間待っていた。\n\n市は来年も工事を続けるという。";
        var article = ArticleReader.Read(text, "ja");

        Assert.Equal(("【根室】古い橋が再び開通", "2024-10-17", null), (article.Headline?.In(text), article.Date?.ToString(), article.Dateline));
    }

    [Theory]
    [InlineData("楚江都市报讯（记者满达成 摄影刘中灿） 老桥恢复通车，大家都说方便。", "楚江都市报讯（记者满达成 摄影刘中灿）", "满达成")]
    [InlineData("新华社北京7月12日电（东湖报·东湖网记者 白皓月）老桥恢复通车，大家都说方便。", "新华社北京7月12日电（东湖报·东湖网记者 白皓月）", "白皓月")]
    [InlineData("东湖晚报讯（记者 江新伦 伦敦报道）老桥恢复通车，大家都说方便。", "东湖晚报讯（记者 江新伦 伦敦报道）", "江新伦")]
    [InlineData("【财新网】（记者 卢羽桐）老桥恢复通车，大家都说方便。", "【财新网】（记者 卢羽桐）", "卢羽桐")]
    [InlineData("新华社北京7月12日电（今天是星期三）老桥恢复通车，大家都说方便。", "新华社北京7月12日电", null)]
    public void Who_reports_stands_in_brackets_behind(string lead, string? dateline, string? byline)
    {
        var article = ArticleReader.Read(lead, "zh-Hans");

        Assert.Equal((dateline, byline), (article.Dateline?.Text.In(lead), article.Byline?.In(lead)));
    }
}
