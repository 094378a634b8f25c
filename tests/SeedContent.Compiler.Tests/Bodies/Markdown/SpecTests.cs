using System.Text.RegularExpressions;
using SeedContent.Compiler.Bodies.Markdown;

namespace SeedContent.Compiler.Tests.Bodies.Markdown;

/// <summary>The examples of the specifications. Each is read as it says, or is listed with the reason why not.</summary>
public sealed partial class SpecTests
{
    private const string CaseFolding = "Markdig compares labels by the runtime's tables; those that need no culture do not know that ẞ is SS";
    private const string BareAddress = "an address without brackets is a link in GitHub's profile";
    private const string NewerComments = "comments are those of CommonMark 0.31.2, which the specification of 2019 does not have";
    private const string TableStyle = "a column is aligned by a style, not by an attribute that HTML has given up";
    private const string TaskMarkup = "boxes have classes, and are written as XML has it";
    private const string MailAddress = "Markdig takes no mail addresses without brackets";
    private const string Parentheses = "Markdig ends an address at the first parenthesis that opens nowhere";
    private const string TagFilter = "HTML that runs code is reported, or escaped all, by the project's choice";

    private static readonly Dictionary<int, string> CommonMarkDeviations = new() { [542] = CaseFolding };

    private static readonly Dictionary<int, string> GitHubDeviations = new()
    {
        [199] = TableStyle,
        [279] = TaskMarkup,
        [280] = TaskMarkup,
        [616] = BareAddress,
        [619] = BareAddress,
        [625] = Parentheses,
        [629] = MailAddress,
        [630] = MailAddress,
        [631] = MailAddress,
        [645] = NewerComments,
        [646] = NewerComments,
        [653] = TagFilter,
    };

    [Fact]
    public void Every_example_of_CommonMark_is_written_as_it_says() =>
        Check(Path.Combine(PublicFolder.Suite("commonmark"), "spec.txt"), new() { Features = MarkdownFeatures.CommonMark }, CommonMarkDeviations, 650);

    [Fact]
    public void Every_example_of_GitHub_s_specification_is_written_as_it_says_or_deviates_for_a_reason_that_is_listed() =>
        Check(Path.Combine(PublicFolder.Suite("gfm"), "spec.txt"), new(), GitHubDeviations, 670);

    private static void Check(string path, MarkdownOptions options, Dictionary<int, string> deviations, int atLeast)
    {
        var examples = SpecExample.ReadAll(path);

        Assert.True(examples.Count >= atLeast, "The specification has more examples than that.");
        Assert.DoesNotContain(examples, example => HeadingId().IsMatch(example.Html));
        Assert.Empty(examples.Select(example => Complaint(example, options, deviations)).OfType<string>());
    }

    private static string? Complaint(SpecExample example, MarkdownOptions options, Dictionary<int, string> deviations)
    {
        var html = HeadingId().Replace(MarkdownReader.Read(example.Markdown, options).Html, "$1");
        var isAsSaid = string.Equals(Normalize(html), Normalize(example.Html), StringComparison.Ordinal);
        var isListed = deviations.ContainsKey(example.Number);
        return isAsSaid == isListed ? $"{example.Number} {(isListed ? "does not deviate" : "deviates")}: {example.Markdown}\n{html}" : null;
    }

    // Markdig writes a paragraph of a list item on the item's own line. That is no difference in HTML, and the specification's own tests pass over it.
    private static string Normalize(string html) => html.Replace("<li>\n<", "<li><", StringComparison.Ordinal);

    // The ids of headings are ours.
    [GeneratedRegex("(<h[1-6]) id=\"[^\"]*\"", RegexOptions.None, 10_000)]
    private static partial Regex HeadingId();
}
