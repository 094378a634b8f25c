using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Declarations;

/// <summary>Types that the user declares: what seeds fill them with, compiled and run.</summary>
public sealed class DeclaredTypeTests
{
    [Fact]
    public void A_positional_record_is_filled_from_front_matter() => Check(
        """
        [SeedCollection("posts")]
        public partial record Post(string Title, DateOnly Date, string? Summary, ImmutableArray<string> Tags, MarkdownBody Body, bool Draft = false);
        """,
        [
            ("posts/hello-world.md", "---\ntitle: Hello\ndate: 2024-05-01\ntags: [a, b]\n---\n# Hi\n"),
            ("posts/2024-06-02-second.md", "---\nTitle: Second\nsummary: Short\ndraft: true\n---\nText."),
        ],
        """
        Post post = Posts.HelloWorld;
        Show(post.Title, post.Date.ToString("O"), post.Summary is null, string.Join('|', post.Tags), post.Body.Source, post.Draft);
        Show(Posts.Second.Title, Posts.Second.Date.ToString("O"), Posts.Second.Summary, Posts.Second.Tags.Length, Posts.Second.Body, Posts.Second.Draft);
        Show(Posts.Count, Posts.All["second"].Title, Posts.TryGet("hello-world", out var found) && ReferenceEquals(found, post), Posts.Keys.HelloWorld);
        """,
        """
        Hello;2024-05-01;True;a|b;# Hi
        ;False
        Second;2024-06-02;Short;0;Text.;True
        2;Second;True;hello-world
        """);

    [Fact]
    public void Properties_are_filled_and_keep_their_defaults() => Check(
        """
        [SeedCollection("products")]
        public partial class Product
        {
            public SeedKey Key { get; init; }
            public required string Name { get; init; }
            public required string? Note { get; init; }
            public decimal Price { get; set; } = 9.5m;
            public ImmutableArray<int> Sizes { get; init; }
            public string Unit { get; init; } = "piece";
            public string Label => Name + "!";
            [SeedIgnore] public string? Cached { get; set; }
        }
        """,
        [("products.yml", "tea:\n  name: Tea\n  price: 1.50\n  sizes: [1, 2]\njam:\n  name: Jam\n  unit: jar\n  note: sweet\n")],
        """
        Product tea = Products.Tea;
        Show(tea.Key.Value, tea.Name, tea.Note is null, tea.Price, string.Join('|', tea.Sizes), tea.Unit, tea.Label);
        Show(Products.Jam.Key, Products.Jam.Note, Products.Jam.Price, Products.Jam.Sizes.Length, Products.Jam.Unit);
        """,
        """
        tea;Tea;True;1.50;1|2;piece;Tea!
        jam;sweet;9.5;0;jar
        """);

    [Fact]
    public void Names_may_be_keywords() => Check(
        """
        public enum @if { @public, @private }

        [SeedCollection("groups")]
        public partial record @class(string @default, @if @for, ImmutableArray<string> @params, @class? @ref = null) : IComparable<@class>
        {
            public string? @in { get; init; }
            public required int @as { get; init; }
            public partial @class? @is { get; init; }
            public int CompareTo(@class? other) => 0;
        }
        """,
        [("groups.yml", "new:\n  default: a\n  for: private\n  params: [x, y]\n  in: b\n  as: 7\n  is: old\nold:\n  default: c\n  for: public\n  as: 8\n  ref: new\n")],
        """
        @class entry = Groups.New;
        Show(entry.@default, entry.@for, entry.@params[1], entry.@in, entry.@as, entry.@is?.@default, Groups.Old.@ref?.@as);
        Show(Groups.ByParam("x").Count, Groups.Params[0].Value, Groups.ByRef(entry)[0].@default, entry.GroupsByIs.Count, Groups.Old.@is is null);
        Show(entry.ToString().Contains("ref = "));
        """,
        """
        a;private;y;b;7;c;7
        1;x;c;0;True
        True
        """);

