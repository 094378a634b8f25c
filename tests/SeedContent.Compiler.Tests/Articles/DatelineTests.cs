using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>The place at the head of the first paragraph.</summary>
public class DatelineTests
{
    private const string Lead = "The bridge was closed on Monday.";

    [Theory]
    [InlineData("en", "LONDON (Reuters) - ", "LONDON", null, "Reuters", null)]
    [InlineData("en", "LONDON (Reuters) – ", "LONDON", null, "Reuters", null)]
    [InlineData("en", "LONDON (Reuters) — ", "LONDON", null, "Reuters", null)]
    [InlineData("en", "LONDON (Reuters)—", "LONDON", null, "Reuters", null)]
    [InlineData("en", "LONDON (Reuters) -- ", "LONDON", null, "Reuters", null)]
    [InlineData("en", "WASHINGTON, July 12 (AP) — ", "WASHINGTON", null, "AP", null)]
    [InlineData("en", "WASHINGTON, July 12, 2023 (AP) — ", "WASHINGTON", null, "AP", "2023-07-12")]
    [InlineData("en", "NAIROBI, Kenya, Aug. 20 (Xinhua) -- ", "NAIROBI", "Kenya", "Xinhua", null)]
    [InlineData("en", "BERLIN (Germany) — ", "BERLIN", "Germany", null, null)]
    [InlineData("en", "HARRISBURG, PA — ", "HARRISBURG", "PA", null, null)]
    [InlineData("en", "ST. LOUIS, Mo. (AP) — ", "ST. LOUIS", "Mo.", "AP", null)]
    [InlineData("en", "TEHRAN (Tasnim) ― ", "TEHRAN", null, "Tasnim", null)]
    [InlineData("en", "SINGAPORE — ", "SINGAPORE", null, null, null)]
    [InlineData("en", "HONG KONG — ", "HONG KONG", null, null, null)]
    [InlineData("en", "ZÜRICH, Switzerland — ", "ZÜRICH", "Switzerland", null, null)]
    [InlineData("en", "PORT-AU-PRINCE, Haiti — ", "PORT-AU-PRINCE", "Haiti", null, null)]
    [InlineData("en", "Jakarta - ", "Jakarta", null, null, null)] // A city that the language's data knows.
    [InlineData("en", "LONDON: ", "LONDON", null, null, null)]
    [InlineData("id", "VILNIUS, Lituania — ", "VILNIUS", "Lituania", null, null)]
    [InlineData("id", "JENEWA, Swiss, 21 November 2022 – ", "JENEWA", "Swiss", null, "2022-11-21")]
    [InlineData("id", "BANDUNG (ANTARA) - ", "BANDUNG", null, "ANTARA", null)]
    [InlineData("id", "Jakarta (ANTARA) - ", "Jakarta", null, "ANTARA", null)]
    [InlineData("id", "JAKARTA, KOMPAS.com - ", "JAKARTA", null, "KOMPAS.com", null)]
    [InlineData("id", "JAKARTA, CNN Indonesia -- ", "JAKARTA", null, "CNN Indonesia", null)]
    [InlineData("id", "TEMPO.CO, Jakarta - ", "Jakarta", null, "TEMPO.CO", null)]
    [InlineData("id", "Liputan6.com - ", null, null, "Liputan6.com", null)]
    [InlineData("ja", "OSAKA, Japan — ", "OSAKA", "Japan", null, null)]
    public void A_place_before_a_dash_is_the_dateline_and_not_part_of_the_lead(
        string language, string dateline, string? place, string? country, string? agency, string? date)
    {
        var text = dateline + Lead;
        var model = ArticleReader.Read(text, language);

        Assert.NotNull(model.Dateline);
        Assert.Equal(dateline.TrimEnd(' ', '-', '–', '—', '―', ':', '_', '='), model.Dateline.Text.In(text));
        Assert.Equal((place, country, agency), (model.Dateline.Place?.In(text), model.Dateline.Country?.In(text), model.Dateline.Agency?.In(text)));
        Assert.Equal(date, model.Dateline.Date?.ToString());
        Assert.Equal(date, model.Date?.ToString());
        Assert.Equal(Lead, model.Paragraphs[0].In(text));
    }

    [Theory]
    [InlineData("en", "The bridge was closed on Monday.")]
    [InlineData("en", "Overpass - The bridge was closed on Monday.")] // Not in capitals, no agency, no known place: a sentence may begin so.
    [InlineData("en", "SAFETY: The bridge was closed on Monday.")]
    [InlineData("en", "BREAKING – The bridge was closed on Monday.")]
    [InlineData("en", "EDITOR'S NOTE — The bridge was closed on Monday.")]
    [InlineData("id", "FOTO – Jembatan itu ditutup pada hari Senin.")]
    [InlineData("en", "NATO – the alliance of thirty – was not asked.")]
    [InlineData("en", "CRICKET – England won. The cricket season ends today.")]
    [InlineData("en", "TENNIS – England won on Monday.")] // Nothing shows that it is a place.
    [InlineData("en", "GDP – Growth slowed. GDP fell by a tenth.")]
    [InlineData("en", "MINISTER RESIGNS – The minister said nothing.")]
    [InlineData("en", "WELL-KNOWN FACT: bridges close.")]
    [InlineData("en", "UEFA (English) – A new cup begins.")]
    [InlineData("en", "LONDON (is calling) - The bridge was closed on Monday.")]
    [InlineData("en", "LONDON, PARIS, ROME, Italy — The bridges were closed.")]
    [InlineData("en", "The well-known bridge — a wonder — was closed.")]
    [InlineData("en", "LONDON —")]
    [InlineData("en", "— The bridge was closed.")]
    public void What_may_be_something_else_is_no_dateline(string language, string text)
    {
        var model = ArticleReader.Read(text, language);

        Assert.Null(model.Dateline);
        Assert.Equal([text], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("DUBLIN — The final was stopped. Dublin will hold the next.", "DUBLIN")]
    [InlineData("NEW YORK — Shares fell. In New York, nobody smiled.", "NEW YORK")]
    public void Capitals_alone_are_a_place_where_the_text_has_the_name_too(string text, string place) =>
        Assert.Equal(place, ArticleReader.Read(text, "en").Dateline?.Place?.In(text));

    [Fact]
    public void A_dateline_stands_only_where_the_text_begins()
    {
        const string Text = "The bridge was closed on Monday.\nLONDON (Reuters) - The bridge was closed on Monday.";

        Assert.Null(ArticleReader.Read(Text, "en").Dateline);
    }

    [Fact]
    public void The_date_line_wins_over_the_date_of_the_dateline()
    {
        const string Text = "13 July 2023\nWASHINGTON, July 12, 2023 (AP) — The bridge was closed.";
        var model = ArticleReader.Read(Text, "en");

        Assert.Equal(("2023-07-13", "2023-07-12"), (model.Date?.ToString(), model.Dateline?.Date?.ToString()));
    }

    // What stands before the lead on the next line is left in it: of two datelines one would be lost.
    [Fact]
    public void A_place_on_a_line_of_its_own_is_the_only_dateline()
    {
        const string Text = "WASHINGTON, July 12:\n(AP) — The Senate voted on Tuesday to protect three more caves.\nEstrada’s office said the act would cost little.";
        var model = ArticleReader.Read(Text, "en");

        Assert.Equal("WASHINGTON", model.Dateline?.Place?.In(Text));
        Assert.StartsWith("(AP) — The Senate", model.Paragraphs[0].In(Text), StringComparison.Ordinal);
    }
}
