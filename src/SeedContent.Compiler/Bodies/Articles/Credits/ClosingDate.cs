using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Credits;

/// <summary>
/// Reads the day of an article that has it at its end: in a credit (<c>(20 maggio 2012) © …</c>), on a short line of its own (<c>AP 13-04-2018</c>), or behind the
/// names in the brackets that close the last paragraph (<c>(Anna Weber, dpa, 15.12.2021)</c>).
/// </summary>
internal static class ClosingDate
{
    private const int MaxInBrackets = 80;
    private const int LongestLine = 40;

    /// <summary>The year before the first of the calendar of Taiwan, and how long a day in it is that is written without marks.</summary>
    private const int YearOfTaiwan = 1911;
    private const int DigitsOfTaiwan = 7;

    /// <param name="text">The text.</param>
    /// <param name="credits">The credits.</param>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="words">The language.</param>
    public static CalendarDate? Read(string text, IReadOnlyList<TextSpan> credits, IReadOnlyList<Paragraph> paragraphs, LanguageWords words)
    {
        foreach (var credit in credits)
        {
            if ((OfLine(text, credit, words) ?? InBrackets(text, credit, words, isCredit: true) ?? BehindPaper(text, credit, words) ?? OfTaiwan(text, credit, words) ?? BehindCopyright(text, credit, words)) is { } date)
            {
                return date;
            }
        }

        if (paragraphs.Count < 2)
        {
            return null;
        }

        var last = paragraphs[paragraphs.Count - 1].Span;
        return (last.Length <= LongestLine && !HasLineEnd(text, last) ? OfLine(text, last, words) : null) ?? InBrackets(text, last, words, isCredit: false) ?? BehindPaper(text, last, words) ?? BehindStop(text, last, words) ?? OfTaiwan(text, last, words);
    }

    /// <summary><c>…（編輯：王小芳）1120712</c>: year, month and day by the calendar of Taiwan, right behind the brackets that close the text.</summary>
    private static CalendarDate? OfTaiwan(string text, TextSpan range, LanguageWords words)
    {
        var start = range.End - DigitsOfTaiwan;
        if (words.Script != Script.Han || start <= range.Start || text[start - 1] is not ('）' or ')'))
        {
            return null;
        }

        var digits = 0;
        for (var i = start; i < range.End; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return null;
            }

            digits = (digits * 10) + (text[i] - '0');
        }

        return CalendarDate.TryCreate(YearOfTaiwan + (digits / 10000), digits / 100 % 100, digits % 100);
    }

    /// <summary><c>… prinsip itu. – UTUSAN 12/7/2023</c>, <c>… prinsip itu.- 12/7/2023</c>: a paper in capitals and the day, or behind a full stop the day alone, behind the dash that ends the last paragraph.</summary>
    private static CalendarDate? BehindPaper(string text, TextSpan last, LanguageWords words)
    {
        for (var i = last.End - 1; i > last.Start && last.End - i <= LongestLine; i--)
        {
            var isBehindStop = text[i - 1] is '.' or '”' or '"';
            if (DatelineSeparator.DashLength(text, i, last.End) == 0 || !(Blanks.IsBlank(text[i - 1]) || isBehindStop))
            {
                continue;
            }

            var signed = Blanks.Trim(text, i + 1, last.End);
            var day = signed.Start;
            while (day < signed.End && !char.IsDigit(text[day]))
            {
                day++;
            }

            var paper = Blanks.Trim(text, signed.Start, day);
            return day < signed.End && !HasLineEnd(text, signed) && (paper.Length > 2 ? PlaceName.IsInCapitals(text, paper) || AgencyName.IsKnown(text, paper) : isBehindStop && paper.Length == 0)
                ? OfLine(text, TextSpan.FromBounds(day, signed.End), words) : null;
        }

        return null;
    }

    /// <summary><c>&lt;저작권자 (C) 바른뉴스 무단전재 및 재배포 금지&gt; 2023/07/12 09:55 송고</c></summary>
    private static CalendarDate? BehindCopyright(string text, TextSpan credit, LanguageWords words)
    {
        var close = text[credit.Start] == '<' ? text.LastIndexOf('>', credit.End - 1, credit.Length) : -1;
        return close > 0 && Blanks.Trim(text, close + 1, credit.End) is { Length: > 0 } day ? OfLine(text, day, words) : null;
    }

    /// <summary><c>… 청소하고 있다. 2023.7.12</c>: the day alone behind the last sentence, in Korean captions.</summary>
    private static CalendarDate? BehindStop(string text, TextSpan last, LanguageWords words)
    {
        for (var i = last.End - 1; words.Script == Script.Hangul && i > last.Start + 1 && last.End - i <= LongestLine; i--)
        {
            // '2023. 7. 12.' has full stops of its own.
            if (Blanks.IsBlank(text[i]) && text[i - 1] == '.' && !char.IsDigit(text[i - 2]))
            {
                return OfLine(text, Blanks.Trim(text, i, last.End), words);
            }
        }

        return null;
    }

    private static CalendarDate? OfLine(string text, TextSpan line, LanguageWords words) =>
        DatedLineReader.TryRead(text, line, words) is { IsUpdate: false, Problem: null } dated ? dated.Date : null;

    /// <summary>The date in the brackets at the end of a paragraph, behind a name or an agency; in a credit it may stand alone in any.</summary>
    private static CalendarDate? InBrackets(string text, TextSpan range, LanguageWords words, bool isCredit)
    {
        var end = isCredit || text[range.End - 1] != '.' ? range.End : range.End - 1;
        var close = text.LastIndexOf(')', end - 1, end - range.Start);
        var open = close < 0 || (!isCredit && close != end - 1) ? -1 : text.LastIndexOf('(', close, close - range.Start + 1);
        if (open < 0 || close - open > MaxInBrackets || HasLineEnd(text, TextSpan.FromBounds(open, close)))
        {
            return null;
        }

        var inside = Blanks.Trim(text, open + 1, close);
        if (isCredit && inside.Length > 0 && OfLine(text, inside, words) is { } alone)
        {
            return alone;
        }

        var comma = inside.Length == 0 ? -1 : text.LastIndexOf(',', inside.End - 1, inside.Length);
        return comma > 0 && Blanks.Trim(text, comma + 1, inside.End) is { Length: > 0 } day && (IsAuthor(text, Blanks.Trim(text, inside.Start, comma), words) || (isCredit && CreditLine.BeginsWithLabel(text, inside.Start, inside.End, words))) ? OfLine(text, day, words) : null;
    }

    /// <summary>What a day stands in is one line, and as long whatever ends the lines.</summary>
    private static bool HasLineEnd(string text, TextSpan range) => Blanks.FindLineEnd(text, range) >= 0;

    private static bool IsAuthor(string text, TextSpan before, LanguageWords words)
    {
        if (before.Length == 0)
        {
            return false;
        }

        var comma = text.LastIndexOf(',', before.End - 1, before.Length);
        var last = Blanks.Trim(text, Math.Max(comma + 1, before.Start), before.End);
        return AgencyName.IsKnown(text, last) || AuthorNames.Read(text, before, least: 2, NameStyle.Capitals, words) == before || CreditCode.IsInitials(text, last, inBrackets: true);
    }
}
