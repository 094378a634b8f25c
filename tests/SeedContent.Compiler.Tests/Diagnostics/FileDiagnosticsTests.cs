using System.Text;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Tests.Diagnostics;

public sealed class FileDiagnosticsTests
{
    [Fact]
    public void A_byte_that_is_no_utf8_is_reported_at_its_offset_and_place()
    {
        byte[] bytes = [.. "Satu é\r\nDua "u8, 0xE9, .. " tiga"u8];
        var result = new TestProject().Add("articles/a.txt", bytes).Compile();

        var diagnostic = Assert.Single(result.Diagnostics, _ => true);
        Assert.Equal("SEED1001", diagnostic.Descriptor.Id);
        Assert.Contains("0xE9", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("offset 13", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal((1, 4), (diagnostic.Location.Start.Line, diagnostic.Location.Start.Column));
    }

    [Fact]
    public void A_byte_order_mark_counts_in_the_offset_and_not_in_the_column()
    {
        var result = new TestProject().Add("articles/a.txt", [0xEF, 0xBB, 0xBF, (byte)'a', 0xFF]).Compile();

        var diagnostic = Assert.Single(result.Diagnostics, _ => true);
        Assert.Contains("offset 4", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(1, diagnostic.Location.Start.Column);
    }

    [Fact]
    public void A_utf16_file_is_named_as_such()
    {
        var result = new TestProject().Add("articles/a.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Halo")]).Compile();

        result.AssertOnly("SEED1001", "0xFF", "offset 0", "UTF-16");
    }

    [Theory]
    [InlineData("Satu é\r\nDua \uFFFD tiga", 0, 13, 1, 4)]
    [InlineData("\uFFFD \uFFFD", 3, 3, 0, 0)]
    public void A_byte_that_the_host_replaced_is_reported_at_its_offset_and_place(string text, int preamble, int offset, int line, int column)
    {
        var content = FileContent.FromReplacedText(new("/site/seeds/articles/a.txt", "articles/a.txt"), text, preamble, new TestProject().Options);

        Assert.NotNull(content.Problem);
        Assert.Equal("SEED1001", content.Problem.Descriptor.Id);
        Assert.Contains($"A byte at offset {offset} is", content.Problem.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (content.Problem.Location.Start.Line, content.Problem.Location.Start.Column));
    }

    [Fact]
    public void An_entry_stays_where_its_bytes_are_wrong_so_that_code_that_names_it_shows_no_second_error()
    {
        var result = new TestProject().Add("articles/a.txt", [(byte)'a', 0xFF]).Compile();

        Assert.Equal("a", Assert.Single(result.Entries).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\uFEFF")]
    public void A_seed_without_text_is_empty(string text) =>
        new TestProject().Add("articles/a.txt", Encoding.UTF8.GetBytes(text)).Compile().AssertOnly("SEED1002", "'seeds/articles/a.txt'");

    [Theory]
    [InlineData("articles/photo.png", "'.png'", "(.txt, .md, .markdown, .yml, .yaml, .json, .toml)")]
    [InlineData("articles/README", "''", "(.txt, .md, .markdown, .yml, .yaml, .json, .toml)")]
    [InlineData("articles/notes.txt.bak", "'.bak'", "(.txt, .md, .markdown, .yml, .yaml, .json, .toml)")]
    [InlineData("articles/authors.csv", "'.csv'", "(.txt, .md, .markdown, .yml, .yaml, .json, .toml)")]
    [InlineData("sitemap.xml", "'.xml'", "(.txt, .md, .markdown, .yml, .yaml, .json, .toml, .csv, .tsv)")]
    public void A_file_with_another_extension_is_reported_with_those_that_are_read_there(string path, string extension, string extensions) =>
        new TestProject().Add(path, "x").Compile().AssertOnly("SEED1003", path, extension, extensions);

    [Fact]
    public void A_seed_over_the_limit_is_reported_with_both_sizes()
    {
        var project = new TestProject { Options = new() { Namespace = "Site", MaxSeedBytes = 10 } };

        project.Add("articles/a.txt", "Tiga é").Add("articles/b.txt", "Empat ééé").Compile().AssertOnly("SEED1004", "'seeds/articles/b.txt'", "12 bytes", "10");
    }

    [Fact]
    public void The_limit_counts_bytes_and_not_characters()
    {
        var project = new TestProject { Options = new() { Namespace = "Site", MaxSeedBytes = 6 } };

        project.Add("articles/a.txt", "日本").Compile().AssertClean();
        project.Add("articles/b.txt", "日本語").Compile().AssertOnly("SEED1004", "9 bytes");
    }

    [Fact]
    public void A_sidecar_without_a_seed_is_reported_with_the_seed_that_was_meant() =>
        new TestProject().Add("articles/hello.txt", "Halo.").Add("articles/helo.yml", "order: 1").Compile()
            .AssertOnly("SEED1007", "'seeds/articles/helo.yml'", "did you mean 'hello'?");

    [Fact]
    public void A_sidecar_in_another_folder_has_no_seed() =>
        new TestProject().Add("articles/hello.txt", "Halo.").Add("people/jane.txt", "Jane.").Add("people/hello.yml", "order: 1").Compile().AssertOnly("SEED1007");

    [Fact]
    public void A_second_sidecar_of_a_seed_is_reported() =>
        new TestProject().Add("articles/a.txt", "Halo.").Add("articles/a.yml", "order: 1").Add("articles/a.yaml", "order: 2").Compile().AssertOnly("SEED2008");

    [Theory]
    [InlineData("articles/001_.txt")]
    [InlineData("articles/2024-05-01-.txt")]
    public void A_file_name_of_which_nothing_is_left_gives_no_key(string path) =>
        new TestProject().Add(path, "Halo.").Compile().AssertOnly("SEED1008", "slug");

    [Fact]
    public void A_slug_helps_a_file_name_of_which_nothing_is_left() =>
        Assert.Equal("halo", new TestProject().Add("articles/001_.txt", "---\nslug: halo\n---\nHalo.").Compile().Entry.Key);

    [Fact]
    public void A_collection_has_one_kind_of_seeds() =>
        new TestProject().Add("news/a.txt", "Halo.").Add("news/b.md", "# Halo").Compile()
            .AssertOnly("SEED1009", "'seeds/news/b.md' is a Markdown document", "'news'", "'seeds/news/a.txt'");
}
