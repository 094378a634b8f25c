using Microsoft.CodeAnalysis;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Storage;

/// <summary>Entries whose bodies are packed have their values in rows. That the values are right is shown by all tests that run a probe: it runs over a pack too.</summary>
public sealed class RowTests
{
    private const string Declared = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using SeedContent;

        namespace Site
        {
            public enum Mood { Calm, Loud }

            [SeedCollection("authors")]
            public partial record Author(string Name);

            [SeedCollection("posts")]
            public partial record Post(
                SeedKey Key, string Title, DateOnly Day, Author Author, ImmutableArray<Author> Others, List<string> Tags, Mood Mood, byte Stars, int? Views, long Size, double Score, decimal Price,
                TimeSpan Length, DateTimeOffset At, Uri Link, Dictionary<string, string> Names, string? Summary, MarkdownBody Body, bool Draft = false)
            {
                public string Note { get; init; } = "none";
            }
        }
        """;

    private const string Show = """
        foreach (var post in Site.Posts.All)
        {
            Show(string.Join("|", post.Key, post.Title, post.Day.ToString("O"), post.Author.Name, string.Join(",", post.Others.Select(a => a.Name)), string.Join(",", post.Tags), post.Mood, post.Stars,
                post.Views, post.Size, post.Score.ToString("R", System.Globalization.CultureInfo.InvariantCulture), post.Price.ToString(System.Globalization.CultureInfo.InvariantCulture),
                post.Length, post.At.ToString("O"), post.Link, string.Join(",", post.Names.Select(n => n.Key + "=" + n.Value)), post.Summary ?? "null", post.Body.Html.Trim(), post.Draft, post.Note));
        }
        """;

    [Fact]
    public void Values_of_all_kinds_come_back_from_rows()
    {
        var lines = Probe.Run(Host(), Show).Split('\n');

        Assert.Equal(
            "one|Ön\"e\\ 😀|2024-02-29|Ann|Ben,Ann|a,b c|Loud|255|-7|9000000000|0.1|1.50|01:30:00|2024-02-29T23:59:59.5000000+05:30|https://example.org/ä|de=eins,en=one|null|<p>Text of one.</p>|True|own",
            lines[0]);
        Assert.StartsWith("three|3|0001-01-01|Ben||", lines[1], StringComparison.Ordinal);
        Assert.Contains("|9999-12-31|", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_that_differ_in_their_values_only_are_created_by_one_method()
    {
        var host = new GeneratorHost();
        for (var i = 0; i < 30; i++)
        {
            host.Seed($"posts/post-{i}.md", $"---\nheadline: Headline {i}\ndate: 2024-01-{1 + i:00}\nscore: {i}\ntags: [a, b{i}]\n---\nText number {i}.\n");
        }

        host.Seed("posts/other.md", "---\nscore: 7\ntags: []\n---\nNo headline.\n");
        Probe.Run(host, "foreach (var post in Posts.All) Show(post.Headline + post.Date + post.Score + string.Join(',', post.Tags) + post.Body.Html + post.Path);");

        var code = string.Concat(host.Pack(TestPack.Write(host)).Run().AssertClean().Sources.Where(source => source.Key.StartsWith("SeedContent.Posts.", StringComparison.Ordinal)).Select(source => source.Value));

        Assert.DoesNotContain("\"Headline 7\"", code, StringComparison.Ordinal);
        Assert.InRange(code.Split(" Row_").Length - 1 - 31, 2, 10);
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Keys")]
    public void Values_come_back_whether_entries_are_properties_or_not(string members)
    {
        var host = Host().Property("SeedContentMembers", members);
        for (var i = 0; i < 40; i++)
        {
            host.Seed($"notes/note-{i}.md", $"---\nheadline: Headline {i}\n---\nText {i}.\n").Seed($"articles/article-{i}.txt", $"July {1 + (i % 28)}, 2023\n\nLONDON (AP) - Text {i}.\n");
        }

        // Some are not in the pack.
        const string All = Show + """
            foreach (var note in Site.Notes.All) Show(note.Key, note.Headline, note.Body.Html.Trim(), note.Path);
            foreach (var article in Site.Articles.All) Show(article.Key, article.Date, article.Dateline?.Place, article.Dateline?.Agency, article.Lead?.Text, article.WordCount);
            """;
        var lines = Probe.Run(host, All);
        var mixed = host.Pack(TestPack.Write(host, path => path.Length % 2 == 0)).Run().AssertClean();

        Assert.Equal(83, lines.Count(c => c == '\n'));
        Assert.Contains("note-7;Headline 7;<p>Text 7.</p>;seeds/notes/note-7.md", lines, StringComparison.Ordinal);
        Assert.Contains("article-7;07/08/2023;LONDON;AP;Text 7.;2", lines, StringComparison.Ordinal);
        Assert.Equal(lines, (string)mixed.Load().GetType("Probe")!.GetMethod("Run")!.Invoke(null, null)!);
    }

    // What hot reload updates must be in the built assembly, wherever that has texts and values.
    [Theory]
    [InlineData("All")]
    [InlineData("Keys")]
    public void The_built_code_has_all_methods_that_hot_reload_can_change(string members)
    {
        var host = Host().Property("SeedContentMembers", members);
        for (var i = 0; i < 40; i++)
        {
            host.Seed($"notes/note-{i}.md", $"Text {i}.\n");
        }

        var inCode = MethodsOf(host.Run().AssertClean());
        var packed = MethodsOf(host.Pack(TestPack.Write(host)).Run().AssertClean());
        var hot = MethodsOf(host.HotReload().Run().AssertClean());

        Assert.NotEmpty(hot);
        Assert.Empty(hot.Except(inCode));
        Assert.Empty(hot.Except(packed));
    }

    internal static List<string> MethodsOf(GeneratorOutput output) =>
    [
        .. output.Compilation.GetSymbolsWithName(_ => true, SymbolFilter.Member)
            .Where(member => member.ContainingType.ToDisplayString().StartsWith("Site.", StringComparison.Ordinal))
            .Select(member => member.ToDisplayString()),
    ];

    private static GeneratorHost Host() => new GeneratorHost()
        .Code("Post.cs", Declared)
        .Seed("authors.yml", "ann:\n  name: Ann\nben:\n  name: Ben\n")
        .Seed("posts/one.md", Post("1", "'Ön\"e\\ 😀'", "2024-02-29", "ann", "[ben, ann]", "[a, b c]", "loud", "255", "-7", "draft: true\nnote: own\n") + "Text of one.\n")
        .Seed("posts/three.md", Post("2", "'3'", "0001-01-01", "ben", "[]", "[]", "calm", "0", "0", "summary: ''\n") + "Text of three.\n")
        .Seed("posts/two.md", Post("3", "two", "9999-12-31", "ben", "[ben]", "['']", "calm", "1", "2147483647", "") + "Text of two.\n");

    private static string Post(string order, string title, string day, string author, string others, string tags, string mood, string stars, string views, string rest) =>
        $"---\norder: {order}\ntitle: {title}\nday: {day}\nauthor: {author}\nothers: {others}\ntags: {tags}\nmood: {mood}\nstars: {stars}\nviews: {views}\nsize: 9000000000\nscore: 0.1\nprice: 1.50\n"
        + $"length: 01:30:00\nat: 2024-02-29T23:59:59.5+05:30\nlink: https://example.org/ä\nnames: {{ de: eins, en: one }}\n{rest}---\n";
}
