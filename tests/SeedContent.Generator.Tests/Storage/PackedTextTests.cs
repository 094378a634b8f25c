using System.Reflection;
using SeedContent.Compiler.Packing;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Storage;

/// <summary>Texts in a content pack. That programs do not notice, each <see cref="Probe"/> of all tests shows.</summary>
public sealed class PackedTextTests
{
    private const string Group = "SeedContent.Posts.0.g.cs";
    private const string Show = "foreach (var post in Posts.All) { Show(post.Key, post.Body.Source.Trim(), post.Body.Html.Trim(), post.Body.PlainText.Trim()); }";

    [Fact]
    public void A_packed_text_does_not_stand_in_code()
    {
        var host = Posts();
        var source = host.Run().Sources;

        var packed = host.Pack(TestPack.Write(host)).Run().AssertClean().Sources;

        Assert.Contains("First text", source[Group], StringComparison.Ordinal);
        Assert.DoesNotContain("SeedContent-pack.g.cs", source.Keys);
        Assert.DoesNotContain("First text", packed[Group], StringComparison.Ordinal);
        Assert.DoesNotContain("of two lines", packed[Group], StringComparison.Ordinal);
        Assert.Contains("SeedContent-pack.g.cs", packed.Keys);
    }

    [Fact]
    public void A_group_and_a_collection_have_both_forms()
    {
        var host = Posts();
        var lines = Probe.Run(host, Show);

        host.Pack(TestPack.Write(host, path => path != "posts/two.md"));
        var mixed = Probe.Run(host, Show, out var output);

        Assert.Equal(lines, mixed);
        Assert.DoesNotContain("First text", output.Sources[Group], StringComparison.Ordinal);
        Assert.Contains("Second text", output.Sources[Group], StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_that_was_edited_since_is_what_it_is_now()
    {
        var host = Posts();
        host.Pack(TestPack.Write(host)).Seed("posts/one.md", "# One\n\nAnother text.\n");

        var lines = Probe.Run(host, Show, out var output);

        Assert.Contains("one;# One\n\nAnother text.;<h1 id=\"one\">One</h1>\n<p>Another text.</p>", lines, StringComparison.Ordinal);
        Assert.Contains("Another text", output.Sources[Group], StringComparison.Ordinal);
        Assert.DoesNotContain("of two lines", output.Sources[Group], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_is_written_anew_takes_the_text_out_of_the_pack()
    {
        var host = Posts().Property("_SeedContentUrl", "/{collection}/{key}").Seed("posts/three.md", "See [the first](one.md).\n");
        host.Pack(TestPack.Write(host));

        Assert.Contains("three;See [the first](one.md).;<p>See <a href=\"/posts/one\">the first</a>.</p>", Probe.Run(host, Show, out _), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_and_declared_types_take_their_texts_from_it()
    {
        var host = new GeneratorHost()
            .Code("Note.cs", "#nullable enable\nusing SeedContent; namespace Site; [SeedCollection(\"notes\")] public partial record Note(string Title, MarkdownBody Body);")
            .Seed("notes/a.md", "---\ntitle: A\n---\nThe *note*.\n\nIts end.\n")
            .Seed("articles/b.txt", "Jakarta, 12 Juli 2023\n\n\"Satu,\" kata Budi.\n\nPenutup.\n");
        host.Pack(TestPack.Write(host));

        var lines = Probe.Run(host, """Show(Notes.A.Title, Notes.A.Body.Html.Trim(), Articles.B.Quotes[0].Text);""", out var output);

        Assert.Equal("A;<p>The <em>note</em>.</p>\n<p>Its end.</p>;Satu,\n", lines);
        Assert.DoesNotContain("\"\"\"u8", output.Sources["SeedContent.Notes.0.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("\"\"\"u8", output.Sources["SeedContent.Articles.0.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Code_for_hot_reload_has_all_its_texts()
    {
        var host = Posts();
        var pack = TestPack.Write(host);

        var output = host.HotReload().Pack(pack).Run();

        Assert.Contains("First text", output.Sources[Group], StringComparison.Ordinal);
        Assert.DoesNotContain("SeedContent-pack.g.cs", output.Sources.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("SeedContent.Pack\t1\t00000000000000000000000000000000\t88\t2\n")]
    [InlineData("{}")]
    public void An_index_that_is_none_is_said_and_costs_nothing_else(string index)
    {
        var host = Posts();
        var lines = Probe.Run(host, Show);

        var output = host.Pack(TestPack.Write(host), index).Run().AssertCompiles();

        Assert.Equal(
            "/project/obj/SeedContent.Pack.txt(1,1): info SEED1030: 'SeedContent.Pack.txt' is no index of a content pack, so all texts are compiled as source; build the project again, or delete the file",
            Assert.Single(output.Messages));
        Assert.Equal(lines, Run(output.Load()));
    }

    [Fact]
    public void An_assembly_without_its_pack_says_so()
    {
        var host = Posts();
        Probe.Run(host, Show);

        var error = Assert.Throws<TargetInvocationException>(() => Run(host.Pack(TestPack.Write(host)).Run().Load(resource: null))).GetBaseException();

        Assert.IsType<InvalidOperationException>(error);
        Assert.StartsWith("The assembly 'Site' has no resource 'SeedContent.pack'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "it is no content pack")]
    [InlineData(8, "it has version 3 instead of 2")]
    [InlineData(16, "its id is ")]
    [InlineData(-1, " bytes instead of ")]
    public void An_assembly_with_another_pack_says_so(int changed, string reason)
    {
        var host = Posts();
        Probe.Run(host, Show);
        var pack = TestPack.Write(host)!;
        var foreign = changed < 0 ? pack.Bytes[..^1] : [.. pack.Bytes];
        if (changed >= 0)
        {
            foreign[changed] ^= 1;
        }

        var error = Assert.Throws<TargetInvocationException>(() => Run(host.Pack(pack).Run().Load(foreign))).GetBaseException();

        Assert.IsType<InvalidDataException>(error);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_text_is_the_assembly_s_memory()
    {
        var host = Posts();
        var lines = Probe.Run(
            host,
            """
            var body = Posts.One.Body;
            var (length, allocated) = (0, 0L);
            for (var i = 0; i < 100; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                length += body.HtmlUtf8.Length + body.SourceUtf8.Length;
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }

            Show(allocated, length > 0);
            """);

        Assert.Equal("0;True\n", lines);
    }

    [Fact]
    public void An_edit_writes_its_group_alone_and_an_unchanged_index_writes_none()
    {
        var host = new GeneratorHost(trackSteps: true);
        for (var i = 0; i < 600; i++)
        {
            host.Seed($"posts/post-{i}.md", $"Text number {i}.\n");
        }

        var pack = TestPack.Write(host)!;
        var groups = host.Pack(pack).Run().Sources.Keys.Count(name => name.StartsWith("SeedContent.Posts.", StringComparison.Ordinal) && name != "SeedContent.Posts.g.cs");

        var edited = host.Seed("posts/post-7.md", "Another text.\n").Run();
        var again = host.Pack(pack).Run();

        Assert.True(groups > 1);
        Assert.Equal($"Cached {groups - 1}, Modified 1", Normalize(edited.Reasons(TrackingNames.Groups)));
        Assert.Equal("Cached 1", edited.Reasons(TrackingNames.Pack).Replace("Unchanged", "Cached", StringComparison.Ordinal));
        Assert.Equal($"Cached {groups}", Normalize(again.Reasons(TrackingNames.Groups)));
    }

    [Fact]
    public void A_text_that_the_index_knows_is_not_read_again()
    {
        // A lie about the text's one id: were the text read, nobody would believe it.
        var host = Posts().Seed("posts/three.md", "To [one](one.md#one), and [a lie](one.md#lie).\n");
        var pack = TestPack.Write(host)!;
        var lie = pack.Index.ToString().Split('\n').Select(line => KnownBody.Parse(line)).OfType<KnownBody>().Select(body => body with { Facts = body.Facts.Replace("#one", "#lie", StringComparison.Ordinal) }).ToList();

        Assert.Contains("'#lie'", Assert.Single(host.Pack(pack).Run().Messages), StringComparison.Ordinal);
        Assert.Contains("'#one'", Assert.Single(host.Pack(pack with { Index = pack.Index.With(lie, []) }).Run().Messages), StringComparison.Ordinal);
        Assert.Contains("'#lie'", Assert.Single(host.Seed("posts/one.md", "# One\n\nEdited.\n").Run().Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_lead_elsewhere_than_the_packer_knew_are_written_anew()
    {
        var host = Posts()
            .Property("_SeedContentUrl", "/{key}")
            .Seed("posts/three.md", "To [one](one.md), [two](two.md) and [itself](#).\n");
        var pack = TestPack.Write(host)!;
        const string Html = "Show(Posts.Three.Body.Html.Trim(), Posts.Three.Body.Links[0].Key, Posts.Three.Path);";

        Assert.Equal("<p>To <a href=\"/one\">one</a>, <a href=\"/two\">two</a> and <a href=\"#\">itself</a>.</p>;one;seeds/posts/three.md\n", Probe.Run(host, Html));
        Assert.DoesNotContain("itself</a>", host.Pack(pack).Run().AssertClean().Sources[Group], StringComparison.Ordinal);

        host.Seed("posts/one.md", "---\nslug: first\n---\nText.\n");
        var output = host.Run().AssertClean();

        Assert.Contains("itself</a>", output.Sources[Group], StringComparison.Ordinal);
        Assert.Contains("/first", Run(output.Load()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_of_a_body_that_no_pack_has_is_of_no_use()
    {
        var host = Posts();
        var lines = Probe.Run(host, Show);
        var pack = TestPack.Write(host)!;
        var known = pack.Index.ToString().Split('\n').Select(line => KnownBody.Parse(line)).OfType<KnownBody>().ToList();
        var part = TestPack.Write(host, path => path == "posts/two.md")!;

        var output = host.Pack(part with { Index = part.Index.With(known, []) }).Run().AssertClean();

        Assert.Equal(2, known.Count);
        Assert.Contains("First text", output.Sources[Group], StringComparison.Ordinal);
        Assert.Equal(lines, Run(output.Load()));
    }

    [Fact]
    public void A_list_of_titles_opens_no_pack()
    {
        var host = new GeneratorHost()
            .Code("Note.cs", "#nullable enable\nusing SeedContent; namespace Site; [SeedCollection(\"notes\")] public partial record Note(string Title, MarkdownBody Body);")
            .Seed("notes/a.md", "---\ntitle: A\n---\nThe *note*.\n");
        Probe.Run(host, "Show(Notes.A.Title);");
        host.Pack(TestPack.Write(host));

        // Without its pack the assembly can say no more than that.
        Assert.Equal("A\n", Run(host.Run().AssertClean().Load(resource: null)));

        Probe.Run(host, "Show(Notes.A.Body.WordCount);");
        host.Pack(TestPack.Write(host));
        Assert.IsType<InvalidOperationException>(Assert.Throws<TargetInvocationException>(() => Run(host.Run().AssertClean().Load(resource: null))).GetBaseException());
    }

    [Fact]
    public void A_seed_that_the_index_knows_is_not_even_opened()
    {
        var host = Posts().Seed("articles/a.txt", "12 Juli 2023\n\nKereta baru\n\nBANDUNG (Antara) - Kereta datang.\n\nWarga menunggu.\n");
        var expected = host.Pack(TestPack.Write(host)).Run().AssertClean().Sources;

        host.Pack(TestPack.Write(host, knowsSeeds: true)).File(TestFile.Failing("posts/one.md")).File(TestFile.Failing("posts/two.md")).File(TestFile.Failing("articles/a.txt"));

        Assert.Equal(expected, host.Run().AssertClean().Sources);
    }

    [Fact]
    public void Of_a_seed_with_links_it_knows_where_their_lines_begin()
    {
        var host = Posts()
            .Seed("posts/three.md", "---\nheadline: Three\n---\n\n# Three\n\nTo [one](one.md)\r\nand to [nobody](nobody.md).\n\n- ![No picture][1], [elsewhere](https://example.org/)\n- <a\n  href=\"gone.md\">Gone</a> and [a heading](two.md#nowhere)\n\n[1]: none.png\n")
            .Property("_SeedContentFindsAssets", "true");
        var expected = host.Pack(TestPack.Write(host)).Run();

        var output = host.Pack(TestPack.Write(host, knowsSeeds: true)).File(TestFile.Failing("posts/three.md")).Run();

        Assert.Equal(expected.Sources, output.Sources);
        Assert.Equal(expected.Messages, output.Messages);
        Assert.Equal(
            ["(8,17)", "(12,9)", "(12,43)", "(14,6)"],
            output.Messages.Select(message => message[message.IndexOf('(', StringComparison.Ordinal)..(message.IndexOf(')', StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public void Many_seeds_are_compiled_at_once_and_give_the_same()
    {
        var host = Posts().Seed("posts/three.md", "---\ndate: 32\n---\nTo [nobody](nobody.md).\n");
        for (var i = 0; i < 300; i++)
        {
            host.Seed($"articles/a{i}.txt", $"Text number {i}.\n");
        }

        var expected = host.Pack(TestPack.Write(host)).Run();
        var output = host.Pack(TestPack.Write(host, knowsSeeds: true)).Run();

        Assert.Equal(expected.Sources, output.Sources);
        Assert.Equal(expected.Messages, output.Messages);

        // The same compiler, had it gone on.
        var edited = host.Seed("posts/three.md", "---\ndate: 33\n---\nText.\n").Property("SeedContentNamespace", "Other").Run();

        Assert.Contains("'33'", Assert.Single(edited.Messages), StringComparison.Ordinal);
        Assert.Contains("namespace Other", edited.Sources[Group], StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_with_links_is_opened_where_they_lead_elsewhere_than_the_packer_knew()
    {
        var host = Posts().Property("_SeedContentUrl", "/{key}").Seed("posts/three.md", "# Three\n\nTo [one](one.md) and [itself](#).\n");
        host.Pack(TestPack.Write(host, path => path == "posts/three.md", knowsSeeds: true)).Seed("posts/one.md", "---\nslug: first\n---\nText.\n");

        var output = host.Run().AssertClean();

        Assert.Contains("itself</a>", output.Sources[Group], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("posts/one.md", "[SeedCollection(\"posts\")] public partial record Post([property: System.ComponentModel.DataAnnotations.MinLength(3)] string Source);")]
    [InlineData("posts/one.md", "[SeedComponent(\"video\")] public partial record Video(string Src);")]
    public void A_seed_of_which_the_index_does_not_know_enough_is_opened(string seedPath, string code)
    {
        var host = Posts().Code("Code.cs", "using SeedContent; namespace Site; " + code);

        host.Pack(TestPack.Write(host, knowsSeeds: true)).File(TestFile.Failing(seedPath));

        Assert.Contains("A bug", host.Run().Messages[0], StringComparison.Ordinal);
    }

    private static string Normalize(string reasons) => reasons.Replace("Unchanged", "Cached", StringComparison.Ordinal) is var same && same.Split(", ") is [var modified, var cached] && modified.StartsWith("Modified", StringComparison.Ordinal)
        ? $"{cached}, {modified}"
        : same;

    private static string Run(Assembly assembly) => (string)assembly.GetType("Probe")!.GetMethod("Run")!.Invoke(null, null)!;

    private static GeneratorHost Posts() => new GeneratorHost()
        .Seed("posts/one.md", "---\nheadline: One\n---\n# One\n\nFirst text, \"quoted\" & **東京**.\n")
        .Seed("posts/two.md", "Second text\r\nof two lines.\r\n");
}
