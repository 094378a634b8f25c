using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Quotations that a press office or an agency relays: whom the sentences before are about has said them.</summary>
public class RelayedQuotationTests
{
    [Theory]
    [InlineData("ru", "Директор завода Иван Сидоров рассказал, что цех закроют. «Мы поможем всем», — цитирует его пресс-служба.", "Иван Сидоров")]
    [InlineData("ru", "Директор завода Иван Сидоров рассказал, что цех закроют. «Мы поможем всем», — приводит его слова ТАСС.", "Иван Сидоров")]
    [InlineData("uk", "Школу закриють, заявив директор Іван Коваль.\n\n«Ми допоможемо всім», — цитує пресслужба Міністерства освіти.", "Іван Коваль")]
    [InlineData("pl", "Dyrektor Jan Nowak powiedział, że szkołę zamkną. „Pomożemy wszystkim” – cytuje go PAP.", "Jan Nowak")]
    public void It_is_of_whom_the_sentence_before_reports(string language, string text, string speaker) => Assert.Equal(speaker, Speaker(language, text));

    [Theory]
    [InlineData("ru", "Директор завода Иван Сидоров рассказал, что цех закроют. «Мы поможем всем», — цитирует её пресс-служба.")]
    [InlineData("ru", "Директор завода Иван Сидоров рассказал, что цех закроют. «Мы поможем всем», — цитирует министра ТАСС.")]
    [InlineData("ru", "Цех закроют. «Мы поможем всем», — цитирует его пресс-служба.")]
    public void It_is_nobodys_where_somebody_else_may_be_cited(string language, string text) => Assert.Null(Speaker(language, text));

    private static string? Speaker(string language, string text) => ArticleReader.Read(text, language).Quotes[^1].Speaker?.In(text);
}
