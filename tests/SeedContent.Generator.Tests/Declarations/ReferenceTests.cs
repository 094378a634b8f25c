using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Declarations;

/// <summary>References between collections: what they give, how they are looked up, and what is wrong with them.</summary>
public sealed class ReferenceTests
{
    private const string Authors = "jane:\n  name: Jane\n  city: Cologne\nmax:\n  name: Max\n";

    private static readonly (string, string)[] Blog =
    [
        ("authors.yml", Authors),
        ("posts/a.md", "---\ntitle: A\ndate: 2024-05-01\nauthor: jane\ntags: [x, y]\n---\nText."),
        ("posts/b.md", "---\ntitle: B\ndate: 2024-05-02\nauthor: max\neditor: jane\ntags: [y]\n---\nText."),
        ("posts/c.md", "---\ntitle: C\ndate: 2024-05-03\nauthor: jane\nrelated: [a, b]\n---\nText."),
    ];

    private const string Post =
        """
        [SeedCollection("posts", OrderBy = "-Date")]
        public partial record Post(string Title, DateOnly Date, Author Author, ImmutableArray<string> Tags, ImmutableArray<Post> Related, Author? Editor = null);
        """;

    [Fact]
    public void A_reference_is_the_entry_of_an_inferred_collection() => Probe.Check(
        DeclaredProject.Create(Post, Blog),
        """
        Author jane = Posts.A.Author;
        Show(jane.Name, ReferenceEquals(jane, Authors.Jane), Posts.A.Editor is null, Posts.B.Editor?.Name, Posts.C.Related[1].Author.Name, Posts.A.Related.Length);
        """,
        "Jane;True;True;Jane;Max;0");

    [Fact]
    public void Entries_are_looked_up_by_references_and_tags_and_counted() => Probe.Check(
        DeclaredProject.Create(Post, Blog),
        """
        Show(string.Join(',', Posts.ByAuthor(Authors.Jane).Select(post => post.Title)), string.Join(',', Posts.ByAuthor("max").Select(post => post.Title)), Posts.ByAuthor("nobody").Count);
        Show(string.Join(',', Posts.ByTag("y").Select(post => post.Title)), Posts.ByTag("y")[1].Title, Posts.ByTag("y")["a"].Title, Posts.ByTag("x").TryGet("b", out _), Posts.ByTag("Y").Count);
        Show(string.Join(',', Posts.Tags.Select(tag => tag.Value + tag.Count)), string.Join(',', Posts.Authors.Select(author => author.Value.Name + author.Count)), Posts.Related[0].Value.Title);
        Show(Posts.ByEditor(Authors.Jane)[0].Title, Posts.ByRelated(Posts.A)[0].Title);
        """,
        """
        C,A;B;0
        B,A;A;A;False;0
        x1,y2;Jane2,Max1;A
        B;C
        """);

    [Fact]
    public void The_way_back_stands_on_the_type_that_is_referred_to() => Probe.Check(
        DeclaredProject.Create(Post, Blog),
        """
        SeedCollection<Post> posts = Authors.Jane.PostsByAuthor;
        Show(posts.Count, posts[0].Title, Authors.Jane.PostsByEditor[0].Title, Authors.Max.PostsByEditor.Count, Posts.A.Posts[0].Title);
        """,
        "2;C;B;0;C");

    [Fact]
    public void An_ordered_collection_has_next_and_previous_entries() => Probe.Check(
        DeclaredProject.Create(Post, Blog),
        "Show(string.Join(',', Posts.All.Select(post => post.Title)), Posts.B.Next?.Title, Posts.B.Previous?.Title, Posts.C.Previous is null, Posts.A.Next is null);",
        "C,B,A;A;C;True;True");

    [Fact]
    public void Entries_can_refer_to_each_other_in_a_circle() => Probe.Check(
        DeclaredProject.Create(
            """
            [SeedCollection("people")]
            public partial record Person(string Name, Person? Spouse, ImmutableArray<Person> Friends)
            {
                public partial Person? Boss { get; }
            }
            """,
            ("people.yml", "a: { name: A, spouse: b, friends: [b, a], boss: b }\nb: { name: B, spouse: a, boss: a }\n")),
        """
        Show(People.A.Spouse?.Spouse?.Name, People.A.Friends[1].Name, People.A.Boss!.Boss!.Name);
        Show(People.A);
        Show(People.A.Equals(People.B), People.A == (People.A with { }), (People.A with { Spouse = People.A }).Spouse!.Name);
        """,
        """
        A;A;A
        Person { Name = A, Spouse = b, Friends = b, a, Boss = b }
        False;True;A
        """);

