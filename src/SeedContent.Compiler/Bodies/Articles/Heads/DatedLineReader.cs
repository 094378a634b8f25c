using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a line that is a date and nothing else: perhaps <c>Published:</c> and a weekday in front, a time of day and a zone
/// behind. A day that the calendar does not have is no date.
/// </summary>
internal static class DatedLineReader
{
    private const int MaxLength = 100;
    private const int MaxZone = 12;

    /// <summary>
    /// Reads the line in the article's language; where that fails, in every other, but then only with the month as a word, and all that can
    /// read it must agree.
    /// </summary>
    public static DatedLine? TryRead(string text, TextSpan line, LanguageWords words, IReadOnlyList<LanguageWords> others)
    {
        if (line.Length is 0 or > MaxLength)
        {
            return null;
        }

        if (TryRead(text, line, words, namedOnly: false) is { } own)
        {
            return own;
        }

        var readings = others.Select(w => TryRead(text, line, w, namedOnly: true)).Where(d => d is not null).Distinct().ToList();
        return readings.Count == 1 ? readings[0] : null;
    }

    private static DatedLine? TryRead(string text, TextSpan line, LanguageWords words, bool namedOnly)
    {
        var at = line.Start;
        var isUpdate = SkipPrefix(text, ref at, line.End, words.UpdatePrefixes);
        if (!isUpdate)
        {
            SkipPrefix(text, ref at, line.End, words.DatePrefixes);
        }

        SkipWeekday(text, ref at, line.End, words);
        return DateReader.TryRead(text, at, line.End, words, namedOnly) is { } read && IsTimeOrNothing(text, read.End, line.End, words)
            ? new DatedLine(read.Date, isUpdate)
            : null;
    }

    private static bool SkipPrefix(string text, ref int at, int end, IReadOnlyList<string> prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (Prefixes.After(text, at, end, prefix) is { } after)
            {
                at = Blanks.Skip(text, after, end);
                if (at < end && text[at] is ':' or '-' or '–' or '—')
                {
                    at = Blanks.Skip(text, at + 1, end);
                }

                return true;
            }
        }

        return false;
    }

    private static void SkipWeekday(string text, ref int at, int end, LanguageWords words)
    {
        var stop = at;
        while (stop < end && (char.IsLetter(text[stop]) || text[stop] is '\'' or '’'))
        {
            stop++;
        }

        if ((words.Vocabulary.Find(text, at, stop - at) & WordKinds.Weekday) == WordKinds.None)
        {
            return;
        }

        if (stop < end && text[stop] == '.')
        {
            stop++;
        }

        if (stop < end && text[stop] is ',' or '،')
        {
            stop++;
        }

        at = Blanks.Skip(text, stop, end);
    }

    private static bool IsTimeOrNothing(string text, int at, int end, LanguageWords words)
    {
        while (at < end && (Blanks.IsBlank(text[at]) || text[at] is ',' or '|' or '-' or '–' or '—' or '•' or '·' or 'T'))
        {
            at++;
        }

        foreach (var word in words.TimeWords)
        {
            if (Prefixes.After(text, at, end, word) is { } after)
            {
                at = Blanks.Skip(text, after, end);
                break;
            }
        }

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
        for (var i = 0; i < 2 && at + 1 < end && text[at] is ':' or '.' && text[at + 1] is >= '0' and <= '9'; i++)
        {
            at++;
            Digits.Read(text, ref at, end, 2, 2);
        }

        var zone = Blanks.Skip(text, at, end);
        return end - zone <= MaxZone && (at > minutes || (zone < end && char.IsLetter(text[zone])));
    }
}
