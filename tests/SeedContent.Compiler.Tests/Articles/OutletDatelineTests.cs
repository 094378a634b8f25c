using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Datelines whose outlet, reporter or day stands where only some papers put it.</summary>
public class OutletDatelineTests
{
    private const string German = "Die alte Brücke ist nach zwei Jahren wieder offen, und viele freuen sich. Das sagte die Stadt.";
    private const string Hindi = "पुराना पुल दो साल के काम के बाद लोगों के लिए खोल दिया गया है। नगर पालिका ने यह जानकारी दी।";
    private const string Japanese = "古い橋が二年ぶりに再び開通した。住民は長い間待っていた。";
    private const string Arabic = "\nفتحت البلدية الجسر القديم أمام المشاة بعد عامين من العمل، وقال السكان إنهم انتظروا ذلك طويلا.\nوكلفت الأعمال ضعف ما كان مقررا.";

    [Theory]
    [InlineData("de", "BERLIN taz | " + German, "BERLIN taz", "BERLIN", "taz", null)]
    [InlineData("de", "BERLIN/HAMBURG dpa/taz | " + German, "BERLIN/HAMBURG dpa/taz", "BERLIN/HAMBURG", "dpa/taz", null)]
    [InlineData("de", "BERLIN heute | " + German, null, null, null, null)]
    [InlineData("hi", "नई दिल्ली, 20 दिसंबर, (वीएनआई) " + Hindi, "नई दिल्ली, 20 दिसंबर, (वीएनआई)", "नई दिल्ली", "वीएनआई", null)]
    [InlineData("hi", "लखनऊः " + Hindi, "लखनऊ", "लखनऊ", null, null)]
    [InlineData("hi", "अतः " + Hindi, null, null, null, null)]
    [InlineData("hi", "लखनऊ, जून 15 -- " + Hindi, "लखनऊ, जून 15", "लखनऊ", null, null)]
    [InlineData("ja", "【ワシントン田中一郎】" + Japanese, "【ワシントン田中一郎】", "ワシントン", null, "田中一郎")]
    [InlineData("ja", "【北京・田中一郎】" + Japanese, "【北京・田中一郎】", "北京", null, "田中一郎")]
    [InlineData("ja", "【根室・海士】" + Japanese, "【根室・海士】", "根室・海士", null, null)]
    [InlineData("ar", "الجزيرة - محمد المصيبيح:" + Arabic, "الجزيرة - محمد المصيبيح", null, "الجزيرة", "محمد المصيبيح")]
    [InlineData("ar", "الجزيرة - الجسر القديم:" + Arabic, "الجزيرة", null, "الجزيرة", null)]
    [InlineData("zh-Hant", "記者王小明∕台南報導\n古橋歷經兩年施工後重新開放,居民都很高興,市府人員表示工程費用增加一倍。\n居民等了很久。", "記者王小明∕台南報導", "台南", null, "王小明")]
    [InlineData("ar", "الغد برس/ بغداد أعلنت البلدية اليوم فتح الجسر القديم أمام المشاة." + Arabic, "الغد برس/ بغداد", "بغداد", "الغد برس", null)]
    [InlineData("ar", "الجسر القديم/ بغداد أعلنت البلدية اليوم فتح الجسر القديم أمام المشاة." + Arabic, null, null, null, null)]
    [InlineData("vi", "(PL)- Chiều 5-8, cây cầu cũ mở lại cho người đi bộ sau hai năm sửa chữa, thành phố cho biết.\nChi phí gấp đôi dự tính.", "(PL)", null, "PL", null)]
    [InlineData("vi", "(Cầu)- Chiều 5-8, cây cầu cũ mở lại cho người đi bộ sau hai năm sửa chữa, thành phố cho biết.\nChi phí gấp đôi dự tính.", null, null, null, null)]
    [InlineData("zh-Hant", "(東湖新聞網記者 王小明)古橋歷經兩年施工後重新開放,居民都很高興。\n居民等了很久。", "(東湖新聞網記者 王小明)", null, "東湖新聞網", "王小明")]
    [InlineData("zh-Hant", "【東湖報記者王小明台北報導】古橋歷經兩年施工後重新開放,居民都很高興。\n居民等了很久。", "【東湖報記者王小明台北報導】", "台北", "東湖報", "王小明")]
    [InlineData("zh-Hant", "(古橋的記者會)古橋歷經兩年施工後重新開放,居民都很高興。\n居民等了很久。", null, null, null, null)]
    [InlineData("en", "NAIROBI, Kenya (AP) _\nThe old bridge is open again after two years, witnesses said.\nPeople had waited long.", "NAIROBI, Kenya (AP)", "NAIROBI", "AP", null)]
    [InlineData("en", "Jan. 12 (BusinessDesk) - The old bridge is open again after two years, witnesses said.\nPeople had waited long.", "Jan. 12 (BusinessDesk)", null, "BusinessDesk", null)]
    [InlineData("en", "Jan. 12 (Friday morning) the old bridge is open again after two years, witnesses said.\nPeople had waited long.", null, null, null, null)]
    [InlineData("hi", "लखनऊ. (अनिता शर्मा )" + Hindi, "लखनऊ. (अनिता शर्मा )", "लखनऊ", null, "अनिता शर्मा")]
    [InlineData("hi", "लखनऊ. (पुराना पुल) " + Hindi, null, null, null, null)]
    [InlineData("ko", "(부산=연합뉴스) 김하늘 연합인포맥스 특파원 = 낡은 다리가 다시 열렸다. 주민들은 2년을 기다렸다.", "(부산=연합뉴스) 김하늘 연합인포맥스 특파원", "부산", "연합뉴스", "김하늘")]
    [InlineData("zh-Hans", "本报讯（记者 王小明 实习生 李红）旧桥重新开放，居民都很高兴。\n居民等了很久。", "本报讯（记者 王小明 实习生 李红）", null, null, "王小明 实习生 李红")]
    [InlineData("zh-Hans", "【东湖网讯】(东湖网记者王小明、李红香港报导)旧桥重新开放，居民都很高兴。\n居民等了很久。", "【东湖网讯】(东湖网记者王小明、李红香港报导)", null, "东湖网", "王小明、李红")]
    [InlineData("zh-Hans", "东湖市政府网站讯 旧桥重新开放，居民都很高兴。\n居民等了很久。", "东湖市政府网站讯", null, "东湖市政府网站", null)]
    [InlineData("zh-Hans", "东湖新闻网讯 5月5日消息，旧桥重新开放，居民都很高兴。\n居民等了很久。", "东湖新闻网讯 5月5日消息", null, "东湖新闻", null)]
    [InlineData("zh-Hans", "网易科技讯 5月5日消息，旧桥重新开放，居民都很高兴。\n居民等了很久。", "网易科技讯 5月5日消息", "科技", "网易", null)]
    [InlineData("tr", "Cavit AKGÜN / MUĞLA, (DHA)-Eski köprü iki yıl süren çalışmalardan sonra yeniden açıldı. Halk çok sevindi.", "Cavit AKGÜN / MUĞLA, (DHA)", "MUĞLA", "DHA", "Cavit AKGÜN")]
    [InlineData("hi", "नई दिल्ली | " + Hindi, "नई दिल्ली", "नई दिल्ली", null, null)]
    [InlineData("hi", "पुराना पुल | " + Hindi, null, null, null, null)]
    [InlineData("hi", "नई दिल्ली | अनजान सेवा | " + Hindi, null, null, null, null)]
    [InlineData("ja", "旧橋、二年ぶり開通。　【パリ＝田中一郎】" + Japanese, "【パリ＝田中一郎】", "パリ", null, "田中一郎")]
    [InlineData("ja", "旧橋、開通。住民は待つ。　【パリ＝田中一郎】" + Japanese, null, null, null, null)]
    [InlineData("ar", "الخرطوم: محمد موسى 9 أغسطس2022م" + Arabic, "الخرطوم: محمد موسى 9 أغسطس2022م", "الخرطوم", null, "محمد موسى")]
    [InlineData("ru", "ЕРЕВАН, 7 июня. /Корр.ИТАР-ТАСС Тигран Ладов/. Старый мост снова открыт для пешеходов. Жители города ждали этого два года.", "ЕРЕВАН, 7 июня. /Корр.ИТАР-ТАСС Тигран Ладов/", "ЕРЕВАН", "ИТАР-ТАСС", "Тигран Ладов")]
    [InlineData("ru", "ЕРЕВАН, 7 июня. /Корр. ТАСС/. Старый мост снова открыт для пешеходов. Жители города ждали этого два года.", "ЕРЕВАН, 7 июня. /Корр. ТАСС/", "ЕРЕВАН", "ТАСС", null)]
    public void The_parts_stand_in_the_order_of_the_paper(string language, string text, string? dateline, string? place, string? agency, string? byline)
    {
        var article = ArticleReader.Read(text, language);

        Assert.Equal((dateline, place, agency, byline), (article.Dateline?.Text.In(text), article.Dateline?.Place?.In(text), article.Dateline?.Agency?.In(text), article.Byline?.In(text)));
    }
}
