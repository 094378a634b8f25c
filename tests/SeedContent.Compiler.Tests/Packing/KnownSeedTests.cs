using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Tests.Packing;

public sealed class KnownSeedTests
{
    [Theory]
    [InlineData("post.md", "---\ntitle: A\n---\n\n# Head\n\nText.\n", "---\ntitle: A\n---\n\n# Head")]
    [InlineData("post.md", "Text of [another](https://example.org).\n\nMore.\n", "Text of [another](https://example.org).")]
    [InlineData("a.txt", "12 Juli 2023\r\n\r\nKereta baru\r\n\r\nOleh Sari Dewi\r\n\r\nBANDUNG, Indonesia (Antara) - \"Kereta datang,\" kata Joko Susilo di stasiun.\r\n\r\nWarga menunggu.\r\n", "12 Juli 2023\r\n\r\nKereta baru\r\n\r\nOleh Sari Dewi\r\n\r\nBANDUNG, Indonesia (Antara) - \"Kereta datang,\" kata Joko Susilo di stasiun.")]
    public void The_beginning_ends_where_the_entry_needs_no_more(string path, string content, string beginning) => Assert.Equal(beginning, Of(path, content)!.Beginning);

    [Theory]
    [InlineData("See [a](a.md).\n")]
    [InlineData("![a](a.png)\n")]
    [InlineData("<img src=\"a.png\" alt=\"A\">\n")]
    public void A_text_whose_links_point_beyond_the_beginning_is_read(string content) => Assert.Null(Of("post.md", content));

    [Theory]
    [InlineData("/seeds/a.md", "A \\ back\\slash, a\ttab\r\nand lines\u0085\u2028\u2029 \u0001")]
    [InlineData("/seeds/tab\tand\nline.md", "")]
    public void Whatever_a_beginning_has_comes_back(string path, string beginning)
    {
        var seed = new KnownSeed(path, new(1, 2), beginning);

        Assert.Single(seed.ToString().Split('\n', '\r', '\u0001', '\u2028'));
        Assert.Equal(seed, KnownSeed.Parse(seed.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing\ta.md\t")]
    [InlineData("00000000000000010000000000000002\ta.md")]
    public void Other_lines_are_no_seeds(string line) => Assert.Null(KnownSeed.Parse(line));

    [Fact]
    public void An_index_finds_them_by_their_paths()
    {
        var seed = new KnownSeed("/seeds/a.md", new(1, 2), "Beginning\n");

        var pack = new PackIndex([], (int)PackTable.DataOffset(0));

        var index = PackIndex.Parse(pack.With([], [seed]).ToString())!;

        Assert.Equal(seed, index.FindSeed("/seeds/a.md"));
        Assert.Null(index.FindSeed("/seeds/b.md"));
        Assert.NotEqual(index, pack);
        Assert.Equal(index, pack.With([], [seed]));
    }

    [Fact]
    public void A_beginning_is_never_taken_for_the_text()
    {
        var source = new BodySource(SeedKind.Markdown, "Beginning", null, null, new()) { KnownText = new(1, 2) };

        Assert.Throws<InvalidOperationException>(source.Read);
        Assert.NotEqual((source with { KnownText = null }).Hash(), source.Hash());
        Assert.Equal((source with { Text = "" }).Hash(), source.Hash());
    }

    private static KnownSeed? Of(string path, string content)
    {
        var start = FrontMatter.Find(content).Body.Start;
        var source = new BodySource(SeedKinds.Of("posts/" + path), content[start..], null, null, new());
        return KnownSeed.Of("/seeds/" + path, content, source, source.Read());
    }
}
