using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Storage;

/// <summary>Assemblies without the Markdown or without the HTML of their bodies. Each <see cref="Probe"/> runs with the texts in code and in a pack.</summary>
public sealed class BodyPartsTests
{
    private const string Group = "SeedContent.Posts.0.g.cs";

    // A line for each member of each body: its name, and its value or why there is none.
    private const string ShowAll = """
        foreach (var post in Posts.All)
        {
            var body = post.Body;
            Line("Source", () => body.Source);
            Line("SourceUtf8", () => Text(body.SourceUtf8));
            Line("Utf8", () => Text(post.Utf8));
            Line("ToString", () => body.ToString());
            Line("Html", () => body.Html);
            Line("HtmlUtf8", () => Text(body.HtmlUtf8));
            Line("Excerpt", () => body.Excerpt);
            Line("ExcerptUtf8", () => Text(body.ExcerptUtf8));
            Line("Sections", () => string.Join("|", body.Sections.Select(section => section.Heading + ">" + section.Html)));
            Line("Parts", () => string.Join("|", body.Parts.Select(part => part is MarkdownComponentPart { Attributes: var all } c ? c.Name + all["src"] : part.ToString())));
            Line("PlainText", () => body.PlainText);
            Line("Headings", () => string.Join("|", body.Headings.Select(h => h.Level + h.Text + h.Id + string.Join(",", h.Children.Select(c => c.Level + c.Text + c.Id)))));
            Line("Links", () => string.Join("|", body.Links.Select(l => string.Join(",", l.Target, l.Text, l.Title, l.SourceRange, l.Url, l.Collection, l.Key))));
            Line("Images", () => string.Join("|", body.Images.Select(i => string.Join(",", i.Target, i.Text, i.Title, i.SourceRange, i.Url))));
            Line("CodeBlocks", () => string.Join("|", body.CodeBlocks.Select(c => c.Language + c.Info + c.Text)));
            Line("WordCount", () => body.WordCount.ToString());

            void Line(string name, Func<string> read)
            {
                try { Show(post.Key, name, read().Replace("\n", "␤")); }
                catch (InvalidOperationException error) { Show(post.Key, name, "error " + error.Message); }
            }
        }

        static string Text(ReadOnlySpan<byte> utf8) => System.Text.Encoding.UTF8.GetString(utf8);
        """;

    private static readonly string[] OfSource = ["Source", "SourceUtf8", "Utf8"];
    private static readonly string[] OfHtml = ["Html", "HtmlUtf8", "Excerpt", "ExcerptUtf8", "Sections", "Parts"];

    [Theory]
    [InlineData("Html", "Markdown")]
    [InlineData("Source", "HTML")]
    [InlineData("html", "Markdown")]
    public void What_was_left_out_says_so_and_all_else_is_what_it_is_with_both(string bodies, string missing)
    {
        var isHtml = missing == "Markdown";
        var leftOut = isHtml ? OfSource : OfHtml;
        var both = Probe.Run(Posts(), ShowAll).Split('\n');

        var lines = Probe.Run(Posts(bodies), ShowAll).Split('\n');

        Assert.Equal(both.Length, lines.Length);
        Assert.Contains(both, line => line.StartsWith("one;Parts;", StringComparison.Ordinal) && line.Contains("|videoä.mp4|", StringComparison.Ordinal));
        foreach (var (expected, line) in both.Zip(lines))
        {
            var words = expected.Split(';');
            var value = words.Length < 3 ? ""
                : leftOut.Contains(words[1]) ? $"{words[0]};{words[1]};error The {missing} of 'seeds/posts/{words[0]}.md' is not in the assembly: it was built with SeedContentBodies={(isHtml ? "Html" : "Source")}."
                : isHtml && words[1] == "ToString" ? both.Single(plain => plain.StartsWith(words[0] + ";PlainText;", StringComparison.Ordinal)).Replace("PlainText", "ToString", StringComparison.Ordinal)
                : expected;
            Assert.Equal(value, line);
        }
    }

