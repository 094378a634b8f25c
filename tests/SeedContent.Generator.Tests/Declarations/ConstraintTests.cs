using System.ComponentModel.DataAnnotations;
using System.Globalization;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Declarations;

/// <summary>What attributes ask of values: which pass, and what is said of the others, where they stand.</summary>
public sealed class ConstraintTests
{
    [Theory]

    // A text: UTF-16 code units, as string.Length. 'é' is one, '😀' are two.
    [InlineData("[StringLength(3)]", "string", "'abc'", "")]
    [InlineData("[StringLength(3)]", "string", "''", "")]
    [InlineData("[StringLength(3)]", "string", "'abcd'", "SEED3020 The text 'x' has 4 characters; at most 3 are allowed")]
    [InlineData("[StringLength(3)]", "string", "éàü", "")]
    [InlineData("[StringLength(3)]", "string", "😀ab", "SEED3020 The text 'x' has 4 characters; at most 3 are allowed")]
    [InlineData("[StringLength(3, MinimumLength = 2)]", "string", "a", "SEED3020 The text 'x' has 1 character; 2 to 3 are allowed")]
    [InlineData("[StringLength(3, MinimumLength = 2)]", "string", "ab", "")]
    [InlineData("[StringLength(3, MinimumLength = 2)]", "string", "\"a\\u0062\\n\"", "")]
    [InlineData("[MinLength(2)]", "string", "a", "SEED3020 The text 'x' has 1 character; at least 2 are needed")]
    [InlineData("[MinLength(2)]", "string", "ab", "")]
    [InlineData("[MaxLength(1)]", "string", "ab", "SEED3020 The text 'x' has 2 characters; at most 1 is allowed")]
    [InlineData("[MaxLength(-1)]", "string", "ab", "")]
    [InlineData("[MaxLength]", "string", "ab", "")]
    [InlineData("[Length(2, 2)]", "string", "abc", "SEED3020 The text 'x' has 3 characters; exactly 2 are needed")]
    [InlineData("[StringLength(3)]", "string?", "~", "")]
    [InlineData("[MinLength(2)]", "int[]", "[1]", "SEED3020 The list 'x' has 1 item; at least 2 are needed")]
    [InlineData("[MinLength(2)]", "ImmutableArray<int>", "[1, 2]", "")]
    [InlineData("[MinLength(1)]", "List<int>", "[]", "SEED3020 The list 'x' has 0 items; at least 1 is needed")]
    [InlineData("[MinLength(2)]", "List<int>", "1", "SEED3020 The list 'x' has 1 item; at least 2 are needed")]
    [InlineData("[Length(1, 2)]", "IReadOnlyList<int?>", "[1, ~, 3]", "SEED3020 The list 'x' has 3 items; 1 to 2 are allowed")]
    [InlineData("[MaxLength(1)]", "Dictionary<string, int>", "{ a: 1, b: 2 }", "SEED3020 The mapping 'x' has 2 entries; at most 1 is allowed")]
    [InlineData("[MaxLength(2)]", "IReadOnlyDictionary<string, int>", "{ a: 1, b: 2 }", "")]

