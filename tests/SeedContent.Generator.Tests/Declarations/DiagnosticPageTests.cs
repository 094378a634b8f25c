using System.Globalization;
using System.Text.RegularExpressions;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Declarations;

/// <summary>The pages of the docs about declared types: their examples give what they say.</summary>
public sealed partial class DiagnosticPageTests
{
    private const string Usings = "global using System; global using System.Collections.Immutable; global using System.ComponentModel.DataAnnotations; global using System.IO; global using SeedContent; global using Site;";

    [Theory]
    [InlineData("SEED3012")]
    [InlineData("SEED3013")]
    [InlineData("SEED3014")]
    [InlineData("SEED3015")]
    [InlineData("SEED4001")]
    [InlineData("SEED4004")]
    [InlineData("SEED5005")]
    [InlineData("SEED5006")]
    [InlineData("SEED5007")]
    [InlineData("SEED5008")]
    [InlineData("SEED5009")]
    [InlineData("SEED5010")]
    [InlineData("SEED3020")]
    [InlineData("SEED3021")]
    [InlineData("SEED3022")]
    [InlineData("SEED3023")]
    [InlineData("SEED3024")]
    [InlineData("SEED3025")]
    [InlineData("SEED3026")]
    [InlineData("SEED3027")]
    [InlineData("SEED1013")]
    [InlineData("SEED3028")]
    [InlineData("SEED3029")]
    [InlineData("SEED3030")]
    [InlineData("SEED3031")]
    [InlineData("SEED5011")]
    [InlineData("SEED5012")]
    [InlineData("SEED5014")]
    [InlineData("SEED2032")]
    [InlineData("SEED2033")]
    [InlineData("SEED4007")]
    [InlineData("SEED5015")]
    [InlineData("SEED5016")]
    [InlineData("SEED4010")]
    [InlineData("SEED4011")]
    [InlineData("SEED4012")]
    public void The_build_says_of_a_page_s_example_what_the_page_says(string id)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "docs", "diagnostics", id + ".md")).ReplaceLineEndings("\n");
        var host = new GeneratorHost().Code("Usings.cs", Usings).Property("_SeedContentFindsAssets", "true");
        foreach (Match file in ExampleFile().Matches(page))
        {
            var (path, text) = (file.Groups[1].Value, file.Groups[2].Value);
            _ = path.EndsWith(".cs", StringComparison.Ordinal) ? host.Code(path, text) : host.Seed(path["seeds/".Length..], text);
        }

        var output = host.Run();
        var said = (id == "SEED5012" ? output.Offers : output.Diagnostics)
            .Where(diagnostic => diagnostic.Id != "SEED5009" || id == "SEED5009")
            .Select(diagnostic => diagnostic.ToString().Replace("/project/", "", StringComparison.Ordinal));

        // The host has put two lines of its own in front of code.
        Assert.Equal(Said().Match(page).Groups[1].Value, CodeLine().Replace(string.Join('\n', said), line => $".cs({int.Parse(line.Groups[1].Value, CultureInfo.InvariantCulture) - 2},"));
    }

    [Fact]
    public void The_example_of_the_page_about_declared_types_compiles()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "docs", "declared-types.md")).ReplaceLineEndings("\n");
        var code = page[page.IndexOf("## Constraints", StringComparison.Ordinal)..].Split("```")[1]["csharp\n".Length..];

        new GeneratorHost()
            .Code("Usings.cs", Usings)
            .Code("Fair.cs", "#nullable enable\n" + code)
            .Seed("fairs.yml", "a: { title: One, start: 2024-05-01, price: 0, place: indoors, number: 1 }\n")
            .Run()
            .AssertClean();
    }

    [GeneratedRegex("^`([^`\n]+)`:\n\n```[a-z]+\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex ExampleFile();

    [GeneratedRegex(@"\.cs\((\d+),", RegexOptions.None, 1000)]
    private static partial Regex CodeLine();

    [GeneratedRegex("```text\n(.*?)\n```", RegexOptions.Singleline, 1000)]
    private static partial Regex Said();
}
