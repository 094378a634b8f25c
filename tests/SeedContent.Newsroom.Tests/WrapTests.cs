using Newsroom.Layout;

namespace SeedContent.Newsroom.Tests;

public sealed class WrapTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("kata", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("東京", 4)]
    [InlineData("서울", 4)]
    [InlineData("ﾊﾝ", 2)]
    [InlineData("👩‍🌾", 2)]
    [InlineData("🇮🇩", 2)]
    [InlineData("❤\uFE0F", 2)]
    [InlineData("“…”–", 4)]
    public void A_text_is_as_wide_as_its_characters_are_in_a_terminal(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one  two\nthree", 13, "one two three")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("a bcdefgh", 4, "a|bcde|fgh")]
    [InlineData("12\u00A0km away", 6, "12\u00A0km|away")]
    [InlineData("東京は晴れ。", 6, "東京は|晴れ。")]
    [InlineData("東京は晴。", 8, "東京は|晴。")]
    [InlineData("彼は「行く」と", 6, "彼は|「行|く」と")]
    [InlineData("サッカーは", 4, "サッ|カー|は")]
    [InlineData("서울 시청", 6, "서울|시청")]
    [InlineData("서울시는 맑다", 8, "서울시는|맑다")]
    [InlineData("   ", 5, "")]
    public void A_text_breaks_between_words_and_between_characters_of_Chinese_and_Japanese(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', LineWrapper.Wrap(text, width)));

    [Fact]
    public void A_bullet_stands_before_the_first_line_and_its_width_before_the_others() =>
        Assert.Equal(["* one", "  two"], LineWrapper.Wrap("one two", 6, "* ", "  "));

    [Fact]
    public void A_word_wider_than_the_line_is_cut_behind_the_bullet() =>
        Assert.Equal(["* abc", "  def", "  g"], LineWrapper.Wrap("abcdefg", 5, "* ", "  "));

    [Theory]
    [InlineData("harbour", 7, "harbour")]
    [InlineData("harbour", 6, "harbo…")]
    [InlineData("東京都", 5, "東京…")]
    [InlineData("東京都", 4, "東…")]
    [InlineData("new rules", 5, "new…")]
    public void A_text_that_is_too_wide_is_cut_and_says_so(string text, int width, string expected) => Assert.Equal(expected, DisplayWidth.Fit(text, width));
}
