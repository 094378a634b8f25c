using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Datelines as the papers of each language write them. The separator stands behind <c>|</c>.</summary>
public class DatelineShapeTests
{
    [Theory]
    [InlineData("en", "SEOUL, Aug. 20 (Yonhap)| -- ", "SEOUL", null, "Yonhap", null)]
    [InlineData("en", "NAIROBI, Kenya (AP)| _ ", "NAIROBI", "Kenya", "AP", null)]
    [InlineData("en", "ANAHEIM, Calif.| — ", "ANAHEIM", "Calif.", null, null)]
    [InlineData("en", "ANAHEIM, Calif.|—", "ANAHEIM", "Calif.", null, null)]
    [InlineData("en", "Taipei, Taiwan| — ", "Taipei", "Taiwan", null, null)]
    [InlineData("en", "MEXICO CITY (AP)| — ", "MEXICO CITY", null, "AP", null)]
    [InlineData("en", "(CNN)| -- ", null, null, "CNN", null)]
    [InlineData("en", "BEIRUT/THE HAGUE, March 7 (Reuters)| - ", "BEIRUT/THE HAGUE", null, "Reuters", null)]
    [InlineData("en", "PUTRAJAYA, Nov 22| — ", "PUTRAJAYA", null, null, null)]
    [InlineData("en", "MANILA (Reuters, June 22)| - ", "MANILA", null, "Reuters", null)]
    [InlineData("en", "Metro Manila (CNN Philippines, June 22, 2023)| — ", "Metro Manila", null, "CNN Philippines", "2023-06-22")]
    [InlineData("es", "Madrid (EFE, 22 jun 2023)| — ", "Madrid", null, "EFE", "2023-06-22")]
    [InlineData("en", "DUBLIN| — ", "DUBLIN", null, null, null)]
    [InlineData("en", "NEW DELHI|: ", "NEW DELHI", null, null, null)]
    [InlineData("en", "NEW DELHI, July 12|: ", "NEW DELHI", null, null, null)]
    [InlineData("en", "Geneva, 12 July 2023| – ", "Geneva", null, null, "2023-07-12")]
    [InlineData("en", "WASHINGTON, D.C.| — ", "WASHINGTON", "D.C.", null, null)]
    [InlineData("en", "LONDON (AFP)| = ", "LONDON", null, "AFP", null)]
    [InlineData("es", "Madrid, 2 ene (EFE)|.- ", "Madrid", null, "EFE", null)]
    [InlineData("es", "TEGUCIGALPA, HONDURAS|.- ", "TEGUCIGALPA", "HONDURAS", null, null)]
    [InlineData("es", "Loudun (Francia), 2 jul (EFE)|.- ", "Loudun", "Francia", "EFE", null)]
    [InlineData("es", "BUENOS AIRES (Télam)|.- ", "BUENOS AIRES", null, "Télam", null)]
    [InlineData("es", "Ciudad de México, 12 jul 2023 (Notimex)| - ", "Ciudad de México", null, "Notimex", "2023-07-12")]
    [InlineData("pt", "Lisboa, 12 jul 2023 (Lusa)| – ", "Lisboa", null, "Lusa", "2023-07-12")]
    [InlineData("pt", "BRASÍLIA (Reuters)| - ", "BRASÍLIA", null, "Reuters", null)]
    [InlineData("pt", "São Paulo| – ", "São Paulo", null, null, null)]
    [InlineData("fr", "Québec| - ", "Québec", null, null, null)]
    [InlineData("fr", "Paris, 12 jan 2023 (AFP)| - ", "Paris", null, "AFP", "2023-01-12")]
    [InlineData("de", "Hannover|. ", "Hannover", null, null, null)]
    [InlineData("pt", "RIO| - ", "RIO", null, null, null)]
    [InlineData("ms", "Kuala Lumpur, 12 Julai 2023 (Korporat Jambatan)| – ", "Kuala Lumpur", null, "Korporat Jambatan", "2023-07-12")]
    [InlineData("fr", "PARIS, 12 juil (AFP)| - ", "PARIS", null, "AFP", null)]
    [InlineData("fr", "Genève (ATS)| – ", "Genève", null, "ATS", null)]
    [InlineData("de", "Berlin (dpa)| - ", "Berlin", null, "dpa", null)]
    [InlineData("de", "München/London| – ", "München/London", null, null, null)]
    [InlineData("de", "Düsseldorf|. ", "Düsseldorf", null, null, null)]
    [InlineData("ms", "Seremban, 4 Jun 2023 (Korporat Bandar)| – ", "Seremban", null, "Korporat Bandar", "2023-06-04")]
    [InlineData("de", "Berlin| – ", "Berlin", null, null, null)]
    [InlineData("de", "FRANKFURT (dpa-AFX)| - ", "FRANKFURT", null, "dpa-AFX", null)]
    [InlineData("it", "(ANSA) - ROMA, 12 LUG| - ", "ROMA", null, "ANSA", null)]
    [InlineData("it", "Roma, 12 lug. (Adnkronos)| - ", "Roma", null, "Adnkronos", null)]
    [InlineData("nl", "DEN HAAG (ANP)| - ", "DEN HAAG", null, "ANP", null)]
    [InlineData("nl", "Amsterdam| – ", "Amsterdam", null, null, null)]
    [InlineData("tr", "ANKARA (AA)| - ", "ANKARA", null, "AA", null)]
    [InlineData("tr", "İSTANBUL (DHA)| - ", "İSTANBUL", null, "DHA", null)]
    [InlineData("pl", "Warszawa (PAP)| – ", "Warszawa", null, "PAP", null)]
    [InlineData("ru", "МОСКВА, 12 июл — РИА Новости|. ", "МОСКВА", null, "РИА Новости", null)]
    [InlineData("ru", "МОСКВА, 12 июля. /ТАСС/|. ", "МОСКВА", null, "ТАСС", null)]
    [InlineData("ru", "Москва. 12 июля. ИНТЕРФАКС| - ", "Москва", null, "ИНТЕРФАКС", null)]
    [InlineData("ru", "Минск (Рейтер)| — ", "Минск", null, "Рейтер", null)]
    [InlineData("ru", "ТАСС, 12 июля|. ", null, null, "ТАСС", null)]
    [InlineData("uk", "Київ. 12 липня. УНІАН|. ", "Київ", null, "УНІАН", null)]
    [InlineData("uk", "КИЇВ (Укрінформ)| – ", "КИЇВ", null, "Укрінформ", null)]
    [InlineData("id", "Liputan6.com, Jakarta| - ", "Jakarta", null, "Liputan6.com", null)]
    [InlineData("id", "Liputan6.com, Jakarta| ", "Jakarta", null, "Liputan6.com", null)]
    [InlineData("id", "REPUBLIKA.CO.ID, JENEWA| -- ", "JENEWA", null, "REPUBLIKA.CO.ID", null)]
    [InlineData("id", "JAKARTA, KOMPAS.com|- ", "JAKARTA", null, "KOMPAS.com", null)]
    [InlineData("id", "JAKARTA|. ", "JAKARTA", null, null, null)]
    [InlineData("id", "SEMARANGAN| - ", "SEMARANGAN", null, null, null)]
    [InlineData("tr", "Seher KARACA/ ANKARA, (DHA)|- ", "ANKARA", null, "DHA", null)]
    [InlineData("ms", "KUALA SELANGOR, 5 Sept (Bernama)| -- ", "KUALA SELANGOR", null, "Bernama", null)]
    [InlineData("id", "KABARPAGI.COM – SEMARANG|, ", "SEMARANG", null, "KABARPAGI.COM", null)]
    [InlineData("id", "Yogyakarta| - ", "Yogyakarta", null, null, null)]
    [InlineData("ms", "KUALA LUMPUR, 12 Julai (Bernama)| -- ", "KUALA LUMPUR", null, "Bernama", null)]
    [InlineData("ms", "SHAH ALAM| – ", "SHAH ALAM", null, null, null)]
    [InlineData("ms", "KUALA LUMPUR|: ", "KUALA LUMPUR", null, null, null)]
    [InlineData("vi", "(Dân trí)| - ", null, null, "Dân trí", null)]
    [InlineData("vi", "Hà Nội (TTXVN)| - ", "Hà Nội", null, "TTXVN", null)]
    [InlineData("vi", "TTO| - ", null, null, "TTO", null)]
    public void A_dateline_is_read_in_the_form_of_its_papers(string language, string dateline, string? place, string? country, string? agency, string? date) =>
        Check(language, dateline, LatinLead(language), place, country, agency, date);

