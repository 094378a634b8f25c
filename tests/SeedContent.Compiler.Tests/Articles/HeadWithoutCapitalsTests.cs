using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Authors, places and papers in the heads of Arabic, Hebrew and Hindi papers, where no capital tells a name.</summary>
public class HeadWithoutCapitalsTests
{
    private const string Arabic = "\nفتحت البلدية الجسر القديم أمام المشاة بعد عامين من العمل، وقال السكان إنهم انتظروا ذلك طويلا.\nوكلفت الأعمال ضعف ما كان مقررا لها في البداية، كما جاء في بيان.";
    private const string Hebrew = "\nהגשר הישן נפתח מחדש להולכי רגל אחרי שנתיים של עבודות, והתושבים אמרו שחיכו לכך זמן רב מאוד.\nהעבודות עלו פי שניים מהמתוכנן, כך נמסר בהודעה לעיתונות.";
    private const string Hindi = "\nनगर पालिका ने दो साल के काम के बाद पुराना पुल पैदल चलने वालों के लिए खोल दिया और लोगों ने खुशी जताई।\nइस काम पर तय रकम से दोगुना खर्च हुआ, ऐसा एक बयान में बताया गया।";

    [Theory]
    [InlineData("ar", "فتح الجسر القديم أمام المشاة\nالبصرة – ميثم عذيب الخفاجي – الزمان", "البصرة – ميثم عذيب الخفاجي – الزمان", "البصرة", "الزمان", "ميثم عذيب الخفاجي")]
    [InlineData("ar", "فتح الجسر القديم أمام المشاة\nالغربية - ريهام عبد الغفار البنداري", "الغربية - ريهام عبد الغفار البنداري", "الغربية", null, "ريهام عبد الغفار البنداري")]
    [InlineData("ar", "فتح الجسر القديم أمام المشاة\nالرياض - «الخليج»", "الرياض - «الخليج»", "الرياض", "الخليج", null)]
    [InlineData("hi", "पुराना पुल फिर खुला, लोगों में खुशी\nहरिभूमि न्यूज. रोहतक", "हरिभूमि न्यूज. रोहतक", "रोहतक", "हरिभूमि न्यूज", null)]
    [InlineData("hi", "पुराना पुल फिर खुला, लोगों में खुशी\nन्यूज डेस्क, अमर उजाला, रोहतक", "न्यूज डेस्क, अमर उजाला, रोहतक", "रोहतक", "अमर उजाला", null)]
    [InlineData("hi", "पुराना पुल फिर खुला, लोगों में खुशी\n\nहरिभूमि न्यूज, रोहतक", "हरिभूमि न्यूज, रोहतक", "रोहतक", "हरिभूमि न्यूज", null)]
    [InlineData("hi", "पुराना पुल फिर खुला, लोगों में खुशी\nदिल्ली, मुंबई, रोहतक", null, null, null, null)] // Three cities.
    [InlineData("ar", "فتح الجسر القديم أمام المشاة\nالبصرة - الجسر القديم", null, null, null, null)] // The text speaks of it.
    public void Place_paper_and_reporter_stand_on_one_line(string language, string head, string? dateline, string? place, string? agency, string? byline)
    {
        var text = head + Body(language);
        var article = ArticleReader.Read(text, language);

        Assert.Equal((dateline, place, agency, byline), (article.Dateline?.Text.In(text), article.Dateline?.Place?.In(text), article.Dateline?.Agency?.In(text), article.Byline?.In(text)));
    }

    [Theory]
    [InlineData("ar", "هكذا فُتح الجسر القديم أمام المشاة\nسفيان بن عاشور تواتي\n2019/05/02", "سفيان بن عاشور تواتي")]
    [InlineData("ar", "هكذا فُتح الجسر القديم أمام المشاة\n02 ماي 2019\nياسين الكافي الفرشيشي، هاجر ليتامي", "ياسين الكافي الفرشيشي، هاجر ليتامي")]
    [InlineData("ar", "هكذا فُتح الجسر القديم أمام المشاة\nكتب/ صلاح بن طالب السقلان", "صلاح بن طالب السقلان")]
    [InlineData("he", "הגשר הישן נפתח מחדש להולכי רגל\nנעמה בן־גיגי | 03 בנובמבר 2022 | 06:12", "נעמה בן־גיגי")]
    [InlineData("hi", "पुराना पुल फिर खुला, लोगों में खुशी\nविकास आर्य और सादिया खानम\nप्रकाशित: 22 अप्रैल 2024, 8:30 AM", "विकास आर्य और सादिया खानम")]
    [InlineData("hi", "पुराना पुल फिर खुला, लोगों में खुशी\nअरविंद कुमार मिश्र 'निर्भय'\n2 दिसंबर 2019", "अरविंद कुमार मिश्र 'निर्भय'")]
    [InlineData("hi", "पुराना पुल फिर खुला, लोगों में खुशी\nपुराना पुल खुला\n2 दिसंबर 2019", null)] // The text has these words.
    [InlineData("ar", "هكذا فُتح الجسر القديم أمام المشاة\nالجسر القديم\n2019/05/02", null)]
    public void A_name_beside_the_day_is_the_author(string language, string head, string? byline)
    {
        var text = head + Body(language);

        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));
    }

    [Theory]
    [InlineData("ar", "نزوى في 24 مايو 2021 /العمانية/ سجلت القلعة إقبالا لافتا من الزوار.", "نزوى في 24 مايو 2021 /العمانية/", "نزوى", "العمانية")]
    [InlineData("ar", "جنين- معا - اختار أحمد أن يمشي على الجسر.", "جنين- معا", "جنين", "معا")]
    [InlineData("ar", "عمون - كشف خبير أن الجسر صار أقوى مما كان.", "عمون", null, "عمون")]
    [InlineData("hi", "सिंगापुर. सामुदायिक संगठन ने पुराना पुल खोल दिया।", "सिंगापुर", "सिंगापुर", null)]
    [InlineData("hi", "यह पुल. सामुदायिक संगठन ने पुराना पुल खोल दिया।", null, null, null)]
    public void A_dateline_stands_before_the_lead(string language, string lead, string? dateline, string? place, string? agency)
    {
        var text = lead + Body(language);
        var read = ArticleReader.Read(text, language).Dateline;

        Assert.Equal((dateline, place, agency), (read?.Text.In(text), read?.Place?.In(text), read?.Agency?.In(text)));
    }

    private static string Body(string language) => language switch { "ar" => Arabic, "he" => Hebrew, _ => Hindi };
}
