namespace SeedContent.Generator.Tests.Declarations;

/// <summary>What is wrong with a declaration, or with a seed that does not fit it: each at its exact place.</summary>
public sealed class DeclarationMistakeTests
{
    [Theory]
    [InlineData("[SeedCollection(\"things\")] public record ⟦Thing⟧(string X);", "Thing is not partial")]
    [InlineData("public class Outer { [SeedCollection(\"things\")] public partial record ⟦Thing⟧(string X); }", "Outer is not partial")]
    [InlineData("public partial class Outer { [SeedCollection(\"things\")] private partial record ⟦Thing⟧(string X); }", "generated code cannot see it; make it public or internal")]
    [InlineData("[SeedCollection(\"things\")] file partial record ⟦Thing⟧(string X);", "generated code cannot see it; make it public or internal")]
    [InlineData("[SeedCollection(\"things\")] public partial record ⟦Thing⟧<T>(T X);", "it is generic")]
    [InlineData("[SeedCollection(\"things\")] public abstract partial record ⟦Thing⟧(string X);", "it is abstract")]
    [InlineData("[SeedCollection(\"things\")] public static partial class ⟦Thing⟧ { }", "it is static")]
    public void A_type_that_cannot_be_an_entry_says_why(string declaration, string reason) =>
        new MarkedProject(declaration).AssertMarked($"SEED5005 Thing cannot be the type of the collection 'things': {reason}");

    [Fact]
    public void A_second_type_of_a_collection_is_reported()
    {
        var diagnostic = Assert.Single(new MarkedProject("[SeedCollection(\"things\")] public partial record One(string X); [SeedCollection(\"things\")] public partial record ⟦Two⟧(string X);")
            .Seed("things.yml", "a: { x: b }\n")
            .AssertMarked("SEED5006 The entries of the collection 'things' are One already; remove one [SeedCollection(\"things\")]"));

        Assert.Single(diagnostic.AdditionalLocations);
    }

    [Theory]
    [InlineData("int[,] ⟦X⟧", "it has more than one dimension")]
    [InlineData("Dictionary<int, string> ⟦X⟧", "the keys of a mapping are texts")]
    [InlineData("System.IO.Stream ⟦X⟧", "no seed has such a value")]
    [InlineData("object ⟦X⟧", "no seed has such a value")]
    [InlineData("Base ⟦X⟧", "it is abstract; say which type a value has by [SeedUnion(\"type\")] on Base")]
    [InlineData("Empty ⟦X⟧", "no type in its namespace or in it derives from Empty")]
    [InlineData("[property: SeedReference(\"a\")] int ⟦X⟧", "a reference is a text, the type of a collection's entries, or a list of these")]
    [InlineData("[property: SeedSeparator(\",\")] int ⟦X⟧", "only a list has a separator")]
    [InlineData("[property: SeedIgnore] int ⟦X⟧", "it is ignored, and the constructor needs it; give it a default")]
    public void A_member_that_no_seed_can_fill_says_why(string member, string reason) =>
        new MarkedProject($"public abstract class Base; [SeedUnion(\"kind\")] public abstract class Empty; [SeedCollection(\"things\")] public partial record Thing({member});")
            .AssertMarked($"SEED5007 No seed can fill Thing.X: {reason}. Give it another type, or [SeedIgnore]");

    [Theory]
    [InlineData("private Thing() { }", "none can be called from generated code")]
    [InlineData("public Thing(int x) { } public Thing(int x, int y) { }", "there are several, and none of them is primary or without parameters")]
    public void A_type_that_cannot_be_created_says_why(string constructors, string reason) =>
        new MarkedProject($"[SeedCollection(\"things\")] public partial class ⟦Thing⟧ {{ {constructors} }}").AssertMarked($"SEED5008 Thing cannot be created: of its constructors {reason}");

    [Fact]
    public void A_collection_without_seeds_is_a_warning_at_its_type() =>
        new MarkedProject("[SeedCollection(\"stuff\")] public partial record ⟦Thing⟧(string X);")
            .AssertMarked("SEED5009 Thing is the type of the collection 'stuff', but there is neither a folder 'stuff' nor a data file 'stuff.yml' in the seed root; the collection is empty");

    [Fact]
    public void An_order_that_names_no_member_is_reported_at_its_attribute() =>
        new MarkedProject("[⟦SeedCollection(\"things\", OrderBy = \"-Titel, X\")⟧] public partial record Thing(string Title, string X);")
            .Seed("things.yml", "a: { title: t, x: b }\n")
            .AssertMarked("SEED5010 'Titel' is no member of Thing that can be named here; did you mean 'Title'?");

