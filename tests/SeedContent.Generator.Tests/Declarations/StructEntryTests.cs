using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Declarations;

/// <summary>Entries whose declared type is a struct.</summary>
public sealed class StructEntryTests
{
    private static readonly (string, string)[] Seeds =
    [
        ("colors.csv", "id,name,red\nsky,Sky blue,135\ncoal,Coal,54\nsnow,Snow,255\n"),
        ("posts/a.md", "---\ntitle: One\ndate: 2024-05-01\ncolor: sky\nauthor: jane\n---\n# Head\n"),
        ("posts/b.md", "---\ntitle: Two\ndate: 2024-05-02\ncolor: sky\n---\nTwo.\n"),
        ("authors.yml", "jane: { name: Jane Doe }\n"),
        ("points.yml", "here: { x: 1, y: 2 }\n"),
    ];

    private const string Types = """
        [SeedCollection("colors", OrderBy = "Name")]
        public readonly partial record struct Color(SeedKey Id, string Name, byte Red);

        [SeedCollection("posts", Url = "/blog/{key}")]
        public partial record struct Post(string Title, DateOnly Date, [property: SeedReference("colors")] string Color, Author? Author, MarkdownBody Body);

        [SeedCollection("authors")]
        public partial record Author(string Name);

        [SeedCollection("points")]
        public partial struct Point
        {
            public int X { get; init; }

            public required int Y { get; init; }
        }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // as the code that hot reload compares
    public void Structs_are_found_counted_and_ordered_like_classes(bool isHotReload)
    {
        var host = DeclaredProject.Create(Types, Seeds);
        Probe.Check(
            isHotReload ? host.HotReload() : host,
            """
            Show(Colors.Sky.Red, Colors.Count, string.Join(',', Colors.All.Select(color => color.Name)), Colors.All["coal"].Red, Colors.All[2]);
            Show(Colors.TryGet("snow", out var snow), snow.Red, snow.Id, Colors.TryGet("gone", out var gone), gone.Name is null, Colors.TryGet("snow".AsSpan(), out snow));
            Show(Colors.Coal.Next?.Name, Colors.Coal.Previous is null, Colors.Sky.Next?.Name, Colors.Snow.Next.HasValue, default(Color).Next is null);
            Show(Posts.A.Title, Posts.A.Date, Posts.A.Body.WordCount, Posts.A.Url, Posts.A.Author?.Name, Posts.B.Author is null);
            Show(Posts.ByColor("sky").Count, string.Join(',', Colors.Sky.Posts.Select(post => post.Title)), Colors.Coal.Posts.Count, Authors.Jane.Posts[0].Title);
            Show(Points.Here.X, Points.Here.Y, Colors.Sky == Colors.All["sky"], Colors.Sky == Colors.Coal, Colors.Sky with { Red = 1 });
            """,
            """
            135;3;Coal,Sky blue,Snow;54;Color { Id = snow, Name = Snow, Red = 255 }
            True;255;snow;False;True;True
            Sky blue;True;Snow;False;True
            One;05/01/2024;1;/blog/a;Jane Doe;True
            2;One,Two;0;One
            1;2;True;False;Color { Id = sky, Name = Sky blue, Red = 1 }
            """);
    }

    [Fact]
    public void A_mistake_in_a_seed_is_one_like_any_other() => new MarkedProject("[SeedCollection(\"colors\")] public readonly partial record struct Color(string Name, byte Red);")
        .Seed("colors.csv", "id,name,red\nsky,Sky blue,⟦300⟧\n")
        .AssertMarked("SEED3002 Expected a whole number from 0 to 255 for 'red', found '300'");

    [Theory]
    [InlineData("public ref partial struct ⟦Post⟧ { public int X { get; init; } }", "it is a ref struct, which nobody can keep")]
    [InlineData("public partial interface ⟦Post⟧ { }", "it is neither a class nor a struct")]
    public void What_is_neither_a_class_nor_a_plain_struct_is_refused(string declaration, string reason) => new MarkedProject($"[SeedCollection(\"posts\")] {declaration}")
        .AssertMarked($"SEED5005 Post cannot be the type of the collection 'posts': {reason}");

    [Fact]
    public void A_reference_to_a_struct_is_refused_with_the_way_out() => new MarkedProject("""
        [SeedCollection("colors")] public partial record struct Color(string Name);
        [SeedCollection("posts")] public partial record Post(Color ⟦Color⟧);
        """)
        .Seed("colors.csv", "id,name\nsky,Sky\n")
        .AssertMarked("SEED5007 No seed can fill Post.Color: the entries of that collection are structs, which are copied and not referred to; take the key, a string with [SeedReference]. Give it another type, or [SeedIgnore]");

    [Fact]
    public void A_reference_from_a_struct_is_checked() => new MarkedProject("""
        [SeedCollection("posts")] public partial record struct Post(Author Author);
        [SeedCollection("authors")] public partial record Author(string Name);
        """)
        .Seed("posts.yml", "a: { author: ⟦nobody⟧ }\n")
        .Seed("authors.yml", "jane: { name: J }\n")
        .AssertMarked("SEED4001 'nobody' is not an entry of 'authors'; its only entry is 'jane'");
}
