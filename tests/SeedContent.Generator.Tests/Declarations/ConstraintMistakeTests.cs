using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Declarations;

/// <summary>Attributes that nothing can be checked by, each where it stands.</summary>
public sealed class ConstraintMistakeTests
{
    [Theory]
    [InlineData("⟦StringLength(3)⟧", "int", "[StringLength] cannot be checked on X: int is no text")]
    [InlineData("⟦StringLength(3)⟧", "List<string>", "[StringLength] cannot be checked on X: a list is no text")]
    [InlineData("⟦StringLength(-1)⟧", "string", "[StringLength] cannot be checked on X: a length is 0 or more")]
    [InlineData("⟦StringLength(3, MinimumLength = 4)⟧", "string", "[StringLength] cannot be checked on X: the least, 4, is more than the greatest, 3")]
    [InlineData("⟦MinLength(3)⟧", "DateOnly", "[MinLength] cannot be checked on X: System.DateOnly has no length")]
    [InlineData("⟦MaxLength(3)⟧", "Uri", "[MaxLength] cannot be checked on X: System.Uri has no length")]
    [InlineData("⟦Length(3, 2)⟧", "int[]", "[Length] cannot be checked on X: the least, 3, is more than the greatest, 2")]
    [InlineData("⟦Range(1, 3)⟧", "string", "[Range] cannot be checked on X: string is no number, date or time")]
    [InlineData("⟦Range(1, 3)⟧", "bool?", "[Range] cannot be checked on X: bool is no number, date or time")]
    [InlineData("⟦Range(1, 3)⟧", "DateOnly", "[Range] cannot be checked on X: '1' is not a date such as 2024-05-01")]
    [InlineData("⟦Range(3, 1)⟧", "int", "[Range] cannot be checked on X: the least, 3, is more than the greatest, 1")]
    [InlineData("⟦Range(1, 1, MinimumIsExclusive = true)⟧", "int", "[Range] cannot be checked on X: no value is above and below 1")]
    [InlineData("⟦Range(double.NaN, 1)⟧", "int", "[Range] cannot be checked on X: 'NaN' is not a number")]
    [InlineData("⟦Range(double.NaN, 1)⟧", "double", "[Range] cannot be checked on X: 'NaN' is not a number")]
    [InlineData("⟦Range(typeof(double), \"nan\", \"1\")⟧", "double", "[Range] cannot be checked on X: 'nan' is not a number")]
    [InlineData("⟦Range(typeof(decimal), \"1\", \"ten\")⟧", "decimal", "[Range] cannot be checked on X: 'ten' is not a number")]
    [InlineData("⟦Range(typeof(DateOnly), \"1/1/2020\", \"2030-01-01\")⟧", "DateOnly", "[Range] cannot be checked on X: '1/1/2020' is not a date such as 2024-05-01")]
    [InlineData("⟦Range(typeof(DateOnly), \"2030-01-01\", \"2020-01-01\")⟧", "DateOnly", "[Range] cannot be checked on X: the least, 2030-01-01, is more than the greatest, 2020-01-01")]
    [InlineData("⟦RegularExpression(\"[a-\")⟧", "string", "[RegularExpression] cannot be checked on X: Invalid pattern '[a-' at offset 3. Unterminated [] set")]
    [InlineData("⟦RegularExpression(\"\")⟧", "string", "[RegularExpression] cannot be checked on X: the pattern is empty")]
    [InlineData("⟦RegularExpression(\"a\")⟧", "List<string>", "[RegularExpression] cannot be checked on X: a list is no text")]
    [InlineData("⟦EmailAddress⟧", "Uri", "[EmailAddress] cannot be checked on X: System.Uri is no text")]
    [InlineData("⟦Url⟧", "int", "[Url] cannot be checked on X: int is no text")]
    [InlineData("⟦Base64String⟧", "ImmutableArray<string>", "[Base64String] cannot be checked on X: a list is no text")]
    [InlineData("⟦AllowedValues(1, \"two\")⟧", "int", "[AllowedValues] cannot be checked on X: 'two' is not a whole number from -2147483648 to 2147483647")]
    [InlineData("⟦AllowedValues(\"Lo\")⟧", "Level", "[AllowedValues] cannot be checked on X: 'Lo' is not one of Low, mid-dle, High")]
    [InlineData("⟦AllowedValues⟧", "int", "[AllowedValues] cannot be checked on X: it allows no value")]
    [InlineData("⟦AllowedValues(\"a\")⟧", "string[]", "[AllowedValues] cannot be checked on X: a list has no values that C# can name")]
    [InlineData("⟦DeniedValues(typeof(int), new[] { 1 })⟧", "int", "[DeniedValues] cannot be checked on X: 'typeof(int)' is not a whole number from -2147483648 to 2147483647")]
    [InlineData("⟦AllowedValues(\"20\")⟧", "Celsius", "[AllowedValues] cannot be checked on X: Site.Celsius has no values that C# can name")]
    [InlineData("⟦Unique⟧", "List<int>", "[Unique] cannot be checked on X: a list is no single value")]
    [InlineData("⟦Unique⟧", "MarkdownBody", "[Unique] cannot be checked on X: it is the text below the fields")]
    [InlineData("⟦MinLength(1)⟧", "MarkdownBody", "[MinLength] cannot be checked on X: it is the text below the fields")]
    [InlineData("⟦After(\"X\")⟧", "DateOnly", "[After] cannot be checked on X: no value is after itself")]
    [InlineData("⟦After(\"Other\")⟧", "DateOnly", "[After] cannot be checked on X: Other is of another type, int")]
    [InlineData("⟦After(\"Other\")⟧", "string", "[After] cannot be checked on X: string is no number, date or time")]
    [InlineData("⟦StringLength(3, ErrorMessage = \"{3}\")⟧", "string", "[StringLength] cannot be checked on X: '{3}' is no message; write {0} for the member, {1} and {2} for what the attribute asks, {{ for a brace")]
    [InlineData("⟦EmailAddress(ErrorMessage = \"{\")⟧", "string", "[EmailAddress] cannot be checked on X: '{' is no message; write {0} for the member, {1} and {2} for what the attribute asks, {{ for a brace")]
    public void A_constraint_that_nothing_can_be_checked_by_is_reported_at_its_attribute(string attribute, string type, string expected) =>
        new MarkedProject($"[SeedCollection(\"things\")] public partial class Thing {{ [{attribute}] public {type} X {{ get; init; }} = default!; public int Other {{ get; init; }} }}")
            .Seed("things/a.md", "Text.")
            .AssertMarked("SEED5011 " + expected);

