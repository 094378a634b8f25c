namespace SeedContent.Compiler.Tests.Diagnostics;

public sealed class DataDiagnosticsTests
{
    [Theory]
    [InlineData("⟦Jane⟧", "a mapping, or a list of mappings", "'Jane'")]
    [InlineData("- name: Jane\n- ⟦Max⟧", "an entry's fields", "'Max'")]
    [InlineData("- name: Jane\n- ⟦[Max]⟧", "an entry's fields", "a list")]
    public void A_data_file_without_entries_is_reported(string yaml, string expected, string found) =>
        Compile(yaml).AssertOnly("SEED2014", expected, found);

    [Fact]
    public void Each_item_without_a_key_is_reported() =>
        Compile("- id: jane\n  name: Jane\n- ⟦name⟧: Max\n- ⟦name⟧: Tom\n  id: ~\n").AssertAll("SEED3010", "SEED3010");

    [Fact]
    public void A_list_that_nothing_tells_apart_is_reported_once() =>
        Compile("- ⟦title⟧: Jane\n- title: Jane\n").AssertOnly("SEED3010", "'id', 'key', 'slug', 'name'");

    [Fact]
    public void Two_items_with_one_key_are_reported_at_both()
    {
        var result = Compile("- id: ⟦jane⟧\n- id: max\n- id: ⟦jane⟧\n");

        result.AssertAll("SEED3007", "SEED3007");
        Assert.Equal(
            [
                "The key 'jane' of the collection 'authors' is also that of 'seeds/authors.yml' (line 3); change one of the two keys",
                "The key 'jane' of the collection 'authors' is also that of 'seeds/authors.yml' (line 1); change one of the two keys",
            ],
            result.Diagnostics.Select(diagnostic => diagnostic.Message));
    }

    [Theory]
    [InlineData("⟦\"\"⟧: { a: 1 }", "empty")]
    [InlineData("⟦\" jane\"⟧: { a: 1 }", "white space")]
    [InlineData("⟦\"ja\\nne\"⟧: { a: 1 }", "control character")]
    public void A_key_that_can_be_none_is_reported(string yaml, string reason) => Compile(yaml).AssertOnly("SEED3005", reason);

    [Fact]
    public void Two_fields_with_one_property_are_reported_at_the_second() =>
        Compile("jane:\n  home-page: a\n  ⟦homePage⟧: b\n").AssertOnly("SEED3011", "'homePage'", "Author.HomePage", "'home-page'");

    [Fact]
    public void Two_keys_with_one_member_are_reported_at_both()
    {
        var result = Compile("⟦jane-doe⟧: { a: 1 }\n⟦jane doe⟧: { a: 2 }\n");

        result.AssertAll("SEED3008", "SEED3008");
        Assert.Equal(
            "The key 'jane-doe' gives the member Authors.JaneDoe, as does the key 'jane doe' of 'seeds/authors.yml' (line 2); change one of the two keys",
            result.Diagnostics[0].Message);
    }

    [Fact]
    public void A_syntax_error_leaves_the_entries_before_it()
    {
        var result = Compile("jane: { a: 1 }\nmax: ⟦\"⟧Max\ntom: x\n");

        result.AssertOnly("SEED2002", "not closed");
        Assert.Equal("jane", Assert.Single(Assert.Single(result.Plan.Collections).Entries).Key);
    }

    [Fact]
    public void A_folder_and_a_data_file_of_one_name_are_reported()
    {
        var result = new TestProject().Add("authors.yml", "jane: { a: 1 }").Add("authors/max.md", "Max.").Compile();

        result.AssertOnly("SEED1009", "'seeds/authors/max.md' is a Markdown document", "data seeds");
    }

    [Fact]
    public void A_type_with_the_name_of_another_collection_is_reported()
    {
        var result = new TestProject().Add("authors.yml", "jane: { a: 1 }").Add("author/max.md", "Max.").Compile();

        result.AssertOnly("SEED3009", "The collection 'authors' gives the class Author, as does the collection 'author'");
    }

    private static TestResult Compile(string yaml) => new TestProject().Add("authors.yml", yaml).Compile();
}
