using SeedContent.Storage;

namespace SeedContent.Compiler.Tests.Languages;

/// <summary>The look-up of RFC 4647, 3.4.</summary>
public sealed class LanguageRangeTests
{
    // The first is the RFC's own example.
    [Theory]
    [InlineData("zh-Hant-CN-x-private1-private2", "zh-Hant-CN-x-private1-private2 zh-Hant-CN-x-private1 zh-Hant-CN zh-Hant zh")]
    [InlineData("en", "en")]
    [InlineData("en-a-b-c", "en-a-b-c en")]
    [InlineData("x-y", "x-y x")]
    [InlineData("a-b-c-d", "a-b-c-d a")]
    [InlineData("en-", "en- en")]
    [InlineData("-", "-")]
    [InlineData("--", "-- -")]
    [InlineData("", "")]
    public void The_last_subtag_goes_and_a_single_character_before_it(string tag, string expected)
    {
        var ranges = new List<string>();
        for (var range = LanguageRange.Start(tag); !range.IsEmpty; range = LanguageRange.Shorten(range))
        {
            ranges.Add(range.ToString());
        }

        Assert.Equal(expected, string.Join(' ', ranges));
    }

    [Fact]
    public void Of_a_tag_that_is_longer_than_any_the_beginning_is_looked_for()
    {
        Assert.Equal(255, LanguageRange.Start("en-" + new string('a', 252)).Length);
        Assert.Equal("en", LanguageRange.Start("en-" + new string('a', 253)).ToString());
        Assert.Equal("", LanguageRange.Start(new string('a', 256)).ToString());
    }
}
