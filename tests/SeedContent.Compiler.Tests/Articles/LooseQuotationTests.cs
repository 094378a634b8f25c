using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Quotations that go on in the next paragraph though no mark stands at its beginning.</summary>
public class LooseQuotationTests
{
    [Theory]
    [InlineData("id", "Budi Santoso menolak. “Saat ini hujan.\n\nKita tunggu,” kata Budi.", "Saat ini hujan.|Kita tunggu,")]
    [InlineData("vi", "Ông Trần Văn An chia sẻ: “Trời mưa to.\n\nChúng ta chờ”.", "Trời mưa to.|Chúng ta chờ")]
    [InlineData("tr", "Demir güvendiklerini vurgulayarak, \"Yağmur yağıyor.\n\nBekleyeceğiz.\" dedi.", "Yağmur yağıyor.|Bekleyeceğiz.")]
    [InlineData("en", "The 12\" pipe broke.\n\nIt was a 14\" one.", "")]
    [InlineData("en", "He read the “Morning Herald.\n\nIt was late” again.", "")]
    public void A_mark_that_is_set_off_and_one_that_closes_below_belong_together(string language, string text, string quotes)
    {
        var article = ArticleReader.Read(text, language);

        Assert.Equal(quotes, string.Join("|", article.Quotes.Select(quote => quote.Text.In(text))));
    }
}
