using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>A whole article of each language, written for these tests: the language, the day and the paragraphs, with nobody saying which language it is.</summary>
public class LanguageArticleTests
{
    private static readonly Dictionary<string, string[]> Articles = new(StringComparer.Ordinal)
    {
        ["id"] = ["Rabu, 12 Juli 2023 | 09:15 WIB", "Jembatan tua di pinggir kota ditutup mulai pekan ini karena lantainya retak. Polisi mengalihkan mobil dan truk ke jalan lain.", "Wali kota mengatakan perbaikan akan selesai sebelum akhir tahun. Warga yang tinggal di dekat sungai sudah lama menunggu. Mereka harus berjalan memutar setiap pagi. Biaya perbaikan itu belum diumumkan oleh pemerintah provinsi."],
        ["ms"] = ["Rabu, 12 Julai 2023, 9:15 pagi", "Jambatan lama di pinggir bandar ditutup mulai minggu ini kerana lantainya retak. Polis mengalihkan kereta dan lori ke jalan lain.", "Datuk bandar berkata kerja membaiki akan siap sebelum akhir tahun. Penduduk yang tinggal di tepi sungai sudah lama menunggu. Mereka terpaksa berjalan jauh setiap pagi selepas itu. Kos bagi kerja itu belum diumumkan oleh kerajaan negeri."],
        ["en"] = ["Published July 12, 2023 at 9:15 a.m. ET", "The old bridge at the edge of the town has been closed since Monday because its floor is cracked. Police are sending cars and lorries another way.", "The mayor said that the repairs would be done before the end of the year. People who live by the river have waited for a long time. They have to walk around it every morning. The cost of the work has not been announced."],
        ["es"] = ["Miércoles, 12 de julio de 2023", "El viejo puente de las afueras está cerrado desde el lunes por las grietas del suelo. La policía desvía los coches y los camiones por otra carretera.", "La alcaldesa dijo que las obras terminarán antes de fin de año, pero no dio una fecha. Los vecinos que viven junto al río han esperado mucho tiempo. Cada mañana tienen que dar una vuelta muy larga. El coste de la obra no se ha anunciado y tampoco hay una empresa."],
        ["pt"] = ["Publicado em 12/07/2023 às 9h15", "A velha ponte na saída da cidade está fechada desde segunda-feira por causa das rachaduras no piso. A polícia desvia os carros e os caminhões para uma outra estrada.", "A prefeita disse que as obras vão terminar antes do fim do ano, mas não deu uma data. Os moradores que vivem à beira do rio esperam há muito tempo. Todas as manhãs eles têm de dar uma volta longa. O custo da obra ainda não foi anunciado pelo governo."],
        ["fr"] = ["Publié le 12 juillet 2023 à 9h15", "Le vieux pont à la sortie de la ville est fermé depuis lundi, car le sol est fissuré. La police dévie les voitures et les camions par une autre route.", "La maire a dit que les travaux seront finis avant la fin de l'année, mais sans donner une date. Les habitants qui vivent au bord du fleuve ont attendu longtemps. Ils font un grand détour tous les matins. Le coût des travaux n'est pas connu."],
        ["de"] = ["Mittwoch, 12. Juli 2023, 9:15 Uhr", "Die alte Brücke am Rand der Stadt ist seit Montag gesperrt, weil der Boden Risse hat. Die Polizei leitet Autos und Lastwagen über eine andere Straße um.", "Die Bürgermeisterin sagte, dass die Arbeiten vor dem Ende des Jahres fertig werden sollen. Die Menschen, die am Fluss wohnen, haben lange gewartet. Sie müssen jeden Morgen einen Umweg machen. Was die Arbeiten kosten, ist noch nicht bekannt."],
        ["it"] = ["Pubblicato il 12 luglio 2023 alle 9:15", "Il vecchio ponte alla periferia della città è chiuso da lunedì per le crepe nel pavimento. La polizia devia le auto e i camion su un'altra strada.", "La sindaca ha detto che i lavori saranno finiti prima della fine dell'anno, ma non ha dato una data. Gli abitanti che vivono lungo il fiume hanno aspettato molto. Ogni mattina sono costretti a un giro più lungo. Il costo dei lavori non è stato annunciato."],
        ["nl"] = ["woensdag 12 juli 2023 9:15", "De oude brug aan de rand van de stad is sinds maandag dicht omdat er scheuren in de vloer zitten. De politie stuurt auto's en vrachtwagens over een andere weg.", "De burgemeester zei dat het werk voor het einde van het jaar klaar moet zijn. Mensen die bij de rivier wonen hebben lang gewacht. Zij moeten elke ochtend een omweg maken. Wat het werk kost is nog niet bekend."],
        ["tr"] = ["12 Temmuz 2023 Çarşamba, 09:15", "Kentin kenarındaki eski köprü, zemini çatladığı için pazartesiden bu yana kapalı. Polis, araba ve kamyonları başka bir yola yönlendiriyor.", "Belediye başkanı, çalışmaların yıl sonundan önce biteceğini söyledi ancak bir tarih vermedi. Nehir kıyısında yaşayanlar çok uzun süredir bekliyor. Her sabah daha uzun bir yoldan gitmek zorundalar ve bu onlar için zor. İşin ne kadar tutacağı ise henüz belli değil."],
        ["vi"] = ["Thứ Tư, 12/7/2023, 09:15 (GMT+7)", "Cây cầu cũ ở ngoại ô thành phố đã bị đóng từ thứ Hai vì mặt cầu bị nứt. Cảnh sát cho ô tô và xe tải đi theo một đường khác.", "Thị trưởng cho biết việc sửa chữa sẽ xong trước cuối năm. Những người sống ở ven sông đã chờ rất lâu. Mỗi sáng họ phải đi vòng xa hơn. Chi phí của công trình này vẫn không được công bố."],
        ["pl"] = ["środa, 12 lipca 2023, godz. 9:15", "Stary most na skraju miasta jest zamknięty od poniedziałku, ponieważ pękła na nim nawierzchnia. Policja kieruje samochody i ciężarówki na inną drogę.", "Pani burmistrz powiedziała, że prace zakończą się przed końcem roku, ale nie podała daty. Ludzie, którzy mieszkają nad rzeką, czekali na to długo. Co rano muszą nadkładać drogi. Nie wiadomo też, ile to będzie kosztować."],
        ["ru"] = ["Среда, 12 июля 2023 года, 9:15", "Старый мост на окраине города закрыт с понедельника, так как на нём появились трещины. Полиция направляет машины и грузовики по другой дороге.", "Мэр сообщила, что работы закончатся до конца года, но не назвала день. Люди, которые живут у реки, ждали этого долго. Каждое утро они идут в обход. Сколько будут стоить эти работы, ещё не известно."],
        ["uk"] = ["Середа, 12 липня 2023 року, 9:15", "Старий міст на околиці міста закрито з понеділка, бо на ньому з'явилися тріщини. Поліція спрямовує машини та вантажівки іншою дорогою.", "Мерка повідомила, що роботи закінчаться до кінця року, але не назвала день. Люди, які живуть біля річки, чекали на це довго. Щоранку вони йдуть в обхід. Скільки будуть коштувати ці роботи, ще не відомо."],
        ["ar"] = ["الأربعاء، ١٢ يوليو ٢٠٢٣", "أغلق الجسر القديم في طرف المدينة منذ يوم الاثنين بعد ظهور شقوق في أرضيته. وحولت الشرطة السيارات والشاحنات إلى طريق أخرى.", "وقالت رئيسة البلدية إن الأعمال ستنتهي قبل نهاية العام لكن من دون تحديد موعد. السكان الذين يعيشون على ضفة النهر انتظروا هذا طويلا. كل صباح عليهم أن يسلكوا طريقا أطول من ذلك. ولم تعلن كلفة الأعمال حتى الآن."],
        ["he"] = ["יום רביעי, 12 ביולי 2023", "הגשר הישן בקצה העיר סגור מיום שני משום שנפערו סדקים ברצפתו. המשטרה מפנה מכוניות ומשאיות לדרך אחרת.", "ראשת העיר אמרה שהעבודות יסתיימו לפני סוף השנה. האנשים שגרים ליד הנהר חיכו זמן רב. בכל בוקר הם צריכים ללכת מסביב. מחיר העבודות עוד לא פורסם."],
        ["hi"] = ["बुधवार, १२ जुलाई २०२३", "शहर के किनारे का पुराना पुल सोमवार से बंद है क्योंकि उसके फ़र्श में दरारें आ गई हैं। पुलिस गाड़ियों और ट्रकों को दूसरे रास्ते से भेज रही है।", "महापौर ने कहा कि काम साल के अंत से पहले पूरा हो जाएगा। नदी के पास रहने वाले लोगों ने बहुत इंतज़ार किया है। उन्हें हर सुबह लंबा चक्कर लगाना पड़ता है। इस काम की लागत अभी तक नहीं बताई गई है।"],
        ["th"] = ["วันพุธที่ 12 กรกฎาคม พ.ศ. 2566", "สะพานเก่าชานเมืองปิดมาตั้งแต่วันจันทร์เพราะพื้นแตกร้าว ตำรวจให้รถยนต์และรถบรรทุกไปใช้ถนนอีกสายหนึ่ง", "นายกเทศมนตรีกล่าวว่างานซ่อมจะเสร็จก่อนสิ้นปี ชาวบ้านริมแม่น้ำรอมานานแล้ว ทุกเช้าพวกเขาต้องเดินอ้อม ค่าใช้จ่ายของงานนี้ยังไม่มีการประกาศ"],
        ["ko"] = ["2023년 7월 12일 수요일", "도시 외곽의 낡은 다리가 바닥에 금이 가 월요일부터 닫혔다. 경찰은 승용차와 트럭을 다른 길로 돌리고 있다.", "시장은 공사가 올해 안에 끝날 것이라고 말했다. 강가에 사는 사람들은 오래 기다려 왔다. 이들은 아침마다 먼 길을 돌아가야 한다. 공사 비용은 아직 발표되지 않았다."],
        ["ja"] = ["2023年7月12日（水）9時15分", "町はずれの古い橋が、床にひびが入ったため月曜日から閉鎖されている。警察は車とトラックを別の道へ案内している。", "市長は工事が年内に終わると述べた。川のそばに住む人たちは長く待っていた。毎朝遠回りをしなければならない。工事の費用はまだ発表されていない。"],
        ["zh-Hans"] = ["2023年7月12日 星期三", "城边的旧桥因为桥面开裂，从星期一起关闭。警察让汽车和货车改走另一条路。", "市长说，工程会在年底以前完成。住在河边的人们已经等了很长时间。他们每天早上都要绕路。这项工程的费用还没有公布。"],
        ["zh-Hant"] = ["民國112年7月12日 週三", "城邊的舊橋因為橋面開裂，從星期一起關閉。警察讓汽車和貨車改走另一條路。", "市長說，工程會在年底以前完成。住在河邊的人們已經等了很長時間。他們每天早上都要繞路。這項工程的費用還沒有公布。"],
    };

