using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Json;

namespace SeedContent.Compiler.Tests.Formats;

/// <summary>Each mistake at its place, marked by ⟦ and ⟧, and no consequence of it.</summary>
public sealed class JsonMistakeTests
{
    [Theory]
    [InlineData("⟦⟧", "Expected a value, found the end of the text")]
    [InlineData(" \n⟦⟧", "found the end of the text")]
    [InlineData("⟦]⟧", "Expected a value, found ']'")]
    [InlineData("⟦,⟧ 1", "found ','")]
    [InlineData("⟦:⟧1", "found ':'")]
    [InlineData("1 ⟦2⟧ 3", "Expected the end of the text, found '2'; several values stand in a list")]
    [InlineData("{\"a\":1}\n⟦{⟧\"a\":2}", "several values")]
    [InlineData("[1]⟦]⟧", "no bracket is open here")]
    [InlineData("⟦hello⟧ world", "Expected a value, found 'hello'; a text stands in double quotes")]
    public void A_text_is_one_value(string json, string message) => AssertMistakes(json, message);

    [Theory]
    [InlineData("[1⟦,⟧]", "Expected an item after ',', found ']'; remove the comma")]
    [InlineData("{\"a\":1⟦,⟧ }", "Expected a key and its value after ',', found '}'")]
    [InlineData("[⟦,⟧1]", "Expected an item, found ','")]
    [InlineData("[⟦,⟧]", "Expected an item, found ','; remove the comma")]
    [InlineData("[1,⟦, ,⟧ 2]", "remove the commas")]
    [InlineData("[1,⟦,⟧]", "Expected an item, found ','")]
    [InlineData("{⟦,⟧\"a\":1}", "Expected a key and its value, found ','")]
    [InlineData("[1 ⟦2⟧, 3]", "Expected ',' or ']' after an item, found '2'; add a comma")]
    [InlineData("[\"a\"\n ⟦\"⟧b\"]", "add a comma")]
    [InlineData("{\"a\":1\n ⟦\"⟧b\":2}", "Expected ',' or '}' after a key and its value, found '\"'; add a comma")]
    [InlineData("[[1]⟦[⟧2]]", "found '['; add a comma")]
    [InlineData("{\"a\": \"he said \"⟦hi⟧\" there\", \"b\": 1}", "a backslash before a quotation mark")]
    [InlineData("[1⟦:⟧2]", "found ':'")]
    [InlineData("{\"a\": 1⟦;⟧ \"b\": 2}", "found ';'; replace it with a comma")]
    [InlineData("[1 ⟦000⟧]", "found '000'")]
    [InlineData("[\"a\" ⟦+⟧ \"b\", 2]", "found '+'")]
    public void Commas_stand_between_items(string json, string message) => AssertMistakes(json, message);

    [Theory]
    [InlineData("{⟦a⟧: 1}", "Expected a key in double quotes, found 'a'")]
    [InlineData("{⟦1⟧: 1}", "found '1'")]
    [InlineData("{⟦'a'⟧: 1}", "replace each quotation mark")]
    [InlineData("{⟦[⟧1, 2]: 3, \"b\": 4}", "Expected a key in double quotes, found '['")]
    [InlineData("{⟦:⟧ 1}", "found ':'")]
    [InlineData("{⟦a⟧ b c}", "found 'a'")]
    [InlineData("{⟦\"a\"⟧}", "Expected ':' and a value after the key 'a', found '}'")]
    [InlineData("{⟦\"a\"⟧, \"b\": 1}", "found ','")]
    [InlineData("{⟦\"a\"⟧\n\"b\": 1}", "found '\"'")]
    [InlineData("{\"a\" ⟦1⟧}", "Expected ':' between the key and its value, found '1'")]
    [InlineData("{\"a\" ⟦=⟧ 1}", "found '='")]
    [InlineData("{\"a\" ⟦=>⟧ 1}", "found '=>'")]
    [InlineData("{\"a\" ⟦\"⟧b\": 1}", "Expected ':'")]
    [InlineData("{\"a\" ⟦x⟧ y}", "found 'x'")]
    [InlineData("{\"a\":⟦}⟧", "Expected a value after ':', found '}'")]
    [InlineData("{\"a\":⟦,⟧ \"b\": 1}", "found ','")]
    [InlineData("{\"a\":⟦:⟧ 1}", "found ':'")]
    public void An_entry_is_a_key_a_colon_and_a_value(string json, string message) => AssertMistakes(json, message);