    // A range, in the field's own type.
    [InlineData("[Range(1, 10)]", "int", "1", "")]
    [InlineData("[Range(1, 10)]", "int", "10", "")]
    [InlineData("[Range(1, 10)]", "int", "0x0A", "")]
    [InlineData("[Range(1, 10)]", "int", "0", "SEED3021 The value 0 of 'x' is out of range; expected 1 to 10")]
    [InlineData("[Range(1, 10)]", "int?", "11", "SEED3021 The value 11 of 'x' is out of range; expected 1 to 10")]
    [InlineData("[Range(1, 10)]", "int?", "~", "")]
    [InlineData("[Range(1, 10)]", "decimal", "10.00", "")]
    [InlineData("[Range(1, 10)]", "decimal", "10.01", "SEED3021 The value 10.01 of 'x' is out of range; expected 1 to 10")]
    [InlineData("[Range(0.1, 0.3)]", "decimal", "0.1", "")]
    [InlineData("[Range(0.1, 0.3)]", "decimal", "0.30000000000000000000000001", "SEED3021 The value 0.30000000000000000000000001 of 'x' is out of range; expected 0.1 to 0.3")]
    [InlineData("[Range(0.1, 0.3)]", "double", "0.3", "")]
    [InlineData("[Range(0.1, 0.3)]", "float", "0.1", "")]
    [InlineData("[Range(0.1, 0.3)]", "double", ".nan", "SEED3021 The value .nan of 'x' is out of range; expected 0.1 to 0.3")]
    [InlineData("[Range(0, double.MaxValue)]", "decimal", "79228162514264337593543950335", "")]
    [InlineData("[Range(0, double.MaxValue)]", "ulong", "18446744073709551615", "")]
    [InlineData("[Range(0, double.PositiveInfinity)]", "double", ".inf", "")]
    [InlineData("[Range(double.NegativeInfinity, 0)]", "long", "-9223372036854775808", "")]
    [InlineData("[Range(0.5, 3)]", "byte", "0", "SEED3021 The value 0 of 'x' is out of range; expected 0.5 to 3")]
    [InlineData("[Range(0, 300)]", "byte", "255", "")]
    [InlineData("[Range(0, 10, MinimumIsExclusive = true)]", "int", "0", "SEED3021 The value 0 of 'x' is out of range; expected more than 0 and at most 10")]
    [InlineData("[Range(0, 10, MinimumIsExclusive = true)]", "decimal", "0.0000000000000000000000000001", "")]
    [InlineData("[Range(0, 10, MaximumIsExclusive = true)]", "double", "10", "SEED3021 The value 10 of 'x' is out of range; expected at least 0 and less than 10")]
    [InlineData("[Range(0, 10, MaximumIsExclusive = true)]", "double", "9.99", "")]
    [InlineData("[Range(typeof(decimal), \"0.10\", \"9.90\")]", "decimal", "9.9", "")]
    [InlineData("[Range(typeof(decimal), \"0.10\", \"9.90\")]", "decimal", "9.91", "SEED3021 The value 9.91 of 'x' is out of range; expected 0.10 to 9.90")]
    [InlineData("[Range(typeof(long), \"0\", \"9007199254740993\")]", "long", "9007199254740994", "SEED3021 The value 9007199254740994 of 'x' is out of range; expected 0 to 9007199254740993")]
    [InlineData("[Range(typeof(DateOnly), \"2020-01-01\", \"2030-01-01\")]", "DateOnly", "2030-01-01", "")]
    [InlineData("[Range(typeof(DateOnly), \"2020-01-01\", \"2030-01-01\")]", "DateOnly", "2019-12-31", "SEED3021 The value 2019-12-31 of 'x' is out of range; expected 2020-01-01 to 2030-01-01")]
    [InlineData("[Range(typeof(DateOnly), \"2020-01-01\", \"2030-01-01\", MaximumIsExclusive = true)]", "DateOnly?", "2030-01-01", "SEED3021 The value 2030-01-01 of 'x' is out of range; expected at least 2020-01-01 and less than 2030-01-01")]
    [InlineData("[Range(typeof(TimeOnly), \"08:00\", \"17:30\")]", "TimeOnly", "'17:30:01'", "SEED3021 The value 17:30:01 of 'x' is out of range; expected 08:00 to 17:30")]
    [InlineData("[Range(typeof(TimeSpan), \"0:00\", \"1.00:00:00\")]", "TimeSpan", "PT24H", "")]
    [InlineData("[Range(typeof(TimeSpan), \"0:00\", \"1.00:00:00\")]", "TimeSpan", "PT24H1S", "SEED3021 The value PT24H1S of 'x' is out of range; expected 0:00 to 1.00:00:00")]
    [InlineData("[Range(typeof(DateTime), \"2020-01-01\", \"2020-01-02\")]", "DateTime", "2020-01-02T00:00:01", "SEED3021 The value 2020-01-02T00:00:01 of 'x' is out of range; expected 2020-01-01 to 2020-01-02")]
    [InlineData("[Range(typeof(DateTimeOffset), \"2020-01-01T00:00+00:00\", \"2020-01-02T00:00Z\")]", "DateTimeOffset", "2020-01-02T01:00:00+01:00", "")]
    [InlineData("[Range(typeof(Version), \"1.2\", \"1.10\")]", "Version", "1.9", "")]

