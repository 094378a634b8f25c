using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Tests.Schema;

public sealed class EntryTests
{
    [Fact]
    public void Front_matter_gives_the_fields()
    {
        var entry = TestProject.WithArticle(
            """
            ---
            slug: salam
            headline: Salam: dunia
            date: 2024-05-01
            language: id
            draft: true
            order: -3
            ---
            Teks.
            """.Replace("Salam: dunia", "\"Salam: dunia\"", StringComparison.Ordinal)).Compile().Entry;

        Assert.Equal(("salam", "Salam: dunia", "2024-05-01", "id", true, -3, "Teks."),
            (entry.Key, entry.Headline, entry.Date?.ToString(), entry.Language, entry.Draft, entry.Order, entry.Text));
    }

    [Fact]
    public void Front_matter_in_TOML_gives_the_same_fields()
    {
        var entry = TestProject.WithArticle(
            """
            +++
            slug = "salam"
            headline = 'Salam: dunia'
            date = 2024-05-01
            language = "id"
            draft = true
            order = -3
            +++
            Teks.
            """).Compile().Entry;

        Assert.Equal(("salam", "Salam: dunia", "2024-05-01", "id", true, -3, "Teks."),
            (entry.Key, entry.Headline, entry.Date?.ToString(), entry.Language, entry.Draft, entry.Order, entry.Text));
    }

    [Theory]
    [InlineData("1_000", 1000)]
    [InlineData("+7", 7)]
    [InlineData("0x1F", 31)]
    [InlineData("0o17", 15)]
    [InlineData("0b1_01", 5)]
    public void A_whole_number_may_be_written_in_any_way_of_its_format(string number, int order) =>
        Assert.Equal(order, TestProject.WithArticle($"+++\norder = {number}\n+++\nTeks.").Compile().Entry.Order);

    [Fact]
    public void A_sidecar_gives_the_same_fields()
    {
        var entry = new TestProject()
            .Add("articles/000_a.txt", "Teks.")
            .Add("articles/000_a.yaml", "slug: salam\nheadline: Salam\ndate: 2024-05-01\nlanguage: pt-BR\n")
            .Compile().Entry;

        Assert.Equal(("salam", "Salam", "2024-05-01", "pt-BR", 0), (entry.Key, entry.Headline, entry.Date?.ToString(), entry.Language, entry.Order));
    }

    [Theory]
    [InlineData("Headline")]
    [InlineData("HEADLINE")]
    [InlineData("head-line")]
    [InlineData("head_line")]
    public void A_field_has_any_casing(string name) =>
        Assert.Equal("Salam", TestProject.WithArticle($"---\n{name}: Salam\n---\nTeks.").Compile().Entry.Headline);

    [Theory]
    [InlineData("2024-05-01")]
    [InlineData("\"2024-05-01\"")]
    [InlineData("2024-05-01T10:00:00Z")]
    [InlineData("2024-05-01T10:00:00.123+07:00")]
    [InlineData("2024-05-01 10:00")]
    [InlineData("2024-05-01 23:59:59 +0700")]
    public void A_date_may_have_a_time(string date) =>
        Assert.Equal("2024-05-01", TestProject.WithArticle($"---\ndate: {date}\n---\nTeks.").Compile().Entry.Date?.ToString());

    [Theory]
    [InlineData("2024-05-01")]
    [InlineData("\"2024-05-01\"")]
    [InlineData("2024-05-01T10:00:00")]
    [InlineData("2024-05-01 10:00:00.5")]
    [InlineData("2024-05-01T10:00:00Z")]
    [InlineData("2024-05-01t10:00:00.123z")]
    [InlineData("2024-05-01 23:59:59.123456789+07:00")]
    public void A_date_of_TOML_may_have_a_time(string date) =>
        Assert.Equal("2024-05-01", TestProject.WithArticle($"+++\ndate = {date}\n+++\nTeks.").Compile().Entry.Date?.ToString());

