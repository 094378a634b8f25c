using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>What stands beside an author's name in one line, or right below it, and leaves the headline above both: a city, a paper, an address, the day, another author, whose the picture is.</summary>
public class AuthorShapeTests
{
    [Theory]
    [InlineData("en", "Storm hits northern towns\n\nJane Doe - London\n\nTrees fell across several roads on Monday, and nobody was hurt.", "Jane Doe")]
    [InlineData("en", "Storm hits northern towns\n\nJane Doe (The Acton Mail)\n\nTrees fell across several roads on Monday, and nobody was hurt.", "Jane Doe")]
    [InlineData("en", "Storm hits northern towns\n\nJane Doe | The Acton Mail\n\nTrees fell across several roads on Monday, and nobody was hurt.", "Jane Doe")]
    [InlineData("en", "Storm hits northern towns\n\nJane Doe\n\njane.doe@actonmail.example\n\nTrees fell across several roads on Monday, and nobody was hurt.", "Jane Doe")]
    [InlineData("de", "Sturm trifft den Norden des Landes\n\nAnna Weber\n\nanna.weber@zeitung.example\n\nBäume stürzten am Montag auf mehrere Straßen, verletzt wurde niemand.", "Anna Weber")]
    [InlineData("en", "Storm hits northern towns\n\nBy Jane Doe with John Roe\n\nTrees fell across several roads on Monday, and nobody was hurt.", "Jane Doe with John Roe")]
    [InlineData("fr", "Tempête sur les villages du nord\n\nPar Anne Martin avec Paul Garnier\n\nDes arbres sont tombés lundi sur plusieurs routes, personne n'a été blessé.", "Anne Martin avec Paul Garnier")]
    [InlineData("fr", "Tempête sur les villages du nord\n\nPar Anne Martin avec AFP\n\nDes arbres sont tombés lundi sur plusieurs routes, personne n'a été blessé.", "Anne Martin")]
    [InlineData("de", "Sturm trifft den Norden des Landes\n\nAnna Bauer und Peter Krause\n\nBäume stürzten am Montag auf mehrere Straßen, verletzt wurde niemand.", "Anna Bauer und Peter Krause")]
    [InlineData("ru", "Буря на севере страны\n\nАнна Петрова и Иван Сидоров\n\nВ понедельник деревья упали на дороги, никто не пострадал.", "Анна Петрова и Иван Сидоров")]
    [InlineData("tr", "Fırtına kuzeydeki köyleri vurdu\n\nAyşe Yılmaz - Can Öztürk\n\nAğaçlar pazartesi günü yollara devrildi, ölen olmadı.", "Ayşe Yılmaz - Can Öztürk")]
    [InlineData("de", "Sturm trifft den Norden des Landes\n\nAutorin Anna Weber\n\nBäume stürzten am Montag auf mehrere Straßen, verletzt wurde niemand.", "Anna Weber")]
    [InlineData("ar", "عاصفة تضرب قرى الشمال\n\nبقلم أحمد علي\n\nسقطت أشجار على عدة طرق يوم الاثنين، ولم يصب أحد.", "أحمد علي")]
    [InlineData("it", "Tempesta sui paesi del nord\n\ndi Anna Verdi, Reggio Emilia\n\nGli alberi sono caduti lunedì su molte strade, nessuno è rimasto ferito.", "Anna Verdi")]
    [InlineData("pt", "Temporal atinge cidades do norte\n\nPor Ana de Castro e Lima\n\nÁrvores caíram na segunda-feira sobre várias estradas, mas ninguém se feriu.", "Ana de Castro e Lima")] // Lima is no city there.
    [InlineData("en", "Storm hits northern towns\n\nPhoto: Jane Doe\n\nTrees fell across several roads on Monday, and nobody was hurt.", null)]
    [InlineData("id", "Badai terjang desa di utara\n\nFoto oleh Siti Aminah\n\nPohon tumbang di beberapa jalan pada Senin, tidak ada korban luka.", null)]
    [InlineData("ar", "المحافظ: بدء الموسم مبكرا هذا العام\n\n3-7-2023\n\nالوادي الجديد - محمد أحمد\n\nأعلن المحافظ أن ارتفاع الحرارة عجّل بنضج الثمار.", "محمد أحمد")]
    [InlineData("en", "Storm hits northern towns\n\nJane Doe - London\n\nTrees fell across several roads on Monday, and Doe lost her house.", null, false)] // The text is about her.
    [InlineData("en", "The lighthouse keeper sings again\n\nRoyal Exchange, Manchester\n\nThe old house was full on Monday, and nobody wanted to go home.", null, false)]
    public void The_author_is_the_name_and_the_headline_stands_above(string language, string text, string? byline, bool hasHeadline = true)
    {
        var article = ArticleReader.Read(text, language);

        Assert.Equal(byline, article.Byline?.In(text));
        Assert.Equal(hasHeadline ? text[..text.IndexOf('\n', StringComparison.Ordinal)] : null, article.Headline?.In(text));
    }

    [Theory]
    [InlineData("en", "July 12, 2023 3:05 p.m. ET Jane Doe", "Jane Doe")]
    [InlineData("en", "July 12, 2023 3:05 p.m. Eastern Time", null)]
    [InlineData("pl", "12.07.2023, 14:30 Anna Nowak", "Anna Nowak")]
    [InlineData("nl", "12-07-2023 14:30 - Anna Bakker", "Anna Bakker")]
    [InlineData("id", "Rabu, 12 Juli 2023 14:30 WIB", null)]
    public void A_name_behind_the_time_is_no_zone(string language, string line, string? byline)
    {
        var text = $"Storm hits northern towns\n\n{line}\n\nTrees fell across several roads on Monday, and nobody was hurt.";
        var article = ArticleReader.Read(text, language);

        Assert.Equal("2023-07-12", article.Date?.ToString());
        Assert.Equal(byline, article.Byline?.In(text));
    }
}