    [Theory]
    [InlineData("Html")]
    [InlineData("Source")]
    public void A_pack_with_some_of_the_texts_gives_the_same(string bodies)
    {
        var host = Posts(bodies);
        var lines = Probe.Run(host, ShowAll);

        host.Pack(TestPack.Write(host, path => path != "posts/two.md"));
        Assert.Equal(lines, Probe.Run(host, ShowAll, out var output));
        Assert.DoesNotContain("Erster", output.Sources[Group], StringComparison.Ordinal);
        Assert.Contains("Second", output.Sources[Group], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Html", "<strong>東京</strong>", "**東京**")]
    [InlineData("Source", "**東京**", "<strong>東京</strong>")]
    public void The_text_that_was_left_out_is_nowhere(string bodies, string kept, string leftOut)
    {
        foreach (var host in new[] { Posts(bodies), Posts(bodies).HotReload() })
        {
            var code = host.Run().AssertClean().Sources[Group];

            Assert.Contains(kept, code, StringComparison.Ordinal);
            Assert.DoesNotContain(leftOut, code, StringComparison.Ordinal);
        }

        var packed = Posts(bodies);
        var pack = System.Text.Encoding.UTF8.GetString(TestPack.Write(packed)!.Bytes);
        Assert.Contains(kept, pack, StringComparison.Ordinal);
        Assert.DoesNotContain(leftOut, pack, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Html", "SourceLength = -1,", "Text = \"<p>Second <em>text</em>.</p>\\nSecond text.\",")]
    [InlineData("Source", "HtmlLength = -1,", "Text = \"Second *text*.\\nSecond text.\",")]
    public void Code_for_hot_reload_has_the_same_texts(string bodies, string length, string text)
    {
        var code = Posts(bodies).HotReload().Run().AssertClean().Sources[Group];

        Assert.Contains(length, code, StringComparison.Ordinal);
        Assert.Contains(text, code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Both", "Html")]
    [InlineData("Html", "Both")]
    [InlineData("Source", "Html")]
    [InlineData("Html", "Source")]
    public void A_pack_of_another_choice_is_of_no_use(string before, string now)
    {
        var pack = TestPack.Write(Posts(before));
        var lines = Probe.Run(Posts(now), ShowAll);

        Assert.Equal(lines, Probe.Run(Posts(now).Pack(pack), ShowAll, out var output));

        Assert.Contains("Erster", output.Sources[Group], StringComparison.Ordinal);
        Assert.DoesNotContain("SeedContent_Pack", output.Sources[Group], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Html")]
    [InlineData("Source")]
    public void A_text_without_a_word_has_what_was_kept_of_it(string bodies)
    {
        var host = new GeneratorHost().Property("SeedContentBodies", bodies).Seed("posts/a.md", "[label]: /nowhere\n");

        Probe.Check(
            host,
            """
            try { Show(Posts.A.Body.HtmlUtf8.Length, Posts.A.Body.Excerpt.Length, Posts.A.Body.Sections.Length); } catch (InvalidOperationException) { Show("no HTML"); }
            try { Show(Posts.A.Body.Source.Trim()); } catch (InvalidOperationException) { Show("no Markdown"); }
            """,
            bodies == "Html" ? "0;0;0\nno Markdown" : "no HTML\n[label]: /nowhere");
    }

    [Fact]
    public void Articles_have_their_text_whatever_the_choice() => Probe.Check(
        new GeneratorHost().Property("SeedContentBodies", "Html").Seed("articles/b.txt", "\"Satu,\" kata Budi.\n"),
        "Show(Articles.B.Text.Trim(), Articles.B.Utf8.Length, Articles.B.Quotes[0].Text);",
        "\"Satu,\" kata Budi.;19;Satu,");

    [Fact]
    public void A_declared_type_has_the_texts_that_it_asks_for()
    {
        var host = Posts("Html")
            .Code("Post.cs", "#nullable enable\nusing SeedContent; namespace Site; [SeedCollection(\"posts\")] public partial record Post(string Body, MarkdownBody Page);")
            .Seed("notes/a.md", "The *note*.\n")
            .Code("Note.cs", "#nullable enable\nusing SeedContent; namespace Site; [SeedCollection(\"notes\")] public partial record Note(MarkdownBody Body);");

        Probe.Check(
            host,
            """
            Show(Posts.Two.Body.Trim(), Posts.Two.Page.Html.Trim(), Posts.Two.Page.Source.Trim());
            Show(Notes.A.Body.Html.Trim(), Notes.A.ToString());
            try { _ = Notes.A.Body.Source; } catch (InvalidOperationException error) { Show(error.Message.Replace("this text", "'seeds/notes/a.md'")); }
            """,
            """
            Second *text*.;<p>Second <em>text</em>.</p>;Second *text*.
            <p>The <em>note</em>.</p>;Note { Body = The note. }
            The Markdown of 'seeds/notes/a.md' is not in the assembly: it was built with SeedContentBodies=Html.
            """);
    }

    [Theory]
    [InlineData("None")]
    [InlineData("1")]
    [InlineData("Source,Html")]
    public void Another_value_is_a_mistake(string value)
    {
        var output = Posts(value).Run().AssertCompiles();

        Assert.Equal($"/project/site.csproj(1,1): error SEED5002: SeedContentBodies is '{value}'; expected 'Source', 'Html' or 'Both'", Assert.Single(output.Messages));
        Assert.Contains("**東京**", output.Sources[Group], StringComparison.Ordinal);
        Assert.Contains("<strong>東京</strong>", output.Sources[Group], StringComparison.Ordinal);
    }

    private static GeneratorHost Posts(string bodies = "Both") => new GeneratorHost()
        .Property("SeedContentBodies", bodies)
        .Property("_SeedContentUrl", "/{key}")
        .Property("_SeedContentMarkdown", "github%3Bshortcodes")
        .Seed("posts/one.md", "---\nheadline: One\n---\n# Öns & zwei\n\nErster **東京** [text](two.md \"Zwei\").\n\n<!-- more -->\n\n## Unter\n\n![Bild](https://example.org/b.png)\n\n"
            + "{{video src=ä.mp4}}\n\n```cs x\nvar a = \"é\";\n```\n\n> # Zitat\n\nEnde: <https://example.org>.\n")
        .Seed("posts/two.md", "Second *text*.\n");
}
