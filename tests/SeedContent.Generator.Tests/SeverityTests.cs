using Microsoft.CodeAnalysis;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests;

/// <summary>What <c>seedcontent_severity</c> in an <c>.editorconfig</c> makes of diagnostics.</summary>
public sealed class SeverityTests
{
    private const string BadDate = "---\ndate: never\n---\nText.\n";
    private const string Misspelt = "---\nheadlin: One\n---\nText.\n";

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData(" Warning ", DiagnosticSeverity.Warning)]
    [InlineData("default", DiagnosticSeverity.Error)]
    public void A_severity_is_the_one_that_the_section_of_the_seed_says(string value, DiagnosticSeverity expected)
    {
        var output = new GeneratorHost().EditorConfig("seeds/old/", "seedcontent_severity.SEED3001", value).Seed("old/one.txt", BadDate).Run();

        var diagnostic = Assert.Single(output.Diagnostics);
        Assert.Equal(("SEED3001", expected), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.DefaultSeverity);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("silent")]
    public void A_severity_of_none_is_silence(string value)
    {
        var output = new GeneratorHost().EditorConfig("seeds/old/", "seedcontent_severity.SEED3001", value).Seed("old/one.txt", BadDate).Run();

        Assert.Empty(output.Messages);
        Assert.Contains("SeedContent.Old.g.cs", output.Sources.Keys);
    }

    [Fact]
    public void A_section_acts_on_its_own_folder_and_its_own_id_only()
    {
        var output = new GeneratorHost()
            .EditorConfig("seeds/old/", "seedcontent_severity.SEED3001", "warning")
            .EditorConfig("seeds/new/", "seedcontent_severity.SEED3003", "error")
            .Seed("old/one.txt", BadDate)
            .Seed("old/two.txt", Misspelt)
            .Seed("new/one.txt", BadDate)
            .Seed("new/two.txt", Misspelt)
            .Run();

        Assert.Equal(
            [
                "/project/seeds/new/one.txt(2,7): error SEED3001",
                "/project/seeds/new/two.txt(2,1): error SEED3003",
                "/project/seeds/old/one.txt(2,7): warning SEED3001",
                "/project/seeds/old/two.txt(2,1): warning SEED3003",
            ],
            output.Messages.Select(message => message[..message.IndexOf(": ", message.IndexOf("SEED", StringComparison.Ordinal), StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_mistake_across_files_has_the_severity_of_each_file()
    {
        var output = new GeneratorHost()
            .EditorConfig("seeds/articles/old/", "seedcontent_severity.SEED3007", "none")
            .Seed("articles/one.txt", "One.")
            .Seed("articles/old/one.txt", "---\nslug: one\n---\nOne.")
            .Run();

        Assert.StartsWith("/project/seeds/articles/one.txt(1,1): error SEED3007", Assert.Single(output.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Sidecars_and_data_files_have_sections_too()
    {
        var output = new GeneratorHost()
            .EditorConfig("seeds/", "seedcontent_severity.SEED3003", "none")
            .EditorConfig("seeds/", "seedcontent_severity.SEED2009", "warning")
            .Seed("articles/one.txt", "One.")
            .Seed("articles/one.yml", "headlin: rain\n")
            .Seed("people.json", "{")
            .Run();

        Assert.StartsWith("/project/seeds/people.json(1,1): warning SEED2009", Assert.Single(output.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_means_nothing_is_reported_once_and_the_default_stays()
    {
        var output = new GeneratorHost()
            .EditorConfig("seeds/", "seedcontent_severity.SEED3001", "warn")
            .Seed("articles/one.txt", BadDate)
            .Seed("articles/two.txt", BadDate)
            .Run();

        Assert.Equal(3, output.Messages.Count);
        Assert.Equal(2, output.Messages.Count(message => message.Contains("error SEED3001", StringComparison.Ordinal)));
        Assert.Contains(
            "/project/site.csproj(1,1): error SEED5013: seedcontent_severity.SEED3001 is 'warn' for 'seeds/articles/one.txt'; expected error, warning, suggestion, silent, none or default",
            output.Messages);
    }

    [Fact]
    public void A_changed_section_changes_severities_and_reads_no_seed_again()
    {
        var host = new GeneratorHost(trackSteps: true).Seed("articles/one.txt", BadDate).Seed("articles/two.txt", "Two.");
        host.Run();

        var output = host.EditorConfig("seeds/", "seedcontent_severity.SEED3001", "warning").Run();

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(output.Diagnostics).Severity);
        Assert.Equal("Cached 2", output.Reasons(TrackingNames.Seeds));
        Assert.Equal("Modified 1", output.Reasons(TrackingNames.Severities));
    }

    [Fact]
    public void A_keystroke_in_CSharp_looks_nothing_up_and_an_edit_without_a_mistake_reports_nothing_again()
    {
        var host = new GeneratorHost(trackSteps: true).Seed("articles/one.txt", BadDate).Seed("articles/two.txt", "Two.").Code("Program.cs", "class Program { }");
        host.Run();

        Assert.Equal("Cached 1", host.Code("Program.cs", "class Program { int x; }").Run().Reasons(TrackingNames.Severities));
        Assert.Equal("Unchanged 1", host.Seed("articles/two.txt", "Another.").Run().Reasons(TrackingNames.Severities));
    }
}