    // A pattern matches the whole.
    [InlineData("[RegularExpression(\"[a-z]+\")]", "string", "abc", "")]
    [InlineData("[RegularExpression(\"[a-z]+\")]", "string", "''", "")]
    [InlineData("[RegularExpression(\"[a-z]+\")]", "string", "ab1", "SEED3022 'ab1' of 'x' does not match the whole pattern [a-z]+")]
    [InlineData("[RegularExpression(\"a|ab\")]", "string", "ab", "SEED3022 'ab' of 'x' does not match the whole pattern a|ab")]
    [InlineData("[RegularExpression(\"^abc$\")]", "string", "\"abc\\n\"", "SEED3022 'abc ' of 'x' does not match the whole pattern ^abc$")]
    [InlineData("[RegularExpression(@\"\\p{L}+\")]", "string", "Łódź", "")]
    [InlineData("[RegularExpression(\"(?i)istanbul\")]", "string", "ISTANBUL", "")]
    [InlineData("[RegularExpression(@\"\\d{3}\")]", "int", "0x40", "SEED3022 '64' of 'x' does not match the whole pattern \\d{3}")]
    [InlineData("[RegularExpression(@\"\\d+[.]\\d\\d\")]", "decimal", "1.50", "")]
    [InlineData("[RegularExpression(\"x\")]", "string?", "~", "")]

    // Values in the field's type.
    [InlineData("[AllowedValues(\"red\", \"green\")]", "string", "green", "")]
    [InlineData("[AllowedValues(\"red\", \"green\")]", "string", "gren", "SEED3023 'gren' is not allowed for 'x'; expected one of red, green; did you mean 'green'?")]
    [InlineData("[AllowedValues(\"red\", \"green\")]", "string", "Red", "SEED3023 'Red' is not allowed for 'x'; expected one of red, green; did you mean 'red'?")]
    [InlineData("[AllowedValues(\"red\", null)]", "string?", "~", "")]
    [InlineData("[AllowedValues(\"red\")]", "string?", "~", "")]
    [InlineData("[AllowedValues(\"red\")]", "string?", "blue", "SEED3023 'blue' is not allowed for 'x'; expected red")]
    [InlineData("[AllowedValues(1, 2)]", "int", "0x2", "")]
    [InlineData("[AllowedValues(1, 2)]", "long", "2", "")]
    [InlineData("[AllowedValues(1, 2)]", "int?", "3", "SEED3023 '3' is not allowed for 'x'; expected one of 1, 2")]
    [InlineData("[AllowedValues(0.5, 1)]", "decimal", "0.50", "")]
    [InlineData("[AllowedValues(true)]", "bool", "false", "SEED3023 'false' is not allowed for 'x'; expected true")]
    [InlineData("[AllowedValues('a')]", "char", "b", "SEED3023 'b' is not allowed for 'x'; expected a")]
    [InlineData("[AllowedValues(\"2024-05-01\")]", "DateOnly", "2024-05-01T10:00", "")]
    [InlineData("[AllowedValues(Level.Low, Level.Middle)]", "Level", "MIDDLE", "")]
    [InlineData("[AllowedValues(Level.Low, Level.Middle)]", "Level", "Mid_Dle", "")]
    [InlineData("[AllowedValues(Level.Low, Level.Middle)]", "Level?", "high", "SEED3023 'high' is not allowed for 'x'; expected one of Low, mid-dle")]
    [InlineData("[DeniedValues(Days.Monday)]", "Days", "monday", "SEED3023 'monday' is not allowed for 'x'; write another value")]
    [InlineData("[DeniedValues(Days.Monday)]", "Days", "[monday, sunday]", "")]
    [InlineData("[DeniedValues(\"admin\", \"root\")]", "string", "root", "SEED3023 'root' is not allowed for 'x'; write another value")]
    [InlineData("[DeniedValues(\"admin\")]", "string", "Admin", "")]
    [InlineData("[DeniedValues(null)]", "string?", "~", "SEED3012 The field 'x' is missing; expected a text")]
    [InlineData("[DeniedValues(0, null)]", "int?", "~", "SEED3012 The field 'x' is missing; expected a whole number from -2147483648 to 2147483647")]