    [Theory]
    [InlineData("Range(1)")]
    [InlineData("StringLength")]
    [InlineData("AllowedValues(1, Name = 2), Length(1)")]
    public void What_CSharp_says_of_an_attribute_is_not_said_twice(string attribute) => Assert.Empty(new GeneratorHost()
        .Code("Thing.cs", $"using System.ComponentModel.DataAnnotations; using SeedContent; [SeedCollection(\"things\")] public partial record Thing([{attribute}] int X);")
        .Seed("things.yml", "a: { x: 1 }\n")
        .Run()
        .Messages);

    [Theory]
    [InlineData("Range(typeof(Missing), \"1\", \"2\")")]
    [InlineData("StringLength(\"x\")")]
    [InlineData("StringLength(Missing, ErrorMessage = 1)")]
    [InlineData("RegularExpression(null!)")]
    [InlineData("AllowedValues(Missing, 1)")]
    [InlineData("AllowedValues(new object[] { new object[] { 1 } })")]
    [InlineData("DeniedValues(1, typeof(Missing))")]
    [InlineData("After(null!)")]
    [InlineData("After(1)")]
    [InlineData("Missing(1)")]
    public void An_attribute_that_CSharp_does_not_take_is_no_bug_of_ours(string attribute)
    {
        var output = new GeneratorHost()
            .Code("Thing.cs", $"using System.ComponentModel.DataAnnotations; using SeedContent; [SeedCollection(\"things\")] public partial record Thing([{attribute}] int X);")
            .Seed("things.yml", "a: { x: 7 }\n")
            .Run();

        Assert.Null(output.Exception);
        Assert.DoesNotContain("SEED9001", output.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("SeedContent.Things.g.cs", output.Sources.Keys);
    }

    [Fact]
    public void A_constraint_that_names_no_member_is_reported_at_its_attribute() =>
        new MarkedProject("[SeedCollection(\"things\")] public partial record Thing(DateOnly Start, [⟦After(\"Strat\")⟧] DateOnly End);")
            .Seed("things.yml", "a: { start: 2024-05-01, end: 2024-05-01 }\n")
            .AssertMarked("SEED5010 'Strat' is no member of Thing that can be named here; did you mean 'Start'?");

    [Fact]
    public void A_nested_record_s_mistake_is_reported_once() => new MarkedProject("""
        public record Address([⟦Unique⟧] string City, [⟦Range(1, 0)⟧] int Zip);
        [SeedCollection("things")] public partial record Thing(Address Home, Address Other);
        [SeedCollection("others")] public partial record Other(Address Home);
        """)
        .Seed("things.yml", "a: { home: { city: A, zip: 7 }, other: { city: A, zip: 7 } }\n")
        .Seed("others.yml", "a: { home: { city: A, zip: 7 } }\n")
        .AssertMarked(
            "SEED5011 [Range] cannot be checked on Zip: the least, 1, is more than the greatest, 0",
            "SEED5011 [Unique] cannot be checked on City: only a field of the entry itself can be unique, no field of a record in it");
}
