using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests;

/// <summary>Whatever a file is called, the code compiles without a warning, or a diagnostic says why there is none.</summary>
public sealed class MemberNameTests
{
    public static TheoryData<string> OddNames =>
    [
        "class", "namespace", "default", "await", "record", "var", "null", "true", "field", "value", "__arglist",
        "All", "Count", "Keys", "TryGet", "Articles", "articles", "Equals", "GetHashCode", "ToString", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "Group_0", "group 0", "Index_", "index", "Create", "Create One", "Instance", "slot", "System", "SeedContent", "global",
        "2024", "3 little pigs", "4ever", "007",
        "with spaces", "  leading", "trailing ", "tab\there", "dots.in.the.name", "a+b=c", "100%", "it's", "\"quoted\"", "back\\slash", "{braces}", "<tag>", "a&b",
        "🌱", "🌱 sprout", "été", "Köln", "東京", "Ελλάδα", "москва", "العربية", "हिन्दी", "e\u0301", "a\u200Db", "a\u202Eb", "ﬁ", "İstanbul", "ß", "_", "-", "---",
        "#if DEBUG", "*/", "//", "\u2028",
    ];

    [Theory]
    [MemberData(nameof(OddNames))]
    public void An_odd_file_name_gives_valid_code_or_a_diagnostic(string name)
    {
        var output = new GeneratorHost().Seed($"articles/{name}.txt", "Text.").Seed($"{name}/one.txt", "Text.").Run();

        if (output.Messages.Count > 0)
        {
            Assert.All(output.Diagnostics, diagnostic => Assert.True(diagnostic.Id is "SEED1008" or "SEED3009", diagnostic.ToString()));
            return;
        }

        output.AssertClean().Load();
    }

    [Fact]
    public void All_odd_file_names_live_in_one_collection()
    {
        var host = new GeneratorHost();
        var names = OddNames.Select(row => row.Data).Where(name => name.All(char.IsAsciiLetter)).DistinctBy(name => name.ToUpperInvariant()).ToList();
        foreach (var name in names)
        {
            host.Seed($"articles/{name}.txt", $"The text of {name}.");
        }

        var articles = host.Run().AssertClean().All<Article>("Site.Articles");

        Assert.All(names, name => Assert.Equal($"The text of {name}.", articles[articles.Single(entry => string.Equals(entry.Path, $"seeds/articles/{name}.txt", StringComparison.Ordinal)).Key].Text));
    }

    [Fact]
    public void A_file_name_of_two_hundred_characters_gives_valid_code()
    {
        var name = new string('x', 100) + " " + new string('y', 99);

        var articles = new GeneratorHost().Seed($"articles/{name}.txt", "Text.").Run().AssertClean().All<Article>("Site.Articles");

        Assert.Equal("Text.", Assert.Single(articles).Text);
    }

    [Fact]
    public void File_names_that_differ_only_by_case_give_a_diagnostic_in_both_or_two_members()
    {
        var output = new GeneratorHost().Seed("articles/hello.txt", "One.").Seed("articles/Hello.txt", "Two.").Run();

        Assert.Equal(2, output.Messages.Count);
        Assert.All(output.Diagnostics, diagnostic => Assert.Equal("SEED3008", diagnostic.Id));
    }

    [Theory]
    [InlineData("system", "System_")]
    [InlineData("seed content", "SeedContent_")]
    [InlineData("keys", "Keys_")]
    public void A_collection_whose_class_would_hide_something_gets_another_name(string folder, string className) => new GeneratorHost()
        .Seed($"{folder}/one.txt", "Text.")
        .Code("Program.cs", $"namespace Site {{ class Program {{ System.Type Type => typeof(SeedContent.Article); string Text => {className}.One.Text; }} }}")
        .Run()
        .AssertClean();
}
