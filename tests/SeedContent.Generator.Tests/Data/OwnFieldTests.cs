using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Data;

/// <summary>Fields that front matter and sidecars have beyond those of every text seed, and folders of data.</summary>
public sealed class OwnFieldTests
{
    [Fact]
    public void Front_matter_fields_become_typed_properties() => Probe.Check(
        new GeneratorHost()
            .Seed("posts/a.md", "---\ntitle: A\nheadline: Head\nrating: 5\ntags: [x, y]\nauthor: { name: Jane, home: { city: Köln } }\n---\nBody A.")
            .Seed("posts/b.md", "+++\ntitle = \"B\"\nrating = 4.5\ntags = [\"y\"]\n+++\nBody B.")
            .Seed("posts/c.md", "---\ntitle: C\nrating: 3\n---\nBody C."),
        """
        Post a = Posts.A;
        Document asDocument = a;
        double rating = a.Rating;
        Show(a.Title, a.Headline, rating, string.Join('|', a.Tags), a.Author?.Name, a.Author?.Home.City, a.Body.Source, asDocument.Key);
        Show(Posts.B.Title, Posts.B.Rating, Posts.B.Author is null, Posts.C.Tags.Length, Posts.C.Body);
        Show(string.Join(',', Posts.ByTag("y").Select(post => post.Title)), string.Join(',', Posts.Tags.Select(tag => tag.Value + tag.Count)));
        """,
        """
        A;Head;5;x|y;Jane;Köln;Body A.;a
        B;4.5;True;0;Body C.
        A,B;x1,y2
        """);

    [Fact]
    public void Sidecars_of_articles_give_them_too_in_every_format() => Probe.Check(
        new GeneratorHost()
            .Seed("articles/a.txt", "One two three.").Seed("articles/a.yml", "photo: a.jpg\nheadline: A\n")
            .Seed("articles/b.txt", "Four.").Seed("articles/b.json", "{ \"photo\": \"b.jpg\", \"headline\": \"B\", \"date\": \"2024-05-01\" }")
            .Seed("articles/c.txt", "Five.").Seed("articles/c.toml", "photo = \"c.jpg\"\nheadline = \"C\"\ndate = 2024-05-02\n"),
        "ArticleEntry a = Articles.A; Show(a.Photo, a.Headline, a.Lead, Articles.B.Photo, Articles.B.Headline, Articles.B.Date?.Day, Articles.C.Photo, Articles.C.Date?.Day);",
        "a.jpg;A;One two three.;b.jpg;B;1;c.jpg;2");

    [Fact]
    public void Plurals_in_ses_have_the_singular_that_English_gives_them() => Probe.Check(
        new GeneratorHost()
            .Seed("statuses/a.md", "---\naliases: [x]\ndatabases: [y]\n---\nA.")
            .Seed("courses/b.md", "---\ncanvases: [z]\nreleases: [1.0.0]\n---\nB."),
        """
        Status a = Statuses.A;
        Course b = Courses.B;
        Show(Statuses.ByAlias("x")[0] == a, Statuses.ByDatabase("y").Count, Courses.ByCanvas("z").Count, Courses.ByRelease("1.0.0")[0] == b);
        """,
        "True;1;1;True");

    [Fact]
    public void Members_that_every_entry_has_are_not_hidden() => Probe.Check(
        new GeneratorHost().Seed("posts/a.md", "---\nkey: k\npath: p\nbody: b\ntext: t\npost: q\nto-string: s\n---\nBody."),
        "Show(Posts.A.Key, Posts.A.Key_, Posts.A.Path_, Posts.A.Body, Posts.A.Body_, Posts.A.Text_, Posts.A.Post_, Posts.A.ToString_);",
        "a;k;p;Body.;b;t;q;s");

    [Theory]
    [InlineData("authors.yml", "Authors", "jane: { full-name: Jane, $id: 7, born: 1983-02-28, tags: [a], home: { city: Köln, zips: [1, 2] }, links: [ { url: x } ] }\nmax: { full-name: Max, $id: 9, home: { city: Ulm } }\n")]
    [InlineData("posts/a.md", "Posts", "---\ntitle: A\nrating: 4.5\ntags: [x]\nauthor: { name: Jane }\n---\nText.")]
    public void What_was_inferred_can_be_pasted_as_a_declaration(string path, string collection, string seed)
    {
        var comment = new GeneratorHost().Seed(path, seed).Run().AssertClean().Sources[$"SeedContent.{collection}.Types.g.cs"]
            .Split('\n').Select(line => line.Trim()).SkipWhile(line => line != "//").TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).Select(line => line[2..]);

