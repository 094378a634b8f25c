using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Names behind the last sentence of a text, where nothing says that they are the author's.</summary>
public class SignatureBehindTextTests
{
    private const string Polish = "Most znowu otwarty\n\nMost na rzece został otwarty po dwóch latach prac, a mieszkańcy bardzo się cieszą.\n\nPrace kosztowały dwa razy więcej, niż planowano.";
    private const string Russian = "Старый мост снова открыт\n\nСтарый мост снова открыт для пешеходов, сообщила мэрия. Работы шли два года.\n\nЖители города ждали этого два года.";
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
