using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Credits;

/// <summary>Whether a range is the short sign of those who wrote: initials (<c>KR-ABC/DEF</c>, <c>abc/ def/</c>), agencies, or a name and its agency.</summary>
internal static class CreditCode
{
    private const int MaxLength = 28;
    private const int MaxInitials = 6;
    private const int MaxSigned = 48;
    private const int MaxSmallLetters = 4;

    /// <summary>Initials: of no white space but behind a slash, and no word of lower case alone, but for the few letters of a name in brackets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The range.</param>
    /// <param name="inBrackets">Whether it stands in brackets: there initials need no mark.</param>
    public static bool IsInitials(string text, TextSpan range, bool inBrackets)
    {
        if (range.Length is < 2 or > MaxLength)
        {
            return false;
        }

        var (marks, slashes, lower, run) = (0, 0, 0, 0);
        for (var i = range.Start; i < range.End; i++)
        {
            var c = text[i];
            run = char.IsLetterOrDigit(c) ? run + 1 : 0;
            if (c is '/' or '-' or '*' or '+')
            {
                marks++;
                slashes += c == '/' ? 1 : 0;
            }
            else if (c == ' ' ? slashes == 0 && text[i + 1] != '/' : !char.IsLetterOrDigit(c) || c >= '\u0250')
            {
                return false;
            }

            lower += char.IsLower(c) ? 1 : 0;
            if (run > MaxInitials && (lower > 0 || !inBrackets))
            {
                return false;
            }
        }

        return marks < range.Length && (slashes > 0 || (inBrackets && (marks > 0 || lower == 0 || (lower == range.Length && lower <= MaxSmallLetters))));
    }

    /// <summary>Several agencies, perhaps with the mark of the end: <c>AP, Reuters</c>, <c>Lusa/Fim</c>.</summary>
    public static bool IsAgencies(string text, TextSpan range, LanguageWords words)
    {
        var start = range.Start;
        for (var i = range.Start; i <= range.End; i++)
        {
            if (i == range.End || text[i] is ',' or '/' or ';' or '+' or '&' or '、' or '،')
            {
                var part = Blanks.Trim(text, start, i);
                if (!AgencyName.IsKnown(text, part) && !(start > range.Start && IsEndMark(text, part, words)))
                {
                    return false;
                }

                start = i + 1;
            }
        }

        return true;
    }

    /// <summary>A name and its agency with a slash between, or an agency in brackets with a name behind: <c>Thu Trang/VOV</c>, <c>(PTI) ABC</c>.</summary>
    public static bool IsSigned(string text, TextSpan range)
    {
        if (range.Length > MaxSigned || SentenceEnd.EndsSentence(text, range))
        {
            return false;
        }

        var close = text[range.Start] is '(' or '（' ? text.IndexOfAny([')', '）'], range.Start, range.Length) : -1;
        if (close > 0)
        {
            return AgencyName.IsKnown(text, Blanks.Trim(text, range.Start + 1, close));
        }

        var slash = text.IndexOfAny(['/', '／'], range.Start, range.Length);
        if (slash < 0 || text.IndexOf(',', range.Start, range.Length) >= 0)
        {
            return false;
        }

        var before = Blanks.Trim(text, range.Start, slash);
        var after = Blanks.Trim(text, slash + 1, range.End);
        return IsAgencyOrDesk(text, before) || IsAgencyOrDesk(text, after);
    }

    /// <summary>Whether a range is what stands at the end of an article and nothing else: <c>完</c>, <c>###</c>, <c>30</c>.</summary>
    public static bool IsEndMark(string text, TextSpan range, LanguageWords words)
    {
        foreach (var mark in words.EndMarks)
        {
            if (Prefixes.After(text, range.Start, range.End, mark) == range.End)
            {
                return true;
            }
        }

        for (var i = range.Start; i < range.End; i++)
        {
            if (text[i] is not ('#' or '*' or ' '))
            {
                return range.Length == 2 && text[range.Start] == '3' && text[range.Start + 1] == '0';
            }
        }

        return range.Length > 0;
    }

    private static bool IsAgencyOrDesk(string text, TextSpan part) => part.Length > 0 && (AgencyName.IsKnown(text, part) || AgencyName.Begins(text, part));
}
