using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Names that a Chinese article leaves in Latin letters, behind a title: <c>微软CEO Jane Doe表示</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class HanLatinNames(string text, LanguageWords words)
{
    private const int MaxWords = 4;
    private const int LongestWord = 20;
    private const int ShortestWord = 2;

    /// <summary>Of characters by whose sounds a name is written.</summary>
    private const int LongestHan = 5;

    /// <summary>The words with a capital each at a position, perhaps behind a blank; null where none stands there, or one alone that may be a firm.</summary>
    public TextSpan? At(int start, int end)
    {
        start = Blanks.Skip(text, start, end);
        var (at, last, count) = (start, start, 0);
        while (count < MaxWords && at < end && WordEnd(at, end) is var stop && stop > at)
        {
            (last, count) = (stop, count + 1);
            at = stop < end && text[stop] == ' ' ? stop + 1 : end;
        }

        var next = Blanks.Skip(text, last, end);
        var goesOn = next < end && text[next] != '的' && (text[next] is '（' or '(' || words.Continuers.StartsAt(text, next, end) || words.Sayings.StartsAt(text, next, end));
        return count > 0 && (last == end || !IsLetter(text[last])) && (count > 1 || goesOn) ? TextSpan.FromBounds(start, last) : null;
    }

    /// <summary><c>导览员是拉互依（Lahwy），他</c>: what is spelt in Latin letters behind it, where a title before it or a pronoun behind it shows a person.</summary>
    /// <param name="open">Where the bracket opens.</param>
    /// <param name="paragraph">The paragraph.</param>
    public TextSpan? SpeltBehind(int open, TextSpan paragraph)
    {
        var close = open + 1;
        while (close < paragraph.End && WordEnd(close, paragraph.End) is var stop && stop > close)
        {
            close = stop < paragraph.End && text[stop] == ' ' ? stop + 1 : stop;
        }

        if (close == open + 1 || close >= paragraph.End || text[close] is not ('）' or ')'))
        {
            return null;
        }

        var start = open;
        while (start > paragraph.Start && open - start <= LongestHan && Scripts.Of(text[start - 1]) == Script.Han && text[start - 1] is not ('是' or '的') && words.Roles.StartOfEndingAt(text, paragraph.Start, start) is null)
        {
            start--;
        }

        var name = TextSpan.FromBounds(start, open);
        return name.Length is > 1 and <= LongestHan && (words.Roles.StartOfEndingAt(text, paragraph.Start, start) is not null || IsPerson(close + 1, paragraph.End))
            && words.PlaceNames.Find(text, name) == PlaceKinds.None && words.BodyEndings.IndexOf(text[open - 1]) < 0 ? name : null;
    }

    /// <summary><c>（Lahwy），他</c></summary>
    private bool IsPerson(int at, int end) =>
        at + 2 < end && QuoteText.IsComma(text[at]) && words.Pronouns.StartsAt(text, at + 1, end) && text[at + 2] is not ('们' or '們' or '的');

    /// <summary>Where a word of a name ends: a capital, and small letters behind it.</summary>
    private int WordEnd(int at, int end)
    {
        if (text[at] is < 'A' or > 'Z')
        {
            return at;
        }

        var (stop, small) = (at + 1, 0);
        while (stop < end && stop - at <= LongestWord && (IsLetter(text[stop]) || text[stop] is '\'' or '’' or '-' or '.'))
        {
            small += char.IsLower(text[stop]) ? 1 : 0;
            stop++;
        }

        return stop - at <= LongestWord && (small >= ShortestWord - 1 || (stop - at == 2 && text[stop - 1] == '.')) ? stop : at;
    }

    private static bool IsLetter(char c) => char.IsLetter(c) && Scripts.Of(c) == Script.Latin;
}
