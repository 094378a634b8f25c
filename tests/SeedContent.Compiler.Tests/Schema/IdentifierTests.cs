using CsCheck;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Tests.Schema;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("hello-world", "HelloWorld")]
    [InlineData("hello_world", "HelloWorld")]
    [InlineData("hello world", "HelloWorld")]
    [InlineData("helloWorld", "HelloWorld")]
    [InlineData("iPhone 15", "IPhone15")]
    [InlineData("c#", "CSharp")]
    [InlineData("C++", "CPlusPlus")]
    [InlineData("F*", "FStar")]
    [InlineData("C#-Kurs", "CSharpKurs")]
    [InlineData("C++ 11", "CPlusPlus11")]
    [InlineData("OMNeT++ NED", "OMNeTPlusPlusNED")]
    [InlineData("disney+/series", "DisneyPlusSeries")]
    [InlineData("über#", "ÜberSharp")]
    [InlineData("18+", "_18Plus")]
    [InlineData("rock+roll", "RockRoll")]
    [InlineData("HTML+ERB", "HTMLERB")]
    [InlineData("2*3", "_2_3")]
    [InlineData("hash-#1", "Hash1")]
    [InlineData("item #", "Item")]
    [InlineData("+1", "_1")]
    [InlineData("*", "U002A")]
    [InlineData("2024/x", "_2024X")]
    [InlineData("2024/05/01-x", "_2024_05_01X")]
    [InlineData("covid-19-update", "Covid19Update")]
    [InlineData("v1.2", "V1_2")]
    [InlineData("class", "Class")]
    [InlineData("élan", "Élan")]
    [InlineData("日本語", "日本語")]
    [InlineData("привет-мир", "ПриветМир")]
    [InlineData("مرحبا", "مرحبا")]
    [InlineData("नमस्ते", "नमस्ते")]
    [InlineData("party 🎉 time", "PartyTime")]
    [InlineData("🎉", "U1F389")]
    [InlineData("☺\uFE0F", "U263AUFE0F")]
    [InlineData("---", "U002DU002DU002D")]
    [InlineData("", "_")]
    [InlineData("a\u200Db", "Ab")]
    [InlineData("e\u0301", "E\u0301")]
    public void A_name_becomes_an_identifier(string name, string expected) => Assert.Equal(expected, Identifier.Pascal(name));

    [Fact]
    public void Long_names_with_one_beginning_stay_apart()
    {
        var one = Identifier.Pascal(new string('a', 300) + "-one");
        var two = Identifier.Pascal(new string('a', 300) + "-two");

        Assert.NotEqual(one, two);
        Assert.Equal(200, one.Length);
    }

    [Fact]
    public void A_million_symbols_give_an_identifier_at_once() => Assert.Equal(200, Identifier.Pascal("a" + new string('#', 1_000_000)).Length);

    [Fact]
    public void Any_text_gives_an_identifier() => Gen.String.Sample(name =>
    {
        var identifier = Identifier.Pascal(name);
        return identifier.Length is > 0 and <= 201
            && (char.IsLetter(identifier[0]) || identifier[0] == '_' || char.GetUnicodeCategory(identifier[0]) == System.Globalization.UnicodeCategory.LetterNumber);
    });

    [Theory]
    [InlineData("Site", "Site")]
    [InlineData("My-App.Web", "My_App.Web")]
    [InlineData("my.app", "@my.@app")]
    [InlineData("1st.Site", "_1st.Site")]
    [InlineData("class", "@class")]
    [InlineData("a..b", "@a.@b")]
    [InlineData("", "")]
    public void A_project_name_becomes_a_namespace(string name, string expected) => Assert.Equal(expected, Identifier.Namespace(name));

    [Theory]
    [InlineData("all", "All_")]
    [InlineData("count", "Count_")]
    [InlineData("keys", "Keys_")]
    [InlineData("try-get", "TryGet_")]
    [InlineData("equals", "Equals_")]
    [InlineData("to-string", "ToString_")]
    [InlineData("articles", "Articles_")]
    [InlineData("all-things", "AllThings")]
    public void A_name_that_the_class_has_already_gets_an_underscore(string key, string expected) =>
        Assert.Equal(expected, MemberNames.ForEntry(key, "Articles"));
}
