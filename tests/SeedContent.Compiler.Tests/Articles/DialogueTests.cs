using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Speech that a dash opens at the beginning of a paragraph, in the languages that write it so.</summary>
public class DialogueTests
{
    [Theory]
    [InlineData("es", "—Es tarde —dijo Ana Ruiz—. Vamos a casa.", "Es tarde", "Vamos a casa.")]
    [InlineData("es", "—¿Es tarde? —dijo Ana Ruiz.", "¿Es tarde?")]
    [InlineData("pl", "– Jest późno – powiedział Jan Kowalski.", "Jest późno")]
    [InlineData("pl", "– Jest późno – powiedział Jan Kowalski. – Idziemy do domu.", "Jest późno", "Idziemy do domu.")]
    [InlineData("pl", "— Jest „późno” – tak jak wczoraj – powiedział Jan Kowalski.", "Jest „późno” – tak jak wczoraj")]
    [InlineData("pl", "- Jest późno - powiedział Jan Kowalski.", "Jest późno")]
    [InlineData("pl", "– Jest późno – powiedział Jan Kowalski.\n\n– A to drugi dzień.", "Jest późno", "A to drugi dzień.")]
    [InlineData("pt", "— É tarde — disse Ana Reis.", "É tarde")]
    [InlineData("it", "– È tardi –, dice Anna Rossi.", "È tardi")]
    [InlineData("nl", "– Het is laat, zegt Jan Visser.", "Het is laat,")]
    [InlineData("it", "— È tardi — disse Anna Rossi.", "È tardi")]
    [InlineData("ru", "— Уже поздно, — сказал Иван Петров. — Идём домой.", "Уже поздно", "Идём домой.")]
    [InlineData("ru", "— Закроют? — спрашиваю я.", "Закроют?")]
    [InlineData("uk", "— Уже пізно, — сказав Іван Петренко.", "Уже пізно")]
    [InlineData("es", "—Si se me va este, me toca dormir —dijo Ana Ruiz.", "Si se me va este, me toca dormir")]
    [InlineData("es", "—Era —le contestó Ana Ruiz—. Antes.", "Era", "Antes.")]
    [InlineData("fr", "— Il est tard, dit Anne Roux.", "Il est tard,")]
    [InlineData("pl", "– Jest późno – powiedział Jan Kowalski. Zapytany o sąsiada – prezesa klubu – milczał.", "Jest późno")]
    [InlineData("pl", "– Jest późno – powiedział gen. Kowalski – ale nie za późno.", "Jest późno", "ale nie za późno.")]
    [InlineData("he", "– מאוחר? – שאלה ילדה קטנה.", "מאוחר?")]
    public void A_dash_at_the_beginning_opens_speech_up_to_the_words_that_attribute_it(string language, string text, params string[] quotes) =>
        Assert.Equal(quotes, Quotes(text, language));

    [Theory]
    [InlineData("pl", "– Jan Kowalski")]
    [InlineData("pl", "– Jest późno i zimno.")]
    [InlineData("pl", "- chleb\n- woda")]
    [InlineData("en", "— It is late — said Jane Doe.")]
    [InlineData("fr", "– Une loi sur l'eau.\n\n– Une loi sur le pain.")]
    public void A_dash_that_nothing_attributes_opens_none(string language, string text) => Assert.Empty(Quotes(text, language));

    private static string[] Quotes(string text, string language) =>
        [.. ArticleReader.Read(text, language).Quotes.Select(q => q.Text.In(text))];
}