    [Fact]
    public void The_date_of_the_front_matter_goes_before_that_of_the_file_name()
    {
        var project = new TestProject().Add("docs/2024-05-01-a.md", "---\ndate: 2020-01-01\n---\nx").Add("docs/2024-05-01-b.md", "x");

        Assert.Equal(["2020-01-01", "2024-05-01"], project.Compile().Entries.Select(entry => entry.Date?.ToString()));
    }

    [Fact]
    public void Text_is_what_stands_after_the_front_matter_as_written() =>
        Assert.Equal("\r\n  Satu\r\n\tDua \n\n", TestProject.WithArticle("---\norder: 1\n---  \n\r\n  Satu\r\n\tDua \n\n").Compile().Entry.Text);

    [Theory]
    [InlineData("---\norder: 1\n...\nSatu\n---\nDua", "Satu\n---\nDua")]
    [InlineData("---\r\n... \r\nSatu", "Satu")]
    [InlineData("---\nheadline: >\n  Halo\n  ...\n---\nSatu", "Satu")]
    [InlineData("+++\norder = 1\n+++  \n---\nSatu", "---\nSatu")]
    [InlineData("+++\r\norder = 1\r\n+++\r\nSatu\r\n", "Satu\r\n")]
    [InlineData("+++ x\nSatu\n+++\n", "+++ x\nSatu\n+++\n")]
    [InlineData("Satu\n+++\nDua", "Satu\n+++\nDua")]
    [InlineData("---\nheadline: x\n# +++\n---\n+++\n", "+++\n")]
    public void A_block_ends_with_the_line_that_it_starts_with(string seed, string text) =>
        Assert.Equal(text, TestProject.WithArticle(seed).Compile().Entry.Text);

    [Fact]
    public void A_line_of_hyphens_later_in_the_text_is_text() =>
        Assert.Equal("Satu\n---\nDua", TestProject.WithArticle("Satu\n---\nDua").Compile().Entry.Text);

    [Fact]
    public void The_project_language_is_that_of_documents_that_name_none()
    {
        var project = new TestProject { Options = new() { Namespace = "Site", Language = "ms" } };

        Assert.Equal("ms", project.Add("docs/a.md", "Halo").Compile().Entry.Language);
    }

    [Fact]
    public void Entries_stand_by_order_and_then_by_key()
    {
        var result = new TestProject()
            .Add("docs/c.md", "x")
            .Add("docs/02-b.md", "x")
            .Add("docs/10-a.md", "x")
            .Add("docs/Z.md", "x")
            .Add("docs/02-aa.md", "x")
            .Compile();

        result.AssertClean();
        Assert.Equal(["aa", "b", "a", "Z", "c"], Assert.Single(result.Plan.Collections, _ => true).Entries.Select(entry => entry.Key));
    }

    [Fact]
    public void A_new_entry_moves_no_other_to_another_group()
    {
        var before = Plan(1000);
        var after = Plan(1001);

        Assert.Equal(16, before.GroupCount);
        var groups = after.Entries.ToDictionary(entry => entry.Key, entry => entry.Group, StringComparer.Ordinal);
        Assert.All(before.Entries, entry => Assert.Equal(entry.Group, groups[entry.Key]));
    }

    [Fact]
    public void Groups_are_of_about_one_size()
    {
        var sizes = Plan(10_000).Entries.GroupBy(entry => entry.Group).Select(group => group.Count()).ToList();

        Assert.Equal(128, sizes.Count);
        Assert.All(sizes, size => Assert.InRange(size, 40, 120));
    }

    private static CollectionPlan Plan(int count) => Assert.Single(
        CollectionPlanner.Plan(Enumerable.Range(0, count).Select(Identity), [], Compiler.Schema.Data.SchemaLookup.Create([]), new() { Namespace = "" }).Collections, _ => true);

    private static EntryIdentity Identity(int number) => new(
        $"/seeds/a/{number}.txt", $"/seeds/a/{number}.txt", $"seeds/a/{number}.txt", "a", $"entry-{number}", $"Entry{number}", SeedKind.Article, null, Compiler.Text.SeedLocation.AtStart("x"));
}
