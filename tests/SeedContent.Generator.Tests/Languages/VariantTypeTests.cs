using SeedContent.Generator.Tests.Declarations;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Languages;

/// <summary>Variants of entries of all kinds of types.</summary>
public sealed class VariantTypeTests
{
    [Fact]
    public void A_declared_record_has_variants_that_are_read_as_entries_are() => Probe.Check(
        DeclaredProject.Create(
            """
            [SeedCollection("posts", OrderBy = "-Date")]
            public partial record Post(SeedKey Id, string Title, DateOnly Date, Author Author, ImmutableArray<string> Tags, MarkdownBody Body, string? Language = null);
            [SeedCollection("authors")] public partial record Author(string Name);
            """,
            ("posts/a.md", "---\ntitle: One\ndate: 2024-01-01\nauthor: jane\ntags: [x]\n---\nOne."),
            ("posts/a.id.md", "---\ntitle: Satu\ndate: 2024-01-01\nauthor: max\ntags: [y]\n---\nSatu."),
            ("posts/b.md", "---\ntitle: Two\ndate: 2024-01-02\nauthor: jane\ntags: [x]\nlanguage: en\n---\nTwo."),
            ("posts/b.id.md", "---\ntitle: Dua\ndate: 2024-01-02\nauthor: jane\ntags: [x]\n---\nDua."),
            ("authors.yml", "jane: { name: Jane }\nmax: { name: Max }\n")),
        """
        var satu = Posts.A.In("id-ID");
        Show(satu.Id, satu.Title, satu.Author.Name, satu.Language, satu.Body.Html.Trim(), satu == Posts.A.In("id"), satu == Posts.A);
        Show(Posts.ByTag("y").Count, Posts.ByTag("x").Count, Authors.Jane.Posts.Count, Authors.Max.Posts.Count, satu.Previous?.Title, Posts.B.In("id").Next?.Title);
        Show(string.Join(",", Posts.A.Languages), string.Join(",", Posts.B.Languages), Posts.B.In("en-GB").Title, (Posts.A with { Title = "X" }).In("id").Title);
        Show(Posts.A.ToString().Contains("Languages"), new Post(default, "", default, null!, [], null!).In("id").Title.Length);
        """,
        """
        a;Satu;Max;id;<p>Satu.</p>;True;False
        0;2;2;0;Two;One
        id;en,id;Two;Satu
        False;0
        """);

    [Fact]
    public void A_declared_class_on_an_entry_of_the_library_has_them_too() => Probe.Check(
        DeclaredProject.Create(
            """
            [SeedCollection("posts")] public partial class Post : Document { public string? Title { get; init; } }
            public static partial class Outer { [SeedCollection("news")] internal sealed partial class Story : Article { } }
            """,
            ("posts/a.md", "One."), ("posts/a.id.md", "---\ntitle: Satu\n---\nSatu."), ("news/b.txt", "Two."), ("news/b.id.txt", "Dua."))
            .Property("SeedContentLanguage", "en"),
        """Show(Posts.A.In("id").Title, News.B.In("id").Text, string.Join(",", News.B.Languages), string.Join(",", Posts.A.In("id").Languages));""",
        "Satu;Dua.;en,id;en,id");

    [Fact]
    public void The_fields_of_variants_count_for_the_type_that_is_inferred() => Probe.Check(
        new GeneratorHost().Seed("posts/a.md", "---\nsize: 1\n---\nA").Seed("posts/a.id.md", "---\nsize: 1.5\ncolour: merah\n---\nA"),
        """Show(Posts.A.Size, Posts.A.Colour is null, Posts.A.In("id").Size, Posts.A.In("id").Colour);""",
        "1;True;1.5;merah");

    [Fact]
    public void Members_give_way_to_those_that_the_type_has() => Probe.Check(
        DeclaredProject.Create(
            "[SeedCollection(\"drinks\")] public partial record Drink(string In, MarkdownBody Body) { public string Languages_ => \"\"; public int Languages() => 1; }",
            ("drinks/a.md", "---\nin: cup\n---\nA"), ("drinks/a.id.md", "---\nin: cangkir\n---\nA"),
            ("posts/b.md", "---\nin: x\n---\nB"), ("posts/b.id.md", "B.")),
        """Show(Drinks.A.In_("id").In, Drinks.A.Languages__[0], Posts.B.In, Posts.B.In_("id").Body.Source, Posts.B.Languages[0]);""",
        "cangkir;id;x;B.;id");