    [Fact]
    public void A_bar_stands_between_outlet_and_place()
    {
        const string text = "Kabarpagi.com | Semarang – Jembatan lama ditutup sejak hari Senin.";
        var dateline = ArticleReader.Read(text, "id").Dateline!;

        Assert.Equal(("Kabarpagi.com | Semarang", "Semarang", "Kabarpagi.com"), (dateline.Text.In(text), dateline.Place?.In(text), dateline.Agency?.In(text)));
    }

    [Theory]
    [InlineData("ar", "لندن| - ", "لندن", null, null, null)]
    [InlineData("ar", "دمشق، سوريا (CNN)| -- ", "دمشق", "سوريا", "CNN", null)]
    [InlineData("ar", "القاهرة 12 يوليو (رويترز)| - ", "القاهرة", null, "رويترز", null)]
    [InlineData("ar", "بريدة 25 شوال 1436 هـ الموافق 10 اغسطس 2015 م واس| - ", "بريدة", null, "واس", "2015-08-10")]
    [InlineData("ar", "(CNN)| -- ", null, null, "CNN", null)]
    [InlineData("he", "ירושלים (רויטרס)| - ", "ירושלים", null, "רויטרס", null)]
    [InlineData("he", "תל אביב| – ", "תל אביב", null, null, null)]
    [InlineData("hi", "नई दिल्ली, 12 जुलाई (भाषा)| ", "नई दिल्ली", null, "भाषा", null)]
    [InlineData("hi", "मुंबई|: ", "मुंबई", null, null, null)]
    [InlineData("hi", "मुंबई|:", "मुंबई", null, null, null)]
    [InlineData("hi", "लखनऊ, 12 जुलाई (वार्ता)| - ", "लखनऊ", null, "वार्ता", null)]
    [InlineData("th", "ปักกิ่ง, 12 ก.ค. (ซินหัว)| -- ", "ปักกิ่ง", null, "ซินหัว", null)]
    [InlineData("th", "เชียงใหม่| - ", "เชียงใหม่", null, null, null)]
    [InlineData("ko", "(서울=연합뉴스) 김철수 기자| = ", "서울", null, "연합뉴스", null)]
    [InlineData("ko", "[서울=뉴시스] 김철수 기자| = ", "서울", null, "뉴시스", null)]
    [InlineData("ar", "لندن ـ «القدس العربي»|: ", "لندن", null, "القدس العربي", null)]
    [InlineData("th", "ทำเนียบฯ 12 ก.ค.|-", "ทำเนียบฯ", null, null, null)]
    [InlineData("hi", "लखनऊ|। ", "लखनऊ", null, null, null)]
    [InlineData("hi", "जेएनएन, अमृतसर/जालंधर| । ", "अमृतसर/जालंधर", null, "जेएनएन", null)]
    [InlineData("hi", "गोपालगंज| : ", "गोपालगंज", null, null, null)]
    [InlineData("hi", "नई दिल्ली, एएनआई|। ", "नई दिल्ली", null, "एएनआई", null)]
    [InlineData("hi", "मुंबई (एजेंसी)|। ", "मुंबई", null, "एजेंसी", null)]
    [InlineData("hi", "जयपुर, 12 जुलाई (हि.स.)|। ", "जयपुर", null, "हि.स.", null)]
    [InlineData("hi", "नई दिल्ली|- ", "नई दिल्ली", null, null, null)]
    [InlineData("th", "12 ก.ค.2566| - ", null, null, null, "2023-07-12")]
    [InlineData("ko", "(서울=바른타임스) 김하늘 기자| = ", "서울", null, "바른타임스", null)]
    [InlineData("ko", "(서울=바른뉴스) 김하늘 기자| = ", "서울", null, "바른뉴스", null)]
    [InlineData("ko", "(서울=연합뉴스) 김하늘 기자, 박바다 인턴기자| = ", "서울", null, "연합뉴스", null)]
    [InlineData("ko", "[바른뉴스24 김하늘 기자]| ", null, null, "바른뉴스24", null)]
    [InlineData("ko", "[바른뉴스]| ", null, null, "바른뉴스", null)]
    [InlineData("ko", "[바른신문 나루뉴스]| ", null, null, "바른신문 나루뉴스", null)]
    [InlineData("ko", "[바른신문/김하늘 기자]|", null, null, "바른신문", null)]
    [InlineData("ko", "[바른경제=김하늘 기자]| ", null, null, "바른경제", null)]
    [InlineData("ko", "[바른스포츠(목동) 김하늘 기자]| ", "목동", null, "바른스포츠", null)]
    [InlineData("ko", "[BRN=잠실, 김하늘 기자]| ", "잠실", null, "BRN", null)]
    [InlineData("ko", "[부산=김하늘 기자]| ", "부산", null, null, null)]
    [InlineData("zh-Hans", "据新华社北京4月24日电|　", "北京", null, "新华社", null)]
    [InlineData("zh-Hans", "东湖晚报讯（记者张三）|", null, null, "东湖晚报", null)]
    [InlineData("zh-Hans", "本报讯（记者 张三）|", null, null, null, null)]
    [InlineData("zh-Hans", "本报北京7月12日讯 记者张三报道|：", "北京", null, null, null)]
    [InlineData("zh-Hant", "【明報專訊】|", null, null, "明報", null)]
    [InlineData("zh-Hant", "【本報訊】|", null, null, null, null)]
    [InlineData("zh-Hant", "【本報記者報道】|", null, null, null, null)]
    [InlineData("zh-Hans", "东湖网-武汉客户端讯| ", null, null, "东湖网-武汉客户端", null)]
    [InlineData("ko", "(도쿄=연합뉴스) 김철수 특파원| = ", "도쿄", null, "연합뉴스", null)]
    [InlineData("he", "רומא (רויטר)|. ", "רומא", null, "רויטר", null)]
    [InlineData("hi", "डिजिटल डेस्क, नई दिल्ली|। ", "नई दिल्ली", null, "डिजिटल डेस्क", null)]
    [InlineData("zh-Hans", "本报讯| ", null, null, null, null)]
    [InlineData("zh-Hans", "东湖晚报快讯| ", null, null, "东湖晚报", null)]
    [InlineData("zh-Hans", "东湖都市网武汉电| ", "武汉", null, "东湖都市网", null)]
    [InlineData("ja", "【ローマ＝山田太郎、ロンドン＝田中花子】|", "ローマ", null, null, null)]
    [InlineData("ja", "【6月18日 AFP】|", null, null, "AFP", null)]
    [InlineData("ja", "【ソウル＝小池和樹】|", "ソウル", null, null, null)]
    [InlineData("ja", "【ワシントン共同】|", "ワシントン", null, "共同", null)]
    [InlineData("ja", "【パリ、ワシントン共同】|", "パリ、ワシントン", null, "共同", null)]
    [InlineData("ja", "［東京　12日　ロイター］| - ", "東京", null, "ロイター", null)]
    [InlineData("ja", "【パリ時事】|", "パリ", null, "時事", null)]
    [InlineData("zh-Hans", "新华社北京4月24日电|　", "北京", null, "新华社", null)]
    [InlineData("zh-Hans", "新华社北京4月24日电（记者张三、李四）|", "北京", null, "新华社", null)]
    [InlineData("zh-Hans", "新华社北京4月24日（张三、李四）|", "北京", null, "新华社", null)]
    [InlineData("zh-Hans", "中新网上海7月12日电 (张三)|", "上海", null, "中新网", null)]
    [InlineData("zh-Hans", "中新网客户端上海7月12日电 (张三)|", "上海", null, "中新网客户端", null)]
    [InlineData("zh-Hans", "本报北京7月12日电|　", "北京", null, null, null)]
    [InlineData("zh-Hant", "（中央社記者王小明台北12日電）|", "台北", null, "中央社", null)]
    [InlineData("zh-Hant", "（中央社東京12日綜合外電報導）|", "東京", null, "中央社", null)]
    [InlineData("zh-Hant", "【記者王小明╱台北報導】|", "台北", null, null, null)]
    [InlineData("zh-Hant", "工商時報【王小明╱台北報導】| ", "台北", null, "工商時報", null)]
    [InlineData("zh-Hant", "【記者王小明／台北報導】|", "台北", null, null, null)]
    [InlineData("zh-Hant", "〔記者王小明／台北報導〕|", "台北", null, null, null)]
    public void A_dateline_is_read_in_scripts_without_capitals(string language, string dateline, string? place, string? country, string? agency, string? date) =>
        Check(language, dateline, OtherLead(language), place, country, agency, date);