    [Theory]
    [InlineData("[⟦True⟧]", "Expected 'true', found 'True'; write it in lower case")]
    [InlineData("[⟦NULL⟧]", "Expected 'null'")]
    [InlineData("[⟦None⟧]", "JSON has no 'None'")]
    [InlineData("[⟦NaN⟧]", "JSON has no 'NaN'")]
    [InlineData("[⟦nul⟧]", "found 'nul'")]
    [InlineData("[⟦it's⟧ done, 2]", "found 'it's'")]
    [InlineData("[⟦'a, b'⟧]", "found 'a, b' in others")]
    [InlineData("[⟦“a”⟧, ⟦„b“⟧]", "found 'a'", "found 'b'")]
    [InlineData("[⟦/⟧ 1]", "found '/'")]
    [InlineData("[⟦(⟧1, 2), 3]", "found '('")]
    [InlineData("[⟦new⟧ Date(2020, 1, f(2)), 3]", "found 'new'")]
    [InlineData("[⟦http⟧://a.b/c, 2]", "found 'http'")]
    public void A_word_that_JSON_does_not_know_is_reported_whole(string json, params string[] messages) => AssertMistakes(json, messages);

    [Theory]
    [InlineData("[⟦01⟧]", "remove the leading zero")]
    [InlineData("[⟦-01⟧]", "remove the leading zero")]
    [InlineData("[⟦+1⟧]", "remove the '+'")]
    [InlineData("[⟦.5⟧]", "a digit must stand before '.'")]
    [InlineData("[⟦-.5⟧]", "a digit must stand before '.'")]
    [InlineData("[⟦1.⟧]", "a digit must follow '.'")]
    [InlineData("[⟦1.e5⟧]", "a digit must follow '.'")]
    [InlineData("[⟦1e⟧]", "a digit must follow the exponent's 'e'")]
    [InlineData("[⟦1e+⟧]", "a digit must follow the exponent's 'e'")]
    [InlineData("[⟦-⟧]", "a digit must follow '-'")]
    [InlineData("[⟦-Infinity⟧]", "a digit must follow '-', and JSON has neither infinity nor NaN")]
    [InlineData("[⟦0x1F⟧]", "only decimal numbers")]
    [InlineData("[⟦1_000⟧]", "remove the '_'")]
    [InlineData("[⟦2024-05-01⟧]", "it goes on with '-05-01'; put it in double quotes")]
    [InlineData("[⟦1.2.3⟧]", "it goes on with '.3'")]
    public void A_number_follows_the_grammar(string json, string message) => AssertMistakes(json, "cannot be read: " + message);

