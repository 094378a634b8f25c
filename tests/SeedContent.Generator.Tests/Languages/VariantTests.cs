using SeedContent.Generator.Tests.Declarations;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Languages;

/// <summary>Variants of entries in other languages, in code that is compiled and run.</summary>
public sealed class VariantTests
{
    private const string Show = "void In(params string[] tags) { foreach (var tag in tags) { Show(tag, Posts.Hello.In(tag).Body.Source.Trim()); } }";

    [Fact]
    public void A_file_with_a_language_tag_beside_another_is_no_entry_but_a_variant_of_it() => Probe.Check(
        ThreeLanguages(),
        """
        Show(Posts.Count, Posts.All.Count, Posts.TryGet("hello.id", out _), Posts.Hello.Body.Source, Posts.Hello.In("id").Body.Source, Posts.Hello.In("ja").Body.Source);
        Show(string.Join(",", typeof(Posts.Keys).GetFields().Select(field => field.Name)));
        Show(string.Join(",", typeof(Posts).GetProperties().Select(property => property.Name).Order()));
        """,
        """
        2;2;False;Hello.;Halo.;こんにちは。
        Hello,Other
        All,Count,Hello,Other
        """);

    [Fact]
    public void A_variant_has_the_key_of_its_entry_the_language_of_its_file_and_the_same_answers() => Probe.Check(
        ThreeLanguages(),
        """
        var id = Posts.Hello.In("id");
        Show(id.Key, id.Language, id.Path, Posts.Hello.Language is null);
        Show(ReferenceEquals(id, Posts.Hello.In("ID")), ReferenceEquals(id.In("ja"), Posts.Hello.In("ja")), ReferenceEquals(id.In(""), Posts.Hello), ReferenceEquals(id.In("id"), id));
        Show(string.Join(",", Posts.Hello.Languages), string.Join(",", id.Languages), string.Join(",", Posts.Other.Languages), ReferenceEquals(Posts.Other.In("id"), Posts.Other));
        try { Posts.Hello.In(null!); } catch (ArgumentNullException error) { Show(error.ParamName); }
        """,
        """
        hello;id;seeds/posts/hello.id.md;True
        True;True;True;True
        id,ja;id,ja;;True
        language
        """);

    // RFC 4647, 3.4, with the steps of its example.
    [Fact]
    public void Subtags_are_cut_from_the_right_until_there_is_a_variant() => Probe.Check(
        new GeneratorHost()
            .Seed("posts/hello.md", "---\nlanguage: en\n---\nen")
            .Seed("posts/hello.zh.md", "zh")
            .Seed("posts/hello.zh-Hant.md", "zh-Hant")
            .Seed("posts/hello.en-GB.md", "en-GB")
            .Seed("posts/hello.zh-Hant-CN-x-private1.md", "private1"),
        Show + """
        In("zh-Hant-TW", "ZH-HANT", "zh-Hans-CN", "zh-Hant-CN-x-private1-private2", "zh-Hant-CN-x-private2", "zh-", "en-GB-oed", "en-US", "en", "de", "", "-", "x-y", "zh-Hant_TW");
        Show(string.Join(",", Posts.Hello.Languages), Posts.Hello.In(new string('a', 100_000)).Language, Posts.Hello.In("zh-" + string.Concat(Enumerable.Repeat("a-", 100_000))).Language);
        """,
        """
        zh-Hant-TW;zh-Hant
        ZH-HANT;zh-Hant
        zh-Hans-CN;zh
        zh-Hant-CN-x-private1-private2;private1
        zh-Hant-CN-x-private2;zh-Hant
        zh-;zh
        en-GB-oed;en-GB
        en-US;en
        en;en
        de;en
        ;en
        -;en
        x-y;en
        zh-Hant_TW;zh
        en,en-GB,zh,zh-Hant,zh-Hant-CN-x-private1;en;zh
        """);

    [Fact]
    public void The_entry_s_own_language_is_found_before_a_shorter_tag() => Probe.Check(
        new GeneratorHost().Seed("posts/hello.md", "---\nlanguage: pt-BR\n---\npt-BR").Seed("posts/hello.pt.md", "pt"),
        Show + """In("pt-BR", "pt-br-x", "pt", "pt-PT");""",
        """
        pt-BR;pt-BR
        pt-br-x;pt-BR
        pt;pt
        pt-PT;pt
        """);

    [Fact]
    public void Articles_have_variants_whose_tag_is_the_language_that_they_are_read_in() => Probe.Check(
        new GeneratorHost()
            .Seed("korea.txt", "12 Juli 2023\n\nVILNIUS, Lituania (Reuters) - Presiden Yoon Suk Yeol tiba di Vilnius pada hari Rabu untuk rapat.")
            .Seed("korea.en.txt", "Short.")
            .Seed("people/jane/index.txt", "Ini adalah orang yang tinggal di kota dengan keluarga itu.")
            .Seed("people/jane/index.en.txt", "---\nheadline: Jane\n---\nHer."),
        """
        var korea = Articles.Korea;
        Show(Articles.Count, korea.Language, korea.In("en").Language, korea.In("en-US").Text, korea.In("id").Date, string.Join(",", korea.Languages));
        Show(People.Count, People.Jane.In("en").Headline, People.Jane.In("en").Key, People.Jane.In("id").Text.Length);
        """,
        """
        1;id;en;Short.;07/12/2023;id,en
        1;Jane;jane;58
        """);