    [Theory]
    [InlineData("ko", "(서울=연합뉴스) 김철수 기자 = 다리가 월요일에 폐쇄됐다.", "김철수")]
    [InlineData("ko", "(서울=바른뉴스) 김하늘 기자 = 다리가 월요일에 폐쇄됐다.", "김하늘")]
    [InlineData("ko", "[바른뉴스24 김하늘 기자] 다리가 월요일에 폐쇄됐다.", "김하늘")]
    [InlineData("zh-Hans", "东湖晚报讯（记者张三）大桥星期一关闭。", "张三")]
    [InlineData("zh-Hans", "本报北京7月12日讯 记者张三报道：大桥星期一关闭。", "张三")]
    [InlineData("zh-Hant", "【明報專訊】記者王小明報道：大橋星期一關閉。", "王小明")]
    [InlineData("ja", "【ソウル＝小池和樹】橋は月曜日に閉鎖された。", "小池和樹")]
    [InlineData("zh-Hans", "新华社北京4月24日电（记者张三、李四）大桥星期一关闭。", "张三、李四")]
    [InlineData("zh-Hans", "新华社北京4月24日（张三、李四）大桥星期一关闭。", "张三、李四")]
    [InlineData("zh-Hant", "（中央社記者王小明台北12日電）大橋星期一關閉。", "王小明")]
    [InlineData("zh-Hant", "【記者王小明／台北報導】大橋星期一關閉。", "王小明")]
    [InlineData("ru", "МОСКВА, 12 июл — РИА Новости, Анна Иванова. Мост закрыли в понедельник.", "Анна Иванова")]
    public void A_reporter_in_the_dateline_is_the_byline(string language, string text, string name) =>
        Assert.Equal(name, ArticleReader.Read(text, language).Byline?.In(text));

