using System.Globalization;
using System.Text.RegularExpressions;

namespace SeedContent.Generator.Tests.Shards;

/// <summary>The pages of the docs about shards: their examples, a folder for each project, give what they say.</summary>
public sealed partial class ShardPageTests
{
    [Theory]
    [InlineData("SEED5020")]
    [InlineData("SEED5021")]
    [InlineData("SEED5022")]
    [InlineData("SEED5023")]
    [InlineData("SEED5024")]
    public void The_build_says_of_a_page_s_example_what_the_page_says(string id)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "docs", "diagnostics", id + ".md")).ReplaceLineEndings("\n");
        var projects = new ShardedProjects();
        var folders = ExampleFile().Matches(page).GroupBy(file => file.Groups[1].Value, StringComparer.Ordinal).ToList();
        foreach (var folder in folders)
        {
            var host = projects.Create(folder.Key, "");
            foreach (var file in folder)
            {
                var (path, text) = (file.Groups[2].Value, file.Groups[3].Value);
                _ = path.StartsWith("seeds/", StringComparison.Ordinal) ? host.Seed(path["seeds/".Length..], text) : host.Code(path, ShardedProjects.Usings.ReplaceLineEndings(" ").Replace("#nullable enable ", "", StringComparison.Ordinal) + "\n" + text);
            }

            if (folder != folders[^1])
            {
                projects.Build(host, ignored: "SEED5009");
                continue;
            }

            // The host has put two lines of its own in front of code, and this test one.
            Assert.Equal(
                Said().Match(page).Groups[1].Value,
                CodeLine().Replace(string.Join('\n', host.Run().Diagnostics.Select(diagnostic => diagnostic.ToString())), line => $".cs({int.Parse(line.Groups[1].Value, CultureInfo.InvariantCulture) - 3},"));
        }
    }

    [GeneratedRegex("^`([A-Za-z0-9]+)/([^`\n]+)`:\n\n```[a-z]+\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex ExampleFile();

    [GeneratedRegex(@"\.cs\((\d+),", RegexOptions.None, 1000)]
    private static partial Regex CodeLine();

    [GeneratedRegex("```text\n(.*?)\n```", RegexOptions.Singleline, 1000)]
    private static partial Regex Said();
}
