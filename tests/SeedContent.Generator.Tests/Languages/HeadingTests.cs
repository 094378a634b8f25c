using System.Globalization;
using SeedContent.Generator.Tests.Declarations;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Languages;

/// <summary>Headings that a variant lacks, each behind the one that it should follow.</summary>
public sealed class HeadingTests
{
    private const string Entry = "# Tea\n\n## Water\n\n### Heat\n\n## Leaves\n";

    [Theory]
    [InlineData("# Teh\n\n## Air\n\n### Panas\n\n## Daun\n")]
    [InlineData("# Teh\n\n## Air\n\n### Panas\n\n## Daun\n\n## Gula\n\n### Madu\n")]
    [InlineData("# Teh\n\n## Gula\n\n## Air\n\n### Panas\n\n## Daun\n")]
    [InlineData("Teh\n===\n\nAir\n---\n\n### Panas\n\nDaun\n----\n")]
    public void Words_are_not_compared_and_further_headings_are_none_of_the_entry_s_business(string variant) => new MarkedProject("")
        .Seed("posts/tea.md", Entry).Seed("posts/tea.id.md", variant)
        .AssertClean();

    [Theory]
    [InlineData("# ⟦Teh⟧\n\n### Panas\n\n## Daun\n", "2: that for 'Water'")]
    [InlineData("# Teh\n\n## ⟦Air⟧\n\n## Daun\n", "3: that for 'Heat'")]
    [InlineData("# Teh\n\n## Air\n\n### ⟦Panas⟧\n", "2: that for 'Leaves'")]
    [InlineData("---\norder: 1\n---\n⟦⟧\n## Air\n\n### Panas\n\n## Daun\n", "1: that for 'Tea'")]
    public void A_heading_that_is_missing_is_a_warning_where_it_should_stand(string variant, string message) => new MarkedProject("")
        .Seed("posts/tea.md", Entry).Seed("posts/tea.id.md", variant)
        .AssertMarked($"SEED3031 Behind this should stand a heading of level {message} in the entry, 'seeds/posts/tea.md'");

    [Fact]
    public void Headings_with_an_id_of_their_own_are_matched_by_it() => new MarkedProject("")
        .With(host => host.Property("_SeedContentMarkdown", Uri.EscapeDataString("github;attributes")))
        .Seed("posts/tea.md", "# Tea\n\n## Water {#water}\n\n## Leaves {#leaves}\n\n## Sugar\n")
        .Seed("posts/tea.id.md", "# ⟦Teh⟧\n\n### Daun {#leaves}\n\n## Gula\n")
        .AssertMarked("SEED3031 Behind this should stand a heading of level 2: that for 'Water' in the entry, 'seeds/posts/tea.md'");

    [Fact]
    public void Every_missing_heading_is_named_in_all_variants() => new MarkedProject("")
        .Seed("posts/tea.md", Entry).Seed("posts/tea.id.md", "⟦⟦⟦⟦⟧⟧⟧⟧No headings.").Seed("posts/tea.ja.md", "# 茶\n\n## ⟦⟦水⟧⟧\n")
        .AssertMarked(
            "SEED3031 Behind this should stand a heading of level 1: that for 'Tea' in the entry, 'seeds/posts/tea.md'",
            "SEED3031 Behind this should stand a heading of level 2: that for 'Water' in the entry, 'seeds/posts/tea.md'",
            "SEED3031 Behind this should stand a heading of level 3: that for 'Heat' in the entry, 'seeds/posts/tea.md'",
            "SEED3031 Behind this should stand a heading of level 2: that for 'Leaves' in the entry, 'seeds/posts/tea.md'",
            "SEED3031 Behind this should stand a heading of level 3: that for 'Heat' in the entry, 'seeds/posts/tea.md'",
            "SEED3031 Behind this should stand a heading of level 2: that for 'Leaves' in the entry, 'seeds/posts/tea.md'");

    [Fact]
    public void Of_a_text_that_is_another_one_a_hundred_headings_are_named()
    {
        var output = new GeneratorHost()
            .Seed("posts/a.md", string.Concat(Enumerable.Range(0, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"## {i}\n\n"))))
            .Seed("posts/a.id.md", string.Concat(Enumerable.Range(0, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"# {i}\n\n"))))
            .Run();

        Assert.Equal("SEED3031 100", output.CountOfEachId);
    }
}
