using System.Text.RegularExpressions;

namespace SeedContent.Compiler.Tests.Docs;

public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. DocPages.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_points_at_a_file_and_at_a_heading_in_it(string page)
    {
        foreach (var target in Links(DocPages.Read(page)))
        {
            var (path, anchor) = target.Split('#') is [var file, var heading] ? (file, heading) : (target, "");
            var full = path.Length == 0 ? DocPages.Full(page) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(DocPages.Full(page))!, path));

            Assert.True(File.Exists(full) || Directory.Exists(full), $"{page} links to {target}, which is not there.");
            if (anchor.Length > 0)
            {
                Assert.Contains(anchor, Headings(File.ReadAllText(full)));
            }
        }
    }

    [Theory]
    [InlineData("README.md", 15)]
    [InlineData("seeds/docs/front-matter.md", 8)]
    public void The_links_of_a_page_are_found(string page, int atLeast) => Assert.True(Links(DocPages.Read(page)).Count >= atLeast);

    private static List<string> Links(string markdown) =>
        [.. Link().Matches(WithoutCode(markdown)).Select(match => match.Groups[1].Value).Where(target => !target.Contains("://", StringComparison.Ordinal))];

    // As the Git hosts make anchors: lower case, hyphens for spaces, no punctuation.
    private static IEnumerable<string> Headings(string markdown) => Heading().Matches(WithoutCode(markdown))
        .Select(match => string.Concat(match.Groups[1].Value.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-'));

    private static string WithoutCode(string markdown) => InlineCode().Replace(Fence().Replace(markdown, ""), "");

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+?)\r?$", RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("^ *```.*?^ *```", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<!\[)`[^`\n]+`(?!\])", RegexOptions.None, 1000)]
    private static partial Regex InlineCode();
}
