using SeedContent.Generator.Tests.Declarations;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Markdown;

/// <summary>Links between seeds and to files: what is written for them, and what is wrong with them.</summary>
public sealed class LinkTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly (string, string)[] Site =
    [
        ("docs/guide/start.md", "# Start\n\n## Set up & go\n\n<a id=\"hand\"></a>\n"),
        ("docs/guide/01-next.md", "# Next"),
        ("docs/topic/index.md", "# Topic\n\n![Cat](cat.png)"),
        ("posts/2024-05-01-hello.md", "---\nslug: hello\n---\nHello."),
        ("articles/news.txt", "12 Juli 2023\n\nOne sentence is here."),
    ];

    private static readonly string[] Cat = [$"docs/topic/cat.png\t100\t{Hash}\timage/png\t640\t480\tdocs/topic/cat.png"];

    [Theory]
    [InlineData("guide/start.md")]
    [InlineData("./guide/start")]
    [InlineData("guide/start.md#set-up--go")]
    [InlineData("guide/start#hand")]
    [InlineData("guide/start#top")]
    [InlineData("guide/start?x=1#")]
    [InlineData("guide/next.md")] // by its key
    [InlineData("guide/01-next")] // by its file
    [InlineData("topic/")]
    [InlineData("topic/index.md#topic")]
    [InlineData("../posts/hello")]
    [InlineData("../posts/2024-05-01-hello.md")]
    [InlineData("../articles/news.txt")]
    [InlineData("seed:posts/hello")]
    [InlineData("seed:docs/guide/start#start")]
    [InlineData("guide%2Fstart.md")]
    [InlineData("#here")]
    [InlineData("/any/page/of/the/program")]
    [InlineData("https://example.org/nothing#here")]
    [InlineData("mailto:a@example.org")]
    public void A_link_that_leads_somewhere_is_nothing_to_talk_about(string target) => Project()
        .Seed("docs/page.md", $"# Here\n\nSee [this]({target}).")
        .AssertClean();

    [Theory]
    [InlineData("guide/strat.md", "SEED4010 'guide/strat.md' leads to no seed; did you mean 'docs/guide/start.md'?")]
    [InlineData("guide/Start.md", "SEED4010 'guide/Start.md' leads to no seed; the file is 'docs/guide/start.md', in other casing")]
    [InlineData("nothing-like-it-at-all.md#x", "SEED4010 'nothing-like-it-at-all.md#x' leads to no seed; there is no seed 'docs/nothing-like-it-at-all.md'")]
    [InlineData("../../etc/passwd", "SEED4010 '../../etc/passwd' leads to no seed; it leads out of the seed root")]
    [InlineData("seed:posts/helo", "SEED4010 'seed:posts/helo' leads to no seed; did you mean 'seed:posts/hello'?")]
    [InlineData("seed:nothing", "SEED4010 'seed:nothing' leads to no seed; it is written seed:collection/key")]
    [InlineData("guide/start.md#set-up-go", "SEED4011 'docs/guide/start.md' has no anchor '#set-up-go'; did you mean '#set-up--go'?")]
    [InlineData("#heer", "SEED4011 'docs/page.md' has no anchor '#heer'; did you mean '#here'?")]
    [InlineData("../posts/hello#any", "SEED4011 'posts/2024-05-01-hello.md' has no anchor '#any'; it has no headings")]
    [InlineData("topic/dog.pdf", "SEED4012 'topic/dog.pdf' is not there; there is no file 'docs/topic/dog.pdf'")]
    public void A_link_that_leads_nowhere_is_an_error_at_its_target(string target, string message) => Project()
        .Seed("docs/page.md", $"---\norder: 1\n---\n# Here\n\nSee *Zürich* and [this](⟦{target}⟧ \"title\").")
        .AssertMarked(message);

    [Theory]
    [InlineData("topic/Cat.png", "SEED4012 'topic/Cat.png' is not there; the file is 'docs/topic/cat.png', in other casing")]
    [InlineData("topic/cta.png", "SEED4012 'topic/cta.png' is not there; did you mean 'docs/topic/cat.png'?")]
    [InlineData("cat.png", "SEED4012 'cat.png' is not there; there is no file 'docs/cat.png'")]
    public void An_image_that_is_not_there_is_an_error_at_its_target(string target, string message) => Project()
        .Seed("docs/page.md", $"![A cat](⟦{target}⟧)")
        .AssertMarked(message);

    [Fact]
    public void A_reference_s_target_is_reported_in_its_definition_and_every_mistake_of_a_build_at_once() => Project()
        .Seed("docs/page.md", "[a][x] and [b](⟦#y⟧), ![c](⟦no.png⟧)\n\n[x]: ⟦guide/strat⟧\n")
        .AssertMarked(
            "SEED4010 'guide/strat' leads to no seed; did you mean 'docs/guide/start'?",
            "SEED4011 'docs/page.md' has no anchor '#y'; it has no headings",
            "SEED4012 'no.png' is not there; there is no file 'docs/no.png'");

    [Theory]
    [InlineData("<a href=\"⟦guide/strat.md⟧\">x</a>", "SEED4010 'guide/strat.md' leads to no seed; did you mean 'docs/guide/start.md'?")]
    [InlineData("Text <a class='x' href='⟦guide/start#nothing⟧'>x</a>", "SEED4011 'docs/guide/start.md' has no anchor '#nothing'; it has #start, #set-up--go, #hand")]
    [InlineData("<p>\n<img src=⟦topic/cta.png⟧ alt=Cat>\n</p>", "SEED4012 'topic/cta.png' is not there; did you mean 'docs/topic/cat.png'?")]
    [InlineData("<a href=\"⟦#fn:2⟧\">x</a> y[^1]\n\n[^1]: z", "SEED4011 'docs/page.md' has no anchor '#fn:2'; did you mean '#fn:1'?")]
    public void What_HTML_leads_to_is_checked_as_links_are(string text, string message) => Project().Seed("docs/page.md", text).AssertMarked(message);

    [Theory]
    [InlineData("<a href='guide/start.md#hand'>x</a> <img src='topic/cat.png' alt='Cat'> <a href='https://example.org/x'>x</a> <a href='#'>x</a> <img src='data:image/png;base64,AA=='>")]
    [InlineData("<a href='#fn:1'>x</a> [y](#fnref:1) z[^1] [back](#fnref:2) again[^1]\n\n[^1]: Note, see [it](#fn:1).")]
    [InlineData("[x](#hand) <span id=hand>y</span>")]
    public void What_HTML_and_footnotes_have_is_found(string text) => Project().Seed("docs/page.md", text).AssertClean();

    [Fact]
    public void Addresses_in_HTML_are_written_as_they_stand() => Probe.Check(
        Add(new GeneratorHost()).Property("_SeedContentUrl", Uri.EscapeDataString("/{collection}/{key}")).Seed("docs/page.md", "<a href='guide/start.md'>x</a> [y](guide/start.md)"),
        "Show(Docs.Page.Body.Html.TrimEnd(), Docs.Page.Body.Links.Length);",
        "<p><a href='guide/start.md'>x</a> <a href=\"/docs/guide/start\">y</a></p>;1");

    [Fact]
    public void The_links_to_other_sites_are_listed_where_the_project_asks_for_it()
    {
        var host = new GeneratorHost()
            .Property("SeedContentDrafts", "exclude")
            .Seed("docs/b.md", "---\norder: 1\n---\n[x](https://b.org/?a=1;b#c) ![y](//cdn.org/ü.png) <mailto:a@b.org> [z](mailto:a@b.org) [a](a.md) [e](seed:docs/a)")
            .Seed("docs/a.md", "www.a.org\n\n<a href=\"HTTPS://b.org/?a=1&amp;b\">x</a> [x](<http://a b.org/&Tab;>)\n\n[r][r] [r][r]\n\n[r]: https://r.org")
            .Seed("docs/a.id.md", "<https://id.org>")
            .Seed("docs/draft.md", "---\ndraft: true\n---\n<https://draft.org>");
        Assert.DoesNotContain("SeedContent-links.g.cs", host.Run().Sources.Keys);

        var output = host.Property("_SeedContentWritesLinks", "true").Run();

        Assert.Equal(
            """
            #if false
            //cdn.org/ü.png	seeds/docs/b.md	4	34
            HTTPS://b.org/?a=1&b	seeds/docs/a.md	3	10
            http://a b.org/%09	seeds/docs/a.md	3	47
            http://www.a.org	seeds/docs/a.md	1	1
            https://b.org/?a=1;b#c	seeds/docs/b.md	4	5
            https://id.org	seeds/docs/a.id.md	1	2
            https://r.org	seeds/docs/a.md	7	6
            #endif

            """.ReplaceLineEndings("\n"),
            output.Sources["SeedContent-links.g.cs"]);
        Assert.Empty(output.CompilerErrors);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("wwwroot")]
    public void Images_and_links_name_the_asset_that_they_lead_to(string destination) => Probe.Check(
        new GeneratorHost()
            .File(TestFile.Assets(destination, $"docs/page/cat.png\t7\t{new string('0', 64)}\timage/png\t640\t480\tdocs/page/cat.png"))
            .Seed("docs/other.md", "Other.")
            .Seed("docs/page/index.md", "![Cat](cat.png) ![Dog](https://a.org/dog.png) [cat](cat.png?x=1#y) [other](../other.md) [site](https://a.org)"),
        """
        var body = Docs.Page.Body;
        Show(body.Images[0].AssetPath, body.Images[0].Width, body.Images[0].Height, body.Images[1].AssetPath is null, body.Links[0].AssetPath, body.Links[1].AssetPath is null, body.Links[1].Key, body.Links[2].AssetPath is null);
        Show(Assets.Docs.TryGet(body.Images[0].AssetPath!, out var asset), ReferenceEquals(asset, Docs.Page.Assets[0]));
        """,
        """
        docs/page/cat.png;640;480;True;docs/page/cat.png;True;other;True
        True;True
        """);

    // An editor may have no build behind it that could have looked for files.
    [Fact]
    public void Files_are_missed_only_where_the_build_has_looked_for_them()
    {
        var host = new GeneratorHost().Seed("docs/page.md", "![Cat](cat.png) [a](a.pdf)");

        Assert.Empty(host.Run().Messages);
        Assert.Equal(2, host.Property("_SeedContentFindsAssets", "true").Run().Messages.Count);
        Assert.Single(host.File(TestFile.Assets("none", $"docs/a.pdf\t100\t{Hash}\tapplication/pdf\t\t\t")).Run().Messages);
    }

    [Fact]
    public void A_link_to_a_draft_is_an_error_where_the_build_leaves_it_out()
    {
        var host = new GeneratorHost()
            .Seed("docs/a.md", "[b](b.md) [b](seed:docs/b)")
            .Seed("docs/b.md", "---\ndraft: true\n---\n[gone](nowhere.md)")
            .Seed("docs/nowhere.txt.md", "x");

        Assert.Equal(["SEED4010 1"], [host.Run().CountOfEachId]);
        Assert.Equal(
            [
                "/project/seeds/docs/a.md(1,5): error SEED4002: 'b' of 'docs' is left out of this build: it is a draft; publish it, or remove the reference",
                "/project/seeds/docs/a.md(1,15): error SEED4002: 'b' of 'docs' is left out of this build: it is a draft; publish it, or remove the reference",
            ],
            host.Property("SeedContentDrafts", "exclude").Run().Messages.Where(message => !message.Contains("SEED4003", StringComparison.Ordinal)));
    }

    [Fact]
    public void Links_are_written_as_the_addresses_of_entries() => Probe.Check(
        Add(DeclaredProject.Create(
            """
            [SeedCollection("posts", Url = "/blog/{year}/{month}/{key}")] public partial record Post(DateOnly? Date, MarkdownBody Body);
            [SeedCollection("docs", Url = "/docs/{key}/")] public partial class Doc : Document;
            """))
            .Seed("docs/page.md", "# Page\n\n[one](guide/start.md#hand) [two](../posts/hello?x=1&y=2) ![Cat](topic/cat.png \"t\") [news](../articles/news.txt) [file](topic/cat.png)\n\n## Behind")
            .Seed("docs/größe x.md", "[self](page.md)")
            .File(TestFile.Assets("wwwroot", Cat)),
        """
        var body = Docs.Page.Body;
        Show(body.Html.TrimEnd());
        foreach (var link in body.Links) { Show(link.Target, link.Url, link.Collection, link.Key); }
        Show(body.Images[0].Url, body.Images[0].Width, body.Images[0].Height, Docs.Topic.Body.Html);
        Show(Posts.Hello.Url, Docs.GuideStart.Url, Docs.GrößeX.Url, Articles.News.Url is null);
        Show(body.Sections[0].Html.EndsWith("</p>\n"), body.Sections[1].Html, body.Excerpt.EndsWith("file</a></p>\n"), body.Excerpt.StartsWith("<p>"));
        """,
        """
        <h1 id="page">Page</h1>
        <p><a href="/docs/guide/start/#hand">one</a> <a href="/blog/2024/05/hello?x=1&amp;y=2">two</a> <img src="/docs/topic/cat.png" width="640" height="480" alt="Cat" title="t" /> <a href="../articles/news.txt">news</a> <a href="/docs/topic/cat.png">file</a></p>
        <h2 id="behind">Behind</h2>
        guide/start.md#hand;/docs/guide/start/#hand;docs;guide/start
        ../posts/hello?x=1&y=2;/blog/2024/05/hello?x=1&y=2;posts;hello
        ../articles/news.txt;../articles/news.txt;articles;news
        topic/cat.png;/docs/topic/cat.png;;
        /docs/topic/cat.png;640;480;<h1 id="topic">Topic</h1>
        <p><img src="/docs/topic/cat.png" width="640" height="480" alt="Cat" /></p>

        /blog/2024/05/hello;/docs/guide/start/;/docs/gr%C3%B6%C3%9Fe%20x/;True
        True;<h2 id="behind">Behind</h2>
        ;True;True
        """);

    [Fact]
    public void A_pattern_of_the_project_is_for_the_collections_without_one() => Probe.Check(
        Add(new GeneratorHost()).Property("_SeedContentUrl", Uri.EscapeDataString("/{collection}/{key}#c;d")).Seed("docs/page.md", "[one](guide/start.md)"),
        "Show(Docs.Page.Body.Html, Posts.Hello.Url, Articles.News.Url);",
        """
        <p><a href="/docs/guide/start#c;d">one</a></p>
        ;/posts/hello#c;d;/articles/news#c;d
        """);

    [Fact]
    public void Declared_types_have_the_address_too_where_the_project_says_the_pattern() => Probe.Check(
        DeclaredProject.Create(
            """
            [SeedCollection("posts")] public partial record Post(MarkdownBody Body);
            [SeedCollection("people", Url = "/who/{key}")] public partial record Person(string Name);
            [SeedCollection("places")] public partial record Place(string Url);
            """,
            ("posts/a.md", "A"), ("posts/a.id.md", "A"), ("people.yml", "jane: { name: Jane }\n"), ("places.yml", "here: { url: mine }\n"))
            .Property("_SeedContentUrl", Uri.EscapeDataString("/{collection}/{key}")),
        "Show(Posts.A.Url, Posts.A.In(\"id\").Url, People.Jane.Url, Places.Here.Url);",
        "/posts/a;/id/posts/a;/who/jane;mine");

    [Fact]
    public void An_address_from_the_root_is_that_of_an_entry_where_one_has_it() => new MarkedProject(
        "[SeedCollection(\"docs\", Url = \"/docs/{key}/\")] public partial class Doc : Document;")
        .Seed("docs/größe.md", "# A")
        .Seed("docs/b.md", "[a](/docs/größe#a) [a](⟦/docs/gr%C3%B6%C3%9Fe/#b⟧) [c](/other#d)")
        .AssertMarked("SEED4011 'docs/größe.md' has no anchor '#b'; did you mean '#a'?");

    [Theory]
    [InlineData("/blog/{kye}", "did you mean '{key}'?")]
    [InlineData("/blog/{slug}", "in braces stands one of key, collection, year, month, day")]
    [InlineData("/blog/{key", "in braces stands one of key, collection, year, month, day")]
    [InlineData("/blog/key}", "it has a '}' without a '{'")]
    [InlineData("/blog", "without '{key}' all entries have one address")]
    public void A_pattern_that_is_none_is_an_error_at_the_attribute(string pattern, string reason) => new MarkedProject(
        $"[⟦SeedCollection(\"docs\", Url = \"{pattern}\")⟧] public partial class Doc : Document;")
        .Seed("docs/a.md", "A")
        .AssertMarked($"SEED5014 '{pattern}' is no pattern of the addresses of 'docs': {reason}");

    [Fact]
    public void An_edited_heading_brings_the_links_to_it_to_light()
    {
        var host = new GeneratorHost().Seed("docs/a.md", "[b](b.md#one)").Seed("docs/b.md", "# One");
        Assert.Empty(host.Run().Messages);

        Assert.Equal(["/project/seeds/docs/a.md(1,5): error SEED4011: 'docs/b.md' has no anchor '#one'; it has #two"], host.Seed("docs/b.md", "# Two").Run().Messages);
    }

    private static MarkedProject Project()
    {
        var project = new MarkedProject("").With(host => host.File(TestFile.Assets("none", Cat)));
        foreach (var (path, text) in Site)
        {
            project.Seed(path, text);
        }

        return project;
    }

    private static GeneratorHost Add(GeneratorHost host)
    {
        foreach (var (path, text) in Site)
        {
            host.Seed(path, text);
        }

        return host;
    }
}
