using Microsoft.CodeAnalysis;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Corpora;

/// <summary>
/// A blog of 751 posts with TOML front matter, in files and in folders with an index. The counts are those of a script in Python that takes
/// the lines between the fences and loads them with tomllib; the values were read in the files.
/// </summary>
public sealed class RustBlogTests
{
    // One page has a template and nothing else. In a file's name a number in front is the place in a list, and four digits are a year.
    [Fact]
    public void Posts_with_nested_tables_are_entries_and_other_files_are_reported()
    {
        var shown = Probe.Run(
            SeedFolder.AddTo(new(), PublicFolder.Corpus("rust-blog/content"), "content"),
            """
            Show(Content.Count, Count(post => post.Title), Count(post => post.Path_), Count(post => post.Description), Count(post => post.Template), Count(post => post.Extra));
            Show(Content.All.Count(post => post.Extra?.Release is true), Count(post => post.Extra?.Team), Count(post => post.Extra?.TeamUrl));
            Show(Content.All.Sum(post => post.Authors.Length), Content.Authors.Count(), Content.ByAuthor("The Rust Release Team").Count, Content.All.Sum(post => post.Aliases.Length));
            Show(Content.All.Count(post => post.Key.StartsWith("inside-rust/")), Content.All.Count(post => post.Path.EndsWith("/index.md")), Count(post => post.Date));
            bool? release = Content.Rust1_12.Extra?.Release;
            Show(Content.Rust1_12.Key, Content.Rust1_12.Title, Content.Rust1_12.Path_, release, Content.Rust1_12.Extra?.Team is null, Content.Rust1_12.Aliases[1]);
            Show(Content._1_0Timeline.Path_, Content._1_0Timeline.Extra is null, Content.ByAlias("releases/1.60.0")[0] == Content.Rust1_60_0);
            Show(Content.YearsOfRust.Order, Content.YearsOfRust.Title, Content._2024StateOfRustSurveyResults.Order is null);
            Show(Content.InsideRustInfraTeamMeeting5.Extra?.TeamUrl, Content.ReleasesLatest.Template, Content.ReleasesLatest.Authors.Length);

            static int Count(Func<ContentEntry, object?> field) => Content.All.Count(post => field(post) is not null);
            """,
            out var output);

        Assert.Equal(
            """
            751;750;750;142;1;581
            138;444;444
            758;167;93;740
            363;64;0
            Rust-1.12;Announcing Rust 1.12;2016/09/29/Rust-1.12;True;True;releases/1.12.0
            2014/12/12/1.0-Timeline;True;True
            4;4 years of Rust;True
            https://www.rust-lang.org/governance/teams/operations#infra;latest.html;0

            """,
            shown);
        Assert.Equal(
            [
                "SEED1003 2023-Rust-Annual-Survey-2023-results/charts.js",
                "SEED1003 2024-State-Of-Rust-Survey-results/charts.js",
                "SEED1003 2025-state-of-rust-survey-results/charts.js",
                "SEED1003 Rust-1.60.0/2022-04-07-timing.html",
                "SEED1003 rust-compiler-performance-survey-2025-results/charts.js",
                "SEED1009 Increasing-Rusts-Reach/application.txt", // a form to fill in, beside the post that it belongs to
            ],
            output.Diagnostics.Where(diagnostic => !IsInText(diagnostic)).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().Path["/project/seeds/content/".Length..]}").Order(StringComparer.Ordinal));

        // 'grep -o "<script\|<iframe"' finds 16 in the posts, four of them in a code block; and one post has a form feed. A script in Python
        // finds 16 relative links outside code that end in no file (addresses without 'https:', paths of another generator, a joke), and
        // 78 fragments that are no heading's slug by GitHub's rules: the blog's own generator makes others ("what-s-next").
        Assert.Equal(
            ["SEED2020 12", "SEED2023 1", "SEED4010 16", "SEED4011 78"],
            output.Diagnostics.Where(IsInText).GroupBy(diagnostic => diagnostic.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}"));
    }

    private static bool IsInText(Diagnostic diagnostic) => diagnostic.Id.StartsWith("SEED20", StringComparison.Ordinal) || diagnostic.Id is "SEED4010" or "SEED4011";
}
