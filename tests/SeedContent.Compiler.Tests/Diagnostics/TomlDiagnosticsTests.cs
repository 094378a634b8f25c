namespace SeedContent.Compiler.Tests.Diagnostics;

public sealed class TomlDiagnosticsTests
{
    [Theory]
    [InlineData("⟦+++⟧\nheadline = 'Halo'\n\nTeks.")]
    [InlineData("⟦+++⟧\nheadline = 'Halo'\n---\nTeks.")]
    [InlineData("⟦+++⟧")]
    public void Front_matter_without_an_end_is_reported_at_its_first_line(string seed) =>
        TestProject.WithArticle(seed).Compile().AssertOnly("SEED2001", "'+++'");

    [Fact]
    public void Fields_of_a_block_without_an_end_are_read()
    {
        var result = TestProject.WithArticle("+++\nslug = 'halo'\norder=7\n\nTeks.").Compile();

        Assert.Equal(("halo", 7, "\nTeks."), result.Entries.Select(entry => (entry.Key, entry.Order, entry.Text)).Single());
    }

    [Fact]
    public void Text_that_is_no_TOML_is_reported_where_it_stands() =>
        TestProject.WithArticle("+++\norder = 1\nheadline = ⟦Hello to all⟧\n+++\nTeks.").Compile().AssertOnly("SEED2010", "quotation marks");

    [Fact]
    public void All_mistakes_of_a_block_show_in_one_build() =>
        TestProject.WithArticle("+++\nheadline = ⟦Halo⟧\ndate = ⟦2023-02-30⟧\norder = ⟦'1'⟧\n⟦headlin⟧ = 1\n⟦order⟧ = 2\n+++\nTeks.").Compile()
            .AssertAll("SEED2010", "SEED2010", "SEED3002", "SEED3003", "SEED2003");

    [Theory]
    [InlineData("⟦07:32:00⟧")]
    [InlineData("⟦2024⟧")]
    [InlineData("⟦'2023-02-30'⟧")]
    public void A_value_that_is_no_day_is_no_date(string value) =>
        TestProject.WithArticle($"+++\ndate = {value}\n+++\nTeks.").Compile().AssertOnly("SEED3001", "2024-05-01");

    [Theory]
    [InlineData("order = ⟦3_000_000_000⟧")]
    [InlineData("order = ⟦0x1_0000_0000⟧")]
    [InlineData("order = ⟦1.0⟧")]
    [InlineData("[⟦order⟧]")]
    public void A_value_that_is_no_whole_number_in_range_is_of_another_type(string field) =>
        TestProject.WithArticle($"+++\n{field}\n+++\nTeks.").Compile().AssertOnly("SEED3002", "a whole number for 'order'");

    [Theory]
    [InlineData("# only a comment\n")]
    [InlineData("\n")]
    [InlineData("")]
    public void Front_matter_without_fields_is_none(string fields) =>
        Assert.Equal("Teks.", TestProject.WithArticle($"+++\n{fields}+++\nTeks.").Compile().Entry.Text);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Places_are_right_with_both_line_ends_of_TOML(string end) =>
        TestProject.WithArticle("+++\nheadline = 'Halo é 🎉'\ndate = ⟦tomorow⟧\n+++\nTeks.".Replace("\n", end, StringComparison.Ordinal)).Compile()
            .AssertOnly("SEED2010", "'tomorow'");

    [Fact]
    public void Front_matter_beside_a_sidecar_is_reported() =>
        new TestProject().Add("articles/a.txt", "⟦+++⟧\norder = 1\n+++\nHalo.").Add("articles/a.yml", "order: 2").Compile().AssertOnly("SEED2008");
}
