using SeedContent.Compiler.Checking;

namespace SeedContent.Compiler.Tests.Checking;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("jnae", "jane")] // swapped
    [InlineData("jan", "jane")] // missing
    [InlineData("jaane", "jane")] // too many
    [InlineData("Jame", "jane")] // another
    [InlineData("contnet-scehma", "content-schema")] // two swaps
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_a_third_of_the_letters_away_and_two_edits_at_most(string name, string? expected) =>
        Assert.Equal(expected, EditDistance.FindNearest(name, ["john", "jane", "content-schema"]));

    [Fact]
    public void Of_names_that_are_equally_near_the_first_is_meant() => Assert.Equal("topic2025", EditDistance.FindNearest("topic2024", ["topics", "topic2025", "topic2026"]));

    // All texts of four to seven letters out of two, each against each: whoever compares only a part of the cells must find the same.
    [Fact]
    public void The_nearest_name_is_that_of_the_whole_table_of_distances()
    {
        var names = Enumerable.Range(4, 4).SelectMany(length => Enumerable.Range(0, 1 << length).Select(bits => string.Concat(Enumerable.Range(0, length).Select(i => (bits >> i & 1) == 0 ? 'a' : 'B')))).ToList();
        foreach (var name in names)
        {
            var others = names.Where(other => other != name && (other.Length != name.Length || other[0] == name[1])).ToList();
            Assert.Equal(Nearest(name, others), EditDistance.FindNearest(name.ToUpperInvariant(), others));
            Assert.All(others, other => Assert.Equal(Distance(name, other) <= Limit(name), EditDistance.FindNearest(name, [other]) is not null));
        }
    }

    private static int Limit(string name) => Math.Min(2, Math.Max(1, name.Length / 3));

    private static string? Nearest(string name, List<string> others) =>
        others.Where(other => Distance(name, other) <= Limit(name)).OrderBy(other => Distance(name, other)).FirstOrDefault(); // a stable sort

    private static int Distance(string left, string right)
    {
        var cells = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var k = 0; k <= right.Length; k++)
            {
                cells[i, k] = i == 0 ? k : k == 0 ? i : Math.Min(
                    Math.Min(cells[i - 1, k], cells[i, k - 1]) + 1,
                    Math.Min(
                        cells[i - 1, k - 1] + (left[i - 1] == right[k - 1] ? 0 : 1),
                        i > 1 && k > 1 && left[i - 1] == right[k - 2] && left[i - 2] == right[k - 1] ? cells[i - 2, k - 2] + 1 : int.MaxValue));
            }
        }

        return cells[left.Length, right.Length];
    }
}
