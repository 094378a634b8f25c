using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Heads where the time stands before the day, where role or paper stands behind the name without a word for it, and where the headline is a sentence.</summary>
public class HeadOfUnseenPapersTests
{
    private const string English = "\n\nThe old ferry crosses the river again, the town said on Monday, and many people who had waited for two years were glad about it. It had been laid up since the flood.";
    private const string Polish = "\n\nProm znowu pływa przez rzekę. Tak mówi miasto, a wielu mieszkańców, którzy czekali na to dwa lata, bardzo się ucieszyło. Prom stał w porcie od powodzi.";

    [Theory]
    [InlineData("ru", "14:30  12.07.23", "2023-07-12")]
    [InlineData("en", "First posted: 07-13-23 05:18 PM | Updated: 07-14-23 12:41 AM", "2023-07-13")]
    [InlineData("en", "7/12/23 7:15 AM EDT", "2023-07-12")]
    [InlineData("en", "7/12/2023 7:15 PM BST", "2023-12-07")]
    [InlineData("en", "7/12/2023 7:15 AM", null)] // Which of the two nobody says.
    [InlineData("en", "Jane Doe, DAILY HERALD 8:42 a.m. EDT July 12, 2023", "2023-07-12")]
    [InlineData("en", "Jane Doe / DAILYHERALD.COM / Jul 12, 2023, 17:07 IST", "2023-07-12")]
    public void A_time_or_its_zone_tells_the_day(string language, string line, string? date) =>
        Assert.Equal(date, ArticleReader.Read("Ferry crosses the river again\n\n" + line + English, language).Date?.ToString());

    [Theory]
    [InlineData("en", "Jane Doe Senior Political Correspondent", "Jane Doe")]
    [InlineData("en", "Jane Doe, DAILY HERALD 8:42 a.m. EDT July 12, 2023", "Jane Doe")]
    [InlineData("en", "Jinder Doe / DAILYHERALD.COM / Jul 12, 2023, 17:07 IST", "Jinder Doe")]
    [InlineData("en", "By Jane Doe, BCD NORTH", "Jane Doe")]
    [InlineData("en", "Andrea Brook Chief Correspondent", "Andrea Brook")]
    [InlineData("en", "Ferry Line Correspondent", null)]
    [InlineData("en", "Ferry Line / RIVER / Old Town", null)]
    public void What_stands_behind_an_author_is_left_out(string language, string line, string? byline)
    {
        var text = "Ferry crosses the river again\n\n" + line + English;

        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));
    }

    [Theory]
    [InlineData("Jane Roe, RIVER HERALD\n\n9:19 p.m. EDT October 5, 2023", "Jane Roe")]
    [InlineData("Jane Roe, USA TODAY\n9:19 p.m. EDT October 5, 2023", "Jane Roe")]
    [InlineData("Jane Roe and John Doe, RIVER HERALD\n\n9:19 p.m. EDT October 5, 2023", "Jane Roe and John Doe")]
    [InlineData("Jinder Roe, RIVER HERALD\n\nPublished 9:19 p.m. ET Oct. 5, 2023", "Jinder Roe")]
    [InlineData("Jane Roe, Reuters\n\n9:19 p.m. EDT October 5, 2023", "Jane Roe")]
    [InlineData("By JANE ROE 10/5/23 09:19 PM ET", "JANE ROE")]
    [InlineData("By JANE ROE and JOHN DOE 10/5/2023 09:19 PM ET", "JANE ROE and JOHN DOE")]
    [InlineData("Jane Roe, River Herald\n\n9:19 p.m. EDT October 5, 2023", null)] // Perhaps a paper, perhaps another person.
    [InlineData("Ferry Line, RIVER\n\n9:19 p.m. EDT October 5, 2023", null)]
    public void An_author_may_stand_in_capitals_or_before_a_paper_in_capitals(string lines, string? byline)
    {
        var text = "Ferry crosses the river again\n\n" + lines + English;
        var article = ArticleReader.Read(text, "en");

        Assert.Equal((byline, "2023-10-05"), (article.Byline?.In(text), article.Date?.ToString()));
    }

    [Theory]
    [InlineData("dzisiaj, 08:07", "Anna Nowak")]
    [InlineData("wczoraj, o 14:30", "Anna Nowak")]
    public void A_name_above_a_time_is_the_author(string time, string? byline)
    {
        var text = "Prom znowu pływa przez rzekę. Czyli miasto dotrzymało słowa\n\nAnna Nowak\n\n" + time + Polish;

        Assert.Equal(byline, ArticleReader.Read(text, "pl").Byline?.In(text));
    }

    [Theory]
    [InlineData("nl", "Veerman Jan Bakker: ‘Nu varen we weer over de rivier’.\n\nHet veer vaart weer over de rivier, zegt de gemeente, en veel mensen die twee jaar hebben gewacht waren daar heel blij om.", "Veerman Jan Bakker: ‘Nu varen we weer over de rivier’.")]
    [InlineData("en", "The ferry crosses the river again." + English, "The ferry crosses the river again.")]
    [InlineData("en", "The ferry crosses the river again.\n\nThe town says so, and people are glad.", null)] // Two short paragraphs.
    [InlineData("en", "Added 12 July 2023." + English, null)]
    [InlineData("uk", "Міська рада назвала закриття старого мосту вимушеним кроком\n\nПро це повідомила міська рада.\n\nМіст закрили в понеділок після того, як у нього вночі вдарився корабель, і коли його знову відкриють, поки що ніхто не знає.", "Міська рада назвала закриття старого мосту вимушеним кроком")]
    [InlineData("de", "Die alte Fähre fährt wieder über den Fluss\n\nZwei Jahre lang lag sie im Hafen. Jetzt ist das vorbei, und alle sind froh\n\nDie alte Fähre fährt wieder über den Fluss. Das teilte die Stadt am Montag mit, und viele Leute freuten sich darüber.", "Die alte Fähre fährt wieder über den Fluss")]
    [InlineData("de", "Zwei Jahre lang lag die alte Fähre nach der großen Flut im Hafen der Stadt. Jetzt ist das vorbei, und alle sind froh.\n\nVon Anna Weber\n\nDie alte Fähre fährt wieder über den Fluss. Das teilte die Stadt am Montag mit, und viele Leute, die lange darauf gewartet hatten, freuten sich darüber.", null)] // A lead.
    public void A_headline_may_be_a_sentence_or_stand_above_short_ones(string language, string text, string? headline) =>
        Assert.Equal(headline, ArticleReader.Read(text, language).Headline?.In(text));

    [Theory]
    [InlineData("8 июня, Минск /Корр. БЕЛТА/", "БЕЛТА")]
    [InlineData("8 июня, Минск /Соб. корр. БЕЛТА/", "БЕЛТА")]
    [InlineData("8 июня, Минск /БЕЛТА/", "БЕЛТА")]
    [InlineData("8 июня, Минск /Корр. моста/", null)]
    public void The_day_may_stand_before_place_and_agency(string dateline, string? agency)
    {
        var text = "Старый мост закроют на зиму\n\n" + dateline + ". Старый мост через реку закроют на зиму, потому что его нужно отремонтировать. Об этом сообщает администрация района.";
        var read = ArticleReader.Read(text, "ru").Dateline;

        Assert.Equal((agency is null ? null : dateline, agency), (read?.Text.In(text), read?.Agency?.In(text)));
    }
}