    // Formats.
    [InlineData("[EmailAddress]", "string", "a@b", "")]
    [InlineData("[EmailAddress]", "string", "a@b@c", "SEED3026 Expected an e-mail address such as name@example.org for 'x', found 'a@b@c'")]
    [InlineData("[EmailAddress]", "string?", "~", "")]
    [InlineData("[Url]", "string", "HTTPS://x", "")]
    [InlineData("[Url]", "string", "/x", "SEED3026 Expected a URL that starts with http://, https:// or ftp:// for 'x', found '/x'")]
    [InlineData("[Url]", "Uri", "/x", "SEED3026 Expected a URL that starts with http://, https:// or ftp:// for 'x', found '/x'")]
    [InlineData("[Base64String]", "string", "aGVsbG8=", "")]
    [InlineData("[Base64String]", "string", "aGVsbG8", "SEED3026 Expected Base64 such as aGVsbG8= for 'x', found 'aGVsbG8'")]

    // A value that is there.
    [InlineData("[Required]", "string", "a", "")]
    [InlineData("[Required]", "string", "''", "SEED3012 The field 'x' is missing; expected a text that is not empty")]
    [InlineData("[Required]", "string", "\" \\t\"", "SEED3012 The field 'x' is missing; expected a text that is not empty")]
    [InlineData("[Required(AllowEmptyStrings = true)]", "string", "''", "")]
    [InlineData("[Required]", "int?", "~", "SEED3012 The field 'x' is missing; expected a whole number from -2147483648 to 2147483647")]
    [InlineData("[Required]", "int[]", "[]", "")]

    // Several at once.
    [InlineData("[StringLength(3), RegularExpression(\"[a-z]+\")]", "string", "ABCD", "SEED3020 The text 'x' has 4 characters; at most 3 are allowed¦SEED3022 'ABCD' of 'x' does not match the whole pattern [a-z]+")]
    public void A_value_is_checked(string attributes, string type, string value, string expected)
    {
        var messages = expected.Split('¦', StringSplitOptions.RemoveEmptyEntries);
        var marked = string.Concat(Enumerable.Repeat("⟦", messages.Length)) + value + string.Concat(Enumerable.Repeat("⟧", messages.Length));

        MarkedProject.WithField(attributes, type).Seed("things.yml", $"a:\n  x: {marked}\n").AssertMarked(messages);
    }

    [Theory]
    [InlineData("a@b\u2028c")]
    [InlineData("@b")]
    [InlineData("a@")]
    [InlineData("@")]
    [InlineData("")]
    [InlineData("a b@c")]
    [InlineData("a@b\n")]
    [InlineData("a\r@b")]
    [InlineData("http://")]
    [InlineData("http:/x")]
    [InlineData(" http://x")]
    [InlineData("ftp://é")]
    [InlineData("mailto:a@b")]
    [InlineData("aGk=\n")]
    [InlineData("aG k=")]
    [InlineData("a===")]
    [InlineData("aGk=aGk=")]
    [InlineData("____")]
    public void Formats_are_what_the_attributes_of_NET_say(string text)
    {
        (string Name, ValidationAttribute Attribute)[] attributes =
        [
            ("EmailAddress", new EmailAddressAttribute()),
            ("Url", new UrlAttribute()),
            ("Base64String", new Base64StringAttribute()),
        ];
        foreach (var (name, attribute) in attributes)
        {
            var output = new GeneratorHost()
                .Code("Thing.cs", $"using SeedContent; [SeedCollection(\"things\")] public partial record Thing([System.ComponentModel.DataAnnotations.{name}] string X);")
                .Seed("things.json", $$"""{ "a": { "x": {{System.Text.Json.JsonSerializer.Serialize(text)}} } }""")
                .Run();

            Assert.Equal(attribute.IsValid(text) ? [] : ["SEED3026"], output.Diagnostics.Select(diagnostic => diagnostic.Id));
        }
    }

