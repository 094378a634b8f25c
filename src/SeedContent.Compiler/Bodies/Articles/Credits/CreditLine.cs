using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Credits;

/// <summary>Whether a line at the end of an article is a credit.</summary>
internal static class CreditLine
{
    private const int MaxLength = 240;
    private const int MaxInBrackets = 80;
    private const int MaxCode = 24;
    private const string Opening = "([（【<〈«";
    private const string Closing = ")]）】>〉»";

    /// <summary>Signs of copyright: nothing else begins with one.</summary>
    private static readonly string[] CopyrightSigns = ["©", "ⓒ", "Ⓒ", "℗", "(c) ", "(C) ", "Copyright"];

    public static bool Is(string text, TextSpan line, LanguageWords words)
    {
        if (line.Length is 0 or > MaxLength)
        {
            return false;
        }

        var bare = WithoutDashes(text, line);
        if (bare.Length == 0)
        {
            return false;
        }

        if (StartsCopyright(text, line) || IsEndMark(text, bare, words) || HasCreditWord(text, bare, words))
        {
            return true;
        }

        var bracket = Opening.IndexOf(text[bare.Start]);
        if (bracket >= 0 && bare.Length <= MaxInBrackets && text[bare.End - 1] == Closing[bracket])
        {
            return IsInBrackets(text, Blanks.Trim(text, bare.Start + 1, bare.End - 1), words);
        }

        // Thai agencies sign with a dash: '-สำนักข่าวไทย'.
        return (bare.Start > line.Start && AgencyName.IsKnown(text, bare)) || IsMail(text, bare) || IsReporterWithMail(text, bare, words);
    }

    private static bool IsInBrackets(string text, TextSpan inside, LanguageWords words) =>
        inside.Length > 0 && (AgencyName.IsKnown(text, inside) || IsAgencies(text, inside) || IsCode(text, inside) || IsEndMark(text, inside, words) || HasCreditWord(text, inside, words)
            || StartsCopyright(text, inside) || IsMail(text, inside) || BylineReader.TryRead(text, inside, words, belowTitle: false) is not null);

    /// <summary>Initials of those who wrote: <c>KR-ABC/DEF</c>, <c>abc/def</c>. No white space, and no word of lower case alone.</summary>
    private static bool IsCode(string text, TextSpan inside)
    {
        if (inside.Length > MaxCode)
        {
            return false;
        }

        var marks = 0;
        var lower = 0;
        for (var i = inside.Start; i < inside.End; i++)
        {
            if (text[i] is '/' or '-' or '*' or '+')
            {
                marks++;
            }
            else if (!char.IsLetterOrDigit(text[i]) || text[i] >= '\u0250')
            {
                return false;
            }

            lower += char.IsLower(text[i]) ? 1 : 0;
        }

        return (marks > 0 || lower == 0) && inside.Length > marks && inside.Length >= 2;
    }

    /// <summary>Several agencies: <c>AP, Reuters</c>, <c>AFP/Reuters</c>.</summary>
    private static bool IsAgencies(string text, TextSpan inside)
    {
        var start = inside.Start;
        for (var i = inside.Start; i <= inside.End; i++)
        {
            if (i == inside.End || text[i] is ',' or '/' or ';' or '+' or '&' or '、' or '،')
            {
                if (!AgencyName.IsKnown(text, Blanks.Trim(text, start, i)))
                {
                    return false;
                }

                start = i + 1;
            }
        }

        return true;
    }

    private static bool StartsCopyright(string text, TextSpan line) =>
        CopyrightSigns.Any(sign => line.Length > sign.Length && string.Compare(text, line.Start, sign, 0, sign.Length, StringComparison.OrdinalIgnoreCase) == 0);

    private static bool IsEndMark(string text, TextSpan range, LanguageWords words)
    {
        foreach (var mark in words.EndMarks)
        {
            if (Prefixes.After(text, range.Start, range.End, mark) == range.End)
            {
                return true;
            }
        }

        // '###', '30'
        for (var i = range.Start; i < range.End; i++)
        {
            if (text[i] != '#')
            {
                return range.Length == 2 && text[range.Start] == '3' && text[range.Start + 1] == '0';
            }
        }

        return true;
    }

    /// <summary>A word of those who made it, with a colon or the like behind it; what says so without one is in the data with its own words.</summary>
    private static bool HasCreditWord(string text, TextSpan range, LanguageWords words)
    {
        foreach (var word in words.CreditWords)
        {
            var isOpen = word[word.Length - 1] == '…';
            if (Prefixes.After(text, range.Start, range.End, isOpen ? word.Substring(0, word.Length - 1) : word) is { } after)
            {
                var at = Blanks.Skip(text, after, range.End);
                if (isOpen || (at < range.End && text[at] is ':' or '：' or '/' or '／' or '|' or '｜' or '='))
                {
                    return at < range.End;
                }
            }
        }

        return false;
    }

    private static bool IsReporterWithMail(string text, TextSpan line, LanguageWords words)
    {
        var blank = text.LastIndexOf(' ', line.End - 1, line.Length);
        return blank > line.Start && IsMail(text, Blanks.Trim(text, blank, line.End)) && BylineReader.TryRead(text, line, words, belowTitle: false) is not null;
    }

    private static bool IsMail(string text, TextSpan range)
    {
        var at = text.IndexOf('@', range.Start, range.Length);
        for (var i = range.Start; i < range.End; i++)
        {
            if (Blanks.IsBlank(text[i]))
            {
                return false;
            }
        }

        return at > range.Start && at < range.End - 1 && text.IndexOf('.', at, range.End - at) > 0;
    }

    private static TextSpan WithoutDashes(string text, TextSpan line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && text[start] is '-' or '–' or '—' or ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] is '-' or '–' or '—' or ' ')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
