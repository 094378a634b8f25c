using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>A quotation alone on its line: one that the article has again inside a longer one, or that the paragraph below points at. In each text, the first quotation is asked about.</summary>
public class EchoedHeadingTests
{
    [Theory]
    [InlineData("en", "The bridge is closed.\n\n“Nobody asked us”\n\nThe council met. “We waited for ten years, and nobody asked us,” said Jane Doe.", "Jane Doe")]
    [InlineData("en", "The bridge is closed.\n\n“Nobody asked us”\n\nThe council met. “We waited for ten years,” said Jane Doe.", null)]
    [InlineData("en", "The bridge is closed.\n\n“Nobody asked us”\n\n“Well, nobody asked us,” said Jane Doe.\n\n“I say that nobody asked us,” said Ann Roe.", null)] // Two say it.
    [InlineData("en", "The bridge is closed.\n\n“Nobody asked us”\n\n“Well, nobody asked us,” said a fisherman.", null)]
    [InlineData("en", "The bridge is closed.\n\n“Thanks”\n\nThe council met. “Many thanks,” said Jane Doe.", null)] // A word says nothing.
    [InlineData("he", "הגשר סגור.\n\n\"איש לא שאל אותנו\"\n\nהמועצה התכנסה. \"חיכינו עשר שנים, ואיש לא שאל אותנו\", אמר דני לוי.", "דני לוי")]
    [InlineData("th", "สะพานปิด\n\n\"ไม่มีใครถามเราเลย\"\n\nเมื่อวานนี้สภาประชุมกัน\n\n\"เรารอมาสิบปี และไม่มีใครถามเราเลย\" นายสมชาย ใจดี กล่าว", "สมชาย ใจดี")]
    public void A_heading_is_said_by_whoever_says_the_longer_quotation(string language, string text, string? speaker)
    {
        var quote = ArticleReader.Read(text, language).Quotes[0];

        Assert.Equal(speaker, quote.Speaker?.In(text));
    }

    [Theory]
    [InlineData("he", "דני לוי אמר כי הגשר סגור.\n\n\"איש לא שאל אותנו\"\n\nגם רותי כהן אמרה: \"חיכינו עשר שנים\".", null)]
    [InlineData("he", "דני לוי אמר כי הגשר סגור.\n\n\"איש לא שאל אותנו מה לעשות.\"\n\nגם רותי כהן אמרה: \"חיכינו עשר שנים\".", "דני לוי")] // A sentence.
    public void A_heading_goes_on_with_nobody_above(string language, string text, string? speaker)
    {
        var quote = ArticleReader.Read(text, language).Quotes[0];

        Assert.Equal(speaker, quote.Speaker?.In(text));
    }

    [Theory]
    [InlineData("\"สะพานจะปิดไปจนถึงสิ้นปีนี้\"\n\nข้อความข้างต้นคือคำกล่าวเปิดงานของ พล.อ. สมชาย ใจดี นายกรัฐมนตรี", "สมชาย ใจดี")]
    [InlineData("\"สะพานจะปิดไปจนถึงสิ้นปีนี้\"\n\nนี่คือคำพูดของนายสมชาย ใจดี ชาวบ้านในพื้นที่", "สมชาย ใจดี")]
    [InlineData("\"สะพานจะปิดไปจนถึงสิ้นปีนี้\"\n\nข้อความข้างต้นคือป้ายที่ติดไว้หน้าสะพาน", null)]
    public void A_quotation_above_a_paragraph_that_points_at_it_is_whose_that_says(string text, string? speaker)
    {
        var quote = ArticleReader.Read(text, "th").Quotes[0];

        Assert.Equal(speaker, quote.Speaker?.In(text));
    }
}
