using System.Globalization;
using System.Text;
using CsCheck;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests;

/// <summary>Generated code that is compiled, loaded and asked.</summary>
public sealed class RunTests
{
    [Fact]
    public void Every_text_comes_back_as_it_was_written() => Gen.String
        .Array[1, 12]
        .Sample(
            texts =>
            {
                var written = texts.Select(text => ToUnicode(text)).Where(text => !string.IsNullOrWhiteSpace(text) && !text.StartsWith("---", StringComparison.Ordinal)).ToList();
                if (written.Count == 0)
                {
                    return;
                }

                var host = new GeneratorHost();
                for (var i = 0; i < written.Count; i++)
                {
                    host.Seed($"articles/a{i}.txt", written[i]);
                }

                var articles = host.Run().AssertClean().All<Article>("Site.Articles");
                for (var i = 0; i < written.Count; i++)
                {
                    Assert.Equal(written[i], articles[$"a{i}"].Text);
                }
            },
            iter: 40,
            threads: 1);

    [Theory]
    [InlineData("\"\"\"\"\"\n\"\"\"")]
    [InlineData("    indented\n  less\n\tand a tab\n")]
    [InlineData("line\r\nline\rline\nline\u0085line\u2028line\u2029")]
    [InlineData("\u202Eright to left\u202C and \u200B nothing\uFEFF")]
    [InlineData("a \\u0041 {0} {{ }} $\" @\" %s\n#if X\n#endif\n/* */ //\n")]
    [InlineData("\0\u0001\u001B[31mred")]
    [InlineData("👩‍👩‍👧‍👦 𝒳 \uFFFD")]
    public void A_text_that_could_be_taken_for_code_comes_back_as_it_was_written(string text)
    {
        var articles = new GeneratorHost().Seed("articles/one.txt", text).Run().AssertClean().All<Article>("Site.Articles");

        Assert.Equal(text, articles[0].Text);
        Assert.Equal(text, Encoding.UTF8.GetString(articles[0].Utf8));
    }

