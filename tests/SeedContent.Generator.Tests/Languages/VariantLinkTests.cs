using SeedContent.Generator.Tests.Declarations;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Languages;

/// <summary>Addresses of variants, and links from and to them.</summary>
public sealed class VariantLinkTests
{
    [Fact]
    public void The_address_of_a_variant_has_its_tag_in_front() => Probe.Check(
        DeclaredProject.Create(
            """
            [SeedCollection("posts", Url = "/blog/{year}/{key}/")] public partial record Post(DateOnly? Date, MarkdownBody Body);
            [SeedCollection("docs", Url = "https://example.org/docs/{key}")] public partial class Doc : Document;
            """,
            ("posts/2024-05-01-a b.md", "A"), ("posts/2024-05-01-a b.zh-Hant.md", "A"), ("docs/c.md", "A"), ("docs/c.id.md", "A"), ("news/d.txt", "A"), ("news/d.ID.txt", "A"))
            .Property("_SeedContentUrl", "{collection}/{key}"),
        """Show(Posts.AB.In("zh-Hant").Url, Docs.C.In("id").Url, News.D.In("id").Url, News.D.Url);""",
        "/zh-Hant/blog/2024/a%20b/;https://example.org/id/docs/c;ID/news/d;news/d");

    [Fact]
    public void Links_of_a_variant_lead_to_texts_in_its_language_and_those_of_entries_to_entries() => Probe.Check(
        new GeneratorHost().Property("_SeedContentUrl", Uri.EscapeDataString("/{collection}/{key}"))
            .Seed("docs/a.md", "[b](b.md#one) [b](b.id.md#satu) [b](seed:docs/b)")
            .Seed("docs/a.id-ID.md", "[b](b.md#satu) [b](./b) [b](seed:docs/b#satu) [b](b.ja.md) [c](c.md) [d](topic/d/) [e](e.md) [/](/docs/b#one)")
            .Seed("docs/b.md", "# One").Seed("docs/b.id.md", "# Satu").Seed("docs/b.ja.md", "# 一")
            .Seed("docs/c.md", "C").Seed("docs/c.ja.md", "C")
            .Seed("docs/topic/d/index.md", "D").Seed("docs/topic/d/index.id.md", "D")
            .Seed("docs/01-e.md", "---\nlanguage: id-ID\n---\nE").Seed("docs/01-e.id.md", "E"),
        """
        foreach (var link in Docs.A.Body.Links.Concat(Docs.A.In("id-ID").Body.Links)) { Show(link.Target, link.Url, link.Collection, link.Key); }
        Show(Docs.A.In("id-ID").Body.Html.Trim().Split(' ')[1]);
        """,
        """
        b.md#one;/docs/b#one;docs;b
        b.id.md#satu;/id/docs/b#satu;docs;b
        seed:docs/b;/docs/b;docs;b
        b.md#satu;/id/docs/b#satu;docs;b
        ./b;/id/docs/b;docs;b
        seed:docs/b#satu;/id/docs/b#satu;docs;b
        b.ja.md;/ja/docs/b;docs;b
        c.md;/docs/c;docs;c
        topic/d/;/id/docs/topic/d;docs;topic/d
        e.md;/docs/e;docs;e
        /docs/b#one;/docs/b#one;docs;b
        href="/id/docs/b#satu">b</a>
        """);

    // A switch between languages. In the entry itself such a link leads to the entry as well.
    [Fact]
    public void A_variant_that_names_its_own_entry_means_the_entry() => Probe.Check(
        new GeneratorHost().Property("_SeedContentUrl", Uri.EscapeDataString("/{key}"))
            .Seed("docs/a.md", "# One\n\n[id](a.id.md)")
            .Seed("docs/a.id.md", "# Satu\n\n[en](a.md#one) [en](seed:docs/a) [ja](a.ja.md) [id](a.id.md#satu)")
            .Seed("docs/a.ja.md", "# 一\n\n[en](./a)"),
        "Show(string.Join(' ', Docs.A.Languages.Prepend(\"\").SelectMany(tag => Docs.A.In(tag).Body.Links).Select(link => link.Url)));",
        "/id/a /a#one /a /ja/a /id/a#satu /a");

    [Theory]
    [InlineData("01-b.id.md")]
    [InlineData("b.id.md")] // without its number
    [InlineData("b.ID")]
    [InlineData("seed:docs/b.id")]
    [InlineData("../news/c.id.txt")]
    [InlineData("../news/c.id")]
    public void A_link_can_name_a_variant_from_anywhere(string target) => Probe.Check(
        new GeneratorHost().Property("_SeedContentUrl", Uri.EscapeDataString("/{key}"))
            .Seed("docs/a.md", $"[x]({target})").Seed("docs/01-b.md", "B").Seed("docs/01-b.id.md", "B").Seed("news/c.txt", "C").Seed("news/c.id.txt", "C"),
        "Show(Docs.A.Body.Links[0].Url![..4]);",
        "/id/");

    [Fact]
    public void Anchors_are_looked_for_in_the_text_that_the_link_leads_to() => new MarkedProject("")
        .Seed("docs/a.md", "[b](b.md#one) [b](⟦b.id.md#one⟧)")
        .Seed("docs/a.id.md", "[b](⟦b.md#one⟧) [b](b.md#satu) [b](⟦b.fr.md⟧)")
        .Seed("docs/b.md", "# One").Seed("docs/b.id.md", "# Satu")
        .AssertMarked(
            "SEED4011 'docs/b.id.md' has no anchor '#one'; it has #satu",
            "SEED4011 'docs/b.id.md' has no anchor '#one'; it has #satu",
            "SEED4010 'b.fr.md' leads to no seed; did you mean 'docs/b.id.md'?");

    [Fact]
    public void A_variant_that_is_left_out_is_led_to_by_no_link_of_its_language() => Assert.Equal(
        "/docs/b\n",
        Probe.Run(
            new GeneratorHost().Property("_SeedContentUrl", Uri.EscapeDataString("/{collection}/{key}")).Property("SeedContentDrafts", "exclude")
                .Seed("docs/a.md", "A").Seed("docs/a.id.md", "[b](b.md)").Seed("docs/b.md", "B").Seed("docs/b.id.md", "---\ndraft: true\n---\nB"),
            """Show(Docs.A.In("id").Body.Links[0].Url);""",
            out _));
}
