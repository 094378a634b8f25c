using SeedContent.Generator.Tests.Declarations;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Markdown;

/// <summary>Shortcodes as a program has them, compiled and run.</summary>
public sealed class ComponentTests
{
    private const string ShowParts = """
        static void Parts(MarkdownBody body)
        {
            foreach (var part in body.Parts)
            {
                switch (part)
                {
                    case MarkdownHtmlPart html:
                        Show("html", html.Html.TrimEnd(), System.Text.Encoding.UTF8.GetString(html.HtmlUtf8) == html.Html);
                        break;
                    case MarkdownComponentPart component:
                        Show(component.Name, string.Join('|', component.Attributes.Select(pair => $"{pair.Key}={pair.Value}")), component.Value);
                        break;
                }
            }
        }

        """;

    private const string Page = "# Größe\n\nBefore.\n\n{{video src=\"ä.mp4\" Wide title='Two \"words\"'}}\n{{note}}\n\n## After\n\n*Text.*\n";

    [Fact]
    public void A_text_is_cut_at_its_shortcodes_where_the_project_asks_for_them() => Probe.Check(
        new GeneratorHost().Property("_SeedContentMarkdown", "shortcodes").Seed("docs/page.md", Page),
        ShowParts + """
        var body = Docs.Page.Body;
        Parts(body);
        Show(body.Html.Contains("<div data-component=\"video\" data-src=\"ä.mp4\" data-wide=\"true\" data-title=\"Two &quot;words&quot;\"></div>\n<div data-component=\"note\"></div>\n"));
        Show(string.Concat(body.Sections.Select(section => section.Html)) == body.Html, body.PlainText.ReplaceLineEndings("|"), body.WordCount, ReferenceEquals(body.Parts[0], body.Parts[0]));
        var video = (MarkdownComponentPart)body.Parts[1];
        Show(video.Attributes["SRC"], video.Attributes.TryGetValue("height", out _), video.Attributes.Count, video);
        """,
        """
        html;<h1 id="größe">Größe</h1>
        <p>Before.</p>;True
        video;src=ä.mp4|Wide=true|title=Two "words";
        note;;
        html;<h2 id="after">After</h2>
        <p><em>Text.</em></p>;True
        True
        True;Größe|Before.|After|Text.;4;True
        ä.mp4;False;3;video
        """);

    [Fact]
    public void Without_shortcodes_a_text_is_one_part() => Probe.Check(
        new GeneratorHost().Seed("docs/page.md", "{{video}}").Seed("docs/blank.md", "[a]: b\n"),
        ShowParts + "Parts(Docs.Page.Body); Show(Docs.Page.Body.Parts.Length, Docs.Blank.Body.Parts.Length);",
        """
        html;<p>{{video}}</p>;True
        1;0
        """);

    [Fact]
    public void A_component_is_an_instance_of_its_declared_type() => Probe.Check(
        DeclaredProject.Create(
            """
            public enum Align { Left, [SeedField("far-right")] Right }
            [SeedComponent("video")] public record Video(string Src, int Width = 640, bool AutoPlay = false, TimeSpan? Start = null);
            [SeedComponent("figure")] public sealed class Figure { public required Uri File { get; init; } public Align Align { get; init; } public decimal? Scale { get; init; } public override string ToString() => $"{File} {Align} {Scale}"; }
            [SeedComponent("chart")] public readonly record struct Chart([property: SeedSeparator(",")] ImmutableArray<int> Points, DateOnly Day, string Body);
            [SeedComponent("rule")] public record Rule;
            [SeedComponent("unused")] internal record Unused(int X);
            """,
            ("docs/page.md", "{{video src=a.mp4}}\n{{video src=\"b c.mp4\" width='1280' auto-play start=PT1M}}\n\nText.\n\n{{figure file=/x.png align=FAR_RIGHT scale=1.50}}\n{{chart points=\"1, 2,3\" day=2024-05-01 body=\"a ' b\"}}\n{{rule}}")),
        ShowParts + """
        Parts(Docs.Page.Body);
        var part = (MarkdownComponentPart)Docs.Page.Body.Parts[0];
        Show(ReferenceEquals(part.Value, part.Value), part.Value is Video { AutoPlay: false }, string.Join('+', ((Chart)((MarkdownComponentPart)Docs.Page.Body.Parts[4]).Value!).Points));
        """,
        """
        video;src=a.mp4;Video { Src = a.mp4, Width = 640, AutoPlay = False, Start =  }
        video;src=b c.mp4|width=1280|auto-play=true|start=PT1M;Video { Src = b c.mp4, Width = 1280, AutoPlay = True, Start = 00:01:00 }
        html;<p>Text.</p>;True
        figure;file=/x.png|align=FAR_RIGHT|scale=1.50;/x.png Right 1.50
        chart;points=1, 2,3|day=2024-05-01|body=a ' b;Chart { Points = System.Collections.Immutable.ImmutableArray`1[System.Int32], Day = 05/01/2024, Body = a ' b }
        rule;;Rule { }
        True;True;1+2+3
        """);