    [Fact]
    public void Every_key_finds_its_entry_and_no_other_string_finds_any()
    {
        var host = new GeneratorHost();
        var keys = Enumerable.Range(0, 3000).Select(i => (i % 3) switch { 0 => $"a{i:D4}", 1 => $"日本語-a{i:D4}", _ => $"sub/{i}/é🌱" }).ToList();
        foreach (var key in keys)
        {
            host.Seed($"articles/{key}.txt", "Text of " + key);
        }

        var articles = host.Property("SeedContentMembers", "Keys").Run().AssertClean().All<Article>("Site.Articles");

        Assert.Equal(3000, articles.Count);
        Assert.All(keys, key => Assert.Equal("Text of " + key, articles[key].Text));
        Assert.All(keys, key => Assert.False(articles.TryGet(key + "x", out _) || articles.TryGet(key[..^1], out _) || articles.TryGet(key.ToUpperInvariant(), out _)));
        Assert.False(articles.TryGet("", out _));
        Assert.False(articles.TryGet("\uD83C", out _));
        Assert.False(articles.TryGet(new string('a', 100_000), out _));
        Assert.Throws<KeyNotFoundException>(() => articles["nothing"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => articles[3000]);
        Assert.Throws<ArgumentOutOfRangeException>(() => articles[-1]);
        Assert.Throws<ArgumentNullException>(() => articles.TryGet(null!, out _));
        Assert.Equal(articles.Select(entry => entry.Key), articles.Select(entry => entry.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(300, "", "")]
    [InlineData(300, "", "/a-part-that-all-keys-end-with")]
    [InlineData(300, "a-part-that-all-keys-begin-with/", "")]
    [InlineData(300, "a-part-that-all-keys-begin-with/", "/a-part-that-all-keys-end-with")]
    [InlineData(10, "", "")]
    [InlineData(10, "", "/a-part-that-all-keys-end-with")]
    [InlineData(10, "a-part-that-all-keys-begin-with/", "")]
    [InlineData(10, "a-part-that-all-keys-begin-with/é", "/a-part-that-all-keys-end-with")]
    [InlineData(32, "", "")]
    [InlineData(33, "", "")]
    public void Keys_are_found_wherever_they_differ(int count, string before, string after)
    {
        var host = new GeneratorHost();
        var keys = Enumerable.Range(0, count).Select(i => before + (i * 7919 % 1000).ToString("D3", CultureInfo.InvariantCulture) + after).ToList();
        foreach (var key in keys)
        {
            host.Seed($"docs/{key}.md", "Text of " + key);
        }

        var docs = host.Run().AssertClean().All<Document>("Site.Docs");
        var others = keys.SelectMany(key => (string[])["x" + key[1..], key[..^1] + "x", key[..(before.Length + 1)] + "x" + key[(before.Length + 2)..]]).ToList();

        // Twice: entries are found another way after some look-ups, and when they were found before.
        for (var time = 0; time < 2; time++)
        {
            Assert.All(others, other => Assert.False(docs.TryGet(other, out _)));
            Assert.All(["", "x", new('x', 10_000)], other => Assert.False(docs.TryGet(other, out _)));
            Assert.All(keys, key => Assert.Equal("Text of " + key, docs[key].Body.Source));
        }
    }

    [Fact]
    public void A_few_keys_that_no_place_tells_apart_are_found()
    {
        string[] keys = ["aa", "ab", "ba", "bb"];
        var host = new GeneratorHost();
        foreach (var key in keys)
        {
            host.Seed($"docs/{key}.md", "Text of " + key);
        }

        var docs = host.Run().AssertClean().All<Document>("Site.Docs");

        for (var time = 0; time < 10; time++)
        {
            Assert.All(keys, key => Assert.Equal("Text of " + key, docs[key].Body.Source));
            Assert.False(docs.TryGet("ac", out _));
        }
    }

    [Fact]
    public void The_class_has_what_the_collection_has()
    {
        var assembly = new GeneratorHost()
            .Seed("articles/one.txt", "One.")
            .Seed("articles/two.txt", "Two.")
            .Code("Probe.cs", """
                namespace Site;

                public static class Probe
                {
                    public static string Run()
                    {
                        var found = Articles.TryGet(Articles.Keys.Two, out var two) && ReferenceEquals(two, Articles.Two);
                        var span = Articles.TryGet("xtwo".AsSpan(1), out var same) && ReferenceEquals(same, two);
                        var missing = Articles.TryGet("three", out var three) || three != null;
                        var text = "";
                        foreach (var article in Articles.All)
                        {
                            text += article.Text;
                        }

                        return $"{found} {span} {missing} {Articles.Count} {Articles.All.Count} {text} {Articles.All["one"].Key} {Articles.All[1].Key}";
                    }
                }
                """.Replace("namespace Site;", "using System;\nnamespace Site;", StringComparison.Ordinal))
            .Run()
            .AssertClean()
            .Load();

        Assert.Equal("True True False 2 2 One.Two. one two", assembly.GetType("Site.Probe")!.GetMethod("Run")!.Invoke(null, null));
    }

    [Fact]
    public void Threads_that_come_at_once_get_one_entry_with_one_set_of_parts()
    {
        for (var round = 0; round < 20; round++)
        {
            var articles = new GeneratorHost().Seed("articles/one.txt", "One.\n\n“Two,” said Mary Jones.").Run().All<Article>("Site.Articles");
            var seen = new (Article Entry, Paragraph Part)[8];
            using var start = new Barrier(seen.Length);
            var threads = Enumerable.Range(0, seen.Length).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                var entry = articles[0];
                seen[i] = (entry, entry.Paragraphs[0]);
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            Assert.Single(seen.Distinct());
        }
    }

    [Fact]
    public void An_entry_is_created_when_it_is_first_asked_for_and_not_before()
    {
        var host = new GeneratorHost();
        for (var i = 0; i < 500; i++)
        {
            host.Seed($"articles/a{i}.txt", "Text.\n\nMore text.");
        }

        var all = host.Run().Load().GetType("Site.Articles")!.GetProperty("All")!;
        var articles = (SeedCollection<Article>)all.GetValue(null)!;
        _ = articles.Count;
        _ = articles["a7"].Text;

        // Each action once before, for what the runtime sets up at a first call.
        var find = (string key) => _ = articles.Count + (articles.TryGet(key, out _) ? 1 : 0);
        _ = Allocated(() => find("a6"));
        var nothing = Allocated(() => find("nothing"));
        var first = Allocated(() => find("a8"));
        var second = Allocated(() => find("a8"));
        var rest = Allocated(() =>
        {
            foreach (var article in articles)
            {
                GC.KeepAlive(article);
            }
        });

        Assert.Equal(0, nothing);
        Assert.InRange(first, 1, 2000);
        Assert.Equal(0, second);
        Assert.True(rest > 490 * 100, $"{rest} bytes for 490 articles and more, none of which fits into 100");
    }

    [Fact]
    public void Reading_a_paragraph_as_UTF8_allocates_nothing()
    {
        var articles = new GeneratorHost().Seed("articles/one.txt", "Ärger.\n\nMore text.").Run().All<Article>("Site.Articles");
        var paragraphs = articles[0].Paragraphs;
        var length = 0;

        Assert.Equal(0, Allocated(() =>
        {
            foreach (var paragraph in paragraphs)
            {
                length += paragraph.Utf8.Length;
            }
        }));
        Assert.True(length >= "Ärger.More text.".Length + 1);
    }

    [Fact]
    public void A_string_is_decoded_once_and_kept()
    {
        var articles = new GeneratorHost().Seed("articles/one.txt", "One.\n\nTwo.").Run().All<Article>("Site.Articles");

        Assert.Same(articles[0].Text, articles[0].Text);
        Assert.Same(articles[0].Paragraphs[1].Text, articles[0].Paragraphs[1].Text);
        Assert.Equal("Two.", articles[0].Paragraphs[1].Text);
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // A file holds no lone surrogates.
    private static string ToUnicode(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
