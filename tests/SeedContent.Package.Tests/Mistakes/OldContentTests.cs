using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Mistakes;

/// <summary>A project that takes over content with mistakes: softened in a folder, or listed in a baseline.</summary>
public sealed class OldContentTests(PackedPackage package)
{
    private const string BadDate = "---\ndate: never\n---\nText.\n";

    [Fact]
    public async Task A_section_of_an_editorconfig_sets_the_severity_of_a_folder_and_the_projects_settings_act_on_it()
    {
        var consumer = package.CreateConsumer("Sections", [
            ProjectFile.Library(package, "Sections.csproj", "<SeedContentRoot>seeds;../more</SeedContentRoot>"),
            // Nothing but seeds: the compiler's own targets look for configuration files where code is.
            new("code/Code.cs", "internal static class Code;\n"),
            new(".editorconfig", "[seeds/old/**]\nseedcontent_severity.SEED3001 = warning\n[seeds/older/**]\nseedcontent_severity.SEED3001 = none\n"),
            new("seeds/new/a.txt", BadDate),
            new("seeds/old/b.txt", BadDate),
            new("seeds/older/c.txt", BadDate),
            new("../more/news/.editorconfig", "[*]\nseedcontent_severity.SEED3001 = suggestion\n"),
            new("../more/news/d.txt", BadDate)]);

        string[] expected = ["a.txt(2,7): error SEED3001", "b.txt(2,7): warning SEED3001", "d.txt(2,7): note SEED3001"];
        Assert.Equal(expected, (await consumer.BuildAsync()).Failed().Seeds);
        Assert.Equal(expected.Select(line => line.Replace("warning", "error", StringComparison.Ordinal)), (await consumer.BuildAsync("-p:TreatWarningsAsErrors=true")).Failed().Seeds);
        Assert.Empty((await consumer.BuildAsync("-p:NoWarn=SEED3001")).Succeeded().Seeds);
    }

    [Fact]
    public async Task A_baseline_lets_old_mistakes_pass_and_no_new_one_and_says_which_lines_are_done()
    {
        var consumer = package.CreateConsumer("Baseline", [
            ProjectFile.Library(package, "Baseline.csproj", """
                <SeedContentBaseline>known mistakes #1.txt</SeedContentBaseline>
                <WarningsAsErrors>$(WarningsAsErrors);SEED3003</WarningsAsErrors>
                """),
            new("Code.cs", "internal static class Code;\n"),
            new("seeds/articles/a.txt", BadDate),
            new("seeds/articles/b.txt", "---\nheadlin: Misspelt\nheadline: \"a; %41 $(X) @(Y)\"\nheadline: b\n---\nText.\n"),
            new("seeds/articles/c.txt", [0xFF])]);

        // Before there is one, and while it is written. No build here builds all of it: each has to see by itself what changed.
        Assert.Contains("Baseline.csproj(1,1): error SEED1012", (await consumer.BuildIncrementallyAsync()).Failed().Seeds);
        (await consumer.BuildIncrementallyAsync("-p:SeedContentWriteBaseline=true")).SucceededWithoutWarnings();
        Assert.Equal(
            [
                "SEED1001 seeds/articles/c.txt: A byte at offset * is not UTF-8",
                "SEED2003 seeds/articles/b.txt: 'headline' stands twice in this mapping, first in line *",
                "SEED3001 seeds/articles/a.txt: Expected a date such as 2024-05-01, found 'never'",
                "SEED3003 seeds/articles/b.txt: 'headlin' is not a field of every seed, but a property of its own",
            ],
            Lines(consumer).Where(line => line.StartsWith("SEED", StringComparison.Ordinal)));

        var green = (await consumer.BuildIncrementallyAsync()).SucceededWithoutWarnings();
        Assert.Equal(["a.txt(2,7): note SEED3001", "b.txt(2,1): note SEED3003", "b.txt(4,1): note SEED2003", "c.txt(1,1): note SEED1001"], green.Seeds);

        // Two lines further down the mistakes of b.txt are the same, a.txt is mended, d.txt is new.
        consumer.Write(
            new ConsumerFile("seeds/articles/a.txt", "Text.\n"),
            new ConsumerFile("seeds/articles/b.txt", "---\norder: 1\n\nheadlin: Misspelt\nheadline: a\nheadline: b\n---\nText.\n"),
            new ConsumerFile("seeds/articles/d.txt", BadDate));
        var red = (await consumer.BuildIncrementallyAsync()).Failed();
        var done = Array.FindIndex(Lines(consumer), line => line.StartsWith("SEED3001", StringComparison.Ordinal)) + 1;
        Assert.Equal(
            ["b.txt(4,1): note SEED3003", "b.txt(6,1): note SEED2003", "c.txt(1,1): note SEED1001", "d.txt(2,7): error SEED3001", $"known mistakes #1.txt({done},1): warning SEED1010"],
            red.Seeds);
    }

    private static string[] Lines(Consumer consumer) => File.ReadAllText(consumer.PathOf("known mistakes #1.txt")).Split('\n');
}
