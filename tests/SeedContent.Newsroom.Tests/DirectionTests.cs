using Newsroom.Layout;

namespace SeedContent.Newsroom.Tests;

public sealed class DirectionTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("2024 – “”", false)]
    [InlineData("London", false)]
    [InlineData("東京", false)]
    [InlineData("بورسعيد", true)]
    [InlineData("«بورسعيد» 2024", true)]
    [InlineData("חיפה", true)]
    [InlineData("NATO وحلفاؤه", false)]
    public void The_first_letter_says_which_way_a_text_runs(string text, bool isRightToLeft) => Assert.Equal(isRightToLeft, Direction.IsRightToLeft(text));

    [Theory]
    [InlineData("London", "London")]
    [InlineData("بورسعيد", "\u2068بورسعيد\u2069")]
    [InlineData("Suez (السويس)", "\u2068Suez (السويس)\u2069")]
    [InlineData("2024", "2024")]
    public void What_runs_from_right_to_left_is_kept_apart_from_the_rest_of_its_line(string text, string expected) => Assert.Equal(expected, Direction.Isolate(text));

    [Fact]
    public void Lines_from_right_to_left_end_at_the_right_edge() =>
        Assert.Equal(["     \u2067حيفا!\u2069", "", "    \u2067  حيفا\u2069"], Direction.ToTheRight(["حيفا!", "", "  حيفا"], 10));
}