    [Theory]
    [InlineData("tr", "Ankara\nKöprü pazartesi günü kapatıldı. Belediye açıklama yapmadı.", "Ankara")]
    [InlineData("ar", "بغداد:«الخليج»، وكالات\nأغلقت البلدية الجسر يوم الاثنين بعد العاصفة. ويتعين على السكان استخدام طريق آخر.", "بغداد")]
    [InlineData("ar", "بيروت 16-8 ا ف ب\nأغلقت البلدية الجسر يوم الاثنين بعد العاصفة. ويتعين على السكان استخدام طريق آخر.", "بيروت")]
    [InlineData("es", "Madrid, 2 ene (EFE).-\nEl puente fue cerrado el lunes por la tarde.", "Madrid")]
    [InlineData("th", "เชียงใหม่\nสะพานถูกปิดเมื่อวันจันทร์ที่ผ่านมาตามคำสั่งของเทศบาล เจ้าหน้าที่กล่าวว่าจะใช้เวลาซ่อมแซมประมาณสามสัปดาห์ ระหว่างนี้ประชาชนต้องใช้เส้นทางอื่นแทน และรถโดยสารประจำทางจะเปลี่ยนเส้นทางเดินรถเป็นการชั่วคราวจนกว่างานจะแล้วเสร็จ", "เชียงใหม่")]
    [InlineData("id", "Bandung, 12 Juli 2023\nJembatan itu ditutup pada hari Senin.", "Bandung")]
    [InlineData("pt", "Recife, 05 de janeiro de 2018\nA ponte foi fechada na segunda-feira.", "Recife")]
    public void A_place_on_a_line_of_its_own_is_a_dateline(string language, string text, string place)
    {
        var model = ArticleReader.Read(text, language);

        Assert.Equal(place, model.Dateline?.Place?.In(text));
        Assert.Equal([text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("th", "เมื่อวันที่ 12 ก.ค. สะพานถูกปิดตามคำสั่งของเทศบาล")]
    [InlineData("ko", "[앵커] 다리가 월요일에 폐쇄됐다.")]
    [InlineData("hi", "सोमवार को पुल बंद हुआ। लोग आए।")]
    [InlineData("fr", "LE POINT SUR LA SITUATION - Le pont a été fermé lundi.")]
    [InlineData("en", "Swami Adhokshajanand Tirthadev - The bridge was closed on Monday.")]
    [InlineData("en", "THE bridge was closed on Monday - and will stay so.")]
    [InlineData("en", "Officials said: the bridge was closed.")]
    [InlineData("en", "Jordan – who won in May – was not asked.")]
    [InlineData("en", "Paris – the city that never sleeps – was quiet.")]
    [InlineData("en", "EXCLUSIVE: The bridge was closed on Monday.")]
    [InlineData("en", "SPORT - The bridge was closed on Monday.")]
    [InlineData("en", "WHO - The bridge was closed on Monday. WHO said so.")]
    [InlineData("en", "COVID-19: The bridge was closed on Monday.")]
    [InlineData("en", "Q: What was closed? A: The bridge.")]
    [InlineData("de", "Nach dem Sturm – die Brücke war schon gesperrt – kamen die Helfer.")]
    [InlineData("de", "KOMMENTAR – Die Brücke ist gesperrt.")]
    [InlineData("es", "ÚLTIMA HORA: El puente fue cerrado el lunes.")]
    [InlineData("it", "ESCLUSIVO - Il ponte è stato chiuso lunedì.")]
    [InlineData("ru", "СРОЧНО: Мост закрыли в понедельник.")]
    [InlineData("ru", "Москва — столица России, и мост закрыли там.")]
    [InlineData("uk", "Київ — столиця України.")]
    [InlineData("tr", "SON DAKİKA: Köprü pazartesi günü kapatıldı.")]
    [InlineData("vi", "Hà Nội: mở lại cầu cũ.")]
    [InlineData("ar", "عاجل - أغلق الجسر يوم الاثنين.")]
    [InlineData("ar", "قال الوزير: أغلق الجسر يوم الاثنين.")]
    [InlineData("he", "בלעדי: הגשר נסגר ביום שני.")]
    [InlineData("hi", "ब्रेकिंग न्यूज: पुल सोमवार को बंद हुआ।")]
    [InlineData("ja", "【速報】橋は月曜日に閉鎖された。")]
    [InlineData("ja", "【写真】橋は月曜日に閉鎖された。")]
    [InlineData("ko", "[속보] 다리가 월요일에 폐쇄됐다.")]
    [InlineData("ko", "(사진) 다리가 월요일에 폐쇄됐다.")]
    [InlineData("zh-Hans", "【独家】大桥星期一关闭。")]
    [InlineData("zh-Hans", "北京时间4月24日，大桥关闭。")]
    [InlineData("zh-Hans", "新华社记者说，大桥星期一关闭。")]
    [InlineData("zh-Hans", "据新华社4月24日报道，大桥星期一关闭。")]
    [InlineData("zh-Hans", "新华社北京4月24日（星期一）大桥关闭。")]
    [InlineData("zh-Hans", "新华社北京4月24日（上午）大桥关闭。")]
    [InlineData("ko", "[지역경제] 다리가 월요일에 폐쇄됐다.")]
    [InlineData("zh-Hant", "【快訊】大橋星期一關閉。")]
    [InlineData("id", "EKSKLUSIF - Jembatan itu ditutup pada hari Senin.")]
    [InlineData("th", "ด่วน - สะพานถูกปิดเมื่อวันจันทร์")]
    [InlineData("en", "Jane Doe (Labour, Acton) — The council closed the old bridge on Monday.")]
    [InlineData("en", "Jane Doe (born June 22, 1970) — The council closed the old bridge on Monday.")]
    public void What_only_looks_like_one_is_none(string language, string text)
    {
        var model = ArticleReader.Read(text, language);

        Assert.Null(model.Dateline);
        Assert.Equal([text], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("id", "Bandung: Jembatan itu ditutup pada hari Senin setelah badai besar melanda kota.", "Bandung")]
    [InlineData("ms", "Cyberjaya: Jambatan itu ditutup pada hari Isnin selepas ribut besar melanda bandar.", "Cyberjaya")]
    [InlineData("id", "Bandung: kota tua", null)]
    [InlineData("en", "Paris: The bridge was closed on Monday after the storm that hit the city.", null)]
    public void A_colon_behind_a_city_leads_to_a_whole_sentence(string language, string text, string? place) =>
        Assert.Equal(place, ArticleReader.Read(text, language).Dateline?.Place?.In(text));

    [Fact]
    public void Words_before_a_date_that_are_no_place_are_none()
    {
        const string Text = "Election, 12 July 2023\nThe bridge was closed on Monday.";
        var model = ArticleReader.Read(Text, "en");

        Assert.Null(model.Dateline);
        Assert.Equal("2023-07-12", model.Date?.ToString());
    }

    private static void Check(string language, string dateline, string lead, string? place, string? country, string? agency, string? date)
    {
        var bar = dateline.IndexOf('|', StringComparison.Ordinal);
        var text = dateline.Remove(bar, 1) + lead;
        var model = ArticleReader.Read(text, language);

        Assert.NotNull(model.Dateline);
        Assert.Equal((place, country, agency), (model.Dateline.Place?.In(text), model.Dateline.Country?.In(text), model.Dateline.Agency?.In(text)));
        Assert.Equal(date, model.Dateline.Date?.ToString());
        Assert.Equal(text[..bar], model.Dateline.Text.In(text));
        Assert.Equal(lead, model.Paragraphs[0].In(text));
    }

    private static string LatinLead(string language) => language switch
    {
        "ru" => "Мост закрыли в понедельник, сообщили власти.",
        "uk" => "Міст закрили в понеділок, повідомила влада.",
        "fr" => "Le pont a été fermé lundi.",
        "de" => "Die Brücke wurde am Montag gesperrt.",
        "es" => "El puente fue cerrado el lunes.",
        "id" or "ms" => "Jembatan itu ditutup pada hari Senin.",
        _ => "The bridge was closed on Monday.",
    };

    private static string OtherLead(string language) => language switch
    {
        "ar" => "أغلقت السلطات الجسر يوم الاثنين.",
        "he" => "הגשר נסגר ביום שני.",
        "hi" => "पुल सोमवार को बंद कर दिया गया।",
        "th" => "สะพานถูกปิดเมื่อวันจันทร์ที่ผ่านมา",
        "ko" => "다리가 월요일에 폐쇄됐다.",
        "ja" => "橋は月曜日に閉鎖された。",
        "zh-Hans" => "大桥星期一关闭。",
        _ => "大橋星期一關閉。",
    };

    [Theory]
    [InlineData("Lagos, Nigeria | AFP | ", "Lagos, Nigeria | AFP", "Lagos", "Nigeria", "AFP")]
    [InlineData("NAIROBI | Reuters | ", "NAIROBI | Reuters", "NAIROBI", null, "Reuters")]
    [InlineData("AFP | Lagos | ", "AFP | Lagos", "Lagos", null, "AFP")]
    public void Bars_may_stand_around_a_known_agency(string head, string dateline, string place, string? country, string agency)
    {
        var text = head + "The bridge will be closed, its owner said on Wednesday.";
        var model = ArticleReader.Read(text, "en");

        Assert.Equal((dateline, place, country, agency),
            (model.Dateline?.Text.In(text), model.Dateline?.Place?.In(text), model.Dateline?.Country?.In(text), model.Dateline?.Agency?.In(text)));
        Assert.Equal(text[head.Length..], model.Paragraphs[0].In(text));
    }

    [Theory]
    [InlineData("Lagos | Opinion | The bridge will be closed, its owner said on Wednesday.")]
    [InlineData("Bridge closed | AFP | The bridge will be closed, its owner said on Wednesday.")]
    [InlineData("Lagos | AFP")]
    public void Other_bars_make_no_dateline(string text) => Assert.Null(ArticleReader.Read(text, "en").Dateline);
}
