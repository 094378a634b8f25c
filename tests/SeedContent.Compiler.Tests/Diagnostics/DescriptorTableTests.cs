using System.Globalization;
using System.Text.RegularExpressions;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Tests.Diagnostics;

public sealed partial class DescriptorTableTests
{
    public static TheoryData<string> Ids => [.. SeedDescriptors.All.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = SeedDescriptors.All.Select(descriptor => descriptor.Id).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^SEED[1-59][0-9]{3}$", id));
    }

    [Fact]
    public void Every_descriptor_is_in_the_list()
    {
        var fields = typeof(SeedDescriptors).GetFields()
            .Where(field => field.FieldType == typeof(SeedDescriptor))
            .Select(field => (SeedDescriptor)field.GetValue(null)!);

        Assert.Equal(fields.Select(descriptor => descriptor.Id), SeedDescriptors.All.Select(descriptor => descriptor.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_a_page_with_its_title_an_example_and_a_way_out(string id)
    {
        var descriptor = SeedDescriptors.All.Single(candidate => candidate.Id == id);
        var page = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "docs", "diagnostics", id + ".md"));

        Assert.Contains($"headline: \"{id}: {descriptor.Title}\"", page, StringComparison.Ordinal);
        Assert.Contains("## Example", page, StringComparison.Ordinal);
        Assert.Contains("## How to mend it", page, StringComparison.Ordinal);
        Assert.EndsWith($"/seeds/docs/diagnostics/{id}.md", descriptor.HelpLink, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_an_id()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "seeds", "docs", "diagnostics"), "SEED*.md").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(SeedDescriptors.All.Select(descriptor => descriptor.Id), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_release_file_lists_every_id_with_its_severity_and_title()
    {
        var folder = Path.Combine(Repository.Root, "src", "SeedContent.Generator");
        var lines = File.ReadAllLines(Path.Combine(folder, "AnalyzerReleases.Shipped.md"))
            .Concat(File.ReadAllLines(Path.Combine(folder, "AnalyzerReleases.Unshipped.md")));
        var rows = lines
            .Select(line => ReleaseRow().Match(line))
            .Where(match => match.Success)
            .Select(match => string.Join('|', match.Groups.Values.Skip(1).Select(group => group.Value)));

        Assert.Equal(SeedDescriptors.All.Select(descriptor => $"{descriptor.Id}|SeedContent|{descriptor.Severity}|{descriptor.Title}"), rows);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Messages_use_their_arguments_without_a_gap(string id)
    {
        var message = SeedDescriptors.All.Single(descriptor => descriptor.Id == id).Message;
        var holes = Hole().Matches(message).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order();

        Assert.Equal(Enumerable.Range(0, holes.Count()), holes);
        Assert.DoesNotMatch("[.] *$", message);
    }

    [GeneratedRegex(@"^(SEED\d{4}) \| (\w+) \| (\w+) \| (.+)$", RegexOptions.None, 1000)]
    private static partial Regex ReleaseRow();

    [GeneratedRegex(@"\{(\d)\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}