    [Fact]
    public void A_component_can_name_entries() => Probe.Check(
        DeclaredProject.Create(
            """
            [SeedCollection("posts")] public partial record Post(string Title, MarkdownBody Body);
            [SeedComponent("card")] public record Card(Author Author, [SeedReference("posts")] string? Post = null);
            [SeedComponent("cards")] public partial record Cards([property: SeedSeparator(",")] ImmutableArray<Post> Posts, Author? By);
            """,
            ("authors.yml", "jane: { name: Jane }\n"),
            ("posts/a.md", "---\ntitle: A\n---\n{{card author=jane post=a}}\n\n{{cards posts=\"b, a\"}}"),
            ("posts/b.md", "---\ntitle: B\n---\n{{cards posts=a by=jane}}")),
        """
        static T Get<T>(MarkdownBody body, int part) => (T)((MarkdownComponentPart)body.Parts[part]).Value!;
        var cards = Get<Cards>(Posts.A.Body, 1);
        Show(Get<Card>(Posts.A.Body, 0).Author.Name, Get<Card>(Posts.A.Body, 0).Post, string.Join('+', cards.Posts.Select(post => post.Title)), cards.By is null, Get<Cards>(Posts.B.Body, 0).By!.Name, ReferenceEquals(cards.Posts[1], Posts.A));
        """,
        "Jane;a;B+A;True;Jane;True");

    [Fact]
    public void Links_before_a_component_may_become_longer() => Probe.Check(
        DeclaredProject.Create(
            "[SeedCollection(\"docs\", Url = \"/docs/{key}/\")] public partial class Doc : Document; [SeedComponent(\"video\")] public record Video(string Src);",
            ("docs/a.md", "[b](b.md)\n\n{{video src=ü}}\n\n[b](b.md) behind"),
            ("docs/b.md", "B")),
        ShowParts + "Parts(Docs.A.Body);",
        """
        html;<p><a href="/docs/b/">b</a></p>;True
        video;src=ü;Video { Src = ü }
        html;<p><a href="/docs/b/">b</a> behind</p>;True
        """);

