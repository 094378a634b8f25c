using SeedContent.Generator.Tests.Analyzers;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests;

public sealed class MemberTests
{
    private const string Information = "/project/seeds/words.csv(1,1): info SEED5017: 'words' has 2,001 entries, so they are no properties of Words; use Words.Get(Words.Keys.W0), or set SeedContentMembers to 'All'";

    [Fact]
    public void A_large_collection_has_the_keys_of_its_entries_and_no_property_for_each()
    {
        var host = Words(2001);

        var output = host.Run();

        Assert.Equal([Information], output.Messages);
        Assert.DoesNotContain("Word W0 =>", Code(output), StringComparison.Ordinal);
        Assert.Equal("v0;v2000;2001\n", Probe.Run(host, "Show(Words.Get(Words.Keys.W0).Value, Words.Get(\"w2000\").Value, Words.Count);", out _));
    }

    [Theory]
    [InlineData(2000, null, true)]
    [InlineData(2001, "All", true)]
    [InlineData(2, "Keys", false)]
    [InlineData(2, "keys", false)]
    public void Few_entries_are_properties_and_the_project_chooses(int count, string? members, bool areProperties)
    {
        var host = Words(count);
        if (members is not null)
        {
            host.Property("SeedContentMembers", members);
        }

        var output = host.Run().AssertClean();

        Assert.Equal(areProperties, Code(output).Contains("Word W0 =>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("All", "Keys", false)]
    [InlineData("Keys", "All", true)]
    [InlineData("Keys", "Auto", false)]
    public void A_declared_type_chooses_for_its_collection(string project, string type, bool areProperties)
    {
        var host = Words(2)
            .Property("SeedContentMembers", project)
            .Code("Word.cs", $"using SeedContent; namespace Site {{ [SeedCollection(\"words\", Members = SeedMembers.{type})] public partial record Word(string Key, string Value); }}");

        Assert.Equal(areProperties, Code(host.Run().AssertClean()).Contains("Word W0 =>", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_value_of_the_property_is_a_mistake() => Assert.Contains(
        "error SEED5002: SeedContentMembers is 'Some'",
        Assert.Single(Words(1).Property("SeedContentMembers", "Some").Run().Messages),
        StringComparison.Ordinal);

    [Fact]
    public void Get_throws_where_no_entry_has_the_key() => Assert.Equal(
        "KeyNotFoundException\n",
        Probe.Run(Words(1), "try { var key = \"no\" + Words.Count; Words.Get(key); } catch (KeyNotFoundException error) { Show(error.GetType().Name); }"));

    [Fact]
    public async Task The_key_that_is_meant_takes_the_place_of_one_that_is_none_where_entries_are_no_properties()
    {
        var project = Words(2).Property("SeedContentMembers", "Keys").Code("/project/Program.cs", "class Program { object Word => Site.Words.Get(\"w00\"); }");

        var (titles, code) = await CodeFixRun.ApplyAsync(project);

        Assert.Equal(["Use Words.Keys.W0"], titles);
        Assert.Equal("class Program { object Word => Site.Words.Get(Site.Words.Keys.W0); }", code);
    }

    private static string Code(GeneratorOutput output) => string.Concat(output.Sources.Values);

    private static GeneratorHost Words(int count) => new GeneratorHost()
        .Seed("words.csv", "key,value\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"w{i},v{i}\n")));
}
