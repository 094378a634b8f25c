using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads over a time of day and its zone: <c>14:30 WIB</c>, <c>at 3:05 p.m. ET</c>, <c>à 14h30</c>, <c>오후 2시 30분</c>.</summary>
internal static class TimeReader
{
    private const int MaxZone = 14;
    private const int MostWords = 2;

    /// <summary>Whether the rest of the line is a time of day, or nothing.</summary>
    public static bool IsTimeOrNothing(string text, int at, int end, LanguageWords words)
    {
        at = SkipWords(text, SkipMarks(text, at, end), end, words);
        if (at == end || (at == end - 1 && text[at] == '.'))
        {
            return true;
        }

        var start = at;
        if (Digits.Read(text, ref at, end, 1, 2) > 24 || at == start)
        {
            return false;
        }

        // Minutes and seconds; '3 p.m.' has neither.
        var minutes = at;
        for (var i = 0; i < 2 && at < end && IsSeparator(text[at]); i++)
        {
            var next = Blanks.Skip(text, at + 1, end);
            var before = next;
            Digits.Read(text, ref next, end, 2, 2);
            if (next == before)
            {
                break;
            }

            at = next;
        }

        var zone = Blanks.Skip(text, at, end);
        return end - zone <= MaxZone && (at > minutes || (zone < end && char.IsLetter(text[zone]))) && !IsAuthor(text, Blanks.Trim(text, SkipMarks(text, zone, end), end), words);
    }

    /// <summary><c>14:30 Anna Nowak</c>: who wrote the article, or how their name begins, and no zone as in <c>3 p.m. Eastern Time</c>.</summary>
    private static bool IsAuthor(string text, TextSpan behind, LanguageWords words)
    {
        if (words.Script is not (Script.Latin or Script.Cyrillic))
        {
            return behind.Length > 0 && MetaPartReader.IsName(text, behind, words);
        }

        for (var at = behind.Start; at < behind.End;)
        {
            var end = WordText.WordEnd(text, at, behind.End);
            if (end - at > 1 && char.IsUpper(text[at]) && char.IsLower(text[at + 1]) && GivenNames.IsOfAnyLanguage(text, TextSpan.FromBounds(at, end), words))
            {
                return true;
            }

            at = Math.Max(end, at + 1);
        }

        return false;
    }

    /// <summary>The position after a time of day that stands before the date (<c>14:30 | 12/07/2023</c>), or where it would stand.</summary>
    public static int SkipClock(string text, int start, int end, LanguageWords words)
    {
        var at = start;
        if (Digits.Read(text, ref at, end, 1, 2) > 24 || at == start || at >= end || text[at] != ':')
        {
            return start;
        }

        var minutes = ++at;
        Digits.Read(text, ref at, end, 2, 2);
        if (at == minutes)
        {
            return start;
        }

        var period = Blanks.Skip(text, at, end);
        at = words.Dates.DayPeriods.TryRead(text, ref period, end) is null ? at : period;

        // A zone is two letters or more, all capitals: ET, GMT.
        var zone = Blanks.Skip(text, at, end);
        var stop = zone;
        while (stop < end && char.IsUpper(text[stop]))
        {
            stop++;
        }

        return SkipMarks(text, stop - zone >= 2 ? stop : at, end);
    }

    /// <summary>Marks between a date and what follows it.</summary>
    public static int SkipMarks(string text, int at, int end)
    {
        while (at < end && (Blanks.IsBlank(text[at]) || text[at] is ',' or '،' or '，' or '|' or '-' or '–' or '—' or '•' or '·' or '/' or '(' or ';' or '@' or 'T'))
        {
            at++;
        }

        return at;
    }

    private static bool IsSeparator(char c) => c is ':' or '.' or '：' or 'h' or 'H' or '시' or '時' or '时' or '点' or '點' or '분' or '分';

    /// <summary>Words before the hour, and the part of the day: <c>om</c>, <c>la ora</c>, <c>下午</c>.</summary>
    private static int SkipWords(string text, int at, int end, LanguageWords words)
    {
        // 'wczoraj, o 14:30'
        for (var i = 0; i < MostWords && words.Dates.TimeWords.Select(word => Prefixes.After(text, at, end, word)).FirstOrDefault(after => after is not null) is { } behind; i++)
        {
            at = SkipMarks(text, behind, end);
        }

        return words.Dates.DayPeriods.TryRead(text, ref at, end) is null ? at : Blanks.Skip(text, at, end);
    }
}