    public static TheoryData<string> Languages => [.. Articles.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_article_has_its_language_its_day_and_its_paragraphs(string language)
    {
        var lines = Articles[language];
        var text = lines[0] + "\n\n" + lines[1] + "\n\n" + lines[2] + "\n";
        var model = ArticleReader.Read(text, language: null);

        Assert.Equal((language, "2023-07-12"), (model.Language, model.Date?.ToString()));
        Assert.Equal(lines[1..], model.Paragraphs.Select(p => p.In(text)));
        Assert.Empty(model.Problems);
        ArticleSpans.Check(model, text);
    }

    [Theory]
    [InlineData("El pont vell de la ciutat està tancat des de dilluns perquè el terra té esquerdes, i els veïns han de fer una volta cada matí.")]
    [InlineData("Den gamle broen utenfor byen har vært stengt siden mandag fordi gulvet er sprukket, og politiet sender bilene en annen vei.")]
    [InlineData("Podul vechi de la marginea orașului este închis de luni, pentru că podeaua are crăpături, iar poliția trimite mașinile pe alt drum.")]
    [InlineData("Старият мост в края на града е затворен от понеделник, защото подът му се е напукал, и полицията отклонява колите по друг път.")]
    [InlineData("Стары мост на ўскраіне горада зачынены з панядзелка, бо на ім з'явіліся расколіны, і паліцыя накіроўвае машыны іншай дарогай.")]
    [InlineData("پل قدیمی در حاشیه شهر از روز دوشنبه بسته است، زیرا کف آن ترک خورده و پلیس خودروها را به راه دیگری می‌فرستد.")]
    [InlineData("शहराच्या कडेचा जुना पूल सोमवारपासून बंद आहे, कारण त्याच्या जमिनीला भेगा पडल्या आहेत आणि पोलीस गाड्या दुसऱ्या रस्त्याने पाठवत आहेत.")]
    [InlineData("Die ou brug aan die rand van die stad is sedert Maandag gesluit omdat daar krake in die vloer is, en die polisie stuur motors met 'n ander pad.")]
    [InlineData("Die ou brug van die stad is al lank toe, en die mense wat aan die ander kant van die rivier woon moet nou baie ver ry. Hulle het met die polisie gepraat, maar dit is nog nie seker wanneer die werk klaar sal wees nie.")]
    [InlineData("A vella ponte da vila está pechada dende o luns. Os veciños que viven xunto ao río agardaron moito tempo, e as obras non rematan. A alcaldesa dixo que unha parte das obras xa non ten data, pero os coches pasan.")]
    [InlineData("大雨")]
    [InlineData("บ")]
    [InlineData("Itu akan ada di sini, dan semua orang sudah menunggu untuk hari ini.")] // Indonesian and Malay alike.
    public void A_language_that_is_not_known_or_not_certain_is_null(string text) =>
        Assert.Null(ArticleReader.Read(text, language: null).Language);
}
