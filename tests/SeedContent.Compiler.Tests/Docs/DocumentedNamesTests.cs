using System.Text.RegularExpressions;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Tests.Docs;

/// <summary>What a user can write is named in the docs, and the docs name nothing else.</summary>
public sealed partial class DocumentedNamesTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("seeds/docs/msbuild.md")]
    public void The_tables_name_every_MSBuild_property_and_no_other(string page)
    {
        var package = Path.Combine(Repository.Root, "src", "SeedContent", "build");
        var properties = Directory.EnumerateFiles(package)
            .SelectMany(path => Property().Matches(File.ReadAllText(path)))
            .Select(match => match.Value)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "SeedContentRoot", "SeedContentEnabled", "SeedContentMaxSeedBytes" }, properties);
        Assert.Equal(properties.Order(StringComparer.Ordinal), Rows(page, "property").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(LinkTests.Pages), MemberType = typeof(LinkTests))]
    public void No_page_names_a_property_that_is_not_there(string page)
    {
        var named = Property().Matches(DocPages.Read(page)).Select(match => match.Value).Except(["SeedContentGenerator"], StringComparer.Ordinal);

        Assert.Empty(named.Except(Rows("seeds/docs/msbuild.md", "property"), StringComparer.Ordinal));
    }

    [Fact]
    public void The_front_matter_page_names_every_field_and_no_other()
    {
        Assert.Equal(FieldReader.KnownNames.Order(StringComparer.Ordinal), Rows("seeds/docs/front-matter.md", "field").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_conventions_name_every_extension()
    {
        var page = DocPages.Read("seeds/docs/conventions.md");

        Assert.All(SeedKinds.RootExtensions.Split(", "), extension => Assert.Contains($"`{extension}`", page, StringComparison.Ordinal));
    }

    /// <summary>The names in the first column of the table with that heading.</summary>
    private static List<string> Rows(string page, string heading) =>
    [
        .. DocPages.Read(page).ReplaceLineEndings("\n").Split('\n')
            .SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]),
    ];

    [GeneratedRegex(@"(?<![\w.])SeedContent[A-Z]\w+", RegexOptions.None, 1000)]
    private static partial Regex Property();
}