    [Fact]
    public void A_record_s_text_has_its_own_members_and_not_those_that_lead_to_other_entries() => Probe.Check(
        DeclaredProject.Create(
            """
            public record Named(string Name);
            [SeedCollection("people", OrderBy = "Age")]
            public sealed partial record Person(int Age)
            {
                public string @class => "x";
                public string Twice => $"{Age * 2}";
                public readonly int Field = 7;
                internal int Hidden => 1;
            }
            [SeedCollection("pets")]
            public partial record Pet(string Name, Person Owner) : Named(Name);
            """,
            ("people.yml", "a: { age: 1 }\nb: { age: 2 }\n"),
            ("pets.yml", "p: { name: P, owner: a }\n")),
        """
        Show(People.A.Next is not null, People.B.Previous is not null, People.A.Pets.Count);
        Show(People.A);
        Show(Pets.P);
        """,
        """
        True;True;1
        Person { Age = 1, class = x, Twice = 2, Field = 7 }
        Pet { Name = P, Owner = a }
        """);

    [Fact]
    public void A_long_chain_of_references_is_no_deep_stack()
    {
        var seeds = string.Concat(Enumerable.Range(0, 5000).Select(i => $"n{i}: {{ next: {(i == 4999 ? "~" : $"n{i + 1}")} }}\n"));

        Probe.Check(
            DeclaredProject.Create("[SeedCollection(\"nodes\")] public partial record Node(Node? Next, string Name = \"\");", ("nodes.yml", seeds)).Property("SeedContentMembers", "All"),
            "var count = 0; for (var node = Nodes.N0; node is not null; node = node.Next) { count++; } Show(count);",
            "5000");
    }

    [Fact]
    public void Keys_can_stay_text_and_are_checked_all_the_same()
    {
        var output = DeclaredProject.Create(
            "[SeedCollection(\"posts\")] public partial record Post([SeedReference(\"authors\")] string Author, [property: SeedReference(\"authors\")] ImmutableArray<string> Others);",
            ("authors.yml", Authors),
            ("posts.yml", "a: { author: jane, others: [max, jnae] }\n")).Run();

        Assert.Equal("/project/seeds/posts.yml(1,34): error SEED4001: 'jnae' is not an entry of 'authors'; did you mean 'jane'?", Assert.Single(output.Messages));
        Assert.Empty(output.CompilerErrors);
    }

    [Fact]
    public void A_text_collection_is_referred_to_by_attribute() => Probe.Check(
        DeclaredProject.Create(
            """
            [SeedCollection("topics")]
            public partial record Topic(string Name, [SeedReference("articles")] Article? Lead, [SeedReference("docs")] ImmutableArray<Document> More);
            """,
            ("articles/a.txt", "One two."),
            ("docs/b.md", "B."),
            ("topics.yml", "t: { name: T, lead: a, more: [b] }\n")),
        "Show(Topics.T.Lead?.Text, Topics.T.More[0].Body, Topics.ByLead(Articles.A)[0].Name, Topics.ByMore(Docs.B).Count);",
        "One two.;B.;T;1");

    [Fact]
    public void A_text_that_refers_to_nobody_has_an_empty_list() => Probe.Check(
        DeclaredProject.Create(
            "[SeedCollection(\"articles\")] public partial class Story : Article { public ImmutableArray<Author> People { get; init; } public Author[] Others { get; init; } = []; }",
            ("authors.yml", Authors),
            ("articles/a.txt", "One two."),
            ("articles/b.txt", "---\npeople: [jane]\nothers: []\n---\nThree.")),
        "Show(Articles.A.People.Length, Articles.A.Others.Length, Articles.B.People[0].Name, Articles.B.Others.Length);",
        "0;0;Jane;0");

