using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>What stands between quotation marks.</summary>
public class QuotationMarkTests
{
    [Theory]
    [InlineData("He “was here” once.", "was here")]
    [InlineData("He \"was here\" once.", "was here")]
    [InlineData("He «was here» once.", "was here")]
    [InlineData("He « was here » once.", "was here")]
    [InlineData("He \" was here \" once.", "was here")]
    [InlineData("\" Was he here ? \" asked the cat.", "Was he here ?")]
    [InlineData("(\" was \" and \" is \")", "was", "is")]
    [InlineData("He „was here“ once.", "was here")]
    [InlineData("He „was here” once.", "was here")]
    [InlineData("He ”was here” once.", "was here")]
    [InlineData("He said it (“so be it”).", "so be it")]
    [InlineData("“Yes.” “No.”", "Yes.", "No.")]
    [InlineData("“He said ‘no’ to me.”", "He said ‘no’ to me.")]
    [InlineData("«It is late”, she said.", "It is late")]
    [InlineData("” It is late, we go,” she said.", "It is late, we go,")]
    [InlineData("‘It is late', she said. 'We go.’", "It is late", "We go.")]
    [InlineData("“It is late\", she said. \"We go to Acton”.", "It is late", "We go to Acton")]
    [InlineData("“He said “no” to me.”", "He said “no” to me.")]
    [InlineData("\"He said \"no\" to me\", she said.", "He said \"no\" to me")]
    [InlineData("She said: \"He said \"no\" to me.\"", "He said \"no\" to me.")]
    [InlineData("\"He said \"no\" to me.", "no")]
    [InlineData("他说：“这是省里\"重点规划\"项目。”", "这是省里\"重点规划\"项目。")]
    [InlineData("«He said “no” to me.»", "He said “no” to me.")]
    [InlineData("\"He said 'no' to me.\"", "He said 'no' to me.")]
    [InlineData("It’s the dogs’ “own” bone.", "own")]
    [InlineData("\"It is late. \"We go,\" she said.", "It is late. \"We go,")]
    [InlineData("“It is late. “We go. “Now,” she said. “Yes.”", "It is late. “We go. “Now,", "Yes.")]
    [InlineData("\"It is late. He said: \"We go,\" and left.", "We go,")]
    [InlineData("\"I saw it. \"Titanic\" is great,\" she said.", "I saw it. \"Titanic\" is great,")]
    public void A_pair_of_marks_is_a_quotation_and_what_it_holds_is_part_of_it(string text, params string[] quotes) =>
        Assert.Equal(quotes, Quotes(text));

    [Theory]
    [InlineData("“It is late. / We go,” said the cat.", "It is late.", "We go,")]
    [InlineData("«It is late. / We go. / Now», said the cat. «Yes.»", "It is late.", "We go.", "Now", "Yes.")]
    [InlineData("\"It is late. / We go\", said the cat.", "It is late.", "We go")]
    [InlineData("“It is late / We go,” said the cat.")]
    [InlineData("“It is late. / He said “no”.", "no")]
    [InlineData("The “cat is late. / We go,” said the cat.")]
    public void A_quotation_may_go_on_over_paragraphs_without_a_mark(string text, params string[] quotes) =>
        Assert.Equal(quotes, Quotes(text.Replace(" / ", "\n\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("He “was here once.")]
    [InlineData("He was here” once.")]
    [InlineData("He \"was here once.")]
    [InlineData("He was here\" once.")]
    [InlineData("He «was here once.")]
    [InlineData("He was “” here.")]
    [InlineData("He was “ ” here.")]
    [InlineData("It’s the dogs’ bone, and the cats’ too.")]
    [InlineData("A 5\" model and a 6\" model.")]
    [InlineData("A board of 5 \" and one of 6 \" length.")]
    [InlineData("He was \" here once.")]
    [InlineData("He was \" here\" once.")]
    public void A_mark_without_its_other_is_no_quotation(string text) => Assert.Empty(Quotes(text));

    [Fact]
    public void A_quotation_of_several_paragraphs_has_a_piece_in_each()
    {
        const string Text = "Jane Doe said: “One.\n“Two.\n“Three.”\nFour.";

        Assert.Equal(["One.", "Two.", "Three."], Quotes(Text));
        Assert.All(ArticleReader.Read(Text, "en").Quotes, quote => Assert.Equal("Jane Doe", quote.Speaker?.In(Text)));
    }

    [Fact]
    public void A_closing_mark_at_the_head_of_a_paragraph_carries_on_the_quotation_above() =>
        Assert.Equal(["Uno.", "Dos.", "Tres."], Quotes("Ana Ruiz dijo: «Uno.\n»Dos.\n»Tres.»\nCuatro."));

    [Fact]
    public void A_quotation_that_no_later_paragraph_closes_is_none() =>
        Assert.Empty(Quotes("Jane Doe said: “One.\n“Two.\nThree."));

    [Fact]
    public void A_mark_left_open_does_not_reach_into_the_next_paragraph() =>
        Assert.Equal(["Three"], Quotes("One “two.\nHe said “Three” once."));

    private static string[] Quotes(string text) => [.. ArticleReader.Read(text, "en").Quotes.Select(q => q.Text.In(text))];
}
