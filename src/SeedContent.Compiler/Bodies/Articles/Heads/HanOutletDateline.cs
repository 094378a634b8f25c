using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a dateline of China whose outlet no list has: a day stands behind it (<c>蓝湖体育1月6日讯 …</c>), a word ends as the names of papers do (<c>东湖晚报讯 …</c>), or it
/// stands in brackets of its own (<c>【东湖网·独家报道】</c>).
/// </summary>
internal static class HanOutletDateline
{
    private const int LongestOutlet = 16;
    private const int ShortestOutlet = 3;
    private const int ShortestBeforeDay = 2;

    /// <summary>Reads one before the lead.</summary>
    public static DatelineRead? TryRead(string text, TextSpan head, int lineEnd, LanguageWords words) =>
        TryReadPlain(text, head, lineEnd, words) is { } read && read.LeadStart < lineEnd ? read : null;

    /// <summary>Reads a line that is nothing else: <c>东湖新闻网-东江晚报讯</c>.</summary>
    public static DatelineRead? TryReadLine(string text, TextSpan line, LanguageWords words) =>
        words.Script == Script.Han && TryReadPlain(text, line, line.End, words) is { } read && read.LeadStart == line.End ? read : null;

    /// <summary>What stands in brackets, where it is an outlet and the word that ends a dateline: <c>东湖网·独家报道</c>, <c>東湖網訊</c>.</summary>
    public static DatelineParts? OfBracket(string text, TextSpan inside, LanguageWords words)
    {
        var end = EndOfHan(text, inside, words);
        return end == inside.End && WithoutEnding(text, inside, words) is { } outlet && EndsAsOutlet(text, outlet.End, words)
            ? new() { Agency = outlet, Last = DatelinePart.Agency } : null;
    }

    /// <summary>What stands in lenticular brackets, where it ends as the names of papers and stations do: <c>【Now新聞台】</c>.</summary>
    public static DatelineParts? OfOutletAlone(string text, TextSpan inside, LanguageWords words) =>
        words.Script == Script.Han && inside.Length <= LongestOutlet && OutletBracketReader.EndsAsOutlet(text, inside, words) && IsOneWord(text, inside)
            && !words.OwnPaper.Contains(inside.In(text), StringComparer.Ordinal) ? new() { Agency = inside, Last = DatelinePart.Agency } : null;