    [Theory]
    [InlineData("[\"⟦\\x⟧\"]", "'\\x' is no escape of JSON")]
    [InlineData("[\"C:⟦\\w⟧\\\\x⟦\\🎉⟧\"]", "'\\w'", "'\\🎉'")]
    [InlineData("[\"it⟦\\'⟧s\"]", "needs no backslash")]
    [InlineData("[\"⟦\\u12⟧\"]", "Expected four hexadecimal digits after '\\u', found 2")]
    [InlineData("[\"⟦\\u⟧sers\"]", "found 0")]
    [InlineData("[\"⟦\\uD83C⟧\"]", "'\\uD83C' is half of a surrogate pair")]
    [InlineData("[\"⟦\\uDF89⟧\\uD83C\\uDF89\"]", "half of a surrogate pair")]
    [InlineData("[\"⟦\\uD83C⟧⟦\\uD83C⟧\"]", "half", "half")]
    [InlineData("[\"⟦\\ud83c⟧⟦\\uDF8⟧\"]", "half", "found 3")]
    [InlineData("[\"a⟦\t\t⟧b⟦\u0001⟧\"]", "write it as '\\t'", "U+0001 must be escaped in a text; write it as '\\u0001'")]
    [InlineData("[\"a⟦\r\n⟧b⟦\n⟧c\"]", "A line break must be escaped in a text; write it as '\\n'", "line break")]
    [InlineData("[\"a\\⟦\n⟧b\"]", "line break")]
    [InlineData("[\"a⟦\n \n⟧ b\"]", "line break")]
    [InlineData("[\"a⟦\n⟧\", 1]", "line break")]
    public void A_string_is_escaped_as_JSON_asks(string json, params string[] messages) => AssertMistakes(json, messages);

    [Theory]
    [InlineData("⟦\"⟧a")]
    [InlineData("[⟦\"⟧a")]
    [InlineData("[⟦\"⟧a\\")]
    [InlineData("[⟦\"⟧a]")]
    [InlineData("{\"a\": [⟦\"⟧b ] }\n")]
    [InlineData("{\"a\": ⟦\"⟧b,\r\n \"c\": 1}")]
    [InlineData("{\"a\": ⟦\"⟧b\n \"c\": 1}")]
    [InlineData("{⟦\"⟧a: 1,\n \"c\": 1}")]
    [InlineData("{\"a\": ⟦\"⟧see [1],\n \"c\": 1\n}")]
    [InlineData("{\"a\": ⟦\"⟧b\n}")]
    [InlineData("{\"a\": ⟦\"⟧b\n \n\n  \"c\": 1}")]
    [InlineData("{\"a\": {\"b\": ⟦\"⟧c")]
    public void A_quotation_mark_that_is_not_closed_is_reported_where_it_stands(string json) => AssertMistakes(json, "is not closed");

    [Theory]
    [InlineData("⟦[⟧", "The '[' that starts here is not closed; add ']' at the end")]
    [InlineData("{\"a\": ⟦[⟧1, 2", "is not closed, nor is the one around it; add ']}'")]
    [InlineData("[[⟦{⟧\"a\"", "nor are the 2 around it; add '}]]'")]
    [InlineData("⟦[⟧1,", "is not closed; add ']'")]
    [InlineData("{\"a\": [1, 2⟦}⟧", "Expected ']' for the '[' of line 1, found '}'; add ']' before it")]
    [InlineData("{\"a\": {\n\"b\": [1⟦}⟧, \"c\": 2}", "of line 2")]
    [InlineData("[1, 2⟦}⟧", "Expected ']' for the '[' of line 1, found '}'; remove it, or replace it")]
    [InlineData("[{\"a\":1}⟦}⟧, {\"b\":2}]", "remove it")]
    public void Brackets_are_closed_in_order(string json, string message) => AssertMistakes(json, message);

    [Theory]
    [InlineData("{⟦/* a */⟧ \"a\": 1 ⟦// b⟧\n}", "JSON has no comments; remove it", "no comments")]
    [InlineData("⟦# a⟧\n{ ⟦#⟧\n\"a\": 1 ⟦# b⟧\n}", "JSON has no comments", "remove it", "remove it")]
    [InlineData("[1 ⟦/*⟧ ]", "The comment that starts here is not closed")]
    [InlineData("⟦/*⟧/", "not closed")]
    [InlineData("[⟦\u00A0⟧1,⟦\uFEFF\u200B⟧2⟦\0⟧]", "U+00A0 is no white space of JSON", "U+FEFF", "U+0000")]
    public void What_is_no_white_space_is_reported(string json, params string[] messages) => AssertMistakes(json, messages);

