using SeedContent.Compiler.Checking.Languages;

namespace SeedContent.Compiler.Tests.Languages;

/// <summary>Which heading of a translation stands for which of the original. A digit is a level, a letter behind it an id.</summary>
public sealed class HeadingAlignmentTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("1", "", "-")]
    [InlineData("", "1", "")]
    [InlineData("1 2 3 2", "1 2 3 2", "0 1 2 3")]
    [InlineData("1 2 3 2", "1 2 2", "0 1 - 2")]
    [InlineData("1 2 3 2 3", "1 2 2 3", "0 1 - 2 3")]
    [InlineData("1 2", "2 1 2 2", "1 3")] // what is the same at the end is matched first
    [InlineData("2 3 3 2 3 3 3 2", "2 3 2 3 3 3 2", "0 1 - 2 3 4 5 6")]
    [InlineData("3 1 2 1 2 4", "5 1 2 2 5", "- 1 2 - 3 -")] // in the middle the longest row counts: 1 2 2
    [InlineData("2a 2b 2c", "2c", "- - 0")]
    [InlineData("1 2a 2", "1 3a 2", "0 1 2")] // the id counts more than the level
    [InlineData("2a 3 2b 3", "2a 2b 3", "0 - 1 2")]
    [InlineData("2a 2b 3", "2b 3 2a", "2 0 1")] // moved
    [InlineData("2a 2b", "2x 2b", "0 1")] // another id, but at the same place
    [InlineData("2 2a", "2a", "- 0")]
    public void Headings_are_matched_by_their_ids_then_by_their_levels_in_order(string original, string translation, string expected) =>
        Assert.Equal(expected, string.Join(' ', HeadingAlignment.Match(Outline(original), Outline(translation)).Select(match => match?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-")));

    [Fact]
    public void Many_headings_are_matched_in_little_time()
    {
        // No two in a row are the same at either end, so that all of them are in the middle.
        var original = Enumerable.Range(0, 100_000).Select(i => Heading((i % 2) + 1, null)).Prepend(Heading(5, null)).Append(Heading(5, null)).ToEquatableArray();
        var translation = Enumerable.Range(0, 90_000).Select(i => Heading((i % 2) + 1, null)).Prepend(Heading(6, null)).Append(Heading(6, null)).ToEquatableArray();

        Assert.Equal(90_000, HeadingAlignment.Match(original, translation).Count(match => match is not null));
    }

    [Fact]
    public void Many_ids_are_matched_in_little_time()
    {
        var headings = Enumerable.Range(0, 100_000).Select(i => Heading(2, i.ToString(System.Globalization.CultureInfo.InvariantCulture))).ToList();

        Assert.All(HeadingAlignment.Match(headings.ToEquatableArray(), Enumerable.Reverse(headings).ToEquatableArray()), match => Assert.NotNull(match));
        Assert.All(HeadingAlignment.Match(headings.ToEquatableArray(), headings.ToEquatableArray()), match => Assert.NotNull(match));
    }

    private static EquatableArray<OutlineHeading> Outline(string headings) => headings
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(heading => Heading(heading[0] - '0', heading.Length > 1 ? heading[1..] : null))
        .ToEquatableArray();

    private static OutlineHeading Heading(int level, string? id) => new(level, id, "", null);
}