    [Fact]
    public void The_code_for_hot_reload_creates_them_too()
    {
        var output = DeclaredProject.Create("[SeedComponent(\"video\")] public record Video(string Src);", ("docs/a.md", "{{video src=a}}")).HotReload().Run().AssertClean();

        Assert.Contains("0 => new global::Site.Video(Src: \"a\"),", output.Sources["SeedContent.Docs.0.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_no_body_is_checked_all_the_same() => new MarkedProject(
        "[SeedCollection(\"posts\")] public partial record Post(string Title); [SeedComponent(\"video\")] public record Video(string Src);")
        .Seed("posts/a.md", "---\ntitle: A\n---\n{{⟦video⟧}}")
        .AssertMarked("SEED3012 The field 'src' is missing; expected a text");

    [Fact]
    public void Attributes_are_checked_as_the_fields_of_data_are() => new MarkedProject(
        """
        [SeedComponent("video")] public record Video(string Src, [Range(1, 4000)] int Width = 640, Level Level = Level.Low, [property: SeedSeparator(",")] ImmutableArray<int> Marks = default, DateOnly? Day = null, bool Wide = false, [property: After("Day")] DateOnly? End = null);
        """)
        .Seed("docs/a.md", "---\norder: 1\n---\n# Zürich\n\n{{video src=a width=⟦wide⟧ ⟦hieght⟧=1 level=\"mid-dle\" marks=\"1, ⟦x⟧\" day=⟦\"2023-02-30\"⟧ wide=⟦yes⟧}}\n\n{{⟦video⟧ width=⟦'5000'⟧\nlevel=⟦hihg⟧}}\n\n{{video src ⟦S_rc⟧=2 day=2024-01-02 end=⟦2024-01-01⟧}}")
        .AssertMarked(
            "SEED2003 'S_rc' stands twice in this mapping, first in line 11; remove one of the two",
            "SEED3001 Expected a date such as 2024-05-01, found '2023-02-30'; the month 2023-02 has 28 days",
            "SEED3002 Expected a whole number from -2147483648 to 2147483647 for 'marks', found 'x'",
            "SEED3002 Expected a whole number from -2147483648 to 2147483647 for 'width', found 'wide'",
            "SEED3002 Expected one of Low, mid-dle, High for 'level', found 'hihg'; did you mean 'High'?",
            "SEED3002 Expected true or false for 'wide', found 'yes'; write true",
            "SEED3012 The field 'src' is missing; expected a text",
            "SEED3013 'hieght' is not a field of Video; its fields are src, width, level, marks, day, wide, end",
            "SEED3021 The value 5000 of 'width' is out of range; expected 1 to 4000",
            "SEED3025 2024-01-01 of 'end' is not after 2024-01-02 of 'day'; change one of the two");

    [Fact]
    public void A_field_that_is_missing_is_no_field_of_the_page() => new MarkedProject(
        "[SeedCollection(\"posts\")] public partial record Post(string Title, MarkdownBody Body); [SeedComponent(\"card\")] public record Card(string Title);")
        .Seed("posts/a.md", "---\ntitle: A\n---\n{{⟦card⟧}}")
        .Seed("posts/b.md", "⟦---⟧\norder: 1\n---\nB")
        .AssertMarked(
            "SEED3012 The field 'title' is missing; expected a text",
            "SEED3012 The field 'title' is missing; expected a text; 'a' has 'A'");

    [Fact]
    public void A_reference_to_no_entry_is_an_error_at_its_value()
    {
        var output = DeclaredProject.Create(
            "[SeedComponent(\"card\")] public record Card(Author Author, [property: SeedSeparator(\",\")] ImmutableArray<Author> Others);",
            ("authors.yml", "jane: { name: Jane }\n"),
            ("docs/a.md", "# A\n\n{{card author=jnae others=\"jane, mxa\"}}")).Run();

        Assert.Equal(
            [
                "/project/seeds/docs/a.md(3,15): error SEED4001: 'jnae' is not an entry of 'authors'; did you mean 'jane'?",
                "/project/seeds/docs/a.md(3,34): error SEED4001: 'mxa' is not an entry of 'authors'; its only entry is 'jane'",
            ],
            output.Messages);
        Assert.Empty(output.CompilerErrors);
    }

    [Theory]
    [InlineData("{{⟦vidoe⟧ src=a}}", "SEED4007 There is no component 'vidoe'; did you mean 'video'?")]
    [InlineData("{{ ⟦Video⟧ }}", "SEED4007 There is no component 'Video'; did you mean 'video'?")]
    [InlineData("{{⟦gallery⟧}}", "SEED4007 There is no component 'gallery'; there are video, rule")]
    [InlineData("{{video src=a ⟦src⟧=b}}", "SEED2032 The component 'video' cannot be read: the key 'src' stands twice")]
    [InlineData("a\n{{video src=a ⟦SRC⟧}}\nb", "SEED2032 The component 'video' cannot be read: the key 'SRC' stands twice")]
    [InlineData("a\n\n⟦{{⟧video src=a\n\nb", "SEED2032 The component 'video' cannot be read: it has no '}}' before the next blank line")]
    [InlineData("⟦{{⟧rule", "SEED2032 The component 'rule' cannot be read: it has no '}}' before the next blank line")]
    [InlineData("{{video src=⟦\"⟧a}}", "SEED2032 The component 'video' cannot be read: the quotation mark of 'src' is not closed")]
    [InlineData("{{video src=a⟦\"⟧b\"}}", "SEED2032 The component 'video' cannot be read: the value of 'src' has '\"' in it; put it between quotation marks")]
    [InlineData("{{video src=a?b⟦=⟧c}}", "SEED2032 The component 'video' cannot be read: the value of 'src' has '=' in it; put it between quotation marks")]
    [InlineData("{{video src=\"a\"⟦b⟧}}", "SEED2032 The component 'video' cannot be read: a blank is missing before 'b'")]
    [InlineData("{{video ⟦\"⟧a\"}}", "SEED2032 The component 'video' cannot be read: '\"' stands where a key is expected; a value has its key and '=' before it")]
    [InlineData("{{video⟦'⟧a'}}", "SEED2032 The component 'video' cannot be read: ''' stands where a key is expected; a value has its key and '=' before it")]
    [InlineData("{{video ⟦😀⟧=a}}", "SEED2032 The component 'video' cannot be read: '😀' stands where a key is expected")]
    [InlineData("{{video src ⟦=⟧ a}}", "SEED2032 The component 'video' cannot be read: '=' stands where a key is expected")]
    [InlineData("{{video ⟦src=⟧}}", "SEED2032 The component 'video' cannot be read: the value of 'src' is missing; write src=\"\" for an empty one")]
    [InlineData("   {{video src=a⟦}⟧ }", "SEED2032 The component 'video' cannot be read: a single '}' closes nothing; write '}}', or put the value between quotation marks")]
    [InlineData("text ⟦{{video src=a}}⟧ text", Misplaced)]
    [InlineData("⟦{{video src=a}}⟧ text", Misplaced)]
    [InlineData("# ⟦{{video src=a}}⟧", Misplaced)]
    [InlineData("- ⟦{{video src=a}}⟧", Misplaced)]
    [InlineData("- a\n\n  ⟦{{video src=a}}⟧", Misplaced)]
    [InlineData("> a\n> ⟦{{ video src='a b' }}⟧", Misplaced)]
    [InlineData("|a|\n|-|\n|⟦{{video src=a}}⟧|", Misplaced)]
    [InlineData("<div>\n⟦{{video src=a}}⟧\n</div>", Misplaced)]
    [InlineData("a\n    ⟦{{video src=a}}⟧", Misplaced)]
    [InlineData("text ⟦{{video⟧ src=a src=a}}", Misplaced)]
    [InlineData("> ⟦{{video⟧", Misplaced)]
    [InlineData("*⟦{{video src=a_b*c}}⟧*", Misplaced)]
    [InlineData("`a` ⟦{{video src=a}}⟧ `b` ⟦{{rule}}⟧ `{{rule}}`", Misplaced, "SEED2033 The component 'rule' is text here; put it on a line by itself, outside of lists, quotations, tables and HTML, or write '\\{{' where text is meant")]
    [InlineData("`{{video}}` \\{{video}} {{other}} {{video.src}} {{< video >}} {{videos}} <!-- {{video}} --> <https://a.b/{{video}}>")]
    [InlineData("```\n{{video}}\n```\n\n    {{video}}\n\n<!--\n{{video}}\n-->\n\n<style>\n{{video}}\n</style>\n\n[x]: {{video}}\n\n\\{{video\n\nHere {{other src=}} is.\n\n{{other src=}}")]
    public void Once_a_component_is_declared_every_mistake_has_its_place(string text, params string[] messages) => new MarkedProject(
        "[SeedComponent(\"video\")] public record Video(string? Src); [SeedComponent(\"rule\")] public record Rule;")
        .Seed("docs/a.md", "---\norder: 1\n---\n\n" + text)
        .AssertMarked(messages);

    private const string Misplaced =
        "SEED2033 The component 'video' is text here; put it on a line by itself, outside of lists, quotations, tables and HTML, or write '\\{{' where text is meant";

    [Theory]
    [InlineData("[SeedComponent(\"\")] public record ⟦Video⟧(string Src);", "Video cannot be the component '': a name is a letter, then letters, digits, '-' and '_'")]
    [InlineData("[SeedComponent(\"my video\")] public record ⟦Video⟧(string Src);", "Video cannot be the component 'my video': a name is a letter, then letters, digits, '-' and '_'")]
    [InlineData("[SeedComponent(\"2d\")] public record ⟦Video⟧(string Src);", "Video cannot be the component '2d': a name is a letter, then letters, digits, '-' and '_'")]
    [InlineData("[SeedComponent(\"video\")] public abstract record ⟦Video⟧(string Src);", "Video cannot be the component 'video': it is abstract")]
    [InlineData("[SeedComponent(\"video\")] public static class ⟦Video⟧;", "Video cannot be the component 'video': it is static")]
    [InlineData("[SeedComponent(\"video\")] public record ⟦Video⟧<T>(T Src);", "Video cannot be the component 'video': it is generic")]
    [InlineData("[SeedComponent(\"video\")] public ref struct ⟦Video⟧ { public string Src { get; init; } }", "Video cannot be the component 'video': it is a ref struct")]
    [InlineData("public class Outer { [SeedComponent(\"video\")] private record ⟦Video⟧(string Src); }", "Video cannot be the component 'video': generated code cannot see it; make it public or internal")]
    public void A_type_that_cannot_be_a_component_says_why(string declaration, string message) =>
        new MarkedProject(declaration).AssertMarked("SEED5015 " + message);

    [Theory]
    [InlineData("SeedKey ⟦X⟧", "a component has no key")]
    [InlineData("MarkdownBody ⟦X⟧", "a component has no text")]
    [InlineData("Article ⟦X⟧", "a component has no text")]
    [InlineData("Part ⟦X⟧", "an attribute is one text, and has no parts of its own")]
    [InlineData("Dictionary<string, int> ⟦X⟧", "an attribute is one text, and has no parts of its own")]
    [InlineData("ImmutableArray<int> ⟦X⟧", "an attribute is one text; say what separates the items by [SeedSeparator(\",\")]")]
    [InlineData("[property: SeedSeparator(\",\")] ImmutableArray<Part> ⟦X⟧", "an item is one text in an attribute, and has no parts of its own")]
    [InlineData("[property: SeedSeparator(\",\")] List<int[]> ⟦X⟧", "an item is one text in an attribute, and has no parts of its own")]
    [InlineData("System.IO.Stream ⟦X⟧", "no seed has such a value")]
    public void A_member_that_no_attribute_can_fill_says_why(string member, string reason) =>
        new MarkedProject($"public record Part(int Size); [SeedComponent(\"video\")] public record Video(string Src, {member});")
            .Seed("docs/a.md", "{{video src=a anything=b}}")
            .AssertMarked($"SEED5007 No seed can fill Video.X: {reason}. Give it another type, or [SeedIgnore]");

    [Fact]
    public void A_property_that_no_attribute_can_fill_is_reported_at_its_name() =>
        new MarkedProject("[SeedComponent(\"video\")] public class Video { public int[] ⟦Marks⟧ { get; init; } = []; [⟦Unique⟧] public int X { get; init; } }")
            .AssertMarked(
                "SEED5007 No seed can fill Video.Marks: an attribute is one text; say what separates the items by [SeedSeparator(\",\")]. Give it another type, or [SeedIgnore]",
                "SEED5011 [Unique] cannot be checked on X: only a field of the entry itself can be unique, no field of a record in it");

    [Fact]
    public void A_second_type_of_a_component_is_reported()
    {
        var diagnostic = Assert.Single(new MarkedProject("[SeedComponent(\"video\")] public record One(string X); [SeedComponent(\"video\")] public record ⟦Two⟧(string X);")
            .AssertMarked("SEED5016 The component 'video' is One already; remove one [SeedComponent(\"video\")]"));

        Assert.Single(diagnostic.AdditionalLocations);
    }
}
