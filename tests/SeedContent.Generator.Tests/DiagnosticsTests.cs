using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests;

/// <summary>What only the host can know: options, the user's types, the C# version, and how diagnostics look to the compiler.</summary>
public sealed class DiagnosticsTests
{
    [Fact]
    public void A_diagnostic_stands_at_its_line_and_column_with_its_help_link()
    {
        var output = new GeneratorHost().Seed("articles/one.txt", "---\nheadline: One\ndate: yesterday\n---\nText.\n").Run();

        var diagnostic = Assert.Single(output.Diagnostics);
        Assert.Equal("/project/seeds/articles/one.txt(3,7): error SEED3001: Expected a date such as 2024-05-01, found 'yesterday'", diagnostic.ToString());
        Assert.Equal(new TextSpan(24, 9), diagnostic.Location.SourceSpan);
        Assert.EndsWith("/seeds/docs/diagnostics/SEED3001.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(diagnostic.Descriptor.IsEnabledByDefault);
    }

    [Theory]
    [InlineData("---\nlanguage: en\n---\nPosted: 12/07/2023\nThe bridge was closed.\n", "(4,9): info SEED2040: '12/07/2023' is 2023-07-12 where the day stands first and 2023-12-07 where the month does, so that the article has no date of it; write the month as a word, give the 'date', or a 'language' with its region, such as 'en-GB'")]
    [InlineData("---\nlanguage: fr\n---\nPublié le lundi 12 juillet 2023\nLe pont est fermé.\n", "(4,11): warning SEED2041: 'lundi' is not the weekday of '12 juillet 2023', which is a Wednesday; correct one of them")]
    [InlineData("---\nlanguage: ja\n---\n橋が閉鎖\n2023年7月12日（月）\n橋は閉鎖された。\n", "(5,12): warning SEED2041: '月' is not the weekday of '2023年7月12日', which is a Wednesday; correct one of them")]
    [InlineData("---\nlanguage: en\n---\nLONDON, Monday, July 12, 2023 (Reuters) - The bridge was closed.\n", "(4,9): warning SEED2041: 'Monday' is not the weekday of 'July 12, 2023', which is a Wednesday; correct one of them")]
    [InlineData("---\nlanguage: id\n---\nJembatan ditutup\nRabu, 32 Juli 2023\n\nJembatan itu ditutup pada hari Rabu.\n", "(5,7): warning SEED2042: '32 Juli 2023' is a day that the calendar does not have, so that the article has no date of it; correct it")]
    public void What_the_date_line_of_an_article_leaves_open_is_reported_where_it_stands(string seed, string message) =>
        Assert.Equal(["/project/seeds/articles/one.txt" + message], new GeneratorHost().Seed("articles/one.txt", seed).Run().Messages);

    [Fact]
    public void A_date_that_may_be_one_of_two_is_settled_by_the_date_of_the_front_matter() =>
        Assert.Empty(new GeneratorHost().Seed("articles/one.txt", "---\nlanguage: en\ndate: 2023-07-12\n---\n12/07/2023\nThe bridge was closed.\n").Run().Messages);

    [Fact]
    public void Two_entries_with_one_key_are_reported_in_both_files()
    {
        var output = new GeneratorHost().Seed("articles/one.txt", "One.").Seed("articles/two.txt", "---\nslug: one\n---\nTwo.").Run();

        Assert.Equal(
            [
                "/project/seeds/articles/one.txt(1,1): error SEED3007: The key 'one' of the collection 'articles' is also that of 'seeds/articles/two.txt'; rename one file, or give one a 'slug'",
                "/project/seeds/articles/two.txt(2,7): error SEED3007: The key 'one' of the collection 'articles' is also that of 'seeds/articles/one.txt'; rename one file, or give one a 'slug'",
            ],
            output.Messages);
        Assert.Equal("/project/seeds/articles/two.txt", Assert.Single(output.Diagnostics[0].AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public void Files_of_other_packages_are_left_alone()
    {
        var output = new GeneratorHost().File(new TestFile("/project/seeds/articles/other.json", seedPath: null, () => SourceText.From("{"))).Run();

        Assert.Empty(output.Messages);
        Assert.Empty(output.Sources);
    }

    [Fact]
    public void A_project_without_seeds_gets_nothing()
    {
        var output = new GeneratorHost(LanguageVersion.CSharp9).Run().AssertClean();

        Assert.Empty(output.Sources);
    }

    [Theory]
    [InlineData("class Articles { }", "a class that is not static and partial")]
    [InlineData("static class Articles { }", "a class that is not static and partial")]
    [InlineData("partial class Articles { }", "a class that is not static and partial")]
    [InlineData("enum Articles { }", "an enum")]
    [InlineData("interface Articles { }", "an interface")]
    [InlineData("namespace Articles { class X { } }", "a namespace")]
    [InlineData("internal static partial class Articles { }", "a partial class that is not public")]
    public void A_type_of_the_users_in_the_way_is_reported_where_it_is_declared(string declaration, string found)
    {
        var output = new GeneratorHost()
            .Seed("articles/one.txt", "One.")
            .Seed("docs/two.md", "Two.")
            .Code("/project/Articles.cs", "namespace Site\n{\n    " + declaration + "\n}\n")
            .Run();

        var diagnostic = Assert.Single(output.Diagnostics);
        Assert.Equal("SEED5001", diagnostic.Id);
        Assert.Equal("/project/Articles.cs", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal("Articles", Marked(diagnostic, output));
        Assert.Contains($"but the project has {found} of that name", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.CompilerErrors);
        Assert.Contains("SeedContent.Docs.g.cs", output.Sources.Keys);
    }

    [Theory]
    [InlineData("namespace Site { public static partial class Articles { public static string Own => One.Text; } }")]
    [InlineData("namespace Site { static partial class Articles { public static string Own => One.Text; } }")]
    [InlineData("namespace Site { public class Articles<T> { } }")]
    [InlineData("namespace Other { public class Articles { } }")]
    [InlineData("public class Articles { } namespace Site { public class SeedContent { } public class System { } public class Article { } }")]
    public void A_type_of_the_users_that_is_not_in_the_way_is_none_of_our_business(string code) => new GeneratorHost()
        .Seed("articles/one.txt", "One.")
        .Code("/project/Own.cs", code)
        .Run()
        .AssertClean();

    [Fact]
    public void A_CSharp_version_that_cannot_read_the_code_is_named()
    {
        var output = new GeneratorHost(LanguageVersion.CSharp11).Seed("articles/one.txt", "One.").Run();

        Assert.StartsWith("/project/site.csproj(1,1): error SEED5003: The generated code needs C# 12 or later, but LangVersion is 11.0", Assert.Single(output.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SeedContentVisibility", "private", "'public' or 'internal'")]
    [InlineData("SeedContentLanguage", "not a language", "a language tag such as 'id' or 'pt-BR' (BCP 47)")]
    [InlineData("SeedContentMaxSeedBytes", "4 MB", "a whole number of bytes, 1 or more")]
    [InlineData("SeedContentMaxSeedBytes", "0", "a whole number of bytes, 1 or more")]
    public void A_property_that_means_nothing_is_named_with_what_it_may_be(string property, string value, string expected)
    {
        var output = new GeneratorHost().Property(property, value).Seed("articles/one.txt", "One.").Run();

        Assert.Equal($"/project/site.csproj(1,1): error SEED5002: {property} is '{value}'; expected {expected}", Assert.Single(output.Messages));
        Assert.NotEmpty(output.Sources);
    }

    [Fact]
    public void Seed_roots_that_do_not_exist_are_named_one_by_one()
    {
        var output = new GeneratorHost().Property("_SeedContentMissingRoots", Uri.EscapeDataString("seeds;#1|../content")).Run();

        Assert.Equal(2, output.Messages.Count);
        Assert.All(output.Diagnostics, diagnostic => Assert.Equal("SEED1006", diagnostic.Id));
        Assert.Contains("The seed root 'seeds;#1' does not exist", output.Messages[0] + output.Messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_bug_that_one_seed_shows_takes_no_other_seed_down()
    {
        var output = new GeneratorHost()
            .Seed("articles/one.txt", "One.")
            .File(TestFile.Failing("articles/two.txt"))
            .File(TestFile.Failing("articles/one.yml"))
            .Run();

        Assert.Null(output.Exception);
        Assert.Equal(
            [
                "/project/seeds/articles/one.yml(1,1): error SEED9001: SeedContent has a bug that this seed shows (InvalidOperationException: A bug); the other seeds are not affected. Please report it with the file",
                "/project/seeds/articles/two.txt(1,1): error SEED9001: SeedContent has a bug that this seed shows (InvalidOperationException: A bug); the other seeds are not affected. Please report it with the file",
            ],
            output.Messages);
        Assert.Equal("One.", Assert.Single(output.All<Article>("Site.Articles")).Text);
    }

    [Fact]
    public void A_seed_with_a_mistake_in_a_field_still_has_its_member_so_that_one_mistake_is_one_error()
    {
        var output = new GeneratorHost()
            .Seed("articles/one.txt", "---\ndate: never\n---\nOne.")
            .Code("/project/Program.cs", "class Program { string Text => Site.Articles.One.Text; }")
            .Run();

        Assert.Equal("SEED3001", Assert.Single(output.Diagnostics).Id);
        Assert.Empty(output.CompilerErrors);
    }

    private static string Marked(Diagnostic diagnostic, GeneratorOutput output) => output.Compilation.SyntaxTrees
        .Single(tree => tree.FilePath == diagnostic.Location.GetLineSpan().Path)
        .ToString()
        .Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
}
