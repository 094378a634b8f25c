using SeedContent.Generator.Tests.Declarations;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Markdown;

/// <summary>Markdown as a program has it, compiled and run.</summary>
public sealed class MarkdownBodyTests
{
    private const string Guide = """
        ---
        headline: Guide
        ---
        Before *all* headings, "quoted" & Zürich 東京.

        # Füße & more

        One [link](/other.md#part "A title"), one ![picture](a.png) and [another][ref].

        ## Part

        ```csharp title=x
        var a = "1 < 2";
        ```

        ### Deep

        Text.

        ## Part

        > # Quoted

        # Last

            indented

        [ref]: https://example.org/?a=1&b=2
        """;

    [Fact]
    public void A_document_has_its_html_and_all_that_stands_in_it() => Probe.Check(
        new GeneratorHost().Seed("docs/guide.md", Guide),
        """
        MarkdownBody body = Docs.Guide.Body;
        Show(body.Html.Split('\n')[0]);
        Show(body.Html.Contains("<h1 id=\"füße--more\">Füße &amp; more</h1>"), System.Text.Encoding.UTF8.GetString(body.HtmlUtf8) == body.Html, body.Source.StartsWith("Before *all*"));
        Show(body.Excerpt.TrimEnd(), System.Text.Encoding.UTF8.GetString(body.ExcerptUtf8) == body.Excerpt);
        Show(body.PlainText.Split('\n')[0]);
        Show(string.Join(' ', body.Headings.Select(heading => $"{heading.Level}:{heading.Text}:{heading.Id}({string.Join(' ', heading.Children.Select(child => $"{child.Id}[{child.Children.Length}]"))})")));
        foreach (var link in body.Links) { Show(link.Target, link.Text, link.Title, body.Source[link.SourceRange]); }
        Show(body.Images[0].Target, body.Images[0].Text, body.Images[0].Title is null, body.Images.Length);
        foreach (var code in body.CodeBlocks) { Show(code.Language, code.Info, code.Text.TrimEnd('\n')); }
        Show(body.WordCount, body.ReadingTime.TotalSeconds, Docs.Guide.Utf8.Length == body.SourceUtf8.Length);
        """,
        """
        <p>Before <em>all</em> headings, &quot;quoted&quot; &amp; Zürich 東京.</p>
        True;True;True
        <p>Before <em>all</em> headings, &quot;quoted&quot; &amp; Zürich 東京.</p>;True
        Before all headings, "quoted" & Zürich 東京.
        1:Füße & more:füße--more(part[1] part-1[0]) 1:Quoted:quoted() 1:Last:last()
        /other.md#part;link;A title;[link](/other.md#part "A title")
        https://example.org/?a=1&b=2;another;;[another][ref]
        a.png;picture;True;1
        csharp;csharp title=x;var a = "1 < 2";
        ;;indented
        26;7.8;True
        """);

    [Fact]
    public void The_sections_are_the_html_cut_at_its_headings() => Probe.Check(
        new GeneratorHost().Seed("docs/guide.md", Guide).Seed("docs/none.md", "Only text.").Seed("docs/blank.md", "<!-- nothing -->").Seed("docs/first.md", "# A\n\n# B"),
        """
        var sections = Docs.Guide.Body.Sections;
        Show(string.Join('|', sections.Select(section => section.Heading?.Id ?? "-")));
        Show(string.Concat(sections.Select(section => section.Html)) == Docs.Guide.Body.Html, sections[3].Html, sections[4].Html.Contains("Quoted"));
        Show(Docs.None.Body.Sections.Length, Docs.First.Body.Sections.Length, Docs.First.Body.Sections[0].Heading?.Text, Docs.First.Body.Excerpt.Length, Docs.Blank.Body.Headings.Length);
        """,
        """
        -|füße--more|part|deep|part-1|last
        True;<h3 id="deep">Deep</h3>
        <p>Text.</p>
        ;True
        1;2;A;0;0
        """);

    [Fact]
    public void A_declared_type_takes_the_body_or_derives_from_document() => Probe.Check(
        DeclaredProject.Create(
            """
            [SeedCollection("posts")] public partial record Post(string Title, MarkdownBody Body);
            [SeedCollection("pages")] public partial class Page : Document { public required string Title { get; init; } }
            [SeedCollection("notes")] public partial record Note(string Title, string Body);
            """,
            ("posts/a.md", "---\ntitle: A\n---\n# One\n\nText."),
            ("pages/b.md", "---\ntitle: B\n---\n*Text*"),
            ("notes/c.md", "---\ntitle: C\n---\n*Text*")),
        "Show(Posts.A.Body.Headings[0].Id, Posts.A.Body.Sections[0].Html, Pages.B.Body.Html, Notes.C.Body);",
        """
        one;<h1 id="one">One</h1>
        <p>Text.</p>
        ;<p><em>Text</em></p>
        ;*Text*
        """);

    [Theory]
    [InlineData("", "<p><del>a</del> $b$ :smile:</p>")]
    [InlineData("commonmark", "<p>~~a~~ $b$ :smile:</p>")]
    [InlineData("math; emoji", "<p><del>a</del> <span class=\"math\">\\(b\\)</span> 😄</p>")]
    public void The_project_says_what_is_read_beyond_CommonMark(string property, string html) => Probe.Check(
        new GeneratorHost().Property("_SeedContentMarkdown", Uri.EscapeDataString(property)).Seed("docs/a.md", "~~a~~ $b$ :smile:"),
        "Show(Docs.A.Body.Html.TrimEnd());",
        html);

    [Fact]
    public void A_word_of_the_property_that_is_not_known_is_reported()
    {
        var message = Assert.Single(new GeneratorHost().Property("_SeedContentMarkdown", "github%3Bmaths").Seed("docs/a.md", "a").Run().Messages);

        Assert.StartsWith("/project/site.csproj(1,1): error SEED5002: SeedContentMarkdown is 'maths'; expected 'math', or another of github, commonmark, tables,", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_the_text_is_reported_where_it_stands() => Assert.Equal(
        ["/project/seeds/docs/a.md(4,9): error SEED2021"],
        new GeneratorHost().Seed("docs/a.md", "---\norder: 1\n---\n*a* [b](javascript:x)").Run().Messages.Select(message => message.Split(": A")[0]));
}
