using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What parts the parts of a line about the article, from the mark that parts most to that which may also stand inside a name or a date.</summary>
internal static class MetaMarks
{
    /// <summary>Bars, dots, tabs and wide spaces.</summary>
    public const int First = 0;

    private const int MostLinks = 2;
    private const int Dashes = 1;

    /// <summary>No mark, but a whole date among other words.</summary>
    public const int Dates = 2;

    private const int Commas = 3;

    /// <summary>A blank before a word for "by", for a day or a word of the page.</summary>
    public const int Last = 4;

    /// <summary>How long a mark of a level is; negative where none stands there, 0 where the next part begins without one.</summary>
    public static int LengthAt(string text, int i, TextSpan range, int level, LanguageWords words) => level switch
    {
        First => IsBar(text[i]) || (Blanks.IsBlank(text[i]) && i + 1 < range.End && Blanks.IsBlank(text[i + 1])) || IsBetweenBlanks(text, i, range.End, c => c is '/' or '»' or '>' or '›' or '\\') ? 1 : -1,
        Dashes => DashAt(text, i, range.End),
        Dates => -1,
        Commas => text[i] is ',' or '،' or '、' or '，' or ';' or '；' or '(' or ')' or '（' or '）' or '[' or ']' or '/' or '／' ? 1 : -1,
        _ => Blanks.IsBlank(text[i - 1]) && BeginsPart(text, i, range.End, words) ? 0 : -1,
    };

    /// <summary>The range without the marks and blanks around it.</summary>
    public static TextSpan Trim(string text, TextSpan range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && IsAround(text[start]))
        {
            start++;
        }

        while (end > start && IsAround(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The range without the small words at its end that lead to the part behind it: <c>Oleh Budi pada …</c>, <c>Jan Bakker op …</c></summary>
    public static TextSpan WithoutLink(string text, TextSpan range, LanguageWords words)
    {
        for (var links = 0; links < MostLinks; links++)
        {
            var word = Blanks.StartOfWord(text, range.Start, range.End);
            if (word <= range.Start || !char.IsLower(text[word])
                || (words.Vocabulary.Find(text, word, range.End - word) & (WordKinds.Function | WordKinds.PlacePreposition | WordKinds.Article | WordKinds.ListConjunction)) == WordKinds.None)
            {
                return range;
            }

            range = Blanks.Trim(text, range.Start, word);
        }

        return range;
    }

    private static bool IsAround(char c) =>
        Blanks.IsBlank(c) || IsBar(c) || c is '-' or '–' or '—' or ',' or '،' or '、' or '，' or ';' or '(' or ')' or '（' or '）' or '[' or ']' or '【' or '】' or '/' or '／' or '>' or '»' or '›' or '*' or '_';

    private static bool IsBar(char c) => c is '|' or '•' or '·' or '｜' or '丨' or '‖' or '\u3000' or '\t' or '●' or '▪' or '■' or '◆' or '►' or '▶' or '∙' or '・' or '★' or '⏱' or '※';

    private static int DashAt(string text, int i, int end) =>
        DatelineSeparator.DashLength(text, i, end) is > 0 and var length && Blanks.IsBlank(text[i - 1]) && (i + length >= end || Blanks.IsBlank(text[i + length])) ? length : -1;

    private static bool IsBetweenBlanks(string text, int i, int end, Func<char, bool> isMark) =>
        isMark(text[i]) && Blanks.IsBlank(text[i - 1]) && i + 1 < end && Blanks.IsBlank(text[i + 1]);

    /// <summary>Whether a date may begin here: with a number, a month, a weekday or a word such as <c>Published</c>.</summary>
    public static bool BeginsDate(string text, int i, int end, LanguageWords words) =>
        Digits.Of(text[i]) is not null
        || (words.Vocabulary.Find(text, i, WordText.WordEnd(text, i, end) - i) & (WordKinds.Month | WordKinds.Weekday)) != WordKinds.None
        || Stands(words.Dates.DatePrefixes, text, i, end) || Stands(words.Dates.UpdatePrefixes, text, i, end);

    private static bool BeginsPart(string text, int i, int end, LanguageWords words)
    {
        return text[i] == '@' || BeginsDate(text, i, end, words) || Stands(words.BylineWords, text, i, end) || Stands(words.PageWords, text, i, end);
    }

    private static bool Stands(IReadOnlyList<string> entries, string text, int i, int end) => entries.Any(word => Prefixes.After(text, i, end, word.TrimEnd(':')) is not null);
}
