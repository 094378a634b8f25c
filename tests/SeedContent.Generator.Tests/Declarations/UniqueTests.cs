namespace SeedContent.Generator.Tests.Declarations;

/// <summary>Values that only one entry of a collection may have.</summary>
public sealed class UniqueTests
{
    [Fact]
    public void A_value_that_only_one_entry_may_have_is_reported_in_both()
    {
        var diagnostics = new MarkedProject("[SeedCollection(\"posts\")] public partial record Post([Unique] string? Isbn, [Unique] decimal? Price, MarkdownBody Body);")
            .Seed("posts/a.md", "---\nisbn: ⟦one⟧\nprice: ⟦1.50⟧\n---\n")
            .Seed("posts/b.md", "---\nisbn: One\nprice: 2\n---\n")
            .Seed("posts/c.md", "---\nisbn: ⟦'one'⟧\n---\n")
            .Seed("posts/d.md", "---\nisbn: ~\nprice: ⟦1.5⟧\n---\n")
            .Seed("posts/e.md", "---\nisbn: ⟦\"one\"⟧\n---\n")
            .AssertMarked(
                "SEED3024 The value '1.5' of 'price' is also that of the entry 'a' in 'seeds/posts/a.md'; give each entry its own",
                "SEED3024 The value '1.50' of 'price' is also that of the entry 'd' in 'seeds/posts/d.md'; give each entry its own",
                "SEED3024 The value 'one' of 'isbn' is also that of the entry 'a' in 'seeds/posts/a.md'; give each entry its own",
                "SEED3024 The value 'one' of 'isbn' is also that of the entry 'a' in 'seeds/posts/a.md'; give each entry its own",
                "SEED3024 The value 'one' of 'isbn' is also that of the entry 'c' in 'seeds/posts/c.md'; give each entry its own");

        Assert.Equal(
            ["posts/c.md", "posts/d.md", "posts/a.md", "posts/a.md", "posts/a.md"],
            diagnostics.Select(diagnostic => Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path["/project/seeds/".Length..]));
    }

    [Fact]
    public void Unique_values_are_compared_in_their_type_and_within_a_collection() => new MarkedProject("""
        [SeedCollection("rows")] public partial record Row(SeedKey Id, [Unique] DateTimeOffset? At, [Unique] DateTime? Local, [Unique] int? Number, [Unique] double? Real, [Unique] Level? Level);
        [SeedCollection("others")] public partial record Other(SeedKey Id, [Unique] int Number);
        """)
        .Seed("rows.csv", """
            id,at,local,number,real,level
            a,2024-05-01T10:00:00.1Z,2024-05-01T10:00:00.1,⟦1⟧,0.1,low
            b,⟦2024-05-01T10:00:00.2Z⟧,2024-05-01T10:00:00.2,⟦0x1⟧,0.10000000000000002,⟦mid-dle⟧
            c,⟦2024-05-01T12:00:00.2+02:00⟧,,,,⟦Mid_Dle⟧
            """)
        .Seed("others.csv", "id,number\na,1\n")
        .AssertMarked(
            "SEED3024 The value '0x1' of 'number' is also that of the entry 'a' in 'seeds/rows.csv'; give each entry its own",
            "SEED3024 The value '1' of 'number' is also that of the entry 'b' in 'seeds/rows.csv'; give each entry its own",
            "SEED3024 The value '2024-05-01T10:00:00.2Z' of 'at' is also that of the entry 'c' in 'seeds/rows.csv'; give each entry its own",
            "SEED3024 The value '2024-05-01T12:00:00.2+02:00' of 'at' is also that of the entry 'b' in 'seeds/rows.csv'; give each entry its own",
            "SEED3024 The value 'Mid_Dle' of 'level' is also that of the entry 'b' in 'seeds/rows.csv'; give each entry its own",
            "SEED3024 The value 'mid-dle' of 'level' is also that of the entry 'c' in 'seeds/rows.csv'; give each entry its own");
}
