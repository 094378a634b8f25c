using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Datelines of villages and outlets that no list has: the sentence behind the mark, the title, a day, a bracket or the shape of the name tells them.</summary>
public class OpenDatelineTests
{
    [Theory]

    // The letters of the writer, an agency or a part of the country in brackets.
    [InlineData("de", "Mühlstetten (mkb) – Der Bach ist wieder in seinem Bett.", "Mühlstetten (mkb)", "Mühlstetten", null)]
    [InlineData("de", "Adelskirchen (KNA) – Die Glocke läutet wieder.", "Adelskirchen (KNA)", "Adelskirchen", "KNA")]
    [InlineData("pl", "Zalesino (pow. morski) — Most będzie zamknięty do wiosny.", "Zalesino (pow. morski)", "Zalesino", null)]
    [InlineData("it", "Roma (Agenzia Ponte) - Il ponte è stato chiuso lunedì.", "Roma (Agenzia Ponte)", "Roma", "Agenzia Ponte")]

    // A day behind the place.
    [InlineData("nl", "Hoogveld, 4 nov. - De brug is maandag gesloten.", "Hoogveld, 4 nov.", "Hoogveld", null)]
    [InlineData("pt", "Lisboa, 12 abr 22 (Lusa) – A ponte foi encerrada na segunda-feira.", "Lisboa, 12 abr 22 (Lusa)", "Lisboa", "Lusa")]
    [InlineData("ru", "Псков, 8 ноября 2013, 10:15 — Мост закрыли в понедельник.", "Псков, 8 ноября 2013, 10:15", "Псков", null)]

    // Whose report it is behind a stroke, and a reporter.
    [InlineData("pl", "Wilno / BNS – Most został zamknięty w poniedziałek.", "Wilno / BNS", "Wilno", "BNS")]
    [InlineData("pl", "Helsinki, Jan Kowalski (PAP) - Most został zamknięty w poniedziałek.", "Helsinki, Jan Kowalski (PAP)", "Helsinki", "PAP")]

    // Two cities.
    [InlineData("pl", "Paryż, Londyn (PAP) — Most został zamknięty w poniedziałek.", "Paryż, Londyn (PAP)", "Paryż, Londyn", "PAP")]

    // Other marks.
    [InlineData("de", "Berlin_Die Brücke wurde am Montag gesperrt.", "Berlin", "Berlin", null)]
    [InlineData("fr", "SAINTE-ALBINE | Le pont a été fermé lundi.", "SAINTE-ALBINE", "SAINTE-ALBINE", null)]
    [InlineData("it", "VERONA • Il ponte è stato chiuso lunedì.", "VERONA", "VERONA", null)]
    [InlineData("it", "STRASBURGO-Il ponte è stato chiuso lunedì.", "STRASBURGO", "STRASBURGO", null)]

    // No mark: capitals alone, perhaps with the day; a colon before a whole sentence.
    [InlineData("it", "ROMA Una lite furibonda. Nei corridoi si sentivano le voci.", "ROMA", "ROMA", null)]
    [InlineData("en", "LONDON, July 12 UK shares edged higher on Friday.", "LONDON, July 12", "LONDON", null)]
    [InlineData("en", "New Delhi: The party said on Saturday that the bridge over the river would stay closed until the end of the rains this year.", "New Delhi", "New Delhi", null)]
    [InlineData("es", "MAR DEL PLATA.- El puente fue cerrado el lunes.", "MAR DEL PLATA", "MAR DEL PLATA", null)]
    [InlineData("id", "KABAR.CO Sebuah jembatan ditutup pada Senin pagi.", "KABAR.CO", null, "KABAR.CO")]

    // The reporter behind a colon.
    [InlineData("pt", "Pemba: Ana Amade — Um navio entrou domingo no porto.", "Pemba: Ana Amade", "Pemba", null)]

    // All of it in brackets.
    [InlineData("fr", "(Ottawa) Le pont a été fermé lundi matin.", "(Ottawa)", "Ottawa", null)]
    [InlineData("de", "(AFP) Die Brücke wurde am Montag gesperrt.", "(AFP)", null, "AFP")]
    [InlineData("uk", "(Київ – Укрінформ) — Міст закрили в понеділок уранці.", "(Київ – Укрінформ)", "Київ", "Укрінформ")]

    // The kind of place before it.
    [InlineData("uk", "смт Вербинець, Волинська обл. — Міст закрили в понеділок.", "смт Вербинець, Волинська обл.", "Вербинець", null)]
    public void What_stands_around_an_unknown_place_tells_it(string language, string text, string dateline, string? place, string? agency)
    {
        var read = ArticleReader.Read(text, language).Dateline;

        Assert.Equal((dateline, place, agency), (read?.Text.In(text), read?.Place?.In(text), read?.Agency?.In(text)));
    }

    [Theory]
    [InlineData("es", "TRAGEDIA. Un hombre cayó del puente.")]
    [InlineData("it", "ROMA Capitale chiude il ponte per due anni.")]
    [InlineData("en", "LONDON, 12 bridges are closed.")]
    [InlineData("en", "Moscow: We will close the bridge.")]
    [InlineData("en", "Amazon.com Shares rose on Monday.")]
    [InlineData("id", "Kabar.co mencatat jembatan ditutup.")]
    [InlineData("de", "BRÜCKEN – Zeichen der Zeit – stehen überall.")]
    [InlineData("nl", "Hoogveld, 8 juni 1936 — Laagveld, 14 december 2022")]
    [InlineData("tr", "TEK KALDI - Kars'ın köyünde köprü yok.")]
    [InlineData("ru", "Тут был Иван Петров. По словам жены, он ушел.")]
    [InlineData("de", "(Anna Müller) – Die Brücke ist gesperrt worden.")]
    public void What_may_be_a_heading_or_a_person_is_no_dateline(string language, string text) => Assert.Null(ArticleReader.Read(text, language).Dateline);
}
