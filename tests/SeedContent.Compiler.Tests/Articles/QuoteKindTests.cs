using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Speech, parts of a sentence, titles and terms. In each text, the last quotation is asked about.</summary>
public class QuoteKindTests
{
    [Theory]
    [InlineData("en", "“It is late,” said Jane Doe.")]
    [InlineData("en", "Jane Doe said: “It is late.”")]
    [InlineData("en", "“It is late.”")]
    [InlineData("en", "“It,” said Jane Doe, “is late.”")]
    [InlineData("en", "“It is late,” the minister said.")]
    [InlineData("en", "“It is late,” said Jane Doe. “We go.”")]
    [InlineData("en", "Jane Doe said: “It is late.\n\n“We go.”")]
    [InlineData("id", "“Sudah malam,” kata Budi Santoso.")]
    [InlineData("id", "Budi Santoso mengatakan, “Sudah malam.”")]
    [InlineData("fr", "Anne Roux l'assure : « Il est tard. »")]
    [InlineData("zh-Hans", "张伟说：“已经很晚了。”")]
    [InlineData("zh-Hans", "市长张伟建议，桥要修，船也要修，“这样大家才会高兴。”")]
    [InlineData("sv", "”Det är mycket sent”, sade någon.")]
    [InlineData("ja", "田中花子さんは「橋は閉鎖された」と話した。")]
    [InlineData("ko", "김철수 씨는 \"다리가 닫혔다\"고 말했다.")]
    [InlineData("hi", "पुलिस ने कहा, \"पुल बंद है।\"")]
    [InlineData("ar", "قال محمد علي: «الوقت متأخر جدا».")]
    public void A_sentence_that_somebody_said_is_speech(string language, string text) => Assert.Equal(QuoteKind.Speech, Kind(text, language));

    [Theory]
    [InlineData("en", "Jane Doe called the plan “a gift to the rich”.")]
    [InlineData("en", "Jane Doe said that it was “late”.")]
    [InlineData("ko", "김철수 씨는 \"커다란 선물\"이라고 말했다.")]
    [InlineData("id", "Budi Santoso menilai rencana itu “terlalu mahal”.")]
    public void Part_of_a_sentence_in_somebodys_words_is_a_fragment(string language, string text) => Assert.Equal(QuoteKind.Fragment, Kind(text, language));

    [Theory]
    [InlineData("en", "The film “Late Rain” opened on Friday.")]
    [InlineData("en", "The “smart” city has no lamps.")]
    [InlineData("en", "Her poem “The Long Way Home” won.")]
    [InlineData("id", "Film berjudul “Hujan Malam” diputar.")]
    [InlineData("de", "Das „kluge“ Haus steht leer.")]
    [InlineData("zh-Hans", "他读了《早晨》。")]
    [InlineData("ja", "彼は〈朝〉を読んだ。")]
    public void A_title_or_a_word_in_scare_quotes_is_a_term(string language, string text) => Assert.Equal(QuoteKind.Term, Kind(text, language));

    [Theory]
    [InlineData("en", "On the wall stood “never again on our street” in red.")]
    [InlineData("en", "They sang “We Shall Go!” in the street.")]
    public void What_may_be_either_is_unknown(string language, string text) => Assert.Equal(QuoteKind.Unknown, Kind(text, language));

    private static QuoteKind Kind(string text, string language) => ArticleReader.Read(text, language).Quotes[^1].Kind;
}
