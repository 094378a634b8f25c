using System.Globalization;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>What the characters on both sides of a mark say about it.</summary>
internal static class MarkSides
{
    private const int MaxPair = 600;

    private const string ClosingMarks = ",;:!?)]}»”’›。，、；：！？）」』》〉،؛؟।";
    private const string OpeningQuotes = "\"'“„‟‘‚`”";
    private const int LongestArabicPrefix = 4;
    private const int LongestHebrewPrefix = 3;

    /// <summary>Grammar: the letters that Hebrew writes together with the word behind them.</summary>
    private const string HebrewPrefixes = "ובכלמשה";

    /// <summary>
    /// A mark opens where nothing, white space, a bracket, a dash, an elision (<c>l'"affaire"</c>) or another mark stands before it, and
    /// behind it neither white space nor a mark that closes something.
    /// </summary>
    public static bool LooksOpening(string text, TextSpan range, TextSpan mark) => IsContent(text, range, mark.End) && IsBoundary(text, range, mark.Start);

    /// <summary>Whether a straight mark may open though a letter stands before it: after a script without spaces, or after a prefix of Arabic.</summary>
    public static bool MayOpenBehindLetter(string text, TextSpan range, TextSpan mark) =>
        IsContent(text, range, mark.End) && mark.Start > range.Start
        && (IsUnspaced(text[mark.Start - 1]) || text[mark.Start - 1] == ':' || IsArabicPrefix(text, range, mark.Start));

    /// <summary><c>وصفها بـ”الثمينة”</c>: whether a prefix of Arabic stands before a mark that opens.</summary>
    public static bool OpensBehindArabicPrefix(string text, TextSpan range, TextSpan mark) => IsContent(text, range, mark.End) && mark.Start > range.Start && IsArabicPrefix(text, range, mark.Start);

    /// <summary>Whether a character is of a script without spaces, or one of its marks: what stands before says nothing then.</summary>
    public static bool IsUnspaced(char c) => Scripts.IsUnspaced(c) || (c >= '\u3000' && char.IsPunctuation(c));

    /// <summary>Whether the word goes on behind a mark, so that it closes nothing: <c>I’ve</c>. Where words are not spaced, it may.</summary>
    public static bool IsInsideWord(string text, TextSpan range, int at) =>
        at + 1 < range.End && char.IsLetterOrDigit(text[at + 1]) && !Scripts.IsUnspaced(text[at + 1]);

    /// <summary><c>מנכ"ל</c>: a mark between two Hebrew letters belongs to the word.</summary>
    public static bool IsBetweenHebrew(string text, TextSpan range, int at) =>
        at > range.Start && at + 1 < range.End && IsHebrew(text[at - 1]) && IsHebrew(text[at + 1]);

    /// <summary><c>ב"הארץ"</c>: prefixes of one letter each before the mark, and a whole word behind it, not the last letter of an acronym.</summary>
    public static bool IsHebrewPrefix(string text, TextSpan range, int at)
    {
        var i = at - 1;
        while (i >= range.Start && at - i <= LongestHebrewPrefix && HebrewPrefixes.IndexOf(text[i]) >= 0)
        {
            i--;
        }

        return at - i <= LongestHebrewPrefix && (i < range.Start || !IsHebrew(text[i])) && at + 2 < range.End && IsHebrew(text[at + 2]);
    }

    /// <summary>Whether what stands before a position lets a quotation open there.</summary>
    public static bool IsBoundary(string text, TextSpan range, int at)
    {
        if (at == range.Start || Blanks.IsBlank(text[at - 1]))
        {
            return true;
        }

        var before = text[at - 1];
        return before is '/' or '¿' or '¡' || OpeningQuotes.IndexOf(before) >= 0 || IsElision(text, range, at - 1)
            || char.GetUnicodeCategory(before) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.DashPunctuation;
    }

    /// <summary><c>“她说"好"就走”</c>: whether another mark like it stands before the one that closes what “ opened, so that the two are a pair inside.</summary>
    public static bool IsPairInside(string text, TextSpan range, int at)
    {
        var others = 0;
        for (var i = at + 1; i < range.End && i - at <= MaxPair && IsContent(text, range, at + 1); i++)
        {
            others += text[i] is '"' or '＂' ? 1 : 0;
            if (text[i] is '“' or '”')
            {
                return text[i] == '”' && others % 2 == 1;
            }
        }

        return false;
    }

    private static bool IsContent(string text, TextSpan range, int at) =>
        at < range.End && !Blanks.IsBlank(text[at]) && ClosingMarks.IndexOf(text[at]) < 0
        && (text[at] != '.' || (at + 1 < range.End && text[at + 1] == '.'));

    private static bool IsElision(string text, TextSpan range, int at) => text[at] == '’' && at > range.Start && char.IsLetter(text[at - 1]);

    private static bool IsArabicPrefix(string text, TextSpan range, int at)
    {
        var i = at - 1;
        while (i >= range.Start && at - i <= LongestArabicPrefix && Scripts.Of(text[i]) == Script.Arabic)
        {
            i--;
        }

        return i < at - 1 && at - i <= LongestArabicPrefix + 1 && (i < range.Start || Blanks.IsBlank(text[i]));
    }

    private static bool IsHebrew(char c) => c is >= 'א' and <= 'ת';
}
