using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Headlines among several lines of which none has a sign of its own: what a headline says the text says again.</summary>
public class HeadlineToldAgainTests
{
    private const string Russian = "\n\nВ четверг в Доме культуры подведены итоги конкурсов «Хозяин села» и «Хозяйка села». Чествовали финалистов.\n\nЖенщины оспаривали лидерство в одиннадцати номинациях, а мужчины в десяти.";
    private const string English = "\n\nThe council closed the old bridge on Monday after engineers had found cracks in two piers.\n\nNobody knows when the bridge will open again, the council said.";

    [Theory]
    [InlineData("ru", "Хозяин и хозяйка села\n\nХозяин  и  хозяйка  села" + Russian, "Хозяин и хозяйка села")]
    [InlineData("ru", "Хозяин и хозяйка села\n\nХозяин и хозяйка дома" + Russian, null)] // Of two short ones the first may be a rubric.
    [InlineData("he", "סייבר\n\nבלעדי לעיתון\n\nהגשר הישן נפתח מחדש להולכי רגל אחרי שנתיים של עבודות\n\nהתושבים חזרו אל הגשר אבל העלות הוכפלה ובעירייה מבטיחים לבדוק את החשבון\n\nהגשר הישן נפתח מחדש להולכי רגל אחרי עבודות שנמשכו שנתיים, והתושבים אמרו שחיכו לכך זמן רב מאוד.\n\nהעבודות עלו פי שניים מהמתוכנן, כך נמסר.", "הגשר הישן נפתח מחדש להולכי רגל אחרי שנתיים של עבודות")]
    [InlineData("en", "Sport\n\nCouncil closes old bridge after cracks in piers\nRead more stories\n\nHow many cars used it each day" + English, "Council closes old bridge after cracks in piers")]
    [InlineData("en", "Letters to us\n\nCouncil closes old bridge after cracks in piers\nRead more stories" + English, null)] // The line above may be it too.
    [InlineData("en", "The council closed the old bridge on Monday because of cracks in two of its piers.\n\nCouncil and bridge\n\nThe council closed the old bridge on Monday after engineers had found cracks in two piers.\n\nNobody knows when the bridge will open again.", null)] // Below a paragraph it is a heading.
    public void It_is_the_line_whose_words_stand_in_the_text(string language, string text, string? headline)
    {
        Assert.Equal(headline, ArticleReader.Read(text, language).Headline?.In(text));
    }

    [Theory]
    [InlineData("tr", "Alaattin Aktaş\n\nYayımlanma tarihi: 2024-05-14\n\nKöprü açılacak ama dert hiç bitmeyecek!\n\nHerkesin bildiği ama kimsenin fark etmek istemediği bir gerçek var bu şehirde yıllardır.\n\nEsnaf bundan çok zarar görür.", "Köprü açılacak ama dert hiç bitmeyecek!", "Alaattin Aktaş")]
    [InlineData("tr", "Alaattin Aktaş\n\nYayımlanma tarihi: 2024-05-14\n\nHerkesin bildiği ama kimsenin fark etmek istemediği bir gerçek var bu şehirde yıllardır.\n\nEsnaf bundan çok zarar görür.", null, "Alaattin Aktaş")]
    public void An_author_and_a_day_may_stand_above_it(string language, string text, string? headline, string byline)
    {
        var article = ArticleReader.Read(text, language);

        Assert.Equal((headline, byline), (article.Headline?.In(text), article.Byline?.In(text)));
    }
}
