using Microsoft.CodeAnalysis;

namespace SeedContent.Generator.Tests.JsonSchema;

/// <summary>An editor that checks by the schema says what the build says: of right seeds nothing, of wrong ones that they are wrong.</summary>
public sealed class SchemaAgreementTests
{
    private const string Types = """
        public enum Level { Low, [SeedField("mid-dle")] Middle, VeryHigh }
        [Flags] public enum Days { None = 0, Monday = 1, Sunday = 64 }
        public sealed record Address(string Street, string? ZipCode, Address? Old = null);
        [SeedUnion("kind")] public abstract record Block
        {
            public sealed record Text(string Value) : Block;
            [SeedField("img")] public sealed record BigImage(Uri Source, string? Alt) : Block;
        }
        [SeedCollection("authors")] public partial record Author(string Name);

        """;

    // JSON is YAML, so the same text is front matter for the build.
    [Theory]
    [InlineData("string", "'a'", "12", "true", "1.5")]
    [InlineData("string?", "null", "''")]
    [InlineData("bool", "true")]
    [InlineData("int", "-3", "2147483647")]
    [InlineData("byte", "0", "255")]
    [InlineData("ulong", "12")]
    [InlineData("double", "1.5", "2", "1e3")]
    [InlineData("decimal?", "19.99", "null")]
    [InlineData("char", "'a'", "7")]
    [InlineData("DateOnly", "'2024-05-01'", "'2024-05-01T10:30:00Z'", "'2024-05-01 10:30'")]
    [InlineData("TimeOnly", "'14:30'", "'14:30:15.5'")]
    [InlineData("DateTime", "'2024-05-01T14:30:00'", "'2024-05-01'", "'2024-05-01 14:30'")]
    [InlineData("DateTimeOffset", "'2024-05-01T14:30:00+02:00'", "'2024-05-01T14:30Z'", "'2024-05-01 14:30:00 +0200'")]
    [InlineData("TimeSpan", "'1:30:00'", "'PT1H30M'", "'-P1DT2H'", "90", "'1.02:03:04'", "'1:30'")]
    [InlineData("Guid", "'3f2504e0-4f89-11d3-9a0c-0305e82c3301'")]
    [InlineData("Uri", "'https://example.org/'", "'/a b.png'")]
    [InlineData("Version", "'1.2.3'", "1.2")]
    [InlineData("CultureInfo", "'id'", "'pt-BR'")]
    [InlineData("Level", "'Low'", "'low'", "'mid-dle'", "'VeryHigh'", "'veryHigh'", "'very_high'", "'very-high'")]
    [InlineData("Level?", "null", "'low'")]
    [InlineData("Days", "'Monday'", "['monday', 'Sunday']", "[]")]
    [InlineData("ImmutableArray<int>", "[1, 2]", "[]", "3", "null")]
    [InlineData("List<List<int>>", "[[1], [2, 3]]", "[1, [2]]", "5")]
    [InlineData("ImmutableArray<string?>", "['a', null]")]
    [InlineData("IReadOnlyDictionary<string, int>", "{'a': 1, 'b c': 2}", "{}", "null")]
    [InlineData("Address", "{'street': 'S'}", "{'street': 'S', 'zipCode': '1'}", "{'street': 'S', 'zip_code': 1}", "{'street': 'S', 'old': {'street': 'T', 'old': null}}")]
    [InlineData("Address?", "null")]
    [InlineData("ImmutableArray<Block>", "[{'kind': 'text', 'value': 'a'}, {'kind': 'Text', 'value': 1}, {'kind': 'img', 'source': '/a', 'alt': 'b'}]")]
    [InlineData("Author", "'jane'", "2024")]
    [InlineData("ImmutableArray<Author>", "['jane', '2024']", "'jane'")]
    [InlineData("[SeedReference(\"authors\")] string?", "'jane'", "null")]
    [InlineData("[SeedSeparator(\",\")] ImmutableArray<int>", "[1, 2]", "'1, 2'")]
    [InlineData("[Required(AllowEmptyStrings = true)] string", "''")]
    [InlineData("[StringLength(3, MinimumLength = 2)] string", "'ab'", "'abc'")]
    [InlineData("[MinLength(2)] ImmutableArray<int>", "[1, 2]")]
    [InlineData("[MaxLength(2)] Dictionary<string, int>", "{'a': 1, 'b': 2}")]
    [InlineData("[Range(1, 5)] int", "1", "5")]
    [InlineData("[Range(0.5, 1.5, MinimumIsExclusive = true)] double", "0.6", "1.5")]
    [InlineData("[RegularExpression(\"[a-z]+|[0-9]\")] string", "'abc'", "'7'", "''")]
    [InlineData("[EmailAddress] string", "'a@b'", "'a.b@example.org'")]
    [InlineData("[Url] string", "'https://a'", "'FTP://b'")]
    [InlineData("[Base64String] string", "'aGVsbG8='", "''")]
    [InlineData("[AllowedValues(\"a\", \"b\")] string", "'a'")]
    [InlineData("[AllowedValues(\"a\", null)] string?", "'a'", "null")]
    [InlineData("[AllowedValues(1, 2)] int", "2")]
    [InlineData("[DeniedValues(\"a\")] string", "'b'")]
    [InlineData("[DeniedValues(7)] int", "8")]
    public async Task What_the_build_reads_the_schema_allows(string type, params string[] values) => await CheckAsync(type, values, isRight: true);

