using System.Text.RegularExpressions;
using CsCheck;
using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>What holds for every text, article or not.</summary>
public class ArticlePropertyTests
{
    private const int Samples = 3000;

    /// <summary>Stands for what was read; that a generated text has it by chance only makes the test milder.</summary>
    private const char Taken = '\uE123';

    // Of four digits, or of two in a date of numbers.
    private static readonly Regex Year = new(@"\p{Nd}{4}|\p{Nd}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2}", RegexOptions.NonBacktracking);

    private static readonly Gen<string?> Language = Gen.OneOf<string?>(null, "id", "en", "en-GB", "ja", "", "-", "not a tag");

    [Fact]
    public void Every_text_is_read_and_its_spans_hold() =>
        Gen.Select(ArticleGen.Any, Language).Sample(
            (text, language) =>
            {
                var model = ArticleReader.Read(text, language);
                ArticleSpans.Check(model, text);
            },
            iter: Samples);

    [Fact]
    public void Nothing_but_date_lines_is_left_out() =>
        ArticleGen.Any.Sample(
            text => Assert.All(
                LinesWithoutPart(ArticleReader.Read(text, language: null), text),
                line => Assert.True(Year.IsMatch(line) && line.Length <= 100, line)),
            iter: Samples);

    [Fact]
    public void Reading_twice_gives_equal_models() =>
        ArticleGen.Any.Sample(text => ArticleReader.Read(text, language: null) == ArticleReader.Read(new string(text.AsSpan()), language: null), iter: Samples);

    [Fact]
    public void The_kind_of_line_end_changes_nothing_but_offsets() =>
        Gen.Select(ArticleGen.Any, Gen.OneOf("\r\n", "\r")).Sample(
            (text, lineEnd) =>
            {
                var unix = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
                var other = unix.Replace("\n", lineEnd, StringComparison.Ordinal);
                Assert.Equal(Summary(unix), Summary(other));
            },
            iter: Samples);

    // Names up to where the first sample ends, which the sentences behind them only just outweigh.
    [Fact]
    public void A_language_is_one_whatever_ends_the_lines()
    {
        var text = string.Concat(Enumerable.Repeat("Kim\n", 190)) + string.Concat(Enumerable.Repeat("It is the one of them that was in the town and had not been there. ", 6)) + string.Concat(Enumerable.Repeat("\nKim", 700));

        Assert.Equal("en", ArticleReader.Read(text, language: null).Language);
        Assert.Equal("en", ArticleReader.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal), language: null).Language);
    }

    // The two lines below the title are as long as it, and longer with a line end of two characters.
    [Fact]
    public void A_title_is_one_whatever_ends_the_lines()
    {
        const string Text = "A title of thirty letter, here\n\nIt rained in town.\nAnd rained.";

        Assert.Equal(Summary(Text), Summary(Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void White_space_around_an_article_changes_nothing_but_offsets() =>
        ArticleGen.Mutated.Sample(
            text => Assert.Equal(Summary(text.Trim()), Summary("\n \n" + text.Trim() + "\n\n\t")),
            iter: Samples);

    private static IReadOnlyList<string> Summary(string text) => ArticleSummary.Of(ArticleReader.Read(text, language: null), text);

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    /// <summary>The lines that hold no part of any paragraph, headline, kicker, byline, dateline or credit.</summary>
    private static IEnumerable<string> LinesWithoutPart(ArticleModel model, string text)
    {
        var left = text.ToCharArray();
        foreach (var span in model.Paragraphs.Concat(model.Credits).Cast<TextSpan?>().Append(model.Headline).Append(model.Kicker).Append(model.Byline).Append(model.Dateline?.Text))
        {
            if (span is { } taken)
            {
                Array.Fill(left, Taken, taken.Start, taken.Length);
            }
        }

        return new string(left).Split('\n', '\r').Where(line => !line.All(IsBlank) && !line.Contains(Taken, StringComparison.Ordinal));
    }
}