    [Fact]
    public void Every_mistake_of_every_seed_is_reported_in_one_build() =>
        new MarkedProject("public record Part(int Size); [SeedCollection(\"things\")] public partial record Thing(string Name, DateOnly Day, int Count, Level Level, Part Part, ImmutableArray<int> Numbers, bool Flag);")
            .Seed("things.yml", """
                ⟦a⟧: { day: ⟦2023-02-30⟧, count: ⟦"12"⟧, level: ⟦hihg⟧, part: ⟦[1]⟧, numbers: [1, ⟦x⟧, 3], flag: ⟦yes⟧, ⟦nmae⟧: A }
                b: { name: B, day: 2024-01-01, count: ⟦3000000000⟧, ⟦level⟧: , part: { ⟦⟦sice⟧⟧: 1 }, numbers: 1, flag: true }
                """)
            .Seed("things.json", """{ "c": { "name": "C", "day": "2024-01-01", "count": 1, "level": "MID-DLE", "part": { "size": ⟦1.5⟧ }, "numbers": [], "flag": ⟦0⟧ } }""")
            .AssertMarked(
                "SEED3001 Expected a date such as 2024-05-01, found '2023-02-30'; the month 2023-02 has 28 days",
                "SEED3002 Expected a mapping for 'part', found a list",
                "SEED3002 Expected a whole number from -2147483648 to 2147483647 for 'count', found '12'; it is a text, since it stands in quotes",
                "SEED3002 Expected a whole number from -2147483648 to 2147483647 for 'count', found '3000000000'",
                "SEED3002 Expected a whole number from -2147483648 to 2147483647 for 'numbers', found 'x'",
                "SEED3002 Expected a whole number from -2147483648 to 2147483647 for 'size', found '1.5'",
                "SEED3002 Expected one of Low, mid-dle, High for 'level', found 'hihg'; did you mean 'High'?",
                "SEED3002 Expected one of Low, mid-dle, High for 'level', found nothing",
                "SEED3002 Expected true or false for 'flag', found '0'",
                "SEED3002 Expected true or false for 'flag', found 'yes'; write true",
                "SEED3012 The field 'name' is missing; expected a text; 'b' has 'B'",
                "SEED3012 The field 'size' is missing; expected a whole number from -2147483648 to 2147483647",
                "SEED3013 'nmae' is not a field of Thing; did you mean 'name'?",
                "SEED3013 'sice' is not a field of Part; did you mean 'size'?");

    [Theory]
    [InlineData("DateTimeOffset", "⟦2024-05-01T10:00:00⟧", "a date and time with an offset such as 2024-05-01T14:30:00+02:00")]
    [InlineData("DateTime", "⟦2024-05-01T10:00:00Z⟧", "a date and time without an offset such as 2024-05-01T14:30:00")]
    [InlineData("TimeOnly", "⟦\"23:59:60\"⟧", "a time such as 14:30")]
    [InlineData("TimeSpan", "⟦soon⟧", "a duration such as 1:30:00 or PT1H30M")]
    [InlineData("Guid", "⟦3f2504e0⟧", "a GUID such as 3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("Version", "⟦one⟧", "a version such as 1.2.3")]
    [InlineData("char", "⟦ab⟧", "a single character")]
    [InlineData("byte", "⟦256⟧", "a whole number from 0 to 255")]
    [InlineData("float", "⟦1e39⟧", "a number such as 1.5")]
    [InlineData("decimal", "⟦1e30⟧", "a number of at most 28 digits such as 19.99")]
    [InlineData("System.Globalization.CultureInfo", "⟦not a culture⟧", "a language tag such as 'id' or 'pt-BR' (BCP 47)")]
    [InlineData("Days", "[⟦tuesday⟧]", "any of None, Monday, Sunday")]
    public void A_value_of_another_type_is_told_what_is_expected(string type, string value, string expected) =>
        new MarkedProject($"[SeedCollection(\"things\")] public partial record Thing({type} X);")
            .Seed("things.yml", $"a:\n  x: {value}\n")
            .AssertMarked($"SEED3002 Expected {expected} for 'x', found '{value.Trim('[', ']').Trim('⟦', '⟧').Trim('"')}'");

    [Fact]
    public void A_field_that_is_missing_is_reported_at_the_head_of_the_front_matter_or_the_sidecar() =>
        new MarkedProject("[SeedCollection(\"posts\")] public partial record Post(string Title, string Author);")
            .Seed("posts/a.md", "⟦---⟧\ntitle: A\n---\nText.")
            .Seed("posts/b.md", "Text.").Seed("posts/b.yml", "⟦title⟧: B\n")
            .Seed("posts/c.md", "⟦+++⟧\nauthor = \"C\"\n+++\nText.")
            .AssertMarked(
                "SEED3012 The field 'author' is missing; expected a text; 'c' has 'C'",
                "SEED3012 The field 'author' is missing; expected a text; 'c' has 'C'",
                "SEED3012 The field 'title' is missing; expected a text; 'a' has 'A'");

    [Fact]
    public void What_may_stand_behind_a_mistake_of_syntax_is_not_missed() =>
        new MarkedProject("[SeedCollection(\"posts\")] public partial record Post(string Title, string Author);")
            .Seed("posts/a.md", "---\ntitle: A\n⟦\"b: c⟧\n---\nText.")
            .AssertSyntaxOnly("SEED2002");

    [Fact]
    public void A_body_of_another_kind_is_reported() =>
        new MarkedProject("[SeedCollection(\"posts\")] public partial record Post(Article Body);")
            .Seed("posts/a.md", "⟦⟧Text.")
            .AssertMarked("SEED3014 'seeds/posts/a.md' is a Markdown document, but Post takes an article; declare the body that the collection's seeds have");

    [Fact]
    public void Two_files_of_one_collection_need_a_declared_type() =>
        new MarkedProject("public class Unused;")
            .Seed("authors.yml", "⟦⟧jane: { name: Jane }\n")
            .Seed("authors.json", "{ \"max\": { \"name\": \"Max\" } }")
            .AssertMarked("SEED3015 The collection 'authors' is in 'seeds/authors.json' already; rename one, put all entries into one, or declare all their fields by [SeedCollection(\"authors\")]");
}
