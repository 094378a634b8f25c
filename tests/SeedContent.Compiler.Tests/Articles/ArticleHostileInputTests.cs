using System.Globalization;
using System.Text;
using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>
/// Texts that make a careless reader quadratic. Each would take hours then; the time-out is a guard against hanging, no measurement.
/// </summary>
public class ArticleHostileInputTests
{
    private const int HangsAfterMilliseconds = 300_000;
    private const int Length = 400_000;

    public static TheoryData<string> Repeated =>
    [
        "\"", "“", "”", ";語", "« ", "“a ", "“a” ", "“a b\n", "“«\"„", "(", ";", ".", "a.", "a'", "\ud83d", "🎉", "\u0301", "\r", "\n", " ",
        "Jane ", "PRESIDENT ", "president ", "said ", "said “x,” ", ", said “x,” Jane, ", "adding and saying who said “x,” ", "Doe (x) said “y” ", "including a; b; ", "x: a; ", "according to the late vice prime ",
        "a\n\n", "A b.\n", "- a\n", "- a\n* b\n", " - a\n  x\n", "1. a\n", "12 July 2023\n", "By Jane Doe\n", "NATO – NATOX ", "Gubernur Jawa Barat Ridwan Kamil Wijaya, ", "“a,” kata Yoon, yang menyebut “b”. ",
    ];

    [Theory(Timeout = HangsAfterMilliseconds)]
    [MemberData(nameof(Repeated))]
    public async Task A_long_run_of_one_thing_is_read_to_its_end(string unit) =>
        await Check(string.Concat(Enumerable.Repeat(unit, Length / unit.Length)), TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("12/7/2023, Sukamaju")]
    [InlineData("2023-07-12.Bandungan")]
    [InlineData("Rabu, 12 Juli 2023. Sukamaju")]
    public void A_day_and_a_word_are_the_whole_article(string text)
    {
        foreach (var language in (string?[])[null, "id", "en", "de"])
        {
            Assert.InRange(ArticleReader.Read(text, language).Paragraphs.Count, 0, 1);
        }
    }

    [Fact]
    public void A_mark_inside_a_quotation_that_ends_behind_it_opens_none_that_goes_on()
    {
        var article = ArticleReader.Read(
            """
            The bridge
            A council in the valley will decide this week whether the old bridge may stay where it is, a question that has kept the town busy.
            "It looks like a toy, and nobody knows where the money came from, not even last year.
            Farmers are less amused. The town “ and „more."
            "And who pays for it"
            """,
            "en");

        Assert.Equal([2, 3, 4], article.Quotes.Select(quote => quote.Paragraph));
    }

    [Fact(Timeout = HangsAfterMilliseconds)]
    public async Task Two_hundred_thousand_different_names_are_read_to_their_end() =>
        await Check(Numbered(200_000, n => $"N{n}a "), TestContext.Current.CancellationToken);

    [Fact(Timeout = HangsAfterMilliseconds)]
    public async Task Fifty_thousand_speakers_with_one_first_name_are_read_to_their_end() =>
        await Check(Numbered(50_000, n => $"“Yes,” said Jane N{n}a Doe. "), TestContext.Current.CancellationToken);

    [Theory(Timeout = HangsAfterMilliseconds)]
    [InlineData("en", "Mayor Jane D{0}a came. “It is late for us all,” the Republican mayor said. ")]
    [InlineData("es", "El alcalde de Lodares Luis G{0}ez llegó. «Nos vamos ya de aquí», dijo el alcalde. ")]
    [InlineData("pl", "Minister nauki Anna N{0}ak przyszła. „Idziemy do domu” – powiedziała szefowa resortu nauki. ")]
    [InlineData("vi", "Bà Trần Thị N{0}a gặp ông Lê Văn M{0}a. “Tôi đi ngay bây giờ đây”, ông nói. ")]
    public async Task Eighty_thousand_people_who_speak_by_their_office_are_read_to_their_end(string language, string unit) =>
        await Check(Numbered(80_000, n => unit.Replace("{0}", n, StringComparison.Ordinal)), TestContext.Current.CancellationToken, language);

    [Theory(Timeout = HangsAfterMilliseconds)]
    [InlineData("dijo la alcaldesa", 2)]
    [InlineData("dijo la ministra", 60_002)]
    public async Task Sixty_thousand_quotations_beside_one_speaker_are_read_to_their_end(string attribution, int said)
    {
        var text = "La ministra de Pesca y candidata, Ana Pérez Rojas, vino. «Nos vamos ya», dijo Pérez. «Nos vamos ya», dijo Pérez.\n\n"
            + Numbered(60_000, n => $"Luis G{n}ez llegó. Marta D{n}az llegó después.\n\n«Nos vamos ya de aquí todos», {attribution}.\n\n");
        var model = await Check(text, TestContext.Current.CancellationToken, "es");

        Assert.Equal(said, model.Quotes.Count(quote => quote.Speaker?.In(text) == "Ana Pérez Rojas"));
    }

    [Fact(Timeout = HangsAfterMilliseconds)]
    public async Task Marks_nested_a_hundred_thousand_deep_are_read_to_their_end() =>
        await Check(string.Concat(Enumerable.Repeat("“a ", 100_000)) + string.Concat(Enumerable.Repeat(" b”", 100_000)), TestContext.Current.CancellationToken);

    [Fact(Timeout = HangsAfterMilliseconds)]
    public async Task A_hundred_thousand_paragraphs_are_read_to_their_end()
    {
        var text = Numbered(100_000, n => $"Paragraph {n}.\n\n");
        Assert.Equal(100_000, (await Check(text, TestContext.Current.CancellationToken)).Paragraphs.Count);
    }

    [Fact(Timeout = HangsAfterMilliseconds)]
    public async Task A_line_of_five_megabytes_is_read_to_its_end()
    {
        var model = await Check(Numbered(400_000, n => $"Jane Doe{n} said, "), TestContext.Current.CancellationToken);
        Assert.Single(model.Paragraphs);
    }

    private static string Numbered(int count, Func<string, string> unit)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            builder.Append(unit(i.ToString(CultureInfo.InvariantCulture)));
        }

        return builder.ToString();
    }

    private static async Task<ArticleModel> Check(string text, CancellationToken cancellation, string language = "en")
    {
        var model = await Task.Run(() => ArticleReader.Read(text, language), cancellation);
        ArticleSpans.Check(model, text);
        return model;
    }
}
