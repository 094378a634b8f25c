using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Who speaks by a role and what it is of, where nouns change by case. In each text, the last quotation is asked about.</summary>
public class DescribedRoleTests
{
    [Theory]
    [InlineData("ru", "Министр обороны Франции Жан Дюпон прилетел утром.\n\nВ городе шёл дождь.\n\nЖурналисты ждали.\n\n«Мы поможем», — заявил министр обороны Франции.", "Жан Дюпон")]
    [InlineData("ru", "Министр обороны Франции Жан Дюпон прилетел утром. Министр обороны сказал: «Нам пора домой».", "Жан Дюпон")]
    [InlineData("ru", "Иван Сидоров, мэр Казани, пришёл. По словам мэра Казани, «дорога открыта для всех».", "Иван Сидоров")]
    [InlineData("ru", "Министр обороны Франции Жан Дюпон и министр обороны Чехии Ян Новак встретились. «Мы поможем», — сказал министр обороны Чехии.", "Ян Новак")]
    [InlineData("ru", "Сеть Wave показал создатель новой программы Марк Сидоров. «Мы поможем», — сказал создатель Wave.", "Марк Сидоров")]
    [InlineData("ru", "Генеральный директор завода Иван Сидоров пришёл. «Мы поможем», — сказал гендиректор.", "Иван Сидоров")]
    [InlineData("ru", "Нападающий Иван Сидоров забил гол. Тренер Пётр Волков доволен.\n\n«Я не понял, что забил», — рассказал форвард.", "Иван Сидоров")]
    [InlineData("uk", "Школу закриють, заявив заступник міністра освіти Іван КОВАЛЬ. «Ми допоможемо», — зазначив заступник міністра.", "Іван КОВАЛЬ")]
    [InlineData("pl", "Prezes Stali prof. Jan Nowak przyszedł. „Pomożemy wam wszystkim” – powiedział prezes Stali.", "Jan Nowak")]
    [InlineData("pl", "Minister nauki Anna Nowak przyszła. „Pomożemy wam wszystkim” – powiedziała w rozmowie z PAP szefowa resortu nauki.", "Anna Nowak")]
    [InlineData("pl", "Minister obrony Jan Nowak przyjechał. „Musimy iść do domu” – zapowiedział w piątek szef MON.", "Jan Nowak")]
    public void A_role_and_what_it_is_of_are_whose_the_article_says_so_of(string language, string text, string speaker) => Assert.Equal(speaker, Speaker(language, text));

    [Theory]
    [InlineData("ru", "Мэр Казани Иван Сидоров пришёл. «Мы поможем», — сказал мэр Омска.")]
    [InlineData("ru", "Главный тренер «Зари» Иван Сидоров и тренер «Волны» Пётр Волков спорили. Наставник Яков Белов ушёл.\n\n«Я ничего не понял», — рассказал наставник «Волны».")]
    [InlineData("ru", "Бывший мэр Казани Иван Сидоров пришёл. «Мы поможем», — сказал мэр Казани.")]
    [InlineData("ru", "Министр обороны Франции Жан Дюпон и министр обороны Чехии Ян Новак встретились. «Мы поможем», — сказал министр обороны.")]
    [InlineData("ru", "Министр обороны Франции Жан Дюпон прилетел. «Мы поможем», — сказал помощник министра обороны Франции.")]
    [InlineData("ru", "Министр обороны Франции Жан Дюпон прилетел. «Мы поможем», — сказал в разговоре с министром обороны сосед.")]
    [InlineData("ru", "Создатель новой программы Марк Сидоров приехал. «Мы поможем», — сказал создатель Wave.")]
    [InlineData("uk", "Заступник міністра освіти Іван Коваль прийшов. «Ми допоможемо», — зазначив міністр.")]
    [InlineData("ru", "Советник президента Иван Сидоров пришёл. «Мы поможем», — сказал президент.")]
    public void It_is_nobodys_where_the_article_says_something_else(string language, string text) => Assert.Null(Speaker(language, text));

    private static string? Speaker(string language, string text) => ArticleReader.Read(text, language).Quotes[^1].Speaker?.In(text);
}
