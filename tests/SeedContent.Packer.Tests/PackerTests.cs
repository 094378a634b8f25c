using System.Globalization;
using SeedContent.Compiler.Packing;

namespace SeedContent.Packer.Tests;

public sealed class PackerTests : IDisposable
{
    private static readonly DateTime Past = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly PackerRun run = new PackerRun()
        .With("posts/a.md", "---\nheadline: A\n---\n# A\n\nText *of* a.\n")
        .With("articles/b.txt", "Text of b.\n");

    public void Dispose() => run.Dispose();

    [Fact]
    public void The_pack_has_the_texts_of_all_seeds_in_the_order_of_their_paths()
    {
        var texts = PackerRun.TextsOf(run.Run());

        Assert.Equal("Text of b.\n", texts[0]);
        Assert.StartsWith("# A\n\nText *of* a.\n<h1 id=\"a\">A</h1>\n<p>Text <em>of</em> a.</p>\nA", texts[1], StringComparison.Ordinal);
        Assert.Equal(2, texts.Count);
    }

    [Fact]
    public void The_properties_count()
    {
        var pack = run.Property("_SeedContentMarkdown", Uri.EscapeDataString("commonmark;emoji")).With("posts/a.md", "~~a~~ :tada:\n").Run();

        Assert.StartsWith("~~a~~ :tada:\n<p>~~a~~ 🎉</p>", PackerRun.TextsOf(pack)[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Html", "<p>Text <em>", "Text *of*")]
    [InlineData("Source", "# A\n\nText *of* a.\nA", "<em>")]
    public void A_text_that_the_project_does_without_is_not_in_the_pack(string bodies, string kept, string leftOut)
    {
        run.With("posts/c.md", "See [a](a.md).\n").Run();

        // What the last run found is of no use, and what this one finds is of use to the next.
        var texts = PackerRun.TextsOf(run.Property("SeedContentBodies", bodies).Run());
        var again = PackerRun.TextsOf(run.With("articles/b.txt", "Edited.\n").Run());

        Assert.Contains(kept, texts[1], StringComparison.Ordinal);
        Assert.DoesNotContain(leftOut, texts[1], StringComparison.Ordinal);
        Assert.DoesNotContain(bodies == "Html" ? "(a.md)" : "<a", texts[2], StringComparison.Ordinal);
        Assert.Equal(["Edited.\n", .. texts.Skip(1)], again);
    }

    [Fact]
    public void What_the_build_leaves_out_is_not_in_the_pack()
    {
        run.Property("SeedContentDrafts", "exclude").Property("SeedContentDate", "2024-05-01")
            .With("posts/draft.md", "---\ndraft: true\n---\nSecret.\n")
            .With("posts/draft.id.md", "Rahasia.\n")
            .With("posts/beside.md", "Secret.\n").With("posts/beside.yml", "draft: true\n")
            .With("posts/2024-05-02-late.md", "Late.\n")
            .With("posts/2024-05-01-now.md", "Now.\n");

        var texts = string.Concat(PackerRun.TextsOf(run.Run()));

        Assert.Contains("Now.", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("Rahasia", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("Late", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_have_the_addresses_that_they_lead_to()
    {
        run.Property("_SeedContentUrl", Uri.EscapeDataString("/{collection}/{key}")).With("posts/links.md", "See [a](a.md).\n");

        Assert.StartsWith("See [a](a.md).\n<p>See <a href=\"/posts/a\">a</a>.</p>", PackerRun.TextsOf(run.Run())[2], StringComparison.Ordinal);

        // Only the other seed is another one now.
        run.With("posts/a.md", "---\nslug: renamed\n---\nText.\n");
        Assert.StartsWith("See [a](a.md).\n<p>See <a href=\"/posts/renamed\">a</a>.</p>", PackerRun.TextsOf(run.Run())[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_with_links_is_opened_again_only_where_they_lead_elsewhere()
    {
        run.Property("_SeedContentUrl", Uri.EscapeDataString("/{collection}/{key}")).With("posts/links.md", "# Links\n\nSee [a](a.md).\n").Version("posts/links.md", "1");
        var known = KnownAfterRun();

        Assert.Equal("# Links", known?.Beginning);
        Assert.Equal([new(2, 9)], known!.Lines);

        // Edited behind the back of whoever says the version.
        run.With("posts/links.md", "Edited, [a](a.md).\n").With("posts/new.md", "New.\n");
        Assert.StartsWith("# Links\n\nSee [a](a.md).\n", PackerRun.TextsOf(run.Run())[2], StringComparison.Ordinal);
        Assert.Equal(known, KnownAfterRun());

        run.With("posts/a.md", "---\nslug: renamed\n---\nText.\n");
        Assert.Contains("<p>Edited, <a href=\"/posts/renamed\">a</a>.</p>", PackerRun.TextsOf(run.Run())[2], StringComparison.Ordinal);

        KnownSeed? KnownAfterRun()
        {
            run.Run();
            return PackIndex.Parse(File.ReadAllText(run.IndexFile))!.FindSeed(run.PathOf("seeds/posts/links.md"));
        }
    }

    [Fact]
    public void A_seed_with_links_is_not_looked_at_again_where_they_lead_where_they_led()
    {
        run.Property("_SeedContentUrl", Uri.EscapeDataString("/{collection}/{key}")).With("posts/links.md", "See [a](a.md).\n").With("posts/more.md", "And [links](links.md).\n").Run();

        // Fields that no link depends on, a text with links, a link more.
        Assert.Equal(3, FromCache(run.With("posts/a.md", "---\nheadline: Another\n---\nEdited.\n")));
        Assert.Equal(3, FromCache(run.With("posts/links.md", "See [a](a.md), edited.\n")));
        Assert.Equal(3, FromCache(run.With("posts/more.md", "And [links](links.md), [a](seed:posts/a), [b](/articles/b) and [none](none.md).\n")));

        var texts = PackerRun.TextsOf(run.Run());
        Assert.Contains("<p>See <a href=\"/posts/a\">a</a>, edited.</p>", texts[2], StringComparison.Ordinal);
        Assert.Contains("<p>And <a href=\"/posts/links\">links</a>, <a href=\"/posts/a\">a</a>, <a href=\"/articles/b\">b</a> and <a href=\"none.md\">none</a>.</p>", texts[3], StringComparison.Ordinal);

        // A page more, a key, a page less.
        Assert.Equal(2, FromCache(run.With("posts/none.md", "Here now.\n")));
        Assert.Contains("<a href=\"/posts/none\">none</a>", PackerRun.TextsOf(run.Run())[3], StringComparison.Ordinal);
        Assert.Equal(2, FromCache(run.With("posts/none.md", "---\nslug: other\n---\nHere now.\n")));
        Assert.Contains("<a href=\"/posts/other\">none</a>", PackerRun.TextsOf(run.Run())[3], StringComparison.Ordinal);
        Assert.Equal(2, FromCache(run.Without("posts/none.md")));
        Assert.Contains("<a href=\"none.md\">none</a>", PackerRun.TextsOf(run.Run())[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_with_links_is_looked_at_again_when_an_asset_is_another_one()
    {
        run.Assets(Facts(640)).With("posts/picture.md", "![A](a.png)\n").Run();

        Assert.Equal(3, FromCache(run));
        Assert.Contains("width=\"640\"", PackerRun.TextsOf(run.Run())[2], StringComparison.Ordinal);
        Assert.Equal(2, FromCache(run.Assets(Facts(800))));
        Assert.Contains("width=\"800\"", PackerRun.TextsOf(run.Run())[2], StringComparison.Ordinal);

        static string Facts(int width) => $"SeedContent.Assets\t1\tnone\nposts/a.png\t100\t{new string('0', 64)}\timage/png\t{width}\t480\t\n";
    }

    [Fact]
    public void Another_run_of_the_same_writes_neither_pack_nor_index()
    {
        run.Run();
        File.SetLastWriteTimeUtc(run.PackFile, Past);
        File.SetLastWriteTimeUtc(run.IndexFile, Past);

        run.Run();

        Assert.Equal(Past, File.GetLastWriteTimeUtc(run.PackFile));
        Assert.Equal(Past, File.GetLastWriteTimeUtc(run.IndexFile));
    }

    [Fact]
    public void The_same_seeds_give_the_same_bytes_whatever_was_there_before()
    {
        run.Run();
        var before = File.ReadAllBytes(run.PackFile);
        run.With("posts/a.md", "Another.\n").With("posts/c.md", "New.\n").Run();
        run.With("posts/a.md", "---\nheadline: A\n---\n# A\n\nText *of* a.\n").Without("posts/c.md").Run();

        Assert.Equal(before, File.ReadAllBytes(run.PackFile));
    }

    [Fact]
    public void An_edited_a_new_and_a_deleted_seed_are_what_they_are()
    {
        run.Run();

        var texts = PackerRun.TextsOf(run.With("articles/b.txt", "Edited.\n").With("articles/c.txt", "New.\n").Without("posts/a.md").Run());

        Assert.Equal(["Edited.\n", "New.\n"], texts);
    }

    [Fact]
    public void A_seed_whose_version_is_that_of_the_last_run_is_not_read_again()
    {
        run.Version("articles/b.txt", "1").Run();

        // Edited behind the back of whoever says the version.
        Assert.Equal("Text of b.\n", PackerRun.TextsOf(run.With("articles/b.txt", "Edited.\n").Run())[0]);
        Assert.Equal("Edited.\n", PackerRun.TextsOf(run.Version("articles/b.txt", "2").Run())[0]);

        // The text is not the only thing that counts.
        Assert.Equal("Edited.\n", PackerRun.TextsOf(run.With("articles/b.yml", "draft: true\n").Run())[0]);
        Assert.DoesNotContain("Edited.\n", PackerRun.TextsOf(run.Property("SeedContentDrafts", "exclude").Run()));
    }

    [Fact]
    public void The_index_knows_texts_whether_they_come_from_the_cache_or_not()
    {
        run.With("posts/c.md", "See [a](a.md).\n").Run();
        var first = File.ReadAllText(run.IndexFile);
        run.With("articles/e.txt", "New.\n").Run();
        var second = File.ReadAllText(run.IndexFile).Split('\n');

        var known = first.Split('\n').Where(line => line.Split('\t') is [{ Length: 32 }, { Length: 32 }, ..]).ToList();
        Assert.Equal(3, known.Count);
        Assert.All(known, line => Assert.Contains(line, second));
        Assert.Equal(4, second.Count(line => line.Split('\t') is [{ Length: 32 }, { Length: 32 }, ..]));
    }

    [Fact]
    public void A_report_says_what_was_packed_and_what_took_longest()
    {
        var lines = run.With("posts/c.md", string.Concat(Enumerable.Repeat("*A* [long](https://example.org) text.\n\n", 3_000))).Report();

        Assert.StartsWith("SeedContent: 3 seeds, 0 from cache, ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("SeedContent: 3 texts in a pack of 0.", lines[1], StringComparison.Ordinal);
        Assert.Equal(["a.md", "b.txt", "c.md"], lines.Skip(2).Select(line => Path.GetFileName(line.Trim())).Order(StringComparer.Ordinal));
    }

    private static int FromCache(PackerRun run) => int.Parse(run.Report()[0].Split(' ')[3], CultureInfo.InvariantCulture);

    [Fact]
    public void A_text_comes_from_the_cache_only_with_its_checksum()
    {
        // A lie about b: were the cache not asked, nobody would notice.
        var hash = run.Run().Index.Rows.MinBy(row => row.Offset).Hash;
        run.ForgeCache($"Packed\t{hash}", $"Source\t{new TextHash(0, 0)}");

        Assert.Single(run.Run().Index.Rows);
        Assert.Equal(2, run.With("articles/b.txt", "Text of b, edited.\n").Run().Index.Rows.Count);
    }

    [Fact]
    public void Another_property_makes_the_cache_worthless()
    {
        run.With("posts/a.md", "~~a~~\n").Run();

        Assert.Contains("<p>~~a~~</p>", PackerRun.TextsOf(run.Property("_SeedContentMarkdown", "commonmark").Run())[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(50)]
    [InlineData(-1)]
    public void A_pack_that_was_changed_is_written_anew(int place)
    {
        run.Run();
        var whole = File.ReadAllBytes(run.PackFile);
        byte[] changed = [.. whole];
        changed[place < 0 ? ^1 : place] ^= 1;
        File.WriteAllBytes(run.PackFile, changed);

        run.Run();

        Assert.Equal(whole, File.ReadAllBytes(run.PackFile));
    }

    [Fact]
    public void Files_that_are_gone_cut_or_foreign_are_written_anew()
    {
        run.Run();
        var (pack, index, cache) = (File.ReadAllBytes(run.PackFile), File.ReadAllText(run.IndexFile), File.ReadAllText(run.CacheFile));
        foreach (var content in new[] { "", "foreign\n\0", cache[..(cache.Length / 2)] })
        {
            foreach (var file in new[] { run.PackFile, run.IndexFile, run.CacheFile })
            {
                File.WriteAllText(file, content);
                run.Run();
                File.Delete(file);
                run.Run();
            }
        }

        Assert.Equal(pack, File.ReadAllBytes(run.PackFile));
        Assert.Equal(index, File.ReadAllText(run.IndexFile));
        Assert.Equal(cache, File.ReadAllText(run.CacheFile));
    }

    [Fact]
    public void A_seed_that_cannot_be_read_or_is_no_seed_is_left_to_the_generator()
    {
        run.With("posts/gone.md", "Gone.\n").With("posts/broken.md", "---\ndate: [\n---\nBroken.\n").With("posts/data.json", "{").With("posts/empty.md", "");
        File.Delete(run.PathOf("seeds/posts/gone.md"));

        Assert.Equal(2, run.Run().Index.Rows.Count);
    }

    [Fact]
    public void A_project_without_a_text_has_an_empty_pack() => Assert.Empty(run.Without("posts/a.md").Without("articles/b.txt").Run().Index.Rows);

    [Fact]
    public void A_pack_that_cannot_be_written_is_a_reason_on_standard_error()
    {
        Directory.CreateDirectory(run.PackFile);

        var (exitCode, output, error) = PackerRun.Start("@" + run.WriteResponse());

        Assert.Equal(1, exitCode);
        Assert.Equal("", output);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Contains("SeedContent.pack", error, StringComparison.Ordinal);
        Assert.False(File.Exists(run.IndexFile));
    }

    [Theory]
    [InlineData("pack=a\nindex=b\n", "no line 'cache='")]
    [InlineData("out=a\n", "begins with 'out='")]
    public void A_response_file_that_is_none_is_refused(string text, string reason)
    {
        var path = run.PathOf("bad.rsp");
        File.WriteAllText(path, text);

        var (exitCode, _, error) = PackerRun.Start("@" + path);

        Assert.Equal(1, exitCode);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Equal(1, PackerRun.Start().ExitCode);
    }
}