    [Theory]
    [InlineData("string", "null", "['a']", "{'a': 1}")]
    [InlineData("bool", "'yes'", "1")]
    [InlineData("int", "1.5", "'1'", "2147483648", "null")]
    [InlineData("byte", "-1", "256")]
    [InlineData("ulong", "'a'")]
    [InlineData("double", "'1.5'", "true")]
    [InlineData("char", "'ab'", "''")]
    [InlineData("DateOnly", "'tomorrow'", "'2024-13-01'", "'2024-05-32'", "20240501")]
    [InlineData("TimeOnly", "'25:00'", "'noon'")]
    [InlineData("DateTime", "'2024-05-01T14:30:00+02:00'", "'14:30'")]
    [InlineData("DateTimeOffset", "'2024-05-01T14:30:00'", "'2024-05-01'")]
    [InlineData("TimeSpan", "'an hour'", "1.5")]
    [InlineData("Guid", "'3f2504e0'")]
    [InlineData("Uri", "''")]
    [InlineData("Version", "'one'", "'1'")]
    [InlineData("CultureInfo", "'indonesian'", "''")]
    [InlineData("Level", "'lowest'", "1", "null")]
    [InlineData("Days", "'Friday'", "['Monday', 'Friday']")]
    [InlineData("ImmutableArray<int>", "['a']", "'a'", "[null]", "{'a': 1}")]
    [InlineData("IReadOnlyDictionary<string, int>", "{'a': 'b'}", "[1]", "5")]
    [InlineData("Address", "{}", "'S'", "{'street': 'S', 'town': 'T'}", "{'street': 'S', 'old': {'street': null}}", "{'street': 'S', 'old': {}}")]
    [InlineData("ImmutableArray<Block>", "[{'value': 'a'}]", "[{'kind': 'video', 'value': 'a'}]", "[{'kind': 'text'}]", "[{'kind': 'text', 'value': 'a', 'alt': 'b'}]")]
    [InlineData("Author", "'jnae'", "['jane']", "null")]
    [InlineData("ImmutableArray<Author>", "['jnae']")]
    [InlineData("[SeedReference(\"authors\")] string?", "'jnae'")]
    [InlineData("[Required] string", "''", "'  '")]
    [InlineData("[Required] string?", "null")]
    [InlineData("[StringLength(3, MinimumLength = 2)] string", "'a'", "'abcd'")]
    [InlineData("[MinLength(2)] ImmutableArray<int>", "[1]", "1")]
    [InlineData("[MaxLength(2)] Dictionary<string, int>", "{'a': 1, 'b': 2, 'c': 3}")]
    [InlineData("[Range(1, 5)] int", "0", "6")]
    [InlineData("[Range(0.5, 1.5, MinimumIsExclusive = true)] double", "0.5", "1.6")]
    [InlineData("[RegularExpression(\"[a-z]+|[0-9]\")] string", "'abC'", "'77'")]
    [InlineData("[EmailAddress] string", "'a'", "'a@'", "'a@b@c'")]
    [InlineData("[Url] string", "'example.org'", "'mailto:a@b'")]
    [InlineData("[Base64String] string", "'a-b'")]
    [InlineData("[AllowedValues(\"a\", \"b\")] string", "'c'")]
    [InlineData("[AllowedValues(1, 2)] int", "3")]
    [InlineData("[DeniedValues(\"a\")] string", "'a'")]
    [InlineData("[DeniedValues(7)] int", "7")]
    public async Task What_the_build_refuses_the_schema_refuses(string type, params string[] values) => await CheckAsync(type, values, isRight: false);

