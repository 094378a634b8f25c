using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.JsonSchema;

/// <summary>Which schemas are handed to the build, and what they look like.</summary>
public sealed class JsonSchemaTests
{
    [Fact]
    public void A_declared_type()
    {
        var output = SchemaProject.Create(
            """"
            public enum Level { Low, VeryHigh }
            public sealed record Address(string Street, Address? Old = null);
            [SeedUnion("kind")] public abstract record Block
            {
                public sealed record Text(string Value) : Block;
                [SeedField("img")] public sealed record Image(Uri Source) : Block;
            }
            [SeedCollection("products")] public partial record Product(
                [property: StringLength(40, MinimumLength = 1)] string Title,
                DateOnly Date,
                [property: Range(0, 99.5)] decimal UnitPrice,
                Level Level,
                Author? Author,
                Address Origin,
                ImmutableArray<Block> Blocks,
                IReadOnlyDictionary<string, int> Stock,
                [property: RegularExpression(@"\d+ ""x"""), SeedDefault("1 \"x\"")] string Code,
                MarkdownBody Body,
                bool IsNew = false)
            {
                [SeedField("$id")] public int? Id { get; init; }
            }
            """",
            ("products/a.md", "---\ntitle: A\ndate: 2024-05-01\nunitPrice: 1\nlevel: low\nauthor: jane\norigin: { street: S }\n---\nText."),
            ("authors.yml", "jane: { name: Jane }")).Run().AssertClean();

        GoldenFile.Check(output.Schema("products.schema.json"), "JsonSchemaTests.A_declared_type#products.schema", ".json");
    }

    [Fact]
    public void An_inferred_type()
    {
        var output = SchemaProject.Create("", ("authors.yml", "jane: { name: Jane, born: 1990-02-03, links: [a], mixed: 1 }\njohn: { name: John, mixed: { a: b } }")).Run().AssertClean();

        GoldenFile.Check(output.Schema("authors.file.schema.json"), "JsonSchemaTests.An_inferred_type#authors.file.schema", ".json");
    }

    [Fact]
    public void Each_collection_has_a_schema_and_one_that_is_a_file_has_one_of_the_file()
    {
        var output = SchemaProject.Create(
            "[SeedCollection(\"empty\")] public partial record Nothing(string Name);",
            ("articles/a.txt", "Text."),
            ("docs/b.md", "---\nown: 1\n---\nText."),
            ("tags/c.yml", "name: C"),
            ("odd ü; name/d.txt", "Text."),
            ("authors.yml", "jane: { name: Jane }")).Run().AssertCompiles();

        Assert.Equal(
            "#if false\narticles.schema.json\nauthors.schema.json\nauthors.file.schema.json\ndocs.schema.json\nempty.schema.json\nempty.file.schema.json\nodd_ü__name.schema.json\ntags.schema.json\n#endif\n",
            output.Sources["SeedContent-schemas.g.cs"]);
        Assert.Contains("\"own\": {", output.Schema("docs.schema.json"), StringComparison.Ordinal);
        Assert.Equal(8, output.Sources.Keys.Count(name => name.StartsWith("SeedContent-schema.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("false", "")]
    [InlineData("true", "true")]
    public void Nothing_is_computed_where_none_is_asked_for_or_an_editor_compiles(string value, string isHotReload)
    {
        var host = new GeneratorHost().Property("SeedContentWriteJsonSchema", value).Seed("authors.yml", "jane: { name: Jane }");
        var output = (isHotReload.Length > 0 ? host.HotReload() : host).Run();

        Assert.DoesNotContain(output.Sources.Keys, name => name.StartsWith("SeedContent-schema", StringComparison.Ordinal));
        output.AssertClean();
    }

    [Fact]
    public void An_edit_that_changes_no_type_and_no_key_writes_no_schema_anew()
    {
        var host = SchemaProject.Create("", ("docs/b.md", "---\nown: 1\n---\nText."));
        host.Run();

        Assert.Equal("Cached 1", host.Seed("docs/b.md", "---\nown: 1\n---\nAnother text.").Run().Reasons(TrackingNames.JsonSchemas));
        Assert.Equal("Modified 1", host.Seed("docs/b.md", "---\nown: a\n---\nAnother text.").Run().Reasons(TrackingNames.JsonSchemas));
    }

    [Fact]
    public void A_text_of_any_kind_stands_in_a_schema_and_ends_no_line_of_csharp()
    {
        var output = SchemaProject.Create("", ("authors.yml", "jane:\n  \"a\\u2028#endif\\u0085\\\"\\\\\": 1\n")).Run().AssertCompiles();

        Assert.Contains("\"a\\u2028#endif\\u0085\\\"\\\\\": {", output.Schema("authors.schema.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_keys_of_a_large_collection_are_not_listed()
    {
        const string Declarations = "[SeedCollection(\"posts\")] public partial record Post(Author? Author);";
        string Keys(int count) => string.Concat(Enumerable.Range(0, count).Select(number => $"a{number}: {{ name: N }}\n"));

        Assert.Contains("\"a199\"", SchemaProject.Create(Declarations, ("authors.yml", Keys(200)), ("posts/p.md", "Text.")).Run().Schema("posts.schema.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"a0\"", SchemaProject.Create(Declarations, ("authors.yml", Keys(201)), ("posts/p.md", "Text.")).Run().Schema("posts.schema.json"), StringComparison.Ordinal);
    }
}