    private static bool IsOneWord(string text, TextSpan range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static DatelineRead? TryReadPlain(string text, TextSpan head, int lineEnd, LanguageWords words)
    {
        var end = EndOfHan(text, head, words);
        return end < head.End && Digits.Of(text[end]) is not null ? WithDay(text, head, end, lineEnd, words) : WithoutDay(text, head, end, lineEnd, words);
    }

    /// <summary><c>蓝湖体育1月6日讯</c>, <c>蓝湖客户端1月5日消息，</c>: the word that ends it hangs on the day.</summary>
    private static DatelineRead? WithDay(string text, TextSpan head, int day, int lineEnd, LanguageWords words)
    {
        if (day - head.Start < ShortestBeforeDay || DatelineDay.TryRead(text, day, head.End, words) is not { } read)
        {
            return null;
        }

        var mark = EndOfEnding(text, read.End, lineEnd, words);
        var before = TextSpan.FromBounds(head.Start, day);
        if (mark >= lineEnd || !(Blanks.IsBlank(text[mark]) || text[mark] is '，' or ',' or '：' or ':') || text[head.Start] is '据' or '據' || LeadsToDay(text, before, words))
        {
            return null;
        }

        var parts = new DatelineParts { HasDay = true, Date = read.Date, Problem = read.Problem, Last = DatelinePart.Day };
        (parts.Agency, parts.Place) = Parts(text, before, words);
        return DatelineReader.Make(TextSpan.FromBounds(head.Start, mark), parts, Blanks.Skip(text, Blanks.IsBlank(text[mark]) ? mark : mark + 1, lineEnd));
    }

    /// <summary><c>东湖都市网武汉电 …</c>: the name of a paper, perhaps with a city that is known behind it, and a space or the end of the line follows.</summary>
    private static DatelineRead? WithoutDay(string text, TextSpan head, int end, int lineEnd, LanguageWords words)
    {
        if ((end < lineEnd && !Blanks.IsBlank(text[end])) || WithoutEnding(text, TextSpan.FromBounds(head.Start, end), words) is not { } before
            || Parts(text, before, words) is not { Agency: { } agency } found || !EndsAsOutlet(text, agency.End, words))
        {
            return null;
        }

        var parts = new DatelineParts { Agency = agency, Place = found.Place, Last = DatelinePart.Agency };
        var lead = Blanks.Skip(text, end, lineEnd);
        return WithDayBehind(text, head.Start, lead, lineEnd, parts, words) ?? DatelineReader.Make(TextSpan.FromBounds(head.Start, end), parts, lead);
    }

    /// <summary><c>东湖科技网讯 5月5日消息，</c>: the day and the word for a report once more.</summary>
    public static DatelineRead? WithDayBehind(string text, int start, int at, int lineEnd, DatelineParts parts, LanguageWords words)
    {
        if (parts.HasDay || at >= lineEnd || DatelineDay.TryRead(text, at, lineEnd, words) is not { } day || EndOfEnding(text, day.End, lineEnd, words) is var mark && (mark >= lineEnd || text[mark] is not ('，' or ',' or '：' or ':')))
        {
            return null;
        }

        (parts.HasDay, parts.Date, parts.Problem) = (true, day.Date, day.Problem);
        return DatelineReader.Make(TextSpan.FromBounds(start, mark), parts, Blanks.Skip(text, mark + 1, lineEnd));
    }

    /// <summary>Behind the longest word that ends a report, where one stands behind a day; else the end of the line.</summary>
    private static int EndOfEnding(string text, int day, int lineEnd, LanguageWords words) =>
        words.ReportEndings.Where(word => Prefixes.After(text, day, lineEnd, word) is not null).OrderByDescending(word => word.Length).FirstOrDefault() is { } ending ? day + ending.Length : lineEnd;

    /// <summary>The outlet, and the city that is known behind it; where nothing but a place that is known stands there, it is no outlet.</summary>
    private static (TextSpan? Agency, TextSpan? Place) Parts(string text, TextSpan before, LanguageWords words)
    {
        if (KnownPlace.Is(text, before, words))
        {
            return (null, before);
        }

        for (var at = before.End - 1; at - before.Start >= ShortestOutlet; at--)
        {
            if (EndsAsOutlet(text, at, words) && KnownPlace.IsCity(text, TextSpan.FromBounds(at, before.End), words))
            {
                return (TextSpan.FromBounds(before.Start, at), TextSpan.FromBounds(at, before.End));
            }
        }

        return (before, null);
    }

    private static int EndOfHan(string text, TextSpan head, LanguageWords words)
    {
        var end = head.Start;
        while (words.Script == Script.Han && end < head.End && end - head.Start <= LongestOutlet && (Scripts.Of(text[end]) == Script.Han || (end > head.Start && text[end] is '-' or '·')))
        {
            end++;
        }

        return end;
    }

    /// <summary>What stands before the longest word that ends the head of a report, and before the dot that may part the two.</summary>
    private static TextSpan? WithoutEnding(string text, TextSpan head, LanguageWords words)
    {
        // Of '东湖网讯' the outlet is 东湖网, though 网讯 ends datelines too.
        var ending = ReportEnd.Of(text, head, words)
            .OrderByDescending(word => EndsAsOutlet(text, head.End - word.Length, words)).ThenByDescending(word => word.Length).FirstOrDefault();
        if (ending is null)
        {
            return null;
        }

        var end = head.End - ending.Length;
        end -= text[end - 1] == '·' ? 1 : 0;
        return end - head.Start >= ShortestOutlet ? TextSpan.FromBounds(head.Start, end) : null;
    }

    private static bool EndsAsOutlet(string text, int end, LanguageWords words) => words.OutletCharacters.IndexOf(text[end - 1]) >= 0;

    /// <summary>'老桥在1月6日讯': a word that leads to the day belongs to a sentence.</summary>
    private static bool LeadsToDay(string text, TextSpan before, LanguageWords words) => words.Continuers.StartOfEndingAt(text, before.Start, before.End) is not null;
}