        var output = new GeneratorHost().Seed(path, seed).Code("Pasted.cs", "#nullable enable\nusing SeedContent;\nnamespace Site;\n" + string.Join('\n', comment)).Run().AssertClean();

        Assert.DoesNotContain($"SeedContent.{collection}.Types.g.cs", output.Sources.Keys);
    }

    [Fact]
    public void The_class_can_be_extended() => Probe.Check(
        new GeneratorHost().Seed("posts/a.md", "---\ntitle: A\n---\nBody.").Code("Post.cs", "namespace Site; public partial class Post { public string Loud => Title + \"!\"; }"),
        "Show(Posts.A.Loud);",
        "A!");

    [Fact]
    public void A_class_of_the_users_in_the_way_is_reported()
    {
        var output = new GeneratorHost().Seed("posts/a.md", "---\ntitle: A\n---\nBody.").Code("/project/Post.cs", "namespace Site; public record Post;").Run();

        Assert.Equal("SEED5001", Assert.Single(output.Diagnostics).Id);
        Assert.Contains("declare it 'partial class'", output.Messages[0], StringComparison.Ordinal);
        Assert.Empty(output.CompilerErrors);
    }

    [Fact]
    public void A_field_that_is_near_a_known_one_is_read_and_reported()
    {
        var output = new GeneratorHost().Seed("posts/a.md", "---\nheadlin: A\n---\nBody.").Run();

        Assert.Equal("/project/seeds/posts/a.md(2,1): warning SEED3003: 'headlin' is not a field of every seed, but a property of its own; did you mean 'headline'?", Assert.Single(output.Messages));
        Assert.Empty(output.CompilerErrors);
    }

    [Fact]
    public void Two_fields_with_one_property_are_reported_in_the_file_that_has_the_second()
    {
        var output = new GeneratorHost().Seed("posts/a.md", "---\nhome-page: A\n---\nBody.").Seed("posts/b.md", "---\nhomePage: A\n---\nBody.").Run();

        Assert.StartsWith("/project/seeds/posts/b.md(2,1): error SEED3011", Assert.Single(output.Messages), StringComparison.Ordinal);
        Assert.Empty(output.CompilerErrors);
    }

    [Fact]
    public void The_entry_of_a_text_can_be_referred_to_by_its_inferred_type() => Probe.Check(
        new GeneratorHost()
            .Seed("posts/a.md", "---\ntitle: A\n---\nBody.")
            .Seed("topics.yml", "t: { lead: a }\n")
            .Code("Topic.cs", "#nullable enable\nusing SeedContent; namespace Site; [SeedCollection(\"topics\")] public partial record Topic(Post Lead);"),
        "Show(Topics.T.Lead.Title, Posts.A.Topics[0].Lead.Key);",
        "A;a");

    [Fact]
    public void A_folder_without_texts_is_a_collection_with_one_entry_a_file() => Probe.Check(
        new GeneratorHost()
            .Seed("people/01-jane.yml", "name: Jane\nage: 41\n")
            .Seed("people/staff/max.json", "{ \"name\": \"Max\", \"age\": 9000000000, \"slug\": \"staff/maximilian\" }")
            .Seed("people/ann.toml", "name = \"Ann\"\nage = 3\norder = 0\n"),
        """
        Person jane = People.Jane;
        long age = jane.Age;
        Show(jane.Key, jane.Name, age, People.StaffMaximilian.Age, string.Join(',', People.All.Select(person => person.Name)));
        """,
        "jane;Jane;41;9000000000;Ann,Jane,Max");

    [Fact]
    public void A_file_of_data_without_fields_is_reported()
    {
        var output = new GeneratorHost().Seed("people/jane.yml", "name: Jane\n").Seed("people/max.yml", "# nothing yet\n").Seed("people/ann.yml", "- a\n").Run();

        Assert.Equal(
            [
                "/project/seeds/people/ann.yml(1,1): error SEED2014: Expected an entry's fields, found a list",
                "/project/seeds/people/max.yml(1,1): error SEED1002: 'seeds/people/max.yml' has no text; write its content, or delete the file",
            ],
            output.Messages);
        Assert.Empty(output.CompilerErrors);
    }
}
