using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>The names that an article has.</summary>
public class NameTests
{
    [Fact]
    public void A_name_is_joined_with_its_short_forms() => Check(
        "President Maria Lindqvist opened the bridge. The old one, said Lindqvist, was tired. Nobody answered Lindqvist.",
        "en",
        "Person Maria Lindqvist: Maria Lindqvist, Lindqvist, Lindqvist");

    [Fact]
    public void A_short_form_of_two_names_is_joined_with_neither() => Check(
        "Yesterday Anna Berg met Olaf Berg in a hall. The hall belongs to Berg and the town.",
        "en",
        "Unknown Anna Berg: Anna Berg",
        "Unknown Olaf Berg: Olaf Berg",
        "Unknown Berg: Berg");

    [Fact]
    public void What_a_name_stands_for_is_said_only_where_the_text_or_the_language_says_so() => Check(
        "OSLO, Norway (Reuters) - The court heard Ms. Ingrid Dahl on Monday. She works for the Nordlys Bank and lives in Sweden, not in Oslo. The ship is called Havfruen, and Havfruen is old.",
        "en",
        "Person Ingrid Dahl: Ingrid Dahl",
        "Organization Nordlys Bank: Nordlys Bank",
        "Place Sweden: Sweden",
        "Place Oslo: Oslo",
        "Unknown Havfruen: Havfruen, Havfruen");

    [Fact]
    public void A_country_between_title_and_name_is_no_part_of_the_name() => Check(
        "Presiden Korea Selatan Kim Ha-neul tiba kemarin di kota itu. Menurut Kim, jembatan itu kokoh dan tidak akan roboh.",
        "id",
        "Person Kim Ha-neul: Kim Ha-neul, Kim");

    [Fact]
    public void A_first_word_of_a_sentence_a_weekday_and_a_month_are_no_names() => Check(
        "Bread was cheap in July. On Monday people came with bags. Bags were full by Tuesday.",
        "en");

    [Fact]
    public void A_noun_of_a_language_that_writes_nouns_with_capitals_is_no_name() => Check(
        "Die Brücke über den Fluss ist seit dem Morgen gesperrt. Bürgermeisterin Lena Vogt sprach mit den Leuten. Die Leute hörten Vogt lange zu.",
        "de",
        "Person Lena Vogt: Lena Vogt, Vogt");

    [Fact]
    public void A_name_over_a_line_end_that_may_be_two_makes_no_other_one_doubtful()
    {
        const string text = "Es kam Timo Ahrens an.\n\n„Es wird laut“, sagte Ahrens.\n\nEin altes Urgestein\nAhrens am Strand";

        Assert.Equal("Timo Ahrens", ArticleReader.Read(text, "de").Quotes[0].Speaker?.In(text));
    }

    [Fact]
    public void Words_in_quotation_marks_are_not_looked_at() => Check(
        "The mayor, Ms. Ada Holm, laughed. “Ask Peter Dahl, he knows Holm,” she said.",
        "en",
        "Person Ada Holm: Ada Holm");

    [Theory]
    [InlineData("北京的王小明说了话。")]
    [InlineData("وقال محمد إن الجسر مغلق.")]
    [InlineData("")]
    public void A_text_without_capitals_has_no_names(string text) => Check(text, null);

    private static void Check(string text, string? language, params string[] expected)
    {
        var model = ArticleReader.Read(text, language);

        Assert.Equal(expected, model.Names.Select(name => $"{name.Kind} {name.Text.In(text)}: {string.Join(", ", name.Mentions.Select(mention => mention.Text.In(text)))}"));
        Assert.All(model.Names.SelectMany(name => name.Mentions), mention => Assert.True(model.Paragraphs[mention.Paragraph].Contains(mention.Text)));
    }
}
