namespace SeedContent.Compiler.Tests.Diagnostics;

public sealed class YamlDiagnosticsTests
{
    [Theory]
    [InlineData("⟦---⟧\nheadline: Halo\n\nTeks.")]
    [InlineData("⟦---⟧")]
    [InlineData("⟦---⟧\r\n---x")]
    public void Front_matter_without_an_end_is_reported_at_its_first_line(string seed) =>
        TestProject.WithArticle(seed).Compile().AssertOnly("SEED2001", "'---'");

    [Fact]
    public void An_unclosed_quotation_mark_is_reported_where_it_stands() =>
        TestProject.WithArticle("---\norder: 1\nheadline: ⟦\"⟧Halo\ndate: 2024-05-01\n---\nTeks.").Compile().AssertOnly("SEED2002", "not closed");

    [Fact]
    public void An_unclosed_single_quotation_mark_is_reported_where_it_stands() =>
        TestProject.WithArticle("---\nheadline: ⟦'⟧Halo\n---\nTeks.").Compile().AssertOnly("SEED2002", "not closed");

    [Fact]
    public void A_tab_that_indents_is_reported_where_it_stands() =>
        TestProject.WithArticle("---\nheadline:\n⟦\t⟧Halo\n---\nTeks.").Compile().AssertOnly("SEED2002", "tab");

    [Fact]
    public void An_unclosed_bracket_is_reported()
    {
        var result = TestProject.WithArticle("---\nheadline: [a, b\norder: 1\n---\nTeks.").Compile();

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Descriptor.Id == "SEED2002");
    }

    [Fact]
    public void Fields_before_a_syntax_error_are_read()
    {
        var result = TestProject.WithArticle("---\norder: 7\nheadline: \"Halo\n---\nTeks.").Compile();

        Assert.Equal(7, Assert.Single(result.Entries).Order);
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_at_the_second_with_the_line_of_the_first()
    {
        var diagnostic = TestProject.WithArticle("---\norder: 1\nheadline: Halo\n⟦order⟧: 2\n---\nTeks.").Compile().AssertOnly("SEED2003", "'order'", "line 2");

        Assert.Equal(1, Assert.Single(diagnostic.Related, _ => true).Start.Line);
    }

    [Fact]
    public void Two_casings_of_a_field_are_one_field() =>
        TestProject.WithArticle("---\norder: 1\n⟦Order⟧: 2\n---\nTeks.").Compile().AssertOnly("SEED2003", "'Order'", "line 2");

    [Theory]
    [InlineData("---\nheadline: ⟦!breaking⟧ Halo\n---\nTeks.", "tag '!breaking'")]
    [InlineData("---\ndate: ⟦!!timestamp⟧ 2024-05-01\n---\nTeks.", "tag '!!timestamp'")]
    public void A_tag_outside_the_core_schema_is_reported_where_it_stands(string seed, string found) =>
        TestProject.WithArticle(seed).Compile().AssertOnly("SEED2004", found);

    [Fact]
    public void An_alias_without_an_anchor_is_reported_where_it_stands() =>
        TestProject.WithArticle("---\nheadline: ⟦*breaking⟧\n---\nTeks.").Compile().AssertOnly("SEED2002", "no anchor '&breaking'", "quotation marks");

    [Fact]
    public void Anchors_aliases_and_core_tags_are_read_in_front_matter()
    {
        var entry = TestProject.WithArticle("---\nheadline: &a !!str 12\nslug: *a\n---\nTeks.").Compile().Entry;

        Assert.Equal(("12", "12"), (entry.Headline, entry.Key));
    }

    [Fact]
    public void Aliases_that_repeat_too_much_are_reported_at_the_first_that_does()
    {
        var list = string.Concat(Enumerable.Repeat("x, ", 2000));
        var result = TestProject.WithArticle($"---\nheadline: &a [{list}]\nslug: [*a, *a, *a, *a, ⟦*a⟧, *a]\n---\nTeks.").Compile();

        var diagnostic = Assert.Single(result.Diagnostics, found => found.Descriptor.Id == "SEED2013");
        Assert.Contains("10,000", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(result.Seeds[0].Marks[0], (diagnostic.Location.Span.Start, diagnostic.Location.Span.End));
    }

    [Theory]
    [InlineData("---\n⟦- Halo⟧\n---\nTeks.", "a list")]
    [InlineData("---\n⟦Halo⟧\n---\nTeks.", "'Halo'")]
    public void Front_matter_that_is_no_mapping_is_reported(string seed, string found) =>
        TestProject.WithArticle(seed).Compile().AssertOnly("SEED2005", found);

    [Fact]
    public void A_second_document_is_reported() =>
        new TestProject().Add("articles/a.txt", "Halo.").Add("articles/a.yml", "order: 1\n⟦---⟧\norder: 2\n").Compile().AssertOnly("SEED2006");

    [Fact]
    public void Nesting_beyond_the_limit_is_reported_and_bounded()
    {
        var result = TestProject.WithArticle($"---\nheadline: {new string('[', 10_000)}{new string(']', 10_000)}\n---\nTeks.").Compile();

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Descriptor.Id == "SEED2007");
    }

    [Fact]
    public void Front_matter_beside_a_sidecar_is_reported_in_both_files()
    {
        var diagnostic = new TestProject().Add("articles/a.txt", "⟦---⟧\norder: 1\n---\nHalo.").Add("articles/a.yml", "order: 2").Compile()
            .AssertOnly("SEED2008", "'seeds/articles/a.txt'", "'seeds/articles/a.yml'");

        Assert.Equal("/project/seeds/articles/a.yml", Assert.Single(diagnostic.Related, _ => true).Path);
    }

    [Theory]
    [InlineData("# only a comment\n")]
    [InlineData("\n")]
    [InlineData("")]
    public void Front_matter_without_fields_is_none(string fields) =>
        Assert.Equal("Teks.", TestProject.WithArticle($"---\n{fields}---\nTeks.").Compile().Entry.Text);

    [Fact]
    public void A_sidecar_without_fields_is_none() =>
        new TestProject().Add("articles/a.txt", "Halo.").Add("articles/a.yml", "# later\n").Compile().AssertClean();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Places_are_right_with_every_line_end(string end)
    {
        var seed = "---\nheadline: Halo é 🎉\ndate: ⟦tomorow⟧\n---\nTeks.".Replace("\n", end, StringComparison.Ordinal);
        var diagnostic = Assert.Single(TestProject.WithArticle(seed).Compile().Diagnostics, _ => true);

        Assert.Equal((2, 6), (diagnostic.Location.Start.Line, diagnostic.Location.Start.Column));
        Assert.Equal((2, 13), (diagnostic.Location.End.Line, diagnostic.Location.End.Column));
    }
}
