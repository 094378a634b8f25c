using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Days behind the last words of an article.</summary>
public class ClosingDateTests
{
    private const string Chinese = "市府關閉舊橋\n\n市府星期一關閉了舊橋。\n\n居民改坐船過河。";

    [Theory]
    [InlineData("（編輯：王小芳）1120712", "2023-07-12")]
    [InlineData("（譯者：王小芳/核稿：林大明）1120712", "2023-07-12")]
    [InlineData("（編輯：王小芳）1121312", null)] // No such month.
    [InlineData("（編輯：王小芳）11207", null)]
    [InlineData("電話1120712", null)]
    public void A_day_of_the_calendar_of_Taiwan_stands_behind_the_brackets_at_the_end(string end, string? date) =>
        Assert.Equal(date, ArticleReader.Read(Chinese + end, "zh-Hant").Date?.ToString());

    [Theory]
    [InlineData(" 2023.7.12", "2023-07-12")]
    [InlineData(" 2023. 7. 12.", "2023-07-12")]
    [InlineData("\n\n<저작권자 (C) 바른뉴스 무단전재 및 재배포 금지> 2023/07/12 09:55 송고", "2023-07-12")]
    [InlineData(" 공사는 2023.7.12", null)]
    [InlineData("\n\n<저작권자 (C) 바른뉴스 무단전재 및 재배포 금지> 문의 2023/07", null)]
    public void A_day_stands_behind_a_Korean_caption_or_its_copyright(string end, string? date) =>
        Assert.Equal(date, ArticleReader.Read("낡은 다리 다시 열렸다\n\n시는 낡은 다리를 다시 열었다.\n\n시민들이 다리를 건너고 있다." + end, "ko").Date?.ToString());

    [Theory]
    [InlineData(".- 12/6/2018", "2018-06-12")]
    [InlineData(" - 12/6/2018", null)]
    [InlineData(" dari 11/6/2018 - 12/6/2018.", null)]
    public void A_day_stands_alone_behind_the_dash_that_ends_the_last_sentence(string end, string? date) =>
        Assert.Equal(date, ArticleReader.Read("Jambatan lama dibuka semula\n\nJambatan lama itu dibuka semula pada hari Isnin.\n\nPenduduk gembira, kata ketua kampung itu" + end, "ms").Date?.ToString());
}