    [Fact]
    public void Bundles_sidecars_numbers_and_dates_go_with_their_variant() => Probe.Check(
        new GeneratorHost()
            .Seed("posts/tea/index.md", "Tea.").Seed("posts/tea/index.id.md", "Teh.")
            .Seed("posts/02-rice.markdown", "Rice.").Seed("posts/02-rice.id.md", "Nasi.").Seed("posts/02-rice.yml", "colour: white").Seed("posts/02-rice.id.yml", "colour: putih\nsteps: 3")
            .Seed("posts/2024-05-01-salt.md", "Salt.").Seed("posts/2024-05-01-salt.id.md", "Garam."),
        """
        Show(Posts.Count, Posts.Tea.In("id").Body.Source, Posts.Tea.In("id").Key);
        Show(Posts.Rice.Colour, Posts.Rice.Steps is null, Posts.Rice.In("id").Colour, Posts.Rice.In("id").Steps, Posts.Rice.In("id").Order);
        Show(Posts.Salt.In("id").Body.Source, Posts.Salt.In("id").Date);
        """,
        """
        3;Teh.;tea
        white;True;putih;3;2
        Garam.;05/01/2024
        """);

    [Fact]
    public void What_is_no_tag_of_two_letters_or_has_no_file_beside_it_is_an_entry() => Probe.Check(
        new GeneratorHost()
            .Seed("docs/node.md", "1").Seed("docs/node.js.md", "2").Seed("docs/node.ban.md", "3").Seed("docs/node.xx.md", "4").Seed("docs/node.id-.md", "5")
            .Seed("docs/lone.id.md", "6").Seed("docs/other/node.id.md", "7")
            .Seed("docs/node.id.ja.md", "8").Seed("docs/node.id.md", "9"),
        """Show(string.Join(",", Docs.All.Select(doc => doc.Key)), string.Join(",", Docs.Node.Languages));""",
        "lone.id,node,node.ban,node.id-,node.id.ja,node.js,node.xx,other/node.id;id");

    [Fact]
    public void A_project_that_names_its_languages_has_variants_in_these_and_no_others()
    {
        var host = new GeneratorHost()
            .Seed("docs/Program.md", "1").Seed("docs/Program.cs.md", "2").Seed("docs/Program.ban.md", "3").Seed("docs/Program.ZH-hant.md", "4").Seed("docs/Program.zh.md", "5")
            .Property("_SeedContentLanguages", Uri.EscapeDataString(" ban ; zh-Hant;;ban"));

        Probe.Check(host, """Show(string.Join(",", Docs.All.Select(doc => doc.Key)), string.Join(",", Docs.Program.Languages));""", "Program,Program.cs,Program.zh;ZH-hant,ban");
    }

    [Fact]
    public void A_project_that_names_its_languages_has_In_before_there_is_a_variant() => Assert.Equal(
        """
        a;c;D;0;0
        True

        """,
        Probe.Run(
            DeclaredProject.Create(
                """
                [SeedCollection("drinks")] public partial record Drink(string Name, MarkdownBody Body);
                [SeedCollection("empty")] public partial record None(string Name, MarkdownBody Body);
                """,
                ("posts/a.md", "A"), ("posts/b.txt.md", "B"), ("news/c.txt", "C"), ("drinks/d.md", "---\nname: D\n---\nx"), ("data.yml", "one: { size: 1 }"))
                .Property("_SeedContentLanguages", "id"),
            """
            Show(Posts.A.In("id").Key, News.C.In("id").Key, Drinks.D.In("id").Name, Posts.A.Languages.Count, Empty.All.Select(none => none.In("id")).Count());
            Show(Data.One.GetType().GetMethod("In") is null);
            """,
            out _));

    [Fact]
    public void A_language_that_is_none_is_named()
    {
        var output = new GeneratorHost().Seed("docs/a.md", "A").Property("_SeedContentLanguages", "id%3Bindonesian%3Bja").Run();

        Assert.Equal("/project/site.csproj(1,1): error SEED5002: SeedContentLanguages is 'indonesian'; expected language tags such as 'id' or 'pt-BR' (BCP 47), separated by ';'", Assert.Single(output.Messages));
    }

    private static GeneratorHost ThreeLanguages() => new GeneratorHost()
        .Seed("posts/hello.md", "Hello.")
        .Seed("posts/hello.id.md", "Halo.")
        .Seed("posts/hello.ja.md", "こんにちは。")
        .Seed("posts/other.md", "Other.");
}
