using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests;

/// <summary>The baseline in the pipeline: where it comes from, what it makes of diagnostics, and how it is written.</summary>
public sealed class BaselineTests
{
    private const string BadDate = "---\ndate: never\n---\nText.\n";
    private const string Line = "SEED3001 seeds/articles/one.txt: Expected a date such as 2024-05-01, found 'never'\n";

    [Fact]
    public void A_known_mistake_is_information_that_no_setting_of_its_id_raises()
    {
        var output = WithBaseline(Line).Seed("articles/one.txt", BadDate).Run();

        var diagnostic = Assert.Single(output.Diagnostics);
        Assert.Equal("/project/seeds/articles/one.txt(2,7): info SEED3001: Expected a date such as 2024-05-01, found 'never'", diagnostic.ToString());
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.DefaultSeverity);
    }

    [Fact]
    public void A_new_mistake_is_an_error_and_a_mended_one_is_reported_in_the_baseline()
    {
        var host = WithBaseline("# Old news\n" + Line).Seed("articles/one.txt", BadDate);
        host.Run();

        var output = host.Seed("articles/one.txt", "Text.").Seed("articles/two.txt", BadDate).Run();

        Assert.Equal(
            [
                "/project/seeds.baseline(2,1): warning SEED1010: SEED3001 is not reported for 'seeds/articles/one.txt' in these words any more; delete the line",
                "/project/seeds/articles/two.txt(2,7): error SEED3001: Expected a date such as 2024-05-01, found 'never'",
            ],
            output.Messages);
    }

    [Fact]
    public void The_severity_of_the_folder_comes_first_and_a_line_for_a_softened_mistake_is_no_mistake_itself()
    {
        var host = WithBaseline(Line).EditorConfig("seeds/", "seedcontent_severity.SEED3001", "suggestion").Seed("articles/one.txt", BadDate);

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(host.Run().Diagnostics).Severity);
        Assert.Equal("SEED1010", Assert.Single(host.EditorConfig("seeds/", "seedcontent_severity.SEED3001", "none").Run().Diagnostics).Id);
    }

    [Fact]
    public void A_baseline_that_is_named_and_not_there_is_an_error_where_there_are_seeds()
    {
        var host = new GeneratorHost().Property("_SeedContentBaseline", "old%23.baseline");
        Assert.Empty(host.Run().Messages);

        var output = host.Seed("articles/one.txt", "Text.").Run();

        Assert.StartsWith("/project/site.csproj(1,1): error SEED1012: The baseline 'old#.baseline' does not exist", Assert.Single(output.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_the_project_does_not_name_is_not_read() => Assert.Equal(
        DiagnosticSeverity.Error,
        Assert.Single(new GeneratorHost().File(TestFile.Baseline(Line)).Seed("articles/one.txt", BadDate).Run().Diagnostics).Severity);

    [Fact]
    public void A_file_of_that_name_that_our_targets_did_not_mark_is_no_baseline()
    {
        var other = new TestFile("/project/other/seeds.baseline", seedPath: null, () => throw new InvalidOperationException("Not ours"));

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(new GeneratorHost().File(other).Property("_SeedContentBaseline", "seeds.baseline")
            .File(TestFile.Baseline(Line)).Seed("articles/one.txt", BadDate).Run().Diagnostics).Severity);
    }

    [Fact]
    public void A_baseline_is_written_as_a_generated_file_that_says_nothing_to_the_compiler_and_is_read_again()
    {
        var host = new GeneratorHost()
            .Property("_SeedContentBaseline", "seeds.baseline")
            .Property("_SeedContentWritesBaseline", "true")
            .Seed("articles/one.txt", BadDate)
            .Seed("articles/two.txt", "---\nheadline: \"#endif\\n#if true\\u2028\"\ndate: \"*/\\n#endif\\u2028class X\"\nheadlin: x\n---\nText.\n");

        var output = host.Run();

        Assert.All(output.Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
        Assert.Empty(output.CompilerErrors);
        var text = output.Sources["SeedContent-baseline.g.cs"];
        Assert.Empty(CSharpSyntaxTree.ParseText(text, cancellationToken: TestContext.Current.CancellationToken).GetDiagnostics(TestContext.Current.CancellationToken));
        Assert.Equal(3, text.Split('\n').Count(line => line.StartsWith("SEED", StringComparison.Ordinal)));
        Assert.Contains(Line, text, StringComparison.Ordinal);

        output = host.Property("_SeedContentWritesBaseline", "").File(TestFile.Baseline(text)).Run();
        Assert.All(output.Diagnostics, diagnostic => Assert.Equal((DiagnosticSeverity.Info, true), (diagnostic.Severity, diagnostic.Id != "SEED1010")));
        Assert.Equal(3, output.Diagnostics.Length);
        Assert.DoesNotContain("SeedContent-baseline.g.cs", output.Sources.Keys);
    }

    [Fact]
    public void What_stands_in_no_seed_is_never_known()
    {
        var output = new GeneratorHost()
            .Property("_SeedContentBaseline", "seeds.baseline")
            .Property("_SeedContentWritesBaseline", "true")
            .Property("SeedContentVisibility", "private")
            .Code("/project/Articles.cs", "namespace Site { class Articles { } }")
            .Seed("articles/one.txt", "Text.")
            .Run();

        Assert.Equal(["SEED5001", "SEED5002"], output.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.All(output.Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        Assert.DoesNotContain("SEED5", output.Sources["SeedContent-baseline.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void To_write_a_baseline_it_must_have_a_name_where_there_is_something_to_write()
    {
        var host = new GeneratorHost().Property("_SeedContentWritesBaseline", "true").Seed("articles/one.txt", "Text.");
        Assert.Empty(host.Run().Messages);

        var output = host.Seed("articles/one.txt", BadDate).Run();

        Assert.Contains("/project/site.csproj(1,1): error SEED5002: SeedContentWriteBaseline is 'true'; expected SeedContentBaseline to name the file to write", output.Messages);
        Assert.Contains("error SEED3001", output.Messages[0] + output.Messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_seed_does_not_read_the_baseline_again_and_an_edited_baseline_reads_no_seed()
    {
        var host = WithBaseline(Line).Seed("articles/one.txt", BadDate).Seed("articles/two.txt", "Two.");
        host.Run();

        var edited = host.Seed("articles/two.txt", "Another.").Run();
        Assert.Equal("Cached 1", edited.Reasons(TrackingNames.Baseline));
        Assert.Equal("Cached 1", edited.Reasons(TrackingNames.Outcome));

        var emptied = host.File(TestFile.Baseline("")).Run();
        Assert.Equal("Cached 2", emptied.Reasons(TrackingNames.Seeds));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(emptied.Diagnostics).Severity);
    }

    private static GeneratorHost WithBaseline(string text) => new GeneratorHost(trackSteps: true).Property("_SeedContentBaseline", "seeds.baseline").File(TestFile.Baseline(text));
}
