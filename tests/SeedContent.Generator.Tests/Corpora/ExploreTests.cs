using Microsoft.CodeAnalysis;
using SeedContent.Generator.Tests.Declarations;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Corpora;

/// <summary>
/// The topics and collections of a site with 1,366 Markdown files. The counts are those of a script in Python that takes the lines between
/// the fences, loads them with PyYAML, and splits texts at their commas; the values and places were read in the files.
/// </summary>
public sealed class ExploreTests
{
    // PyYAML keeps the last of two fields with one name. A search for lines that start alike finds one file, and the diagnostic is true.
    private const string FieldTwice = "/project/seeds/topics/qiskit/index.md(13,1): error SEED2003: 'released' stands twice in this mapping, first in line 6; remove one of the two";

    private const string Declarations = """
        [SeedCollection("topics")]
        public partial record Topic(
            SeedKey Key,
            [SeedField("topic")] string Name,
            string DisplayName,
            string ShortDescription,
            [SeedSeparator(",")] ImmutableArray<string> Aliases,
            [SeedSeparator(",")] ImmutableArray<Topic> Related,
            string? CreatedBy,
            string? Released,
            string? Logo,
            Uri? Url,
            Uri? WikipediaUrl,
            Uri? GithubUrl,
            MarkdownBody Body);

        [SeedCollection("collections")]
        public partial record Collection(string DisplayName, ImmutableArray<string> Items, [SeedSeparator(",")] ImmutableArray<string> CreatedBy, string? Image, MarkdownBody Body);
        """;

    // The field of 840 topics is a text or, six times, nothing; 119 of 612 years are whole numbers, the others texts.
    [Fact]
    public void Fields_of_topics_have_the_types_that_all_their_values_have()
    {
        var shown = Probe.Run(
            Host(new()),
            """
            Show(Topics.Count, Collections.Count, Collections.All.Sum(collection => collection.Items.Length), Collections.All.Count(collection => collection.Image is null));
            Show(Count(topic => topic.Aliases), Count(topic => topic.CreatedBy), Count(topic => topic.Logo), Count(topic => topic.Related), Count(topic => topic.Released));
            Show(Count(topic => topic.Url_), Count(topic => topic.WikipediaUrl), Count(topic => topic.GithubUrl), Topics.All.Count(topic => topic.Topic_ == topic.Key));
            string display = Topics._3d.DisplayName;
            string? related = Topics.Finance.Related;
            Show(display, related, Topics.Abap.Released, Topics.Nunjucks.Released, Topics.Riscv.Released is null, Topics._3d.Released is null);
            Show(Topics.Adventurex2025.Related, Topics.Adventurex2025.Released, Topics.Chai.Body.Source.EndsWith("\r\n"), Topics.Nunjucks.Logo);

            static int Count(Func<Topic, string?> field) => Topics.All.Count(topic => field(topic) is not null);
            """,
            out var output);

        Assert.Equal(
            """
            1255;111;2407;50
            834;682;750;817;611
            763;914;590;1255
            3D;banking, trading, investment;1983;September 2012;True;True
            adventurex2024;July 23, 2025;True;nunjucks.jpg

            """,
            shown);
        Assert.Equal([FieldTwice], output.Messages);
    }

    // Of 3,293 names, 1,808 in 617 files are no folder's: 1,373 different ones. To 335 of them a folder is near, by the optimal string
    // alignment, written anew in Python.
    [Fact]
    public void Each_name_in_a_text_of_names_is_a_reference_that_is_found_or_reported_where_it_stands()
    {
        var shown = Probe.Run(
            Host(DeclaredProject.Create(Declarations)),
            """
            Show(Topics.Count, Topics.All.Sum(topic => topic.Aliases.Length), Topics.Aliases.Count(), Topics.All.Count(topic => topic.Name == topic.Key.ToString()));
            Show(Topics._3d.Aliases.Length, Topics._3d.Aliases[6], Topics.Pim.Related.Length, Topics.Openbsd.Aliases.Length, Topics.Riscv.Released is null);
            Show(Topics._3d.WikipediaUrl, Topics._3d.Url is null, Topics.Abap.GithubUrl?.Host, Topics.Abap.Released);
            Show(string.Join(" ", Topics.Ajax.Related.Select(topic => topic.DisplayName)), Topics.ByAlias("zxspectrum")[0] == Topics.ZxSpectrum, Topics.ByRelated("javascript").Count);
            Show(Collections.All.Sum(collection => collection.Items.Length));
            """,
            out var output);

        Assert.Equal(
            """
            1255;2087;2087;1255
            7;3d-models;0;0;True
            https://en.wikipedia.org/wiki/3D_computer_graphics;True;github.com;1983
            JSON HTML XML JavaScript;True;37
            2407

            """,
            shown);
        Assert.Equal("SEED2003 1, SEED4001 1808", output.CountOfEachId);
        var dangling = output.Diagnostics.Where(diagnostic => diagnostic.Id == "SEED4001").ToList();
        Assert.Equal(617, dangling.Select(diagnostic => diagnostic.Location.GetLineSpan().Path).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(335, dangling.Count(diagnostic => diagnostic.GetMessage().Contains("did you mean", StringComparison.Ordinal)));
        Assert.Equal(["(5,10)-(5,18)", "(5,31)-(5,39)", "(5,41)-(5,44)"], Places(dangling, "3d").Take(3));
        Assert.Equal(["(7,11)-(7,18)", "(7,20)-(7,27)", "(7,29)-(7,39)"], Places(dangling, "finance")); // a space before the colon
        Assert.Equal(["(5,10)-(5,21)", "(5,23)-(5,35)", "(5,37)-(5,46)", "(5,48)-(5,61)"], Places(dangling, "zx-spectrum"));
        Assert.Contains(
            "/project/seeds/topics/adventurex2025/index.md(7,10): error SEED4001: 'adventurex2024' is not an entry of 'topics'; did you mean 'adventurex2025'?",
            output.Messages);
    }

    private static IEnumerable<string> Places(IEnumerable<Diagnostic> diagnostics, string topic) => diagnostics
        .Select(diagnostic => diagnostic.Location.GetLineSpan())
        .Where(span => span.Path == $"/project/seeds/topics/{topic}/index.md")
        .Select(span => $"({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})");

    private static GeneratorHost Host(GeneratorHost host)
    {
        foreach (var folder in (string[])["topics", "collections"])
        {
            SeedFolder.AddTo(host, PublicFolder.Corpus("explore/" + folder), folder);
        }

        return host;
    }
}
