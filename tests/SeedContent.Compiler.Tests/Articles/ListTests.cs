using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Lists on lines of their own and inside a sentence.</summary>
public class ListTests
{
    [Theory]
    [InlineData("Bring:\n- water\n- food", "water", "food")]
    [InlineData("Bring:\n\n* water;\n* food.", "water", "food")]
    [InlineData("Bring:\n• water\n• food\n• shelter", "water", "food", "shelter")]
    [InlineData("Bring:\n1. water\n2. food", "water", "food")]
    [InlineData("Bring:\n9) water\n10) food", "water", "food")]
    [InlineData("Bring:\na) water\nb) food", "water", "food")]
    [InlineData("Bring:\n- water\n  from the tap\n- food", "water\n  from the tap", "food")]
    [InlineData("Leave:\n- by 6 p.m.\n- on foot.", "by 6 p.m.", "on foot")]
    [InlineData("Bring:\n– water\n– food", "water", "food")]
    [InlineData("Bring:\n\n— water;\n— food.", "water", "food")]
    [InlineData("三つある：\n・水\n・パン", "水", "パン")]
    [InlineData("分为三类：\n1．识字；\n2．算账。", "识字", "算账")]
    [InlineData("分为三类：\n（１）识字\n（２）算账", "识字", "算账")]
    [InlineData("分为三类：\n①识字\n②算账", "识字", "算账")]
    [InlineData("可選：\n● 領米\n● 買書", "領米", "買書")]
    public void Lines_with_bullets_or_numbers_are_a_list(string text, params string[] items) =>
        Assert.Equal([items], Lists(text, "en"));

    [Theory]
    [InlineData("Bring:\n- water")]
    [InlineData("Bring:\n- water\n* food")]
    [InlineData("Bring:\n1. water\n3. food")]
    [InlineData("2023. was dry\n2024. was wet")]
    [InlineData("-5 degrees\n-6 degrees")]
    [InlineData("1.5 metres\n2.5 metres")]
    [InlineData("- \n- ")]
    [InlineData("Nobody knew.\n– Who is it?\n– I am.")]
    [InlineData("（1 识字\n（2 算账")]
    public void Lines_that_do_not_follow_each_other_are_no_list(string text) => Assert.Empty(Lists(text, "en"));

    [Theory]
    [InlineData("en", "The rules cover water; food, bread and all; and shelter.", "water", "food, bread and all", "shelter")]
    [InlineData("en", "They need help, including water; food; and shelter.", "water", "food", "shelter")]
    [InlineData("en", "They need three things: water; food; shelter.", "water", "food", "shelter")]
    [InlineData("id", "Bantuan itu antara lain selimut; makanan bayi; dan air bersih.", "selimut", "makanan bayi", "air bersih")]
    [InlineData("id", "Kerja sama itu mencakup dialog; perdagangan; serta pertahanan.", "dialog", "perdagangan", "pertahanan")]
    [InlineData("id", "Jalur itu terdiri dari tiga bagian, yakni Jalan Pemuda; Jalan Pandanaran; dan Jalan Pahlawan.", "Jalan Pemuda", "Jalan Pandanaran", "Jalan Pahlawan")]
    [InlineData("ja", "x: a; b; c", "a", "b", "c")]
    [InlineData("zh-Hans", "工程包括加固桥墩；更换伸缩缝；以及安装设备。费用很高。", "加固桥墩", "更换伸缩缝", "安装设备")]
    [InlineData("zh-Hant", "他說「先；看；看」。分為：甲；乙；與丙。", "甲", "乙", "丙")]
    [InlineData("th", "โครงการประกอบด้วยสะพาน; ถนน; และท่าเรือ", "สะพาน", "ถนน", "ท่าเรือ")]
    [InlineData("hi", "कामों में शामिल हैं दीवार; सड़क; और बत्तियाँ।", "दीवार", "सड़क", "बत्तियाँ")]
    [InlineData("ar", "الأعمال ثلاثة: الجسر؛ الطريق؛ المدخل.", "الجسر", "الطريق", "المدخل")]
    public void Semicolons_after_an_introducing_word_or_colon_make_a_list(string language, string text, params string[] items) =>
        Assert.Equal([items], Lists(text, language));

    [Theory]
    [InlineData("en", "The rules cover water; and food.")]
    [InlineData("en", "They sell fish, bread and flowers.")]
    [InlineData("en", "They need help, including water, food and shelter.")] // Where a comma list ends is not certain.
    [InlineData("en", "It rained; it snowed; and then it stopped.")]
    [InlineData("en", "The rules cover water; food; shelter.")] // No "and" before the last: a sentence may go on.
    [InlineData("en", "Some turned to crops such as nuts; others to solar panels; and a few to prayer.")]
    [InlineData("en", "They need (water; food; and more): help.")]
    [InlineData("zh-Hans", "今天下雨；昨天晴；明天阴。")]
    [InlineData("zh-Hans", "工程包括加固桥墩；更换伸缩缝。")]
    [InlineData("en", "Lagat won in 2:14.09; Marsh was next; and Doe third.")]
    [InlineData("en", "style=x: 1px; y: 2px; \">")]
    [InlineData("ja", "including a; b; and c")]
    public void A_sentence_with_fewer_or_other_signs_has_no_list(string language, string text) => Assert.Empty(Lists(text, language));

    private static string[][] Lists(string text, string language) =>
        [.. ArticleReader.Read(text, language).Lists.Select(list => list.Items.Select(item => item.In(text)).ToArray())];
}
