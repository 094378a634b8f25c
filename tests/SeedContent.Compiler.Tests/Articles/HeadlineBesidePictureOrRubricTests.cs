using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Headlines above, below or beside a line that is none: what a picture shows, a rubric, a paper's name, the day.</summary>
public class HeadlineBesidePictureOrRubricTests
{
    private const string Portuguese = "A jovem Ana Reis venceu o concurso de travessia após atravessar o rio dez vezes. Os dois primeiros ganharam um prêmio.\nO festival foi realizado na noite desta sexta-feira.";

    [Theory]
    [InlineData("12/07/2023 11h33\nAna Reis atravessa o rio Lagoinha — Foto: João Lima/Secom\n" + Portuguese, null)]
    [InlineData("12/07/2023 11h33\nAna Reis vence concurso de travessia no rio\nAna Reis atravessa o rio (Foto: João Lima)\n" + Portuguese, "Ana Reis vence concurso de travessia no rio")]
    [InlineData("12/07/2023 11h33\nFoto de Ana Reis vence concurso de travessia no rio\n" + Portuguese, "Foto de Ana Reis vence concurso de travessia no rio")]
    public void What_a_picture_shows_is_no_headline(string text, string? headline) => Assert.Equal(headline, ArticleReader.Read(text, "pt").Headline?.In(text));

    [Fact]
    public void What_a_Chinese_picture_shows_stands_below_the_headline()
    {
        const string Text = "旧城大桥重新开放\n\n正在维修的大桥。（卢雨 摄）\n\n位于旧城的大桥星期一重新开放。市政府表示，维修历时三年，费用约两亿元。据了解，大桥建于上世纪六十年代，全长四百多米，每天有三万多辆汽车经过，是连接新旧两城的要道。";

        Assert.Equal("旧城大桥重新开放", ArticleReader.Read(Text, "zh-Hans").Headline?.In(Text));
    }

    [Fact]
    public void A_credit_below_the_last_paragraph_says_nothing_of_the_lines_above_it()
    {
        const string Text = "País\nMinistro admite que \"não é possível\" abrir todos os hospitais\nO ministro recorda que o Governo prometeu abrir os hospitais e frisa que \"o ideal seria abri-los todos\". \"Sabemos que não é possível\", acrescenta João Lima.\nFoto: Ana Reis - Lusa";

        var article = ArticleReader.Read(Text, "pt");

        Assert.Equal(("País", "Ministro admite que \"não é possível\" abrir todos os hospitais"), (article.Kicker?.In(Text), article.Headline?.In(Text)));
    }

    [Theory]
    [InlineData("Câmara com Notícia\n12/07/2023\nComissões começam a funcionar na semana que vem, diz Reis", "Comissões começam a funcionar na semana que vem, diz Reis", "Câmara com Notícia")]
    [InlineData("Comissões da Câmara\n12/07/2023\nComissões começam a funcionar na semana que vem, diz Reis", "Comissões da Câmara", null)] // The text says all of it again.
    [InlineData("Nota de imprensa\nComissões começam a funcionar na semana que vem, diz Reis\nLagoinha, 12 de julho de 2023", "Comissões começam a funcionar na semana que vem, diz Reis", "Nota de imprensa")]
    [InlineData("Outros assuntos\n\nComissões começam a funcionar na semana que vem, diz Reis\n\n12/07/2023", "Comissões começam a funcionar na semana que vem, diz Reis", "Outros assuntos")]
    public void What_the_text_does_not_say_again_is_the_kicker(string head, string headline, string? kicker)
    {
        var text = head + "\nA presidente da Câmara, Ana Reis, afirmou que as comissões da Casa vão começar a funcionar na próxima semana, como disse Reis ontem.\nEla explicou que será mantida a regra atual.";

        var article = ArticleReader.Read(text, "pt");

        Assert.Equal((headline, kicker), (article.Headline?.In(text), article.Kicker?.In(text)));
    }

    [Theory]
    [InlineData("18.06.2018 Premier Walii o moście: ważną zmianą byłaby zmiana trasy", "Premier Walii o moście: ważną zmianą byłaby zmiana trasy", "2018-06-18")]
    [InlineData("18 Premier Walii o moście: ważną zmianą byłaby zmiana trasy", "18 Premier Walii o moście: ważną zmianą byłaby zmiana trasy", null)]
    [InlineData("Premier Walii o moście: ważną zmianą byłaby zmiana trasy |", "Premier Walii o moście: ważną zmianą byłaby zmiana trasy", null)]
    public void A_day_before_it_or_a_bar_behind_it_is_left_out(string line, string headline, string? date)
    {
        var text = line + "\n\nPremier Walii mówił w wywiadzie, że jedną z ważnych kwestii jest nowy most. Premier stwierdził ponadto, że budowa potrwa dwa lata.";

        var article = ArticleReader.Read(text, "pl");

        Assert.Equal((headline, date), (article.Headline?.In(text), article.Date?.ToString()));
    }

    [Fact]
    public void Points_may_stand_above_the_author_without_a_headline()
    {
        const string Text = "* Harbour index up 0.2 pct this week\n* Harbour Foods leads gainers\nBy Karen Doe\nLONDON, July 12 UK shares edged higher on Friday\nas trade helped makers of bread advance, although the\nindex was still on course to fall this week.";

        var article = ArticleReader.Read(Text, "en");

        Assert.Equal((null, "Karen Doe", "LONDON, July 12"), (article.Headline?.In(Text), article.Byline?.In(Text), article.Dateline?.Text.In(Text)));
    }
}
