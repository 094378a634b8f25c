using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>The title line and the author's name.</summary>
public class HeadlineAndBylineTests
{
    private const string Body = "The bridge was closed on Monday after a ship had hit it.";

    [Theory]
    [InlineData("en", "By Jane Doe", "Jane Doe")]
    [InlineData("en", "BY JANE DOE", "JANE DOE")]
    [InlineData("en", "By Jane Doe, Staff Writer", "Jane Doe")]
    [InlineData("en", "By Jane Doe, Environment Correspondent", "Jane Doe")]
    [InlineData("en", "By Jane Doe | Reuters", "Jane Doe")]
    [InlineData("en", "By Jane Doe and Juan O'Neill-Ruiz", "Jane Doe and Juan O'Neill-Ruiz")]
    [InlineData("en", "By Jane Doe, Tom Reyes and Ann van der Berg", "Jane Doe, Tom Reyes and Ann van der Berg")]
    [InlineData("en", "Written by J. K. Doe", "J. K. Doe")]
    [InlineData("en", "Author: Plato", "Plato")]
    [InlineData("id", "Oleh Budi Santoso", "Budi Santoso")]
    [InlineData("id", "Oleh: Budi", "Budi")]
    [InlineData("id", "Laporan Wartawan Tribun Kertaraya, Budi", "Budi")]
    [InlineData("id", "Laporan Wartawan Tribunnews.com, Budi Santoso", "Budi Santoso")]
    [InlineData("id", "Penulis: Rina Astuti dan Joko Susilo", "Rina Astuti dan Joko Susilo")]
    [InlineData("id", "Oleh: Budi Santoso, Wartawan Senior", "Budi Santoso")]
    [InlineData("en", "By Jane Doe in London", "Jane Doe")]
    [InlineData("pt", "Por Ana de Castro e Lima", "Ana de Castro e Lima")]
    [InlineData("pt", "Por Ana de Castro e Lima | De Porto Alegre", "Ana de Castro e Lima")]
    [InlineData("pt", "Por Ana de Castro e Pedro Lima", "Ana de Castro e Pedro Lima")]
    public void The_byline_is_the_name_alone(string language, string line, string name)
    {
        var text = line + "\n" + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Equal(name, model.Byline?.In(text));
        Assert.Equal([Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("Jane Doe in London", "Jane Doe")]
    [InlineData("Jane Doe in trouble", null)]
    [InlineData("Jane Ship in London", null)]
    public void Below_a_title_a_name_and_a_city_are_of_the_author_where_the_text_has_no_such_person(string line, string? name)
    {
        var text = $"The old bridge is closed after a storm\n\n{line}\n\n{Body} Ship owners met. Nobody was hurt, as the harbour office said in the evening.\n";

        Assert.Equal(name, ArticleReader.Read(text, "en").Byline?.In(text));
    }

    [Theory]
    [InlineData("pl", "Most jest zamknięty od poniedziałku, bo uderzył w niego statek.\n\nAutor: Jan Nowak", "Jan Nowak")]
    [InlineData("id", "Jembatan itu ditutup sejak hari Senin setelah badai besar.\n\nPewarta: Budi Santoso\nEditor: Rina Astuti", "Budi Santoso")]
    [InlineData("ja", "橋は月曜日から閉鎖されている。\n\n（山田花子記者）", "山田花子")]
    [InlineData("zh-Hant", "舊橋從星期一起封閉，因為被船撞上。\n\n記者黃大文 、林小明", "黃大文 、林小明")]
    [InlineData("zh-Hant", "舊橋從星期一起封閉，因為被船撞上。\n\n記者調查發現", null)]
    [InlineData("id", "Jembatan itu ditutup sejak hari Senin setelah badai besar.\n\nEditor: Rina Astuti", null)]
    [InlineData("en", "The bridge was closed on Monday after a ship had hit it.\n\n(AP)", null)]
    [InlineData("ar", "أغلق الجسر منذ يوم الاثنين بعد أن اصطدمت به سفينة كبيرة.\n\nتحرير: ليلى حداد", null)]
    [InlineData("en", "By Jane Doe\n\nThe bridge was closed on Monday after a ship had hit it.\n\nAuthor: John Roe", "Jane Doe")]
    public void An_article_whose_head_names_nobody_is_by_who_signed_it(string language, string text, string? byline)
    {
        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));
    }

