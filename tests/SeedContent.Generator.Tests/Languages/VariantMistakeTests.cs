using SeedContent.Generator.Tests.Declarations;

namespace SeedContent.Generator.Tests.Languages;

/// <summary>What is wrong with variants, at its place.</summary>
public sealed class VariantMistakeTests
{
    private const string Declaration =
        """
        [SeedCollection("posts")] public partial record Post(
            [SeedInvariant] DateOnly Date, [SeedInvariant] string? Sku = null, [SeedInvariant] ImmutableArray<string> Tags = default,
            [property: SeedInvariant] IReadOnlyDictionary<string, int>? Sizes = null, [SeedInvariant] Part? Part = null, [SeedInvariant] SeedKey Key = default, MarkdownBody? Body = null,
            [Unique] string? Number = null);
        public record Part(int Width, string? Name = null);
        """;

    [Fact]
    public void Tags_that_differ_in_casing_or_in_the_extension_only_are_an_error_at_both() => new MarkedProject("")
        .Seed("posts/a.md", "A").Seed("posts/a.pt-BR.md", "⟦⟧B").Seed("posts/a.pt-br.md", "⟦⟧C").Seed("posts/a.id.md", "⟦⟧D").Seed("posts/a.id.markdown", "⟦⟧E")
        .AssertMarked(
            "SEED1013 'seeds/posts/a.pt-BR.md' is the variant of 'seeds/posts/a.md' in 'pt-BR', and so is 'seeds/posts/a.pt-br.md'; keep one of them, casing does not tell language tags apart",
            "SEED1013 'seeds/posts/a.pt-br.md' is the variant of 'seeds/posts/a.md' in 'pt-br', and so is 'seeds/posts/a.pt-BR.md'; keep one of them, casing does not tell language tags apart",
            "SEED1013 'seeds/posts/a.id.md' is the variant of 'seeds/posts/a.md' in 'id', and so is 'seeds/posts/a.id.markdown'; keep one of them, casing does not tell language tags apart",
            "SEED1013 'seeds/posts/a.id.markdown' is the variant of 'seeds/posts/a.md' in 'id', and so is 'seeds/posts/a.id.md'; keep one of them, casing does not tell language tags apart");

    [Fact]
    public void A_variant_without_the_slug_of_its_entry_is_an_error_at_its_slug_or_its_start() => new MarkedProject("")
        .Seed("posts/a.md", "---\nslug: first\n---\nA").Seed("posts/a.id.md", "---\nslug: ⟦frist⟧\n---\nB").Seed("posts/a.ja.md", "⟦⟧C").Seed("posts/a.fr.md", "---\nslug: first\n---\nD")
        .Seed("posts/b.md", "E").Seed("posts/b.id.md", "---\nslug: ⟦c⟧\n---\nF")
        .AssertMarked(
            "SEED3028 The key here is 'frist', but that of the entry, 'seeds/posts/a.md', is 'first'; write 'slug: first' here",
            "SEED3028 The key here is 'a', but that of the entry, 'seeds/posts/a.md', is 'first'; write 'slug: first' here",
            "SEED3028 The key here is 'c', but that of the entry, 'seeds/posts/b.md', is 'b'; write 'slug: b' here");

    [Fact]
    public void A_language_that_contradicts_the_file_name_is_a_warning() => new MarkedProject("")
        .Seed("posts/a.md", "---\nlanguage: en\n---\nA").Seed("posts/a.id.md", "---\nlanguage: ⟦en⟧\n---\nB")
        .Seed("posts/a.pt.md", "---\nlanguage: pt-BR\n---\nC").Seed("posts/a.zh-Hant.md", "---\nlanguage: ZH\n---\nD").Seed("posts/a.ja.md", "E").Seed("posts/a.ja.yml", "language: ⟦jav⟧\n")
        .AssertMarked(
            "SEED3029 The language here is 'en', but the file's name says 'id'; remove the field, or rename the file",
            "SEED3029 The language here is 'jav', but the file's name says 'ja'; remove the field, or rename the file");

    [Fact]
    public void A_variant_of_another_kind_than_its_entry_is_an_error() => new MarkedProject("")
        .Seed("posts/a.md", "A").Seed("posts/a.id.txt", "⟦⟧B")
        .AssertMarked("SEED1009 'seeds/posts/a.id.txt' is a plain-text article, but the collection 'posts' holds Markdown seeds such as 'seeds/posts/a.md'; a collection has one kind: move the file to a folder of its own, or rename it");

    [Fact]
    public void Values_of_variants_are_checked_as_those_of_entries_are() => new MarkedProject(
        """
        [SeedCollection("posts")] public partial record Post([property: StringLength(5)] string Title, Author? Author, [Unique] string? Number, MarkdownBody Body);
        [SeedCollection("authors")] public partial record Author(string Name);
        """)
        .Seed("posts/a.md", "---\ntitle: One\nauthor: jane\nnumber: 1\n---\nA").Seed("posts/a.id.md", "---\ntitle: ⟦Panjang sekali⟧\nauthor: ⟦jnae⟧\nnumber: 1\n---\nB")
        .Seed("posts/b.md", "---\ntitle: Two\nnumber: ⟦2⟧\n---\nA").Seed("posts/c.md", "---\ntitle: Three\nnumber: 3\n---\nA").Seed("posts/c.id.md", "---\ntitle: Tiga\nnumber: ⟦2⟧\n---\nA")
        .Seed("posts/c.ja.md", "⟦---⟧\nnumber: 3\n---\nA")
        .Seed("authors.yml", "jane: { name: Jane }")
        .AssertMarked(
            "SEED3020 The text 'title' has 14 characters; at most 5 are allowed",
            "SEED4001 'jnae' is not an entry of 'authors'; did you mean 'jane'?",
            "SEED3024 The value '2' of 'number' is also that of the entry 'c' in 'seeds/posts/c.id.md'; give each entry its own",
            "SEED3024 The value '2' of 'number' is also that of the entry 'b' in 'seeds/posts/b.md'; give each entry its own",
            "SEED3012 The field 'title' is missing; expected a text; 'a' has 'One'");