    [Fact]
    public void Members_of_variants_meet_no_name_of_an_entry() => Probe.Check(
        new GeneratorHost()
            .Seed("posts/all.md", "1").Seed("posts/all.id.md", "2")
            .Seed("posts/posts.md", "3").Seed("posts/posts.zh-Hant.md", "4").Seed("posts/posts-zh.md", "5").Seed("posts/posts-zh.id.md", "6")
            .Seed("posts/languages.md", "7").Seed("posts/languages.id.md", "8").Seed("posts/keys.md", "9").Seed("posts/keys.id.md", "10").Seed("posts/42.md", "11").Seed("posts/42.id.md", "12"),
        """Show(string.Join(",", Posts.All.Select(post => post.In("id").Body.Source)), Posts.Posts_.In("zh-Hant-TW").Body.Source);""",
        "12,2,10,8,3,6;4");

    [Fact]
    public void A_draft_takes_its_variants_with_it_and_a_draft_variant_goes_alone()
    {
        var host = new GeneratorHost()
            .Seed("posts/a.md", "---\ndraft: true\n---\nA").Seed("posts/a.id.md", "A.")
            .Seed("posts/b.md", "B [a](c.id.md)").Seed("posts/b.id.md", "---\ndraft: true\n---\n[gone](nowhere.md)").Seed("posts/b.ja.md", "B.")
            .Seed("posts/c.md", "C").Seed("posts/c.id.md", "---\ndate: 2024-06-01\n---\nC.");

        Probe.Check(host.Property("SeedContentDrafts", "include").Seed("posts/nowhere.md", "x"), """Show(Posts.A.In("id").Body.Source, Posts.B.In("id").Draft);""", "A.;True");

        var output = host.Delete("posts/nowhere.md").Property("SeedContentDrafts", "exclude").Property("SeedContentDate", "2024-05-01");
        Assert.Equal("ja;B [a](c.id.md);\n", Probe.Run(output, """Show(string.Join(",", Posts.B.Languages), Posts.B.In("id").Body.Source, string.Join(",", Posts.C.Languages));""", out var result));
        Assert.Equal(
            [
                "/project/seeds/posts/b.md(1,7): error SEED4002: 'c' of 'posts' is left out of this build: its date, 2024-06-01, is after 2024-05-01; publish it, or remove the reference",
                "info SEED4003: 1 draft of the collection 'posts' left out; SeedContentDrafts=include builds them too",
                "info SEED4003: 1 draft variant and 1 variant of a later day of the collection 'posts' left out; SeedContentDrafts=include builds them too",
            ],
            result.Messages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Code_that_asks_for_a_language_compiles_without_drafts_too() => Assert.Equal(
        "B;0\n",
        Probe.Run(
            new GeneratorHost().Seed("posts/b.md", "B").Seed("posts/b.id.md", "---\ndraft: true\n---\nx").Property("SeedContentDrafts", "exclude"),
            """Show(Posts.B.In("id").Body.Source, Posts.B.Languages.Count);""",
            out _));

    [Fact]
    public void Hot_reload_writes_the_same_members() => Probe.Check(
        new GeneratorHost().HotReload().Seed("posts/a.md", "A").Seed("posts/a.id.md", "B"),
        """Show(Posts.A.In("id").Path, Posts.A.In("ja").Path, Posts.A.In("id").Key);""",
        "seeds/posts/a.id.md;seeds/posts/a.md;a");

    [Fact]
    public void Schemas_and_offers_know_no_collection_of_variants()
    {
        var host = new GeneratorHost().Seed("posts/a.md", "A").Seed("posts/a.id.md", "B").Seed("notes/b.md", "---\nsize: 1\n---\nB").Seed("notes/b.id.md", "---\nsize: 2\n---\nB")
            .Property("SeedContentWriteJsonSchema", "true");
        var output = host.Run().AssertClean();

        Assert.Equal("notes", Assert.Single(output.Offers).GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split('\'')[1]);
        Assert.DoesNotContain(output.Sources.Keys, name => name.Contains("schema", StringComparison.Ordinal) && name.Contains("ariants", StringComparison.Ordinal));
    }
}
