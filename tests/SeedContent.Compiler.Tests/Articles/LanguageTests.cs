using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Which language an article is in, and what is read without one.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData("The bridge that was hit by a ship will not open before the summer, said the council.", "en")]
    [InlineData("Jembatan yang ditabrak kapal itu tidak akan dibuka sebelum musim panas, kata dewan kota.", "id")]
    [InlineData("Le pont qui a été heurté par un navire ne rouvrira pas avant l'été, a dit le conseil.", "fr")]
    [InlineData("橋は夏まで閉鎖されると市議会が発表した。", "ja")]
    [InlineData("Bridge closed", null)]
    [InlineData("The bridge", null)]
    [InlineData("The the the the the the the", null)]
    [InlineData("The bridge that was hit by a ship; jembatan yang ditabrak kapal itu tidak akan dibuka.", null)]
    [InlineData("12345 !!! ---", null)]
    [InlineData("", null)]
    public void The_language_is_detected_where_enough_of_its_words_stand(string text, string? language) =>
        Assert.Equal(language, ArticleReader.Read(text, language: null).Language);

    [Theory]
    [InlineData("en", "id", "en")]
    [InlineData(null, "id", "id")]
    [InlineData("", "id", "id")]
    [InlineData("  ", null, "en")]
    [InlineData(null, null, "en")]
    [InlineData(" ja ", null, "ja")]
    [InlineData("en-GB", null, "en-GB")]
    public void The_given_language_wins_then_the_default_then_the_text(string? given, string? byDefault, string expected) =>
        Assert.Equal(expected, ArticleReader.Read("The bridge that was hit by a ship will not open before the summer.", given, byDefault).Language);

    [Theory]
    [InlineData("en-GB")]
    [InlineData("EN")]
    [InlineData("en_US")]
    public void A_regional_tag_has_the_words_of_its_language(string tag)
    {
        const string Text = "“It is late,” said Jane Doe.";

        Assert.Equal("Jane Doe", ArticleReader.Read(Text, tag).Quotes[0].Speaker?.In(Text));
    }

    [Fact]
    public void A_language_without_words_still_has_paragraphs_quotations_and_lists()
    {
        const string Text = "2023-07-12\n橋は閉鎖された。\n\n市長は «残念だ» と述べた。\n\n- 水\n- 食料 A";
        var model = ArticleReader.Read(Text, "ja");

        Assert.Equal(("ja", "2023-07-12"), (model.Language, model.Date?.ToString()));
        Assert.Equal(["橋は閉鎖された。", "市長は «残念だ» と述べた。", "- 水\n- 食料 A"], model.Paragraphs.Select(p => p.In(Text)));
        Assert.Equal(["残念だ"], model.Quotes.Select(q => q.Text.In(Text)));
        Assert.Null(model.Quotes[0].Speaker);
        Assert.Equal(["水", "食料 A"], Assert.Single(model.Lists).Items.Select(i => i.In(Text)));
    }

    [Theory]
    [InlineData("one two\nthree", 3)]
    [InlineData("It’s a well-known 3.5 – really!", 5)]
    [InlineData("— … !", 0)]
    public void Words_are_runs_without_white_space_that_hold_a_letter_or_digit(string text, int count) =>
        Assert.Equal(count, ArticleReader.Read(text, "en").WordCount);
}