    [Fact]
    public void Every_type_of_a_field_has_the_value_that_is_written() => Check(
        """
        public enum Level { Low, VeryHigh, [System.Runtime.Serialization.EnumMember(Value = "mid-dle")] Middle }
        [Flags] public enum Days { None = 0, Monday = 1, Sunday = 64 }
        public sealed class Celsius
        {
            public double Value { get; private init; }
            public static Celsius Parse(string text, IFormatProvider? provider) => new() { Value = double.Parse(text, provider) };
        }
        [SeedCollection("things")]
        public partial record Thing(
            bool Flag, sbyte A, byte B, short C, ushort D, int E, uint F, long G, ulong H, float I, double J, decimal K, char L,
            DateOnly Day, TimeOnly Time, DateTime Local, DateTimeOffset At, TimeSpan Span, TimeSpan Iso, Guid Id, Uri Link, Version Version,
            Level Level, Level Other, Level Third, Days Days, Celsius Warm, int? None, int? Some,
            IReadOnlyDictionary<string, int> Map, System.Collections.Frozen.FrozenDictionary<string, string> Frozen, int[] Array, List<DateOnly> Dates);
        """,
        [("things.yml", """
            x:
              flag: true
              a: -128
              b: 255
              c: -32768
              d: 65535
              e: 0x1F
              f: 4294967295
              g: -9223372036854775808
              h: 18446744073709551615
              i: 1.5
              j: .inf
              k: 79228162514264337593543950335
              l: é
              day: 2024-02-29
              time: "14:30"
              local: 2024-05-01 10:00
              at: 2024-05-01 10:00:00 +0200
              span: "1:30:00"
              iso: PT1H30M
              id: 3f2504e0-4f89-11d3-9a0c-0305e82c3301
              link: /a/b?c=1
              version: 1.2.3
              level: very-high
              other: LOW
              third: mid-dle
              days: [monday, Sunday]
              warm: 21.5
              none: ~
              some: 3
              map: { one: 1, "t\"wo": 2 }
              frozen: { k: v }
              array: [3, 4]
              dates: [2024-01-01]
            """)],
        """
        Thing t = Things.X;
        Show(t.Flag, t.A, t.B, t.C, t.D, t.E, t.F, t.G, t.H, t.I, t.J, t.K, t.L);
        Show(t.Day.ToString("O"), t.Time.ToString("O"), t.Local.ToString("O"), t.At.ToString("O"), t.Span, t.Iso, t.Id, t.Link, t.Version);
        Show(t.Level, t.Other, t.Third, t.Days, t.Warm.Value, t.None is null, t.Some, t.Map["one"], t.Map["t\"wo"], t.Frozen["k"], string.Join('|', t.Array), t.Dates[0].Year);
        """,
        """
        True;-128;255;-32768;65535;31;4294967295;-9223372036854775808;18446744073709551615;1.5;Infinity;79228162514264337593543950335;é
        2024-02-29;14:30:00.0000000;2024-05-01T10:00:00.0000000;2024-05-01T10:00:00.0000000+02:00;01:30:00;01:30:00;3f2504e0-4f89-11d3-9a0c-0305e82c3301;/a/b?c=1;1.2.3
        VeryHigh;Low;Middle;Monday, Sunday;21.5;True;3;1;2;v;3|4;2024
        """);

    [Fact]
    public void Records_can_be_nested_and_be_parts_of_themselves() => Check(
        """
        public record Address(string City, string? Zip = null);
        public record MenuItem(string Title) { public ImmutableArray<MenuItem> Items { get; init; } }
        [SeedCollection("sites")]
        public partial record SiteInfo(Address Home, IReadOnlyList<Address> Others, Dictionary<string, Address> Named, MenuItem Menu);
        """,
        [("sites.json", """
            { "a": { "home": { "city": "Köln", "zip": "50667" }, "others": [ { "city": "A" }, { "city": "B" } ], "named": { "x": { "city": "C" } },
                     "menu": { "title": "Root", "items": [ { "title": "Leaf", "items": [] }, { "title": "Twig", "items": [ { "title": "Bud" } ] } ] } } }
            """)],
        """
        SiteInfo a = Sites.A;
        Show(a.Home.City, a.Home.Zip, a.Others[1].City, a.Named["x"].City, a.Menu.Items[1].Items[0].Title, a.Menu.Items[0].Items.Length);
        """,
        "Köln;50667;B;C;Bud;0");

