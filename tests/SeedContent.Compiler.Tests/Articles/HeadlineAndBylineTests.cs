using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>The title line and the author's name.</summary>
public class HeadlineAndBylineTests
{
    private const string Body = "The bridge was closed on Monday after a ship had hit it.";

    [Theory]
    [InlineData("en", "By Jane Doe", "Jane Doe")]
    [InlineData("en", "BY JANE DOE", "JANE DOE")]
    [InlineData("en", "By Jane Doe, Staff Writer", "Jane Doe")]
    [InlineData("en", "By Jane Doe, Environment Correspondent", "Jane Doe")]
    [InlineData("en", "By Jane Doe | Reuters", "Jane Doe")]
    [InlineData("en", "By Jane Doe and Juan O'Neill-Ruiz", "Jane Doe and Juan O'Neill-Ruiz")]
    [InlineData("en", "By Jane Doe, Tom Reyes and Ann van der Berg", "Jane Doe, Tom Reyes and Ann van der Berg")]
    [InlineData("en", "Written by J. K. Doe", "J. K. Doe")]
    [InlineData("en", "Author: Plato", "Plato")]
    [InlineData("id", "Oleh Budi Santoso", "Budi Santoso")]
    [InlineData("id", "Oleh: Budi", "Budi")]
    [InlineData("id", "Penulis: Rina Astuti dan Joko Susilo", "Rina Astuti dan Joko Susilo")]
    [InlineData("id", "Oleh: Budi Santoso, Wartawan Senior", "Budi Santoso")]
    public void The_byline_is_the_name_alone(string language, string line, string name)
    {
        var text = line + "\n" + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Equal(name, model.Byline?.In(text));
        Assert.Equal([Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Fact]
    public void A_title_may_begin_with_its_place_and_a_colon()
    {
        const string text = "القاهرة: البلدية تغلق الجسر بعد العاصفة\n\nأغلقت البلدية الجسر يوم الاثنين بعد العاصفة. ويتعين على السكان استخدام طريق آخر.";
        var model = ArticleReader.Read(text, "ar");

        Assert.Equal("القاهرة: البلدية تغلق الجسر بعد العاصفة", model.Headline?.In(text));
        Assert.Null(model.Dateline);
    }

    [Theory]
    [InlineData("zh-Hans", "大桥因风暴关闭\n\n", "东湖晚报·东湖记者 张三", "张三", null)]
    [InlineData("zh-Hans", "大桥因风暴关闭\n\n", "东湖新闻记者 张三 报道", "张三", null)]
    [InlineData("zh-Hans", "大桥因风暴关闭\n\n", "作者：张三 来源：东湖日报", "张三", null)]
    [InlineData("zh-Hans", "大桥因风暴关闭\n\n", "来源：东湖网 2023年7月12日 10:20", null, "2023-07-12")]
    [InlineData("zh-Hant", "大橋因風暴關閉\n\n", "即時中心/王小明報導", "王小明", null)]
    [InlineData("zh-Hant", "大橋因風暴關閉\n\n", "2023-07-12 14:30 聯合報 記者王小明", "王小明", "2023-07-12")]
    [InlineData("zh-Hant", "大橋因風暴關閉\n\n", "政治中心／台北報導", null, null)]
    [InlineData("ko", "폭풍 뒤 다리 폐쇄\n\n", "2023-07-12     김하늘 기자", "김하늘", "2023-07-12")]
    [InlineData("ko", "폭풍 뒤 다리 폐쇄\n\n", "바른뉴스=김하늘 기자", "김하늘", null)]
    [InlineData("ar", "إغلاق الجسر بعد العاصفة في المدينة\n\n", "كتب - محمد أحمد", "محمد أحمد", null)]
    [InlineData("ar", "إغلاق الجسر بعد العاصفة في المدينة\n\n", "الأربعاء 12/يوليو/2023 - 08:50 م", null, "2023-07-12")]
    [InlineData("ar", "إغلاق الجسر بعد العاصفة في المدينة\n\n", "القاهرة - محمد أحمد", "محمد أحمد", null)]
    [InlineData("ru", "Мост закрыли после бури\n\n", "16:47 , 12 июля, 2023", null, "2023-07-12")]
    public void Lines_of_the_head_are_read_in_other_scripts(string language, string title, string line, string? name, string? date)
    {
        var body = language switch
        {
            "ko" => "시는 다리를 월요일에 닫았다고 밝혔다. 주민들은 다른 길로 돌아가야 한다.",
            "ar" => "أغلقت البلدية الجسر يوم الاثنين بعد العاصفة. ويتعين على السكان استخدام طريق آخر.",
            "ru" => "Мост закрыли в понедельник после бури. Жителям придётся ездить другой дорогой.",
            _ => "市政府星期一關了這座大橋。居民必須繞道而行，學校也會晚些上課，渡船每小時開一班。",
        };
        var text = title + line + "\n\n" + body;
        var model = ArticleReader.Read(text, language);

        Assert.Equal((title.Trim(), name, date), (model.Headline?.In(text), model.Byline?.In(text), model.Date?.ToString()));
        Assert.Equal([body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("en", "By Land and Sea")]
    [InlineData("en", "By the time it was over, nobody cared")]
    [InlineData("en", "By Monday Morning")]
    [InlineData("en", "By Staff Writer")]
    [InlineData("en", "By 2030, all bridges are closed")]
    [InlineData("en", "By Jane Doe was the first book written.")]
    [InlineData("en", "Bystanders Jane Doe")]
    [InlineData("en", "By:")]
    [InlineData("id", "Oleh karena itu jembatan ditutup")]
    [InlineData("id", "Oleh: Tim Redaksi")]
    [InlineData("ja", "By Jane Doe")] // A language without words has no word for it.
    public void What_may_be_something_else_is_no_byline(string language, string line)
    {
        var text = line + "\n" + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Null(model.Byline);
        Assert.Equal([line, Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("Bridge closed\n12 July 2023\n", "Bridge closed")]
    [InlineData("Bridge closed\n\n12 July 2023\n\n", "Bridge closed")]
    [InlineData("12 July 2023\nBridge closed\nBy Jane Doe\n", "Bridge closed")]
    [InlineData("Will the bridge open?\nBy Jane Doe\n", "Will the bridge open?")]
    [InlineData("Bridge closed in the U.S.\nBy Jane Doe\n", "Bridge closed in the U.S.")]
    [InlineData("Bridge closed\nLONDON (Reuters) - ", "Bridge closed")]
    public void A_short_line_above_a_date_byline_or_dateline_is_the_headline(string head, string headline)
    {
        var text = head + Body;
        var model = ArticleReader.Read(text, "en");

        Assert.Equal(headline, model.Headline?.In(text));
        Assert.Equal([Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("Bridge closed\n")] // Nothing shows that it is not a short paragraph.
    [InlineData("Bridge closed\nShip hits it at night\n12 July 2023\n")] // Two lines: which is it?
    [InlineData("The bridge is closed.\n12 July 2023\n")]
    [InlineData("12 July 2023\nBridge closed\n")]
    [InlineData("- Bridge closed\n12 July 2023\n")]
    [InlineData("***\n12 July 2023\n")]
    public void What_may_be_something_else_is_no_headline(string head) =>
        Assert.Null(ArticleReader.Read(head + Body, "en").Headline);
}
