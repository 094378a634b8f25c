using SeedContent.Compiler.Bodies.Markdown;

namespace SeedContent.Compiler.Tests.Bodies.Markdown;

/// <summary>Texts that make a careless reader throw, overflow its stack, or take hours; the time-out is a guard against hanging, no measurement.</summary>
public sealed class MarkdownHostileInputTests
{
    private const int HangsAfterMilliseconds = 120_000;

    private const string Whole = "# A *b* {#cc}\r\n\r\n> [!NOTE]\r\n> - [d](e.md \"f\") ![g][h]\r\n\r\n[h]: <i j> 'k'\r\n\r\n| a | b |\n|---|:-:|\n| `c` | <b id='x'> |\n\n```cs l\nm\n```\nn[^1] https://o.p :fox: $q$\n\n[^1]: r\n\n<script>\n</script>\n<!-- more -->\n: s\n\n{{video src=a\nb=\"c\"}}\n";

    public static TheoryData<string> Units =>
    [
        ">", "> ", "- ", "1. ", "* - ", "[", "![", "[a](", "[a](b (", "[a](<b", "[]", "[a]", "[a][b]", "[a\n", "[a]: b\n", "[a]: b\n\n", "[a]:\n", "[a]: <b ",
        "[^a]", "[^", "[^1]: a\n", "*", "*a ", "*a**b ", "a*", "**a*", "_a ", "~~a ", "*a_ ", "*a\n", "`", "`a``b", "<", "<a ", "<a x='", "<!--", "a<!--", "a<?", "a<!A ",
        "a<![CDATA[", "<div>\n", "<div>\n\n", "<script>", "<a onclick=x>", "<a id=x>", "&", "&#x", "&a", "\\", "a", " ", "\t", "\0", "\n", "\r", "a\n", "a\n\n",
        "a  \n", "|", "|a", "|a|\n|-|\n", "a|b\n", "http://a.b ", "http://", "www.a", "mailto:a ", "<a@", "<aa:", "#", "# a\n", "=\n", "a\n===\n", "```\n", "~", "- a\n",
        "-\n", "> a\n", "> a\n\n", "> [!NOTE]\n", "- [ ] a\n", "$a ", ":a:", ":::\n", "{#aa}", "# a {#aa}\n", "a\n: b\n", "\u202E", "\uD800", "\uDC00a", "あ", "ก",
        "{{", "{{ ", "{{video ", "{{video\n", "{{video}}", "{{video}}\n", "{{video a=\"", "{{video a='\n", "{{video\n\n", "a {{video ", "> {{video}}\n", "{{vidoe}}\n", "`{{video",
    ];

    [Theory(Timeout = HangsAfterMilliseconds)]
    [MemberData(nameof(Units))]
    public async Task A_long_run_of_one_thing_is_read_to_its_end(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, Math.Max(10_000, 100_000 / unit.Length)));

        await Check(text, new(), TestContext.Current.CancellationToken);
        await Check(text, MarkdownText.All with { Components = ["video"] }, TestContext.Current.CancellationToken);
        await Check(text, new() { RawHtml = RawHtmlPolicy.Escape }, TestContext.Current.CancellationToken);
    }

    [Theory(Timeout = HangsAfterMilliseconds)]
    [InlineData("[", "]")]
    [InlineData("**a ", "b**")]
    [InlineData("[a](", ")")]
    [InlineData("<b>", "</b>")]
    [InlineData("*a **a ", "b** b*")]
    public async Task Ten_thousand_pairs_within_one_another_are_read(string open, string close) =>
        await Check(string.Concat(Enumerable.Repeat(open, 10_000)) + "a" + string.Concat(Enumerable.Repeat(close, 10_000)), new(), TestContext.Current.CancellationToken);

    [Fact(Timeout = HangsAfterMilliseconds)]
    public async Task Lists_in_ever_deeper_lines_are_read() =>
        await Check(string.Concat(Enumerable.Range(0, 1_000).Select(i => new string(' ', i * 2) + "- a\n")), new(), TestContext.Current.CancellationToken);

    [Theory(Timeout = HangsAfterMilliseconds)]
    [InlineData("{{", 500_000)]
    [InlineData("{{video a=b}}\n", 100_000)]
    [InlineData("{{video a='b\n", 100_000)]
    [InlineData("{{video ", 100_000)]
    [InlineData("{{video\n\n", 100_000)]
    [InlineData("{{vidoe}}\n", 100_000)]
    [InlineData("`{{video}}` ", 20_000)]
    public async Task Very_many_shortcodes_and_what_only_looks_like_one_are_read(string unit, int count) => await Check(
        string.Concat(Enumerable.Repeat(unit, count)),
        new() { Features = MarkdownFeatures.GitHub | MarkdownFeatures.Shortcodes, Components = ["video"] },
        TestContext.Current.CancellationToken);

    [Theory(Timeout = HangsAfterMilliseconds)]
    [InlineData('a')]
    [InlineData(' ')]
    [InlineData('-')]
    [InlineData('`')]
    public async Task A_line_of_a_megabyte_is_read(char filling) => await Check("# " + new string(filling, 1_000_000), new(), TestContext.Current.CancellationToken);

    [Fact]
    public void A_text_may_end_anywhere()
    {
        for (var length = 0; length <= Whole.Length; length++)
        {
            MarkdownText.Read(Whole[..length], MarkdownText.All);
            MarkdownText.Read(Whole[length..], MarkdownText.All);
        }
    }

    [Fact]
    public void A_shortcode_may_be_long_and_not_without_end()
    {
        var options = new MarkdownOptions { Features = MarkdownFeatures.Shortcodes, Components = ["video"] };
        Assert.Single(MarkdownText.Read($"{{{{video a={new string('b', 9_000)}}}}}", options).Components, _ => true);

        var model = MarkdownText.Read($"{{{{video a=\"{new string('b', 11_000)}\"}}}}", options);
        Assert.Empty(model.Components);
        Assert.Equal("SEED2032", Assert.Single(model.Problems, _ => true).Descriptor.Id);
    }

    [Fact]
    public void Each_of_many_mistakes_is_reported_up_to_a_number() =>
        Assert.Equal(200, MarkdownText.Read(string.Concat(Enumerable.Repeat("[a]()\n\n", 10_000))).Problems.Count);

    // On a thread with a small stack, as some hosts have.
    private static Task Check(string text, MarkdownOptions options, CancellationToken cancellation)
    {
        var done = new TaskCompletionSource();
        var thread = new Thread(
            () =>
            {
                try
                {
                    var model = MarkdownReader.Read(text, options);
                    MarkdownTruths.CheckSpans(model, text);
                    done.SetResult();
                }
#pragma warning disable CA1031 // Whatever it is, the test has to hear of it.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    done.SetException(exception);
                }
            },
            maxStackSize: 512 * 1024)
        { IsBackground = true };
        thread.Start();
        return done.Task.WaitAsync(cancellation);
    }
}
