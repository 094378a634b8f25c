using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Packing;

public sealed class KnownSeedTests
{
    [Theory]
    [InlineData("post.md", "---\ntitle: A\n---\n\n# Head\n\nText.\n", "---\ntitle: A\n---\n\n# Head")]
    [InlineData("post.md", "Text of [another](https://example.org).\n\nMore.\n", "Text of [another](https://example.org).")]
    [InlineData("a.txt", "12 Juli 2023\r\n\r\nKereta baru\r\n\r\nOleh Sari Dewi\r\n\r\nBANDUNG, Indonesia (Antara) - \"Kereta datang,\" kata Joko Susilo di stasiun.\r\n\r\nWarga menunggu.\r\n", "12 Juli 2023\r\n\r\nKereta baru\r\n\r\nOleh Sari Dewi\r\n\r\nBANDUNG, Indonesia (Antara) - \"Kereta datang,\" kata Joko Susilo di stasiun.")]
    public void The_beginning_ends_where_the_entry_needs_no_more(string path, string content, string beginning) => Assert.Equal(beginning, Of(path, content).Beginning);

    [Theory]
    [InlineData("See [a](a.md).\n", "")]
    [InlineData("# A\n\nSee [a](https://example.org/) and [b](#b).\r\nAnd ![c](c.png).\n", "2:5 3:49")]
    [InlineData("---\ntitle: A\n---\n# A\n\nSee [a](a.md), [b](b.md) and\n[c][].\n\n<img\nsrc=\"d.png\" alt=\"D\">\n\n[c]: c.md\n", "5:22 9:64 11:86")]
    public void Of_the_rest_it_has_the_lines_with_links_that_are_checked(string content, string lines)
    {
        var seed = Of("post.md", content);

        Assert.Equal(lines, string.Join(' ', seed.Lines.Select(line => $"{line.Line}:{line.Start}")));
        Assert.Equal(seed, KnownSeed.Parse(seed.ToString()));
    }

    [Fact]
    public void A_place_behind_the_beginning_is_found_in_the_lines_that_are_known()
    {
        var text = new SeedText("a.md", "One\n", [new(3, 20), new(7, 50)]);

        Assert.Equal(new LinePosition(0, 2), text.GetPosition(2));
        Assert.Equal(new LinePosition(3, 4), text.GetPosition(24));
        Assert.Equal(new LinePosition(7, 0), text.GetPosition(50));
        Assert.Equal(new SeedLocation("a.md", new(21, 5), new(3, 1), new(3, 6)), text.GetLocation(new(21, 5)));
    }

    [Theory]
    [InlineData("/seeds/a.md", "A \\ back\\slash, a\ttab\r\nand lines\u0085\u2028\u2029 \u0001")]
    [InlineData("/seeds/tab\tand\nline.md", "")]
    public void Whatever_a_beginning_has_comes_back(string path, string beginning)
    {
        var seed = new KnownSeed(path, new(1, 2), beginning, [new(1, 2), new(30, 400)]);

        Assert.Single(seed.ToString().Split('\n', '\r', '\u0001', '\u2028'));
        Assert.Equal(seed, KnownSeed.Parse(seed.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing\ta.md\t")]
    [InlineData("00000000000000010000000000000002\ta.md\t")]
    [InlineData("00000000000000010000000000000002\ta.md\t1\t")]
    [InlineData("00000000000000010000000000000002\ta.md\t1:x\t")]
    public void Other_lines_are_no_seeds(string line) => Assert.Null(KnownSeed.Parse(line));

    [Fact]
    public void An_index_finds_them_by_their_paths()
    {
        var seed = new KnownSeed("/seeds/a.md", new(1, 2), "Beginning\n", []);

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
        var source = new BodySource(SeedKind.Markdown, "Beginning", null, null, new()) { KnownText = new(1, 2), Unread = new Unread("---\ntitle: A\n---\n# Whole\n") };

        Assert.Equal("Whole", ((MarkdownModel)source.Read()).PlainText);
        Assert.NotEqual((source with { KnownText = null }).Hash(), source.Hash());
        Assert.Equal((source with { Text = "" }).Hash(), source.Hash());
    }

    private static KnownSeed Of(string path, string content)
    {
        var start = FrontMatter.Find(content).Body.Start;
        var source = new BodySource(SeedKinds.Of("posts/" + path), content[start..], null, null, new());
        return KnownSeed.Of(new("/seeds/" + path, content), source, source.Read());
    }

    private sealed record Unread(string Content) : IUnreadFile
    {
        public FileContent Read() => FileContent.FromText(new("/seeds/posts/a.md", "posts/a.md"), Content, new() { Namespace = "" });
    }
}
