using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>The marks that papers of each language have around a quotation, and what looks like one and is none.</summary>
public class QuotationMarkLanguageTests
{
    [Theory]
    [InlineData("en", "He said ‘I was here’ once.", "I was here")]
    [InlineData("en", "‘It’s the dogs’ bone,’ he said.", "It’s the dogs’ bone,")]
    [InlineData("en", "‘He said “no” to me,’ she said.", "He said “no” to me,")]
    [InlineData("en", "'It is late,' he said, 'and cold.'", "It is late,", "and cold.")]
    [InlineData("en", "He said 'I was here' once.", "I was here")]
    [InlineData("en", "``It is late,'' he said.", "It is late,")]
    [InlineData("en", "''It is late,'' he said.", "It is late,")]
    [InlineData("en", "“It is late,\" he said.", "It is late,")]
    [InlineData("en", "\"It is late,” he said.", "It is late,")]
    [InlineData("en", "\"He said 'no'\", she said.", "He said 'no'")]
    [InlineData("de", "Er sagte: „Es ist spät.“ Dann ging er.", "Es ist spät.")]
    [InlineData("de", "»Es ist spät«, sagte er.", "Es ist spät")]
    [InlineData("de", "»Er sagte ›nein‹ zu mir«, sagte sie.", "Er sagte ›nein‹ zu mir")]
    [InlineData("de", "Das ‚kalte‘ Haus und das ›warme‹ Haus.", "kalte", "warme")]
    [InlineData("fr", "« Il est tard », dit-il.", "Il est tard")]
    [InlineData("fr", "«\u00a0Il est tard\u00a0», dit-il.", "Il est tard")]
    [InlineData("fr", "L'affaire dite de l’“Atlas” et de l'\"Hydre\".", "Atlas", "Hydre")]
    [InlineData("es", "El “puente” y la «plaza» se cierran.", "puente", "plaza")]
    [InlineData("it", "Il caso dell'\"Atlante\" è chiuso.", "Atlante")]
    [InlineData("nl", "„Het is laat”, zei hij 's avonds.", "Het is laat")]
    [InlineData("nl", "'Het is laat', zei hij 's avonds.", "Het is laat")]
    [InlineData("pl", "„Jest późno” – powiedział.", "Jest późno")]
    [InlineData("pl", ",,Jest późno'' – powiedział.", "Jest późno")]
    [InlineData("sv", "”Det är sent”, sade hon. ”Vi går.”", "Det är sent", "Vi går.")]
    [InlineData("fi", "»On myöhä», hän sanoi.", "On myöhä")]
    [InlineData("ru", "«Уже поздно», — сказал он.", "Уже поздно")]
    [InlineData("ru", "«Газета „Заря“ закрыта», — сказал он.", "Газета „Заря“ закрыта")]
    [InlineData("uk", "«Комп'ютер і м’яч тут», — сказав він.", "Комп'ютер і м’яч тут")]
    [InlineData("tr", "“Geç oldu” dedi. Ankara'da 'kırmızı' gün.", "Geç oldu", "kırmızı")]
    [InlineData("ar", "قال: «الوقت متأخر».", "الوقت متأخر")]
    [InlineData("ar", "وصفه بـ\"الممتاز\" أمس.", "الممتاز")]
    [InlineData("ar", "وصفه بـ”الممتاز” و”الجديد” أمس.", "الممتاز", "الجديد")]
    [InlineData("ar", "وصف الكتاب” الجديد أمس.")]
    [InlineData("en", "He called it \"Town Fair 2022″ and \"a success\".", "Town Fair 2022", "a success")]
    [InlineData("en", "\"He is 6′2″ tall,\" she said.", "He is 6′2″ tall,")]
    [InlineData("ar", "وصفه ب\"الممتاز\" و\"الجديد\" أمس.", "الممتاز", "الجديد")]
    [InlineData("he", "\"המנכ\"ל והסמנכ\"לית הגיעו\", אמר.", "המנכ\"ל והסמנכ\"לית הגיעו")]
    [InlineData("he", "כך נכתב ב\"הבוקר\" אתמול.", "הבוקר")]
    [InlineData("he", "״מאוחר״, אמר המנכ״ל.", "מאוחר")]
    [InlineData("hi", "उसने कहा, \"देर हो गई है।\"", "देर हो गई है।")]
    [InlineData("th", "เขากล่าวว่า\"ดึกแล้ว\"และกลับบ้าน", "ดึกแล้ว")]
    [InlineData("th", "เขากล่าวว่า “ดึกแล้ว” และกลับบ้าน", "ดึกแล้ว")]
    [InlineData("ko", "그는 \"늦었다\"고 말했다. ‘비상’이라는 말과 '평화'를 썼다.", "늦었다", "비상", "평화")]
    [InlineData("ja", "彼は「『遅い』と聞いた」と述べ、『朝』を読んだ。", "『遅い』と聞いた", "朝")]
    [InlineData("ja", "彼は｢遅い｣と述べた。", "遅い")]
    [InlineData("zh-Hans", "他说：“‘晚了’是真的。”他读了《早晨》。", "‘晚了’是真的。", "早晨")]
    [InlineData("zh-Hans", "他说：\"晚了。\"她说：\"走吧。\"", "晚了。", "走吧。")]
    [InlineData("zh-Hant", "他說：「晚了。」她讀了〈早晨〉。", "晚了。", "早晨")]
    public void The_marks_of_a_language_make_quotations(string language, string text, params string[] quotes) =>
        Assert.Equal(quotes, Quotes(text, language));

    [Theory]
    [InlineData("en", "It’s the dogs’ bone, and the cats’ too.")]
    [InlineData("en", "Rock 'n' roll of the '60s and the '70s.")]
    [InlineData("en", "'Twas the dogs' bone.")]
    [InlineData("en", "She owns the ‘dogs’ bone and the cats’ bowl.")]
    [InlineData("en", "A 5\" model and a 6\" model.")]
    [InlineData("nl", "'s Avonds en 's ochtends is 't stil op foto's.")]
    [InlineData("tr", "Ankara'da ve İzmir'de yağmur var.")]
    [InlineData("he", "המנכ\"ל, היו\"ר והח\"כים הגיעו לצה\"ל ולש\"ס.")]
    [InlineData("he", "המנכ”ל והיו״ר הגיעו.")]
    [InlineData("uk", "Комп'ютер і п’ять м'ячів.")]
    [InlineData("ja", "彼は「遅いと述べた。")]
    [InlineData("zh-Hans", "他说：“晚了。")]
    public void Apostrophes_acronyms_and_marks_without_their_other_make_none(string language, string text) =>
        Assert.Empty(Quotes(text, language));

    private static string[] Quotes(string text, string language) =>
        [.. ArticleReader.Read(text, language).Quotes.Select(q => q.Text.In(text))];
}