    [Fact]
    public void A_field_chooses_the_record_of_a_union() => Check(
        """
        [SeedUnion("kind")]
        public abstract record Block
        {
            public sealed record Text(string Value) : Block;
            [SeedField("img")] public sealed record Image(Uri Source, string? Alt) : Block;
        }
        [SeedCollection("pages")]
        public partial record Page(ImmutableArray<Block> Blocks);
        """,
        [("pages/home.yml", "blocks:\n  - { kind: text, value: Hi }\n  - { kind: img, source: /a.png }\n")],
        "Show(Pages.Home.Blocks[0], ((Block.Image)Pages.Home.Blocks[1]).Source);",
        "Text { Value = Hi };/a.png");

    [Fact]
    public void Names_match_in_any_casing_and_by_attribute() => Check(
        """
        [SeedCollection("things")]
        public partial record Thing(string FirstName, string LastName, string ShoeSize, [property: SeedField("$id")] string Id, [SeedField("x y")] string Other);
        """,
        [("things.yml", "a:\n  first_name: A\n  last-name: B\n  ShoeSize: C\n  $id: D\n  x y: E\n")],
        "Show(Things.A.FirstName, Things.A.LastName, Things.A.ShoeSize, Things.A.Id, Things.A.Other);",
        "A;B;C;D;E");

    [Fact]
    public void A_type_can_stand_in_another_namespace_and_in_other_types() => Check(
        """
        namespace Models
        {
            internal partial class Outer
            {
                [SeedCollection("things")]
                internal partial record Thing(string Name);
            }
        }
        """,
        [("things.yml", "a: { name: N }\n")],
        "Models.Outer.Thing thing = Things.A; Show(thing.Name);",
        "N",
        isInNamespace: false);

    [Fact]
    public void Rows_are_entries_and_the_key_is_the_member_that_is_one() => Check(
        """
        [SeedCollection("products")]
        public partial record Product(SeedKey Sku, string Name, int Stock, bool InStock, DateOnly? Since);
        """,
        [("products.csv", "name,sku,stock,inStock,since\nTea,t-1,007,TRUE,\nJam,j-2,12,false,2024-05-01\n")],
        "Show(Products.T1.Sku, Products.T1.Name, Products.T1.Stock, Products.T1.InStock, Products.T1.Since is null, Products.J2.Since?.Year);",
        "t-1;Tea;7;True;True;2024");

    [Fact]
    public void A_string_named_Body_is_the_text() => Check(
        """
        [SeedCollection("notes")] public partial record Note(string Title, string Body);
        [SeedCollection("items")] public partial record Item(string Body);
        [SeedCollection("news")] public partial record Story(Article Text, string? Source);
        """,
        [("notes/a.md", "---\ntitle: T\n---\nThe *text*."), ("items.yml", "a: { body: field }\n"), ("news/a.txt", "12 Juli 2023\n\nVILNIUS, Lituania – Satu dua tiga.\n")],
        "Show(Notes.A.Body, Items.A.Body, News.A.Text.Date?.ToString(\"O\"), News.A.Source is null);",
        "The *text*.;field;2023-07-12;True");

    [Fact]
    public void A_declared_type_can_derive_from_Article() => Check(
        """
        [SeedCollection("articles")]
        public partial class Story : Article
        {
            public required string Section { get; init; }
            public int Stars { get; init; } = 3;
        }
        """,
        [("articles/a.txt", "12 Juli 2023\n\nVILNIUS, Lituania – Satu dua tiga.\n"), ("articles/a.yml", "section: World\nheadline: H\n")],
        "Show(Articles.A.Section, Articles.A.Stars, Articles.A.Headline, Articles.A.Date?.Year, Articles.A.Lead);",
        "World;3;H;2023;Satu dua tiga.");

    [Fact]
    public void A_declared_collection_without_seeds_is_empty()
    {
        var output = DeclaredProject.Create("[SeedCollection(\"posts\")] public partial record Post(string Title);").Code("Use.cs", "class Use { int Count => Site.Posts.All.Count; }").Run();

        Assert.Equal("SEED5009", Assert.Single(output.Diagnostics).Id);
        Assert.Empty(output.CompilerErrors);
        Assert.Equal(0, output.Load().GetType("Site.Posts")!.GetProperty("Count")!.GetValue(null));
    }

    private static void Check(string declarations, (string Path, string Text)[] seeds, string code, string expected, bool isInNamespace = true) =>
        Probe.Check(DeclaredProject.Create(declarations, isInNamespace, seeds), code, expected);
}
