using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Heads of Thai papers, whose sentences have no mark at their end and whose names have no capitals.</summary>
public class HeadOfThaiPapersTests
{
    private const string First = "เทศบาลได้ปิดสะพานเก่าเมื่อวันจันทร์หลังจากที่มีการตรวจพบรอยร้าว และชาวบ้านต้องใช้เรือข้ามฟากเป็นการชั่วคราวแทน";
    private const string Second = "เรือข้ามฟากวิ่งทุกสิบห้านาทีจากท่าเรือหน้าตลาด ตั้งแต่เช้าจนถึงสองทุ่มของทุกวัน โดยไม่เก็บค่าโดยสารในเดือนแรก";
    private const string Text = "\n" + First + "\n" + Second + "\n" + First;

    [Theory]
    [InlineData("เทศบาลปิดสะพานเก่า" + Text, "เทศบาลปิดสะพานเก่า")]
    [InlineData("เทศบาลปิดสะพานเก่า\nทีมข่าวภูมิภาค" + Text, "เทศบาลปิดสะพานเก่า")]
    [InlineData("ตรัง: สะพานปิดแล้ว เรือยังวิ่ง" + Text, "ตรัง: สะพานปิดแล้ว เรือยังวิ่ง")]
    [InlineData("นายสมชายเล่าว่า “สะพานนี้เก่ามาก”" + Text, null)] // Somebody speaks.
    [InlineData("“สะพานนี้เก่ามาก” นายสมชายกล่าว" + Text, null)]
    [InlineData("“สะพานนี้เก่ามากแล้ว เราต้องปิดก่อนที่ฤดูฝนปีนี้จะมาถึง”" + Text, null)]
    [InlineData(First + "\n" + Second + "\n" + First, null)]
    [InlineData("GPS บนเรือข้ามฟากจะเริ่มใช้งานที่ท่าเรือหน้าตลาดตั้งแต่วันจันทร์หน้า และผู้โดยสารจะดูตำแหน่งของเรือได้จากโทรศัพท์ที่ท่า" + Text, null)] // A paragraph.
    public void The_length_of_the_lines_below_shows_a_headline(string text, string? headline) =>
        Assert.Equal(headline, ArticleReader.Read(text, "th").Headline?.In(text));

    [Theory]
    [InlineData("เทศบาลปิดสะพานเก่า\nสมหญิง ใจดี" + Text, "สมหญิง ใจดี")]
    [InlineData("เทศบาลปิดสะพานเก่า\nวีรดา โสดา รายงาน" + Text, "วีรดา โสดา")]
    [InlineData("เทศบาลปิดสะพานเก่า\nวีรดา โสดา\n12 กรกฎาคม 2566" + Text, "วีรดา โสดา")]
    [InlineData("เทศบาลปิดสะพานเก่า\nโดย ดร.สมหญิง ใจดี" + Text, "สมหญิง ใจดี")]
    [InlineData("เทศบาลปิดสะพานเก่า\nโดย ABC Online" + Text, null)] // A paper.
    [InlineData("เทศบาลปิดสะพานเก่า\nข่าวทั่วไป วันพุธที่ 12 กรกฎาคม พ.ศ. 2566" + Text, null)]
    [InlineData("เทศบาลปิดสะพานเก่า\nเรือลอย ลำเล็ก" + Text, null)]
    public void Two_words_that_sound_as_names_do_or_stand_where_they_do_are_the_author(string text, string? byline) =>
        Assert.Equal(byline, ArticleReader.Read(text, "th").Byline?.In(text));

    [Theory]
    [InlineData("จันทบุรี-เทศบาลได้ปิดสะพานเก่า", "จันทบุรี")]
    [InlineData("สุราษฎร์ธานี_เทศบาลได้ปิดสะพานเก่า", "สุราษฎร์ธานี")]
    [InlineData("ลำพูน-ตาก - เทศบาลได้ปิดสะพานเก่า", "ลำพูน-ตาก")]
    [InlineData("ลำพูน-ตากเปิดสะพานใหม่", null)] // From one to the other.
    [InlineData("EXCLUSIVE - เทศบาลได้ปิดสะพานเก่า", null)]
    public void A_dash_without_blanks_ends_a_place(string lead, string? dateline)
    {
        var text = "เทศบาลปิดสะพานเก่าหลังพบรอยร้าว\n" + lead + Second + "\n" + First + "\n" + Second;

        Assert.Equal(dateline, ArticleReader.Read(text, "th").Dateline?.Text.In(text));
    }

    [Theory]
    [InlineData("13 เม.ย. 67 | 16:05 น. | ข่าวริมแม่น้ำตรัง")]
    [InlineData("โพสต์เมื่อ 13 เมษายน 2567 | ดู 2,304 ครั้ง")]
    public void Lines_of_several_things(string line)
    {
        var article = ArticleReader.Read("เทศบาลปิดสะพานเก่าหลังพบรอยร้าว\n" + line + Text, "th");

        Assert.Equal("2024-04-13", article.Date?.ToString());
    }
}
