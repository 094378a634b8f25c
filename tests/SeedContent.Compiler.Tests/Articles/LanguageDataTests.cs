using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Bodies.Articles.Cldr;
using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>The data files of the languages say what they do: each way to write a date is read as its comment shows it.</summary>
public class LanguageDataTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "SeedContent.Compiler", "Bodies", "Articles", "Languages");

    public static TheoryData<string> Languages => [.. Directory.EnumerateFiles(Folder, "*.yml").Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_twenty_two_languages() => Assert.Equal(22, Languages.Count);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_date_pattern_reads_its_example(string language)
    {
        var examples = File.ReadLines(Path.Combine(Folder, language + ".yml"))
            .Where(line => line.StartsWith("  - \"{", StringComparison.Ordinal) && line.Contains("\" # ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("\" # ", StringComparison.Ordinal) + 4)..].Split(':', ';')[0].Trim())
            .ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.NotNull(ArticleReader.Read(example + "\nText.", language).Date));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_language_has_seven_weekdays_and_twelve_months_or_numbers_for_them(string language)
    {
        var words = LanguageCatalog.Find(language);
        var weekdays = CldrData.Of(language).Names("weekdays", first: 0).Select(name => name.Number).Distinct();
        var months = CldrData.Of(language).Names("months", first: 1).Select(name => name.Number).Distinct().Count();

        Assert.Equal(language, words.Tag);
        Assert.Equal(Enumerable.Range(0, 7), weekdays.Order());
        Assert.True(months == 12 || words.Dates.DatePatterns.Any(pattern => pattern.Literals.Any()));
    }

    /// <summary>A profile is read from a part of the file: it must be the same as in the whole.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void A_profile_has_what_the_whole_file_has(string language)
    {
        var profile = Assert.Single(LanguageCatalog.All, profile => profile.Tag == language);
        var whole = LanguageFile.Groups(language, File.ReadAllText(Path.Combine(Folder, language + ".yml")));

        Assert.Equal(whole.Folded("functionWords"), profile.FunctionWords);
        Assert.Equal(whole.Folded("foreignWords"), profile.ForeignWords);
        Assert.Equal(whole.Words("agencies"), profile.Agencies);
        Assert.Equal(whole.Characters("ownLetters"), profile.OwnLetters);
        Assert.Equal(profile.Words.Script, profile.Script);
        Assert.All(profile.Words.Dates.Months.Names, month => Assert.Contains(month, profile.MonthWords));
    }

    [Theory]
    [InlineData("b", "b: [2,\n  3]\n\n# About c.\n")]
    [InlineData("c", "c:\n  - \"x: y\"\n# End.")]
    [InlineData("x", "")]
    [InlineData("bb", "")]
    public void A_group_is_taken_out_of_a_file_by_its_name(string group, string taken) =>
        Assert.Equal(taken, GroupText.Of("a: 1\nb: [2,\n  3]\n\n# About c.\nc:\n  - \"x: y\"\n# End.", [group]));

    [Theory]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-Hant-HK", "zh-Hant")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh", "zh-Hans")]
    [InlineData("pt-BR", "pt")]
    [InlineData("sv", "")]
    public void A_tag_finds_the_words_of_its_language(string tag, string found) => Assert.Equal(found, LanguageCatalog.Find(tag).Tag);
}
