using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Words in quotation marks among those that attribute a quotation: to whom it was said, what a club is called. In each text, the first quotation is asked about.</summary>
public class QuotedSubjectTests
{
    [Theory]
    [InlineData("pl", "„Jest późno” – mówi „Kurierowi” Anna Nowak, socjolog.", "Anna Nowak")]
    [InlineData("pl", "\"Jest późno\" - podkreślił trener \"Zielonych\" Jan Nowak w poniedziałek.", "Jan Nowak")]
    [InlineData("it", "«È tardi», ha detto l'allenatore dei «Verdi» Marco Rossi.", "Marco Rossi")]
    public void Words_in_marks_between_verb_and_name_are_skipped(string language, string text, string speaker)
    {
        var quote = ArticleReader.Read(text, language).Quotes[0];

        Assert.Equal(speaker, quote.Speaker?.In(text));
    }

    [Theory]
    [InlineData("ru", "Директор парка Иван Сидоров сообщил корреспонденту «Волны», что дождя не будет.")]
    [InlineData("uk", "\"Вже пізно\", – сказав Іван Коваль агентству \"Нова Хвиля\" у кулуарах конференції.")]
    [InlineData("ru", "«Уже поздно», — сказал Иван Сидоров корреспонденту «Волны» и ушёл.")]
    [InlineData("ru", "Иван Сидоров живёт в Туле.\n\nКак пишет «Волна», Иван Сидоров уехал.")]
    public void A_paper_that_something_was_said_to_is_nobodys_words(string language, string text) => Assert.Null(ArticleReader.Read(text, language).Quotes[^1].Speaker);

    [Fact]
    public void A_term_with_which_another_sentence_begins_is_nobodys_words()
    {
        const string text = "Ayşe Demir, her gün \"kapsül\" kullanıp çalıştıklarını söyledi.\n\n\"Kapsül\" ile işlerin kolaylaştığını anlattı.";

        Assert.Null(ArticleReader.Read(text, "tr").Quotes[0].Speaker);
    }
}