    // A pattern that only .NET understands, the bounds of a date, a day that its month does not have.
    [Theory]
    [InlineData("[RegularExpression(\"(?i)a+\")] string", "'b'")]
    [InlineData("[Range(typeof(DateOnly), \"2024-01-01\", \"2024-12-31\")] DateOnly", "'2025-01-01'")]
    [InlineData("DateOnly", "'2024-02-30'")]
    public async Task What_a_schema_cannot_say_is_left_to_the_build(string type, string value)
    {
        Assert.Equal((true, false), await AskAsync(type, $"{{'theField': {value}}}"));
    }

    [Theory]
    [InlineData("string", "{}", false)]
    [InlineData("string?", "{}", true)]
    [InlineData("[Required] string?", "{}", false)]
    [InlineData("[SeedDefault(\"x\")] string", "{}", true)]
    [InlineData("ImmutableArray<int>", "{}", true)]
    [InlineData("string", "{'the_field': 'a'}", true)]
    [InlineData("string", "{'the-field': 'a'}", true)]
    [InlineData("string", "{'theField': 'a', 'other': 1}", false)]
    [InlineData("string", "{'theField': 'a', 'slug': 's', 'headline': 'h', 'date': '2024-05-01', 'language': 'en', 'draft': true, 'order': 1}", true)]
    [InlineData("string", "{'theField': 'a', 'draft': 'maybe'}", false)]
    [InlineData("string", "{'theField': 'a', 'order': 'first'}", false)]
    [InlineData("string", "{'theField': 'a', 'date': 'never'}", false)]
    [InlineData("string", "{'theField': 'a', 'language': 'english'}", false)]
    public async Task The_same_fields_must_and_may_stand_there(string type, string fields, bool isRight) => Assert.Equal((isRight, isRight), await AskAsync(type, fields));

    [Theory]
    [InlineData("{'jane': {'name': 'J'}}", true)]
    [InlineData("[{'id': 'jane', 'name': 'J'}]", true)]
    [InlineData("[{'key': 'jane', 'name': 'J'}]", true)]
    [InlineData("[{'name': 'Jane'}]", true)]
    [InlineData("{'jane': {'name': 'J', 'age': 3}}", false)]
    [InlineData("{'jane': {}}", false)]
    [InlineData("{'jane': 'J'}", false)]
    [InlineData("[{'id': 'jane'}]", false)]
    [InlineData("['jane']", false)]
    public async Task A_file_of_entries_is_a_mapping_or_a_list(string json, bool isRight)
    {
        json = json.Replace('\'', '"');
        var output = SchemaProject.Create(Types, ("authors.json", json)).Run();

        Assert.Equal((isRight, isRight), (await output.AllowsAsync("authors.file.schema.json", json), !output.Diagnostics.Any(IsError)));
    }

    private static async Task CheckAsync(string type, string[] values, bool isRight)
    {
        foreach (var value in values)
        {
            var (schema, build) = await AskAsync(type, $"{{'theField': {value}}}");
            Assert.True(build == isRight, $"The build says {build} of {value}");
            Assert.True(schema == isRight, $"The schema says {schema} of {value}");
        }
    }

    private static async Task<(bool Schema, bool Build)> AskAsync(string type, string fields)
    {
        var json = fields.Replace('\'', '"');
        var end = type.StartsWith('[') ? type.LastIndexOf("] ", StringComparison.Ordinal) + 2 : 0;
        var attributes = type[..end].Replace("[", "[property: ", StringComparison.Ordinal);
        attributes = attributes.Replace("[property: a-z]+|[property: 0-9]", "[a-z]+|[0-9]", StringComparison.Ordinal);
        var output = SchemaProject.Create(
            $"{Types}[SeedCollection(\"things\")] public partial record Thing({attributes}{type[end..]} TheField);",
            ("authors.yml", "jane: { name: J }\n2024: { name: Y }\n"),
            ("things/a.md", $"---\n{json}\n---\nText.\n")).Run();
        return (await output.AllowsAsync("things.schema.json", json), !output.Diagnostics.Any(IsError));
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