    [Fact]
    public void Every_dangling_reference_is_reported_at_its_value()
    {
        var output = DeclaredProject.Create(Post, ("authors.yml", Authors), ("posts/a.md", "---\ntitle: A\ndate: 2024-05-01\nauthor: jnae\nrelated: [b, a]\neditor: someone else\n---\nText.")).Run();

        Assert.Equal(
            [
                "/project/seeds/posts/a.md(4,9): error SEED4001: 'jnae' is not an entry of 'authors'; did you mean 'jane'?",
                "/project/seeds/posts/a.md(5,11): error SEED4001: 'b' is not an entry of 'posts'; did you mean 'a'?",
                "/project/seeds/posts/a.md(6,9): error SEED4001: 'someone else' is not an entry of 'authors'; it has 2 entries, such as 'jane'",
            ],
            output.Messages);
        Assert.Empty(output.CompilerErrors);
    }

    // A baseline, or a severity, lets the build pass all the same.
    [Fact]
    public void What_a_dangling_reference_names_is_left_out_and_missing_where_it_must_be_there()
    {
        var shown = Probe.Run(
            DeclaredProject.Create(
                Post + """

                [SeedCollection("teams")]
                public partial class Team { public Author? Lead { get; init; } public Author[] Members { get; init; } = []; public List<Author>? Guests { get; init; } }
                """,
                ("authors.yml", Authors),
                ("posts/a.md", "---\ntitle: A\ndate: 2024-05-01\nauthor: jnae\nrelated: [b, a, c]\neditor: someone else\n---\nText."),
                ("teams.yml", "red: { lead: nobody, members: [max, nobody], guests: [jane] }\n")),
            """
            Show(Posts.A.Editor is null, Posts.A.Related.Length, Posts.A.Related[0].Title, Posts.Related.Length, Teams.Red.Lead is null, Teams.Red.Members[0].Name, Teams.Red.Members.Length, Teams.Red.Guests![0].Name);
            try { Show(Posts.A.Author); } catch (KeyNotFoundException exception) { Show(exception.Message); }
            """,
            out var output);

        Assert.Equal("True;1;A;1;True;Max;1;Jane\nNo entry has the key 'jnae'.\n", shown);
        Assert.Equal("SEED4001 6", output.CountOfEachId);
    }

    [Fact]
    public void A_list_can_be_a_text_with_separators_and_each_item_has_its_place()
    {
        var output = DeclaredProject.Create(
            "[SeedCollection(\"topics\")] public partial record Topic([SeedSeparator(\",\")] ImmutableArray<Topic> Related, [SeedSeparator(\";\")] int[] Numbers);",
            ("topics.yml", "a: { related: \"b, nope ,, c\", numbers: 1 }\nb: { related: [c], numbers: 1; 2 ;x }\nc: {}\n")).Run();

        Assert.Equal(
            [
                "/project/seeds/topics.yml(1,19): error SEED4001: 'nope' is not an entry of 'topics'; it has 3 entries, such as 'a'",
                "/project/seeds/topics.yml(2,35): error SEED3002: Expected a whole number from -2147483648 to 2147483647 for 'numbers', found 'x'",
            ],
            output.Messages);
        Assert.Empty(output.CompilerErrors);
    }

    [Fact]
    public void A_collection_that_is_not_there_is_named()
    {
        var output = DeclaredProject.Create(
            "[SeedCollection(\"posts\")] public partial record Post([SeedReference(\"autors\")] string Author);",
            ("authors.yml", Authors),
            ("posts.yml", "a: { author: jane }\n")).Run();

        Assert.Equal("/project/seeds/posts.yml(1,14): error SEED4001: 'jane' is not an entry of 'autors'; there is no such collection; did you mean 'authors'?", Assert.Single(output.Messages));
    }

    [Fact]
    public void Entries_that_need_each_other_are_reported_with_all_of_them()
    {
        var output = DeclaredProject.Create(
            "[SeedCollection(\"people\")] public partial class Person { public Person? Boss { get; init; } }",
            ("people.yml", "a: { boss: b }\nb: { boss: c }\nc: { boss: a }\nd: { boss: a }\n")).Run();

        var diagnostic = Assert.Single(output.Diagnostics);
        Assert.StartsWith("/project/seeds/people.yml(3,12): error SEED4004: The entries refer to each other in a circle ('a' → 'b' → 'c' → 'a')", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, diagnostic.AdditionalLocations.Count);
    }
}
