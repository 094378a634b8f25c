using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>Articles with parts of their head cut away: what is gone must not be found in what is left.</summary>
public class CutArticleTests
{
    private static readonly Dictionary<string, (SpanTruth Truth, string Text)> Articles = TruthFolder.Own().ToDictionary(article => article.Truth.Path, StringComparer.Ordinal);

    public static TheoryData<string> Paths => [.. Articles.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void An_article_without_its_head_has_no_headline_kicker_or_byline(string path)
    {
        var (truth, text) = Articles[path];
        var body = text[(truth.Dateline is { } dateline && dateline.Text.Start < truth.LeadStart && IsOneLine(text, dateline.Text.Start, truth.LeadStart) ? dateline.Text.Start : truth.LeadStart)..];
        var model = ArticleReader.Read(body, truth.Language);

        Assert.Equal((null, null), (model.Headline?.In(body), model.Kicker?.In(body)));
        Assert.True(model.Byline is not { } byline || truth.Byline?.In(text) == byline.In(body));
        Assert.True(truth.Dateline is not null || model.Dateline is null, model.Dateline?.Text.In(body));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_headline_alone_above_the_text_is_found(string path)
    {
        var (truth, text) = Articles[path];
        if (truth.Headline is { } headline)
        {
            var cut = headline.In(text) + "\n\n" + text[truth.LeadStart..];
            Assert.Equal(headline.In(text), ArticleReader.Read(cut, truth.Language).Headline?.In(cut));
        }
    }

    private static bool IsOneLine(string text, int start, int end) => text.AsSpan(start, end - start).IndexOfAny('\n', '\r') < 0;
}