    [Fact]
    public void A_comment_that_is_not_closed_is_one_also_where_comments_are_allowed() =>
        AssertMistakes("[1 ⟦/*⟧ ]", new JsonReaderOptions(AllowComments: true), "not closed");

    [Fact]
    public void A_comment_of_YAML_is_no_comment_of_JSON() =>
        AssertMistakes("[1 ⟦#⟧ a ]\n]", new JsonReaderOptions(AllowComments: true), "A comment starts with '//', found '#'");

    [Theory]
    [InlineData("[⟦,⟧]")]
    [InlineData("[1,⟦,⟧]")]
    public void Only_one_comma_may_trail_an_item(string json) => AssertMistakes(json, new JsonReaderOptions(AllowTrailingCommas: true), "Expected an item");

    [Fact]
    public void Several_mistakes_show_at_once_and_what_is_right_between_them_is_read()
    {
        var root = AssertMistakes(
            """
            {
              ⟦title⟧: "a",
              "b": ⟦'c'⟧,
              "d": [1, ⟦02⟧, 3⟦,⟧],
              "e": ⟦hello⟧ world,
              "f": {"g": ⟦True⟧, "h"⟦;⟧ 2},
              "i": ⟦"⟧j,
              "k": "⟦\l⟧m"
              ⟦"⟧n": null⟦,⟧
            }
            """,
            "'title'", "'c'", "'02'", "',', found ']'", "'hello'", "'True'", "';'", "not closed", "'\\l'", "add a comma", "',', found '}'");

        Assert.Equal(
            """{"title":Text "a","b":Text "c","d":[Integer "1",Integer "3"],"f":{"g":Boolean "true"},"i":Text "j","k":Text "lm","n":Null "null"}""",
            JsonOracle.Show(root));
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_at_the_second_with_the_place_of_the_first()
    {
        const string Json = "{\"a\": 1,\n\"\\u0061\": 2, \"A\": 3, \"b\": {\"a\": 4}}";
        var result = JsonReader.Read(Json, new(0, Json.Length), default);
        var problem = Assert.Single(result.Problems, _ => true);

        Assert.Equal("SEED2003", problem.Descriptor.Id);
        Assert.Equal("\"\\u0061\"", problem.Span.In(Json));
        Assert.Equal(["a", "1"], problem.Arguments);
        Assert.Equal(new(1, 3), problem.Related);
        Assert.Equal("{\"a\":Integer \"1\",\"A\":Integer \"3\",\"b\":{\"a\":Integer \"4\"}}", JsonOracle.Show(result.Root));
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_reported_once_where_it_starts()
    {
        var json = $"[{new string('[', 10_000)}{new string(']', 10_000)}, 1 2]";
        var result = JsonReader.Read(json, new(0, json.Length), default);

        Assert.Equal(
            [("SEED2007", new(64, 1)), ("SEED2009", new(json.Length - 2, 1))],
            result.Problems.Select(problem => (problem.Descriptor.Id, problem.Span)));
        Assert.Equal(3, Assert.IsType<SequenceNode>(result.Root).Items.Count);
    }

    private static SeedNode? AssertMistakes(string markup, params string[] messages) => AssertMistakes(markup, default(JsonReaderOptions), messages);

    private static SeedNode? AssertMistakes(string markup, JsonReaderOptions options, params string[] messages)
    {
        var seed = new TestSeed("a.json", markup);
        var result = JsonReader.Read(seed.Text, new(0, seed.Text.Length), options);

        Assert.Equal(seed.Marks, result.Problems.Select(problem => (problem.Span.Start, problem.Span.End)));
        Assert.All(result.Problems, problem => Assert.Equal("SEED2009", problem.Descriptor.Id));
        Assert.Equal(messages.Length, result.Problems.Count);
        Assert.All(result.Problems.Zip(messages), pair => Assert.Contains(pair.Second, pair.First.Arguments[0], StringComparison.Ordinal));
        return result.Root;
    }
}