    [Fact]
    public void A_pattern_that_takes_too_long_is_said_once_for_a_file()
    {
        var text = new string('a', 50) + "!";
        var clock = System.Diagnostics.Stopwatch.StartNew();

        MarkedProject.WithField("[RegularExpression(\"(a+)+$\")]", "string")
            .Seed("things.yml", $"a:\n  x: ⟦{text}⟧\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"b{i.ToString(CultureInfo.InvariantCulture)}:\n  x: {text}\n")))
            .AssertMarked($"SEED3027 The pattern (a+)+$ took more than 1000 ms for '{text}' of 'x', and is not tried again in this file; write one that does not repeat what repeats, or shorten the text");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), clock.Elapsed.ToString());
    }

    [Theory]
    [InlineData(50, 50)]
    [InlineData(5000, 1000)]
    [InlineData(-1, 1000)]
    public void A_pattern_has_the_smaller_of_two_time_limits(int asked, int limit) =>
        MarkedProject.WithField($"[RegularExpression(\"(a+)+$\", MatchTimeoutInMilliseconds = {asked.ToString(CultureInfo.InvariantCulture)})]", "string")
            .Seed("things.yml", $"a:\n  x: ⟦{new string('a', 40)}!⟧\n")
            .AssertMarked($"SEED3027 The pattern (a+)+$ took more than {limit.ToString(CultureInfo.InvariantCulture)} ms for '{new string('a', 40)}!' of 'x', and is not tried again in this file; write one that does not repeat what repeats, or shorten the text");

    [Fact]
    public void No_message_has_the_whole_of_a_long_text()
    {
        var text = new string('a', 1 << 20);

        MarkedProject.WithField("[StringLength(3), RegularExpression(\"b\"), AllowedValues(\"b\"), EmailAddress]", "string")
            .Seed("things.yml", $"a:\n  x: ⟦⟦⟦⟦{text}⟧⟧⟧⟧\n")
            .AssertMarked(
                "SEED3020 The text 'x' has 1048576 characters; at most 3 are allowed",
                $"SEED3022 '{text[..60]}…' of 'x' does not match the whole pattern b",
                $"SEED3023 '{text[..60]}…' is not allowed for 'x'; expected b",
                $"SEED3026 Expected an e-mail address such as name@example.org for 'x', found '{text[..60]}…'");
    }

    [Fact]
    public void A_block_of_lines_is_shown_in_one() => MarkedProject.WithField("[Url]", "string")
        .Seed("things.toml", "[a]\nx = ⟦\"\"\"one\ntwo\"\"\"⟧\n")
        .AssertMarked("SEED3026 Expected a URL that starts with http://, https:// or ftp:// for 'x', found 'one two'");

    [Fact]
    public void Every_format_is_checked_at_its_place() => new MarkedProject("""
        [SeedCollection("rows")] public partial record Row(SeedKey Id, [Range(1, 5)] int Stars, [property: StringLength(2)] string? Note);
        [SeedCollection("tables")] public partial record Table([Range(1, 5)] decimal Stars, [MinLength(1)] ImmutableArray<string> Tags);
        [SeedCollection("posts")] public partial record Post([StringLength(5)] string Title, MarkdownBody Body);
        [SeedCollection("news")] public partial class Story : Article { [AllowedValues("World")] public required string Section { get; init; } }
        """)
        .Seed("rows.csv", "id,stars,note\na,⟦6⟧,⟦\"a,b\"⟧\nb,5,\nc,⟦0⟧,ab\n")
        .Seed("tables.json", "{ \"a\": { \"stars\": ⟦5.5⟧, \"tags\": ⟦[]⟧ } }")
        .Seed("posts/one.md", "+++\ntitle = ⟦'Lengthy'⟧\n+++\nText.")
        .Seed("news/one.txt", "Text.")
        .Seed("news/one.yml", "section: ⟦\"Word\"⟧\n")
        .AssertMarked(
            "SEED3020 The list 'tags' has 0 items; at least 1 is needed",
            "SEED3020 The text 'note' has 3 characters; at most 2 are allowed",
            "SEED3020 The text 'title' has 7 characters; at most 5 are allowed",
            "SEED3021 The value 0 of 'stars' is out of range; expected 1 to 5",
            "SEED3021 The value 5.5 of 'stars' is out of range; expected 1 to 5",
            "SEED3021 The value 6 of 'stars' is out of range; expected 1 to 5",
            "SEED3023 'Word' is not allowed for 'section'; expected World");

    [Fact]
    public void An_item_that_cannot_be_read_counts_all_the_same() => MarkedProject.WithField("[MinLength(2)]", "int[]")
        .Seed("things.yml", "a:\n  x: [1, ⟦two⟧]\n")
        .AssertMarked("SEED3002 Expected a whole number from -2147483648 to 2147483647 for 'x', found 'two'");

    [Fact]
    public void The_fields_of_nested_records_are_checked() => new MarkedProject("""
        public record Address([StringLength(3)] string City);
        [SeedUnion("kind")] public abstract record Block { public sealed record Image([Url] string Source) : Block; }
        [SeedCollection("things")] public partial record Thing(Address Home, List<Address> Others, Dictionary<string, Address> Named, Block Block);
        """)
        .Seed("things.yml", """
            a:
              home: { city: ⟦Rome⟧ }
              others: [{ city: Ulm }, { city: ⟦Oslo⟧ }]
              named: { x: { city: ⟦Bonn⟧ } }
              block: { kind: image, source: ⟦a.png⟧ }
            """)
        .AssertMarked(
            "SEED3020 The text 'city' has 4 characters; at most 3 are allowed",
            "SEED3020 The text 'city' has 4 characters; at most 3 are allowed",
            "SEED3020 The text 'city' has 4 characters; at most 3 are allowed",
            "SEED3026 Expected a URL that starts with http://, https:// or ftp:// for 'source', found 'a.png'");

    [Fact]
    public void A_required_member_has_to_be_written_whatever_its_default() => new MarkedProject("""
        [SeedCollection("things")]
        public partial class Thing
        {
            [Required] public string? A { get; init; }
            [Required] public string B { get; init; } = null!;
            [Required] public string C { get; init; } = "";
            [Required] public string D { get; init; } = "default";
            [Required] public int E { get; init; }
            [Required] public required string F { get; init; }
        }
        [SeedCollection("others")]
        public partial record Other([Required] string? A = null, [Required] string B = "default");
        """)
        .Seed("things.yml", "⟦⟦⟦⟦a⟧⟧⟧⟧: {}\n")
        .Seed("others.yml", "⟦a⟧: {}\n")
        .AssertMarked(
            "SEED3012 The field 'a' is missing; expected a text",
            "SEED3012 The field 'a' is missing; expected a text",
            "SEED3012 The field 'b' is missing; expected a text",
            "SEED3012 The field 'c' is missing; expected a text",
            "SEED3012 The field 'f' is missing; expected a text");

    [Fact]
    public void What_the_text_and_the_file_name_say_is_checked_too() => new MarkedProject("""
        [SeedCollection("posts")]
        public partial record Post([RegularExpression("[a-z]+")] SeedKey Key, [Range(typeof(DateOnly), "2020-01-01", "2030-01-01")] DateOnly Date, [MinLength(8)] string Body);
        [SeedCollection("rows")]
        public partial record Row([MaxLength(3)] SeedKey Sku);
        """)
        .Seed("posts/2019-01-01-a1.md", "⟦⟦⟧⟧\n\n⟦Short⟧")
        .Seed("posts/2021-01-01-ab.md", "Long enough.")
        .Seed("rows.csv", "sku\nabc\n⟦abcd⟧\n")
        .AssertMarked(
            "SEED3020 The text 'body' has 7 characters; at least 8 are needed",
            "SEED3020 The text 'sku' has 4 characters; at most 3 are allowed",
            "SEED3021 The value 2019-01-01 of 'date' is out of range; expected 2020-01-01 to 2030-01-01",
            "SEED3022 'a1' of 'key' does not match the whole pattern [a-z]+");

    [Theory]
    [InlineData("[StringLength(3, MinimumLength = 1, ErrorMessage = \"{0} takes {2} to {1} letters\")]", "string", "abcd", "SEED3020 X takes 1 to 3 letters")]
    [InlineData("[MaxLength(3, ErrorMessage = \"{0}: {1}\")]", "string", "abcd", "SEED3020 X: 3")]
    [InlineData("[MinLength(3, ErrorMessage = \"{0}: {1}\")]", "string", "a", "SEED3020 X: 3")]
    [InlineData("[Length(1, 3, ErrorMessage = \"{0}: {1}-{2}\")]", "string", "abcd", "SEED3020 X: 1-3")]
    [InlineData("[Range(1, 5, ErrorMessage = \"{0} are {1} to {2} {{stars}}\")]", "int", "6", "SEED3021 X are 1 to 5 {stars}")]
    [InlineData("[RegularExpression(\"a+\", ErrorMessage = \"{0} is like {1}\")]", "string", "b", "SEED3022 X is like a+")]
    [InlineData("[AllowedValues(1, ErrorMessage = \"Say one\")]", "int", "2", "SEED3023 Say one")]
    [InlineData("[DeniedValues(1, ErrorMessage = \"Not {0}\")]", "int", "1", "SEED3023 Not X")]
    [InlineData("[EmailAddress(ErrorMessage = \"{0} is how we write\")]", "string", "b", "SEED3026 X is how we write")]
    [InlineData("[Required(ErrorMessage = \"give us {0}\")]", "string", "''", "SEED3012 The field 'x' is missing; give us X")]
    [InlineData("[Required(ErrorMessage = \"give us {0}\")]", "string?", "~", "SEED3012 The field 'x' is missing; give us X")]
    public void A_message_of_the_user_s_is_said_instead(string attributes, string type, string value, string expected) =>
        MarkedProject.WithField(attributes, type).Seed("things.yml", $"a:\n  x: ⟦{value}⟧\n").AssertMarked(expected);

    [Theory]
    [InlineData("DateOnly", "2024-05-01", "2024-05-02", "")]
    [InlineData("DateOnly", "2024-05-02", "2024-05-02", "2024-05-02 of 'end' is not after 2024-05-02 of 'start'")]
    [InlineData("DateOnly", "2024-05-02", "2023-12-31", "2023-12-31 of 'end' is not after 2024-05-02 of 'start'")]
    [InlineData("int", "9", "10", "")]
    [InlineData("int", "10", "9", "9 of 'end' is not greater than 10 of 'start'")]
    [InlineData("decimal", "1.5", "1.50", "1.50 of 'end' is not greater than 1.5 of 'start'")]
    [InlineData("double", "-1e300", "1e-300", "")]
    [InlineData("TimeOnly", "'10:00'", "'09:00'", "09:00 of 'end' is not after 10:00 of 'start'")]
    [InlineData("TimeSpan", "PT2H", "PT90M", "PT90M of 'end' is not after PT2H of 'start'")]
    [InlineData("DateTimeOffset", "2024-05-01T10:00:00+02:00", "2024-05-01T09:00:00Z", "")]
    [InlineData("DateTimeOffset", "2024-05-01T10:00:00+02:00", "2024-05-01T08:00:00Z", "2024-05-01T08:00:00Z of 'end' is not after 2024-05-01T10:00:00+02:00 of 'start'")]
    [InlineData("DateTime?", "~", "2024-05-01T08:00", "")]
    [InlineData("DateTime?", "2024-05-01T08:00", "~", "")]
    public void A_value_is_after_another(string type, string start, string end, string expected)
    {
        var project = new MarkedProject($"[SeedCollection(\"things\")] public partial record Thing({type} Start, [property: After(nameof(Thing.Start))] {type} End);");
        if (expected.Length == 0)
        {
            project.Seed("things.yml", $"a:\n  start: {start}\n  end: {end}\n").AssertClean();
            return;
        }

        var diagnostic = Assert.Single(project.Seed("things.yml", $"a:\n  start: {start}\n  end: ⟦{end}⟧\n").AssertMarked($"SEED3025 {expected}; change one of the two"));
        Assert.Equal(1, Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().StartLinePosition.Line);
    }
}
