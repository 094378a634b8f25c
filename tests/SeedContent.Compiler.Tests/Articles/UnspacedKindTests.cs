using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Speech, parts of a sentence and terms where words are not spaced or hang on each other: what stands right beside the marks tells. In each text, the last quotation is asked about.</summary>
public class UnspacedKindTests
{
    [Theory]
    [InlineData("zh-Hans", "村长李建国说，桥已经旧了，“必须先修桥再通车”。")]
    [InlineData("zh-Hant", "村長李建國說，橋已經舊了，「必須先修橋再通車」。")]
    [InlineData("ko", "그는 \"결국 시간이 지나면 풀릴 문제\"라며 웃었다.")]
    [InlineData("ko", "박민수 의원은 \"다리를 고쳐야 할 것\"이라고 말했다.")]
    [InlineData("ko", "박민수 의원은 \"다리를 언제 다 고치겠나\"고 말했다.")]
    [InlineData("ja", "県外から訪れた女性は「橋を見に来て、すっかり気に入った」。")]
    [InlineData("th", "นายสมชาย ใจดี เตือนประชาชนว่า “อย่าข้ามสะพานนี้ตอนกลางคืนเพราะมืดมาก”")]
    public void What_a_comma_or_a_particle_sets_off_is_speech(string language, string text) => Assert.Equal(QuoteKind.Speech, Kind(text, language));

    [Theory]
    [InlineData("zh-Hans", "村长李建国坦言“这座桥很旧”，但钱不够。")]
    [InlineData("ko", "박민수 의원은 \"시간문제\"라고 말했다.")]
    [InlineData("ja", "山田太郎市長は計画を「あまりに不透明だ」と批判した。")]
    public void What_the_sentence_goes_on_with_is_a_fragment(string language, string text) => Assert.Equal(QuoteKind.Fragment, Kind(text, language));

    [Theory]
    [InlineData("zh-Hans", "就“河流治理方案”进行讨论。")]
    [InlineData("th", "โครงการ “สะพานใหม่” เริ่มแล้ว")]
    public void Few_words_between_others_are_a_term(string language, string text) => Assert.Equal(QuoteKind.Term, Kind(text, language));

    private static QuoteKind Kind(string text, string language) => ArticleReader.Read(text, language).Quotes[^1].Kind;
}
