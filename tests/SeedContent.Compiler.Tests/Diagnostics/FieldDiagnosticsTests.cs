namespace SeedContent.Compiler.Tests.Diagnostics;

public sealed class FieldDiagnosticsTests
{
    [Theory]
    [InlineData("⟦tomorow⟧", "found 'tomorow'")]
    [InlineData("⟦2023-02-30⟧", "the month 2023-02 has 28 days")]
    [InlineData("⟦2023-13-01⟧", "there is no month 13")]
    [InlineData("⟦2023-5-1⟧", "write 2023-05-01")]
    [InlineData("⟦01/05/2023⟧", "found '01/05/2023'")]
    [InlineData("⟦[2023-05-01]⟧", "2024-05-01")]
    [InlineData("⟦2023-05-01 at noon⟧", "2024-05-01")]
    public void A_date_that_cannot_be_read_says_what_was_found_and_expected(string value, string words) =>
        TestProject.WithArticle($"---\ndate: {value}\n---\nTeks.").Compile().AssertOnly("SEED3001", "2024-05-01", words);

    [Theory]
    [InlineData("---\n⟦order⟧:\n---\nTeks.", "a whole number for 'order', found nothing")]
    [InlineData("---\norder: ⟦first⟧\n---\nTeks.", "a whole number for 'order', found 'first'")]
    [InlineData("---\norder: ⟦\"1\"⟧\n---\nTeks.", "a whole number for 'order', found '1'")]
    [InlineData("---\norder: ⟦1.5⟧\n---\nTeks.", "a whole number for 'order', found '1.5'")]
    [InlineData("---\norder: ⟦99999999999⟧\n---\nTeks.", "a whole number for 'order', found '99999999999'")]
    [InlineData("---\ndraft: ⟦yes⟧\n---\nTeks.", "true or false for 'draft', found 'yes'")]
    [InlineData("---\ndraft: ⟦\"true\"⟧\n---\nTeks.", "true or false for 'draft', found 'true'")]
    [InlineData("---\nheadline: ⟦[a]⟧\n---\nTeks.", "a text for 'headline', found a list")]
    [InlineData("---\nheadline: ⟦{a: 1}⟧\n---\nTeks.", "a text for 'headline', found a mapping")]
    [InlineData("---\nheadline: ⟦\" \"⟧\n---\nTeks.", "a text for 'headline', found an empty text")]
    [InlineData("---\nslug: ⟦null⟧\n---\nTeks.", "a text for 'slug', found nothing")]
    public void A_value_of_another_type_says_what_was_found_and_expected(string seed, string words) =>
        TestProject.WithArticle(seed).Compile().AssertOnly("SEED3002", words);

    [Theory]
    [InlineData("headlin", "headline")]
    [InlineData("heading", "headline")]
    [InlineData("languages", "language")]
    [InlineData("daet", "date")]
    [InlineData("Ordre", "order")]
    public void A_field_that_is_nearly_a_known_one_is_a_warning_with_the_known_one(string field, string meant)
    {
        var diagnostic = TestProject.WithArticle($"---\n⟦{field}⟧: 1\n---\nTeks.").Compile().AssertOnly("SEED3003", $"'{field}'", $"did you mean '{meant}'?");

        Assert.Equal(Compiler.Diagnostics.SeedSeverity.Warning, diagnostic.Descriptor.Severity);
    }

    [Fact]
    public void A_near_miss_in_a_sidecar_is_reported_in_the_sidecar() =>
        new TestProject().Add("articles/a.txt", "Halo.").Add("articles/a.yml", "slug: x\n⟦langauge⟧: id\n").Compile().AssertOnly("SEED3003", "did you mean 'language'?");

    [Fact]
    public void A_field_that_is_unlike_any_known_one_is_the_users_own() =>
        TestProject.WithArticle("---\nphotographer: Jane\n---\nTeks.").Compile().AssertClean();

    [Theory]
    [InlineData("⟦\" a\"⟧", "white space")]
    [InlineData("⟦a//b⟧", "empty")]
    [InlineData("⟦/a⟧", "empty")]
    [InlineData("⟦a\\b⟧", "backslash")]
    [InlineData("⟦\"a\\tb\"⟧", "control character")]
    public void A_slug_that_cannot_be_a_key_says_why(string slug, string words) =>
        TestProject.WithArticle($"---\nslug: {slug}\n---\nTeks.").Compile().AssertOnly("SEED3005", words);

    [Theory]
    [InlineData("Bahasa Indonesia")]
    [InlineData("i")]
    [InlineData("en_GB")]
    [InlineData("id-")]
    public void A_language_that_is_no_tag_is_reported(string language) =>
        TestProject.WithArticle($"---\nlanguage: ⟦{language}⟧\n---\nTeks.").Compile().AssertOnly("SEED3006", language);

    [Fact]
    public void All_mistakes_of_a_seed_are_reported_at_once() =>
        TestProject.WithArticle("---\n⟦headlin⟧: Halo\ndate: ⟦tomorow⟧\norder: ⟦x⟧\n---\nTeks.").Compile().AssertAll("SEED3003", "SEED3001", "SEED3002");

    [Fact]
    public void Two_entries_with_one_key_are_reported_in_both_files()
    {
        var result = new TestProject()
            .Add("articles/a.txt", "---\nslug: ⟦satu⟧\n---\nHalo.")
            .Add("articles/satu.txt", "Halo lagi.")
            .Compile();

        result.AssertAll("SEED3007", "SEED3007");
        Assert.Contains("'seeds/articles/satu.txt'", result.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Contains("'seeds/articles/a.txt'", result.Diagnostics[1].Message, StringComparison.Ordinal);
        Assert.Equal("/project/seeds/articles/satu.txt", Assert.Single(result.Diagnostics[0].Related, _ => true).Path);
    }

    [Theory]
    [InlineData("Hello", "hello")]
    [InlineData("hello-world", "hello world")]
    public void Two_keys_with_one_member_name_are_reported_in_both_files(string left, string right)
    {
        var result = new TestProject().Add($"articles/{left}.txt", "Halo.").Add($"articles/{right}.txt", "Halo.").Compile();

        result.AssertAll("SEED3008", "SEED3008");
        Assert.Single(result.Plan.Collections[0].Entries, _ => true);
    }

    [Fact]
    public void Two_folders_with_one_class_name_are_reported() =>
        new TestProject().Add("Blog-Posts/a.txt", "Halo.").Add("blogPosts/b.txt", "Halo.").Compile().AssertOnly("SEED3009", "BlogPosts");
}