    [Theory]
    [InlineData("tr", "Köprü büyük fırtınadan sonra pazartesi günü kapatıldı\n\nAyşe Demir\n\nUlaşım ve çevre muhabiri\n\nKöprü pazartesiden beri kapalı.", "Ayşe Demir")]
    [InlineData("en", "The old bridge is closed after the storm of Monday\n\nJane Doe\n\nTransport correspondent, River News\n\nThe bridge was closed on Monday after a ship had hit it.", "Jane Doe")]
    [InlineData("zh-Hant", "舊橋星期一起封閉　居民得繞路\n\n王雅芳 李大明\n\n2023-07-12 20:57\n\n舊橋在星期一被船撞上之後封閉。", "王雅芳 李大明")]
    [InlineData("zh-Hant", "舊橋星期一起封閉　居民得繞路\n\n白沙鎮\n\n2023-07-12 20:57\n\n舊橋在星期一被船撞上之後封閉。", null)]
    public void A_name_above_a_role_or_Chinese_names_above_a_day_are_the_byline(string language, string text, string? byline)
    {
        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));
    }

    [Theory]
    [InlineData("fr", "Le Courrier | 12.07.2023 à 13h36 • Mis à jour le 13.07.2023 à 20h13 | Par Jeanne Martin (avec Paul Durand)\n\nLe pont est fermé depuis lundi.", null, "Jeanne Martin")]
    [InlineData("pt", "A ponte fecha depois da tempestade de segunda\n\nAna Sousa (Lusa) — 12/07/2023\n\nA ponte está fechada desde segunda-feira.", "A ponte fecha depois da tempestade de segunda", "Ana Sousa")]
    [InlineData("id", "Jembatan Kertaraya Ditutup Setelah Badai Besar Hari Senin\n\nPenulis Budi Santoso | Editor Rina Astuti\n\nJembatan itu ditutup sejak hari Senin.", "Jembatan Kertaraya Ditutup Setelah Badai Besar Hari Senin", "Budi Santoso")]
    [InlineData("id", "Jembatan Kertaraya Ditutup Setelah Badai Besar Hari Senin\n\nBudi Santoso\n12/7/2023 18:33\n\nJembatan itu ditutup sejak hari Senin.", "Jembatan Kertaraya Ditutup Setelah Badai Besar Hari Senin", "Budi Santoso")]
    [InlineData("es", "José Luis Pérez\n\n2023-07-12\n\nEl puente está cerrado desde el lunes por la tormenta.", null, "José Luis Pérez")]
    public void The_author_may_stand_beside_the_date(string language, string text, string? headline, string byline)
    {
        var model = ArticleReader.Read(text, language);

        Assert.Equal((headline, byline), (model.Headline?.In(text), model.Byline?.In(text)));
    }

    [Fact]
    public void A_title_may_begin_with_its_place_and_a_colon()
    {
        const string text = "القاهرة: البلدية تغلق الجسر بعد العاصفة\n\nأغلقت البلدية الجسر يوم الاثنين بعد العاصفة. ويتعين على السكان استخدام طريق آخر.";
        var model = ArticleReader.Read(text, "ar");

        Assert.Equal("القاهرة: البلدية تغلق الجسر بعد العاصفة", model.Headline?.In(text));
        Assert.Null(model.Dateline);
    }

    [Theory]
    [InlineData("الرياض: «الشرق الأوسط»", "الرياض", "الشرق الأوسط", null)]
    [InlineData("القاهرة: محمد أحمد", "القاهرة", null, "محمد أحمد")]
    public void A_title_may_stand_above_another_line_and_its_place_above_an_outlet(string line, string place, string? agency, string? byline)
    {
        const string title = "القاهرة: البلدية تغلق الجسر القديم بعد العاصفة الأخيرة";
        var text = title + "\n\nالسكان يستخدمون طريقا آخر\n\n" + line + "\n\nأغلقت البلدية الجسر يوم الاثنين بعد العاصفة، ويتعين على السكان استخدام طريق آخر.";
        var model = ArticleReader.Read(text, "ar");

        Assert.Equal(title, model.Headline?.In(text));
        Assert.Equal((line, place, agency, byline), (model.Dateline?.Text.In(text), model.Dateline?.Place?.In(text), model.Dateline?.Agency?.In(text), model.Byline?.In(text)));
    }

    [Fact]
    public void A_long_title_may_have_a_line_below_it_that_is_none()
    {
        const string title = "Громада закрила старий міст через річку після бурі";
        const string text = title + "\n\nМешканці їздять іншою дорогою\n\nМіст закрили в понеділок після бурі, яка пошкодила дві опори. Ремонт триватиме до осені.";

        Assert.Equal(title, ArticleReader.Read(text, "uk").Headline?.In(text));
    }

    [Theory]
    [InlineData("he", "העירייה סגרה את הגשר אחרי הסערה", "אביחי כץ", "העירייה סגרה את הגשר ביום שני אחרי הסערה. התושבים נוסעים בדרך אחרת.")]
    [InlineData("uk", "Громада закрила старий міст після бурі", "Олена Мороз", "Міст закрили в понеділок після бурі, яка пошкодила дві опори. Ремонт триватиме до осені.")]
    public void A_name_with_a_first_name_that_is_known_is_the_author_below_a_title(string language, string title, string name, string body)
    {
        var text = title + "\n\n" + name + "\n\n" + body;
        var model = ArticleReader.Read(text, language);

        Assert.Equal((title, name), (model.Headline?.In(text), model.Byline?.In(text)));
    }

    [Theory]
    [InlineData("vi", "Đóng cầu cũ sau cơn bão", "Nguyễn Văn An", "Thành phố đã đóng cầu hôm thứ Hai. Người dân phải đi đường khác trong ba tháng tới.", "Nguyễn Văn An")]
    [InlineData("vi", "Đóng cầu cũ sau cơn bão", "Nguyễn Văn An", "Ông An đã đóng cầu hôm thứ Hai. Người dân của Văn An phải đi đường khác trong ba tháng tới.", null)]
    [InlineData("he", "הגשר הישן נסגר אחרי הסערה", "דנה לוי ומשה כהן", "העירייה סגרה את הגשר ביום שני. התושבים ייאלצו להשתמש בדרך אחרת במשך שלושה חודשים.", "דנה לוי ומשה כהן")]
    [InlineData("hi", "तूफान के बाद पुराना पुल बंद", "राम कुमार, नई दिल्ली", "नगर निगम ने सोमवार को पुल बंद कर दिया। लोगों को तीन महीने दूसरे रास्ते से जाना होगा।", "राम कुमार")]
    public void Authors_alone_are_read_as_the_language_names_them(string language, string title, string line, string body, string? byline)
    {
        var text = title + "\n\n" + line + "\n\n" + body;

        Assert.Equal(byline, ArticleReader.Read(text, language).Byline?.In(text));
    }

    [Fact]
    public void An_outlet_behind_the_date_is_no_author()
    {
        const string text = "ปิดสะพานเก่าหลังพายุใหญ่ ชาวบ้านเดือดร้อนหนัก\n\nเผยแพร่: 12 ก.ค. 2566 14:30   ปรับปรุง: 12 ก.ค. 2566 15:00   โดย: ผู้จัดการออนไลน์\n\nเมื่อวันจันทร์ที่ผ่านมา เทศบาลสั่งปิดสะพานเก่าหลังเกิดพายุใหญ่ เจ้าหน้าที่คาดว่าจะใช้เวลาซ่อมแซมประมาณสามสัปดาห์";
        var model = ArticleReader.Read(text, "th");

        Assert.Equal(("2023-07-12", null), (model.Date?.ToString(), model.Byline?.In(text)));
    }

    [Theory]
    [InlineData("\"สะพานเก่า\" ปิดซ่อมหลังพายุใหญ่นาน 3 ชม.", "ชาวบ้านต้องอ้อมไปใช้ทางอื่นนานสามสัปดาห์")]
    [InlineData("“สะพานเก่า” ปิดซ่อม ชาวบ้านใช้ “เรือข้ามฟาก”", "ชาวบ้านต้องอ้อมไปใช้ทางอื่นนานสามสัปดาห์")]
    public void A_Thai_title_may_begin_with_a_mark_and_stand_above_what_sums_the_article_up(string title, string deck)
    {
        var text = title + "\n\n" + deck + "\n\nเมื่อวันจันทร์ที่ผ่านมา เทศบาลสั่งปิดสะพานเก่าหลังเกิดพายุใหญ่ เจ้าหน้าที่คาดว่าจะใช้เวลาซ่อมแซมประมาณสามสัปดาห์ ระหว่างนี้ประชาชนต้องใช้เส้นทางอื่นแทน และรถโดยสารประจำทางจะเปลี่ยนเส้นทางเดินรถเป็นการชั่วคราว";

        Assert.Equal(title, ArticleReader.Read(text, "th").Headline?.In(text));
    }

    [Theory]
    [InlineData("zh-Hans", "大桥因风暴关闭\n\n", "东湖晚报·东湖记者 张三", "张三", null)]
    [InlineData("zh-Hans", "大桥因风暴关闭\n\n", "东湖新闻记者 张三 报道", "张三", null)]
    [InlineData("zh-Hans", "大桥因风暴关闭\n\n", "作者：张三 来源：东湖日报", "张三", null)]
    [InlineData("zh-Hans", "大桥因风暴关闭\n\n", "来源：东湖网 2023年7月12日 10:20", null, "2023-07-12")]
    [InlineData("zh-Hant", "大橋因風暴關閉\n\n", "即時中心/王小明報導", "王小明", null)]
    [InlineData("zh-Hant", "大橋因風暴關閉\n\n", "2023-07-12 14:30 聯合報 記者王小明", "王小明", "2023-07-12")]
    [InlineData("zh-Hant", "大橋因風暴關閉\n\n", "政治中心／台北報導", null, null)]
    [InlineData("zh-Hant", "大橋因風暴關閉\n\n", "記者王小明／綜合報導", "王小明", null)]
    [InlineData("zh-Hant", "大橋因風暴關閉\n\n", "發佈日期 : 2023-07-12", null, "2023-07-12")]
    [InlineData("zh-Hans", "大桥因风暴关闭\n\n", "作者：张三 编辑：李四", "张三", null)]
    [InlineData("zh-Hans", "大桥因风暴关闭\n\n", "东湖日报记者 张三 通讯员 李四", "张三", null)]
    [InlineData("ja", "嵐の後、大橋が閉鎖される\n\n", "公開日時 2023/7/12 15:05", null, "2023-07-12")]
    [InlineData("ja", "嵐の後、大橋が閉鎖される\n\n", "毎日新聞 2023/7/12 東京朝刊", null, "2023-07-12")]
    [InlineData("ko", "폭풍 뒤 다리 폐쇄\n\n", "2023-07-12     김하늘 기자", "김하늘", "2023-07-12")]
    [InlineData("ko", "폭풍 뒤 다리 폐쇄\n\n", "김하늘 2023. 7. 12. 13:57", "김하늘", "2023-07-12")]
    [InlineData("ko", "폭풍 뒤 다리 폐쇄\n\n", "김은실 2023. 7. 12. 13:57", "김은실", "2023-07-12")]
    [InlineData("ko", "폭풍 뒤 다리 폐쇄\n\n", "김하늘 입력 2023.07.12. 13:57", "김하늘", "2023-07-12")]
    [InlineData("ko", "폭풍 뒤 다리 폐쇄\n\n", "바른뉴스=김하늘 기자", "김하늘", null)]
    [InlineData("ko", "폭풍 뒤 다리 폐쇄\n\n", "강릉=바른뉴스 김하늘 기자  2023. 7. 12. 09:00", "김하늘", "2023-07-12")]
    [InlineData("ja", "嵐の後、大橋が閉鎖される\n\n", "2023年7月12日 10:01　発信地：ソウル/韓国", null, "2023-07-12")]
    [InlineData("ja", "嵐の後、大橋が閉鎖される\n\n", "田中花子 佐藤一郎2023年7月12日 6時00分", "田中花子 佐藤一郎", "2023-07-12")]
    [InlineData("ja", "嵐の後、大橋が閉鎖される\n\n", "2023/7/12 20:50\n\n田中 花子", "田中 花子", "2023-07-12")]
    [InlineData("zh-Hans", "大桥因风暴关闭\n\n", "2023-07-12 10:20 来源：东湖网", null, "2023-07-12")]
    [InlineData("zh-Hans", "大桥因风暴关闭\n\n", "更新时间 2023年7月12日, 格林尼治标准时间10:41", null, "2023-07-12")]
    [InlineData("ar", "إغلاق الجسر بعد العاصفة في المدينة\n\n", "كتب - محمد أحمد", "محمد أحمد", null)]
    [InlineData("ar", "إغلاق الجسر بعد العاصفة في المدينة\n\n", "الأربعاء 12/يوليو/2023 - 08:50 م", null, "2023-07-12")]
    [InlineData("ar", "إغلاق الجسر بعد العاصفة في المدينة\n\n", "القاهرة - محمد أحمد", "محمد أحمد", null)]
    [InlineData("ar", "إغلاق الجسر بعد العاصفة في المدينة\n\n", "هسبريس - محمد أحمد", "محمد أحمد", null)]
    [InlineData("hi", "तूफ़ान के बाद पुल बंद किया गया\n\n", "Publish Date:Wed, 12 Jul 2023 04:51 PM (IST) | Updated Date:Thu, 13 Jul 2023 06:56 PM (IST)", null, "2023-07-12")]
    [InlineData("ms", "Jambatan lama ditutup selepas ribut\n\n", "Julai 12, 2023 @ 2:30pm", null, "2023-07-12")]
    [InlineData("ru", "Мост закрыли после бури\n\n", "16:47 , 12 июля, 2023", null, "2023-07-12")]
    public void Lines_of_the_head_are_read_in_other_scripts(string language, string title, string line, string? name, string? date)
    {
        var body = language switch
        {
            "ko" => "시는 다리를 월요일에 닫았다고 밝혔다. 주민들은 다른 길로 돌아가야 한다.",
            "ar" => "أغلقت البلدية الجسر يوم الاثنين بعد العاصفة. ويتعين على السكان استخدام طريق آخر.",
            "ms" => "Majlis perbandaran menutup jambatan itu pada Isnin. Penduduk perlu menggunakan jalan lain.",
            "ru" => "Мост закрыли в понедельник после бури. Жителям придётся ездить другой дорогой.",
            _ => "市政府星期一關了這座大橋。居民必須繞道而行，學校也會晚些上課，渡船每小時開一班。",
        };
        var text = title + line + "\n\n" + body;
        var model = ArticleReader.Read(text, language);

        Assert.Equal((title.Trim(), name, date), (model.Headline?.In(text), model.Byline?.In(text), model.Date?.ToString()));
        Assert.Equal([body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("en", "By Land and Sea")]
    [InlineData("en", "By the time it was over, nobody cared")]
    [InlineData("en", "By Monday Morning")]
    [InlineData("en", "By Staff Writer")]
    [InlineData("en", "By 2030, all bridges are closed")]
    [InlineData("en", "By Jane Doe was the first book written.")]
    [InlineData("en", "Bystanders Jane Doe")]
    [InlineData("en", "By:")]
    [InlineData("id", "Oleh karena itu jembatan ditutup")]
    [InlineData("id", "Oleh: Tim Redaksi")]
    [InlineData("ja", "By Jane Doe")] // A language without words has no word for it.
    public void What_may_be_something_else_is_no_byline(string language, string line)
    {
        var text = line + "\n" + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Null(model.Byline);
        Assert.Equal([line, Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("Bridge closed\n12 July 2023\n", "Bridge closed")]
    [InlineData("Bridge closed\n\n12 July 2023\n\n", "Bridge closed")]
    [InlineData("12 July 2023\nBridge closed\nBy Jane Doe\n", "Bridge closed")]
    [InlineData("Will the bridge open?\nBy Jane Doe\n", "Will the bridge open?")]
    [InlineData("Bridge closed in the U.S.\nBy Jane Doe\n", "Bridge closed in the U.S.")]
    [InlineData("Bridge closed\nLONDON (Reuters) - ", "Bridge closed")]
    public void A_short_line_above_a_date_byline_or_dateline_is_the_headline(string head, string headline)
    {
        var text = head + Body;
        var model = ArticleReader.Read(text, "en");

        Assert.Equal(headline, model.Headline?.In(text));
        Assert.Equal([Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("Bridge closed\n")] // Nothing shows that it is not a short paragraph.
    [InlineData("Bridge closed\nShip hits it at night\n12 July 2023\n")] // Two lines: which is it?
    [InlineData("The bridge is closed.\n12 July 2023\n")]
    [InlineData("12 July 2023\nBridge closed\n")]
    [InlineData("- Bridge closed\n12 July 2023\n")]
    [InlineData("***\n12 July 2023\n")]
    [InlineData("Last updated at 9:09 on 24/07\n\n")]
    [InlineData("Acton 05/07/23 13:35\n\n")]
    public void What_may_be_something_else_is_no_headline(string head) =>
        Assert.Null(ArticleReader.Read(head + Body, "en").Headline);

    [Theory]
    [InlineData("en", "Bridge closed for the winter\n\nJane Doe\n\n", "Jane Doe")]
    [InlineData("en", "BRIDGE CLOSED FOR THE WINTER\n\nPeter Q. Roe\n\n", "Peter Q. Roe")]
    [InlineData("es", "El puente cierra en invierno\n\nCarlos A. Pérez\n\n", "Carlos A. Pérez")]
    [InlineData("fr", "Le pont ferme cet hiver\n\nJEANNE DURAND\n\n", "JEANNE DURAND")]
    public void A_known_first_name_and_a_surname_alone_below_a_title_are_the_byline(string language, string head, string byline)
    {
        var text = head + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Equal((head.Split('\n')[0], byline), (model.Headline?.In(text), model.Byline?.In(text)));
        Assert.Equal([Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("en", "Bridge closed for the winter\n\nRiver Acton\n\n")] // A place, or a second title.
    [InlineData("en", "Jane Doe\n\n")] // Nothing stands above it.
    [InlineData("en", "Bridge closed for the winter\n\nJane Doe Bridge closed\n\n")]
    [InlineData("en", "Bridge closed for the winter\n\nJane Doe\n\nThe ferry sails again\n\n")]
    public void Other_words_alone_below_a_title_are_no_byline(string language, string head) =>
        Assert.Null(ArticleReader.Read(head + Body, language).Byline);

    [Theory]
    [InlineData("es", "El puente cierra en invierno", "Redacción / El Faro")]
    [InlineData("es", "EL PUENTE CIERRA EN INVIERNO", "DE LA REDACCIÓN")]
    [InlineData("en", "Bridge closed for the winter", "Staff Reporter")]
    [InlineData("en", "Bridge closed for the winter", "Reuters")]
    public void A_line_that_names_only_the_desk_stays_a_paragraph_below_the_headline(string language, string headline, string desk)
    {
        var text = headline + "\n\n" + desk + "\n\n" + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Equal((headline, null), (model.Headline?.In(text), model.Byline?.In(text)));
        Assert.Equal([desk, Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Fact]
    public void Points_below_a_headline_do_not_hide_it()
    {
        const string text = "Bridge closed for the winter\n\n· Ship hit it at night\n· Ferry sails again\n\n" + Body + " Nobody knows when it will open again, and few ask.";

        Assert.Equal("Bridge closed for the winter", ArticleReader.Read(text, "en").Headline?.In(text));
    }

    [Fact]
    public void A_section_may_stand_below_the_headline()
    {
        const string text = "Bridge closed for the winter\n\nBusiness\n\nBy Jane Doe\n\n" + Body;
        var model = ArticleReader.Read(text, "en");

        Assert.Equal(("Bridge closed for the winter", "Business"), (model.Headline?.In(text), model.Kicker?.In(text)));
    }

    [Theory]
    [InlineData("Bridge closed for the winter\n\n", "Bridge closed for the winter")]
    [InlineData("", null)]
    public void An_author_above_the_line_of_the_agency_is_the_byline(string head, string? headline)
    {
        var text = head + "Jane Doe\nReuters\n\n" + Body;
        var model = ArticleReader.Read(text, "en");

        Assert.Equal((headline, "Jane Doe"), (model.Headline?.In(text), model.Byline?.In(text)));
        Assert.Equal(["Reuters", Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("en", "The bridge is closed. The ferry sails again.\n\n12 July 2023\n\n", null)]
    [InlineData("en", "Will the bridge open again? The council says yes, but not before winter.\n\nBy Jane Doe\n\n", "Jane Doe")]
    [InlineData("fr", "Le pont ferme cet hiver\n\nLe Monde | 12.07.2023 à 13h36 • Mis à jour le 13.07.2023 à 20h13 | Par Jeanne Martin (avec Paul Roux)\n\n", "Jeanne Martin")]
    [InlineData("pt", "A ponte fecha neste inverno\n\nJoana Martins (Folhapress) — 12/07/2023\n\n", "Joana Martins")]
    [InlineData("id", "Jembatan di Pelabuhan Ditutup Lagi sampai Musim Hujan\n\nBudi Santoso\n12/7/2023 18:33\n\n", "Budi Santoso")]
    [InlineData("id", "Jembatan ditutup lagi\n\nPenulis Budi Santoso | Editor Rina Astuti\n\n", "Budi Santoso")]
    [InlineData("nl", "'De brug is nu echt te oud'\n\n", null)]
    [InlineData("en", "Old harbour bridge closed again for the winter\n\nBy Jane Doe July 12, 2023\n\n", "Jane Doe")]
    [InlineData("en", "Old harbour bridge closed again for the winter\n\nBy Jane Doe, BBC News\n\n", "Jane Doe")]
    [InlineData("en", "Old harbour bridge closed again for the winter\n\n12/7/2023\n\n", null)]
    [InlineData("pt", "A ponte fecha neste inverno\n\nPor João Silva 12/07/2023 às 10:30\n\n", "João Silva")]
    [InlineData("fr", "Le pont ferme cet hiver\n\nPar Jean Dupont avec AFP\n\n", "Jean Dupont")]
    [InlineData("id", "Jembatan tua ditutup lagi\n\nBudi Santoso, CNN Indonesia\n\n", "Budi Santoso")]
    [InlineData("id", "Jembatan tua ditutup lagi\n\nBudi Santoso - detikNews Rabu, 12 Jul 2023 10:30 WIB\n\n", "Budi Santoso")]
    [InlineData("it", "Il ponte chiude per tutto l'inverno\n\nDal nostro inviato Mario Rossi\n\n", "Mario Rossi")]
    public void A_line_set_apart_above_date_author_or_text_is_the_headline(string language, string head, string? byline)
    {
        var text = head + Body + " Nobody knows when it will open again, and few ask about it at all.";
        var model = ArticleReader.Read(text, language);

        Assert.Equal((head.Split('\n')[0], byline), (model.Headline?.In(text), model.Byline?.In(text)));
    }

    [Theory]
    [InlineData("'The bridge is too old!'\n\n")] // Somebody's speech.
    [InlineData("The bridge is closed again.\n\n")] // A sentence, and no date or author below.
    public void A_sentence_alone_is_no_headline(string head) => Assert.Null(ArticleReader.Read(head + Body + " Nobody knows more.", "en").Headline);

    [Fact]
    public void A_name_above_a_date_without_a_title_is_the_byline()
    {
        const string text = "José Luis Peña\n\n2023-07-12\n\nEl puente cerró el lunes después de que un barco lo golpeara de noche.";
        var model = ArticleReader.Read(text, "es");

        Assert.Equal((null, "José Luis Peña"), (model.Headline?.In(text), model.Byline?.In(text)));
    }

    [Fact]
    public void A_title_and_the_line_below_it_may_stand_above_the_text_without_a_date()
    {
        const string text = "The old harbour bridge is closed again\n\nA ship hit it at night on Monday\n\n" + Body;

        Assert.Equal("The old harbour bridge is closed again", ArticleReader.Read(text, "en").Headline?.In(text));
    }

    [Fact]
    public void The_prefix_of_a_date_may_be_of_another_language_than_the_article()
    {
        const string text = "तूफान के बाद पुल बंद\n\nPublish Date:Wed, 12 Jul 2023 04:51 PM (IST) | Updated Date:Wed, 12 Jul 2023 06:56 PM (IST)\n\nनगर निगम ने सोमवार को पुल बंद कर दिया। लोगों को दूसरा रास्ता लेना होगा।";

        Assert.Equal(new CalendarDate(2023, 7, 12), ArticleReader.Read(text, "hi").Date);
    }

    [Fact]
    public void A_date_and_an_author_may_stand_in_a_line_without_a_mark_between()
    {
        const string text = "Le pont ferme cet hiver\n\n12 juillet 2023 à 8h00 par Jeanne DURAND\n\n" + Body;
        var model = ArticleReader.Read(text, "fr");

        Assert.Equal((new CalendarDate(2023, 7, 12), "Jeanne DURAND"), (model.Date, model.Byline?.In(text)));
        Assert.Equal([Body], model.Paragraphs.Select(p => p.In(text)));
    }

    [Theory]
    [InlineData("The old harbour bridge is closed again\n\nA ship hit it at night\n\n12 July 2023\n", "The old harbour bridge is closed again")]
    [InlineData("The old harbour bridge is closed again\n\nA ship hit it at night\n\nLONDON (Reuters) - ", "The old harbour bridge is closed again")]
    [InlineData("Bridge closed again\n\nA ship hit it at night on Monday\n\n12 July 2023\n", null)] // A kicker may be as short.
    [InlineData("The old harbour bridge that was closed\nOn Monday opens again\n12 July 2023\n", null)] // One title in two lines.
    public void Of_two_title_lines_the_first_is_the_headline_where_it_is_long_and_set_apart(string head, string? headline)
    {
        var text = head + Body;
        var model = ArticleReader.Read(text, "en");

        Assert.Equal(headline, model.Headline?.In(text));
        Assert.Equal(Body, model.Paragraphs[^1].In(text));
    }

    [Theory]
    [InlineData("id", "Jembatan ditutup\n12/07/2023, 18:49 WIB\nSiti Rahmawati\nPenulis\n", "Siti Rahmawati", null)]
    [InlineData("id", "Jembatan ditutup lagi\nSiti Rahmawati | Ekonomi\n", "Siti Rahmawati", null)]
    [InlineData("id", "Jembatan ditutup lagi\nSiti Rahmawati - detikNews\n", "Siti Rahmawati", null)]
    [InlineData("id", "Jembatan ditutup\nPenulis: Siti Rahmawati\nEditor: Joko Susilo\n", "Siti Rahmawati", "Editor: Joko Susilo")]
    [InlineData("id", "Jembatan ditutup\nEditor : Joko Susilo\nPenulis : Siti Rahmawati\n", "Siti Rahmawati", "Editor : Joko Susilo")]
    [InlineData("id", "12 Juli 2023\nJembatan ditutup\nKapal menabraknya pada malam hari.\nRep: Siti Rahmawati/ Red: Joko Susilo\n", "Siti Rahmawati", null)]
    [InlineData("en", "Bridge closed\n12 July 2023\nJane Doe\nReporter\n", "Jane Doe", null)]
    [InlineData("nl", "Brug weer dicht\nAnna Bakker\nGeschreven door\n", "Anna Bakker", null)]
    public void A_name_in_the_head_is_the_authors_where_a_role_or_a_section_says_so(string language, string head, string byline, string? credit)
    {
        var text = head + Body;
        var model = ArticleReader.Read(text, language);

        Assert.Equal(byline, model.Byline?.In(text));
        Assert.NotNull(model.Headline);
        Assert.Equal(credit is null ? [] : [credit], model.Credits.Select(c => c.In(text)));
        Assert.Equal(Body, model.Paragraphs[^1].In(text));
    }

    [Theory]
    [InlineData("Bridge closed\n12 July 2023\nJane Doe\nEditor\n")] // An editor is no author.
    [InlineData("Jane Doe\nReporter\n")] // With no title above, it may be one.
    public void A_name_above_another_role_is_no_byline(string head) => Assert.Null(ArticleReader.Read(head + Body, "en").Byline);

    [Fact]
    public void Paragraphs_below_a_role_in_the_head_are_no_credits()
    {
        var text = "Jembatan ditutup\n\nSiti Rahmawati\n\nPenulis\n\n" + string.Join(" ", Enumerable.Repeat("Jembatan itu ditutup sejak hari Senin karena sebuah kapal menabraknya.", 5));

        Assert.Empty(ArticleReader.Read(text, "id").Credits);
    }

    [Theory]
    [InlineData("nl", "Brug in de haven is weer dicht", ",,De brug is oud en moet dit jaar nog worden vervangen’’, zegt Anna Bakker van de gemeente.")]
    [InlineData("pl", "Most w porcie znów zamknięty", "- Most jest stary i w tym roku trzeba go wymienić – powiedziała Anna Nowak z urzędu miasta.")]
    public void A_headline_may_stand_above_what_somebody_says(string language, string title, string speech)
    {
        var text = title + "\n\n" + speech + "\n\n" + Body;

        Assert.Equal(title, ArticleReader.Read(text, language).Headline?.In(text));
    }
}