    [Fact]
    public void An_eager_reference_of_a_variant_is_no_circle() => new MarkedProject(
        """
        [SeedCollection("posts")] public sealed partial class Post : Document { [SeedReference("posts")] public required Post? Next { get; init; } }
        """)
        .Seed("posts/a.md", "---\nnext: null\n---\nA").Seed("posts/a.id.md", "---\nnext: b\n---\nA").Seed("posts/b.md", "---\nnext: a\n---\nA")
        .AssertClean();

    [Theory]
    [InlineData("date: 2024-01-02", "date: 2024-01-02T00:00:00Z")]
    [InlineData("date: 2024-01-02\nsku: null", "date: 2024-01-02")]
    [InlineData("date: 2024-01-02\ntags: [a, b]", "date: '2024-01-02'\ntags:\n  - 'a'\n  - b")]
    [InlineData("date: 2024-01-02\ntags: []", "date: 2024-01-02")]
    [InlineData("date: 2024-01-02\nsizes: { a: 1, b: 0x10 }", "date: 2024-01-02\nsizes: { b: 16, a: 1 }")]
    [InlineData("date: 2024-01-02\npart: { width: 1, name: x }", "date: 2024-01-02\npart: { Name: x, Width: 01 }")]
    public void Values_that_are_equal_as_they_are_read_are_the_same(string entry, string variant) => new MarkedProject(Declaration)
        .Seed("posts/a.md", $"---\n{entry}\n---\nA").Seed("posts/a.id.md", $"---\n{variant}\n---\nB")
        .AssertClean();

    [Theory]
    [InlineData("date: 2024-01-02", "date: ⟦2024-01-03⟧", "'date' is '2024-01-03' here and '2024-01-02' in the entry")]
    [InlineData("date: 2024-01-02\nsku: a1", "date: 2024-01-02\nsku: ⟦A1⟧", "'sku' is 'A1' here and 'a1' in the entry")]
    [InlineData("date: 2024-01-02\ntags: [a, b]", "date: 2024-01-02\ntags: ⟦[b, a]⟧", "'tags' is [b, a] here and [a, b] in the entry")]
    [InlineData("date: 2024-01-02", "date: 2024-01-02\ntags: ⟦[b]⟧", "'tags' is [b] here and missing in the entry")]
    [InlineData("date: 2024-01-02\npart: { width: 1 }", "date: 2024-01-02\npart: ⟦{ width: 1, name: x }⟧", "'part' is { width: 1, name: x } here and { width: 1 } in the entry")]
    [InlineData("date: 2024-01-02\nsizes: { a: 1 }", "date: 2024-01-02\nsizes: ⟦{ a: 2 }⟧", "'sizes' is { a: 2 } here and { a: 1 } in the entry")]
    public void A_value_that_is_to_be_the_same_and_is_not_is_a_warning_at_it(string entry, string variant, string message) => new MarkedProject(Declaration)
        .Seed("posts/a.md", $"---\n{entry}\n---\nA").Seed("posts/a.id.md", $"---\n{variant}\n---\nB")
        .AssertMarked($"SEED3030 {message}, 'seeds/posts/a.md'; a field that is [SeedInvariant] is the same in all languages");

    [Fact]
    public void A_value_that_only_the_entry_has_is_missed_at_the_head_of_the_fields() => new MarkedProject(Declaration)
        .Seed("posts/a.md", "---\ndate: 2024-01-02\nsku: a1\n---\nA").Seed("posts/a.id.md", "⟦---⟧\ndate: 2024-01-02\n---\nB")
        .AssertMarked("SEED3030 'sku' is missing here and 'a1' in the entry, 'seeds/posts/a.md'; a field that is [SeedInvariant] is the same in all languages");

    [Fact]
    public void A_value_that_cannot_be_read_is_not_compared() => new MarkedProject(Declaration)
        .Seed("posts/a.md", "---\ndate: 2024-01-02\nsku: x\n---\nA").Seed("posts/a.id.md", "---\ndate: ⟦soon⟧\nsku: x\n---\nB")
        .AssertMarked("SEED3001 Expected a date such as 2024-05-01, found 'soon'");

    [Theory]
    [InlineData("public string? Body { get; init; }", "Body: it is the text below the fields")]
    [InlineData("public MarkdownBody Text { get; init; } = null!;", "Text: it is the text below the fields")]
    public void What_cannot_be_compared_cannot_be_marked(string member, string message) => new MarkedProject(
        $"[SeedCollection(\"posts\")] public partial class Post {{ [⟦SeedInvariant⟧] {member} }}")
        .Seed("posts/a.md", "A")
        .AssertMarked($"SEED5011 [SeedInvariant] cannot be checked on {message}");

    [Fact]
    public void A_field_of_a_record_within_an_entry_cannot_be_marked() => new MarkedProject(
        "[SeedCollection(\"posts\")] public partial record Post(Part? Part, MarkdownBody Body); public record Part([⟦SeedInvariant⟧] int Width);")
        .Seed("posts/a.md", "A")
        .AssertMarked("SEED5011 [SeedInvariant] cannot be checked on Width: only a field of the entry itself is compared, no field of a record in it");
}
