using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Parts Thai text at its spaces, but for those inside a name with its title and inside an age: <c>พล.ต.อ. สมชาย</c>, <c>โค้ชวัย 41 ปี</c>.</summary>
internal static class ThaiPhrases
{
    private static readonly string[] AgeWords = ["วัย", "อายุ"];
    private static readonly string[] YearWords = ["ปี", "ขวบ"];

    /// <summary>Where Thai words begin behind anything else, each with the end of its paragraph.</summary>
    public static IEnumerable<(int Start, int End)> Beginnings(QuoteText quotes)
    {
        var text = quotes.Text;
        foreach (var paragraph in quotes.Paragraphs)
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if (Scripts.Of(text[i]) == Script.Thai && (i == paragraph.Start || Scripts.Of(text[i - 1]) != Script.Thai))
                {
                    yield return (i, paragraph.End);
                }
            }
        }
    }

    /// <summary>Where the Thai letters end that begin at a position.</summary>
    public static int EndOfThai(string text, int start, int end)
    {
        while (start < end && Scripts.Of(text[start]) == Script.Thai)
        {
            start++;
        }

        return start;
    }

    /// <summary>The phrases of a range.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The range.</param>
    /// <param name="names">The names of the article.</param>
    /// <param name="joinsAges">Whether the space inside an age parts no phrase either.</param>
    public static List<TextSpan> Of(string text, TextSpan range, ThaiNames names, bool joinsAges = true)
    {
        var found = new List<TextSpan>();
        for (var i = range.Start; i < range.End;)
        {
            var end = Blanks.EndOfWord(text, i, range.End);
            var title = i;
            if (names.Titles.Read(ref title, range.End) && title >= end && Blanks.Skip(text, title, range.End) is var name && name < range.End)
            {
                end = Blanks.EndOfWord(text, name, range.End);
            }

            end = joinsAges && AgeIn(text, i, end, range.End) is { } age ? Blanks.EndOfWord(text, age.End, range.End) : end;
            found.Add(TextSpan.FromBounds(i, end));
            i = Blanks.Skip(text, end, range.End);
        }

        return found;
    }

    /// <summary>The age that a phrase ends with or is: its number, where its word begins, and where it ends behind <c>ปี</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the phrase begins.</param>
    /// <param name="end">Where the word before the number ends.</param>
    /// <param name="limit">Where the sentence ends.</param>
    public static (int Years, int Start, int End)? AgeIn(string text, int start, int end, int limit)
    {
        foreach (var word in AgeWords)
        {
            var number = Blanks.Skip(text, end, limit);
            if (end - start < word.Length || string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) != 0 || number == end)
            {
                continue;
            }

            var (at, years) = (number, 0);
            for (; at < limit && text[at] is >= '0' and <= '9' && at - number < 3; at++)
            {
                years = (years * 10) + text[at] - '0';
            }

            var unit = Blanks.Skip(text, at, limit);
            if (at > number && Array.Find(YearWords, year => string.CompareOrdinal(text, unit, year, 0, year.Length) == 0) is { } found && unit + found.Length <= limit)
            {
                return (years, end - word.Length, unit + found.Length);
            }
        }

        return null;
    }
}
