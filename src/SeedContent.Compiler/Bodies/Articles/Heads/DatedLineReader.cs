using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a line that is a date and nothing else: perhaps <c>Published:</c>, a place and a weekday in front, a time of day and a zone, the same day in
/// another calendar, or the day of a change behind.
/// </summary>
internal static class DatedLineReader
{
    /// <summary>A longer line has more than a day, which nothing else that is read would keep.</summary>
    private const int MaxLength = 100;
    private const int MaxPlaceWords = 6;

    /// <summary>Where no capital says that words are a name, only short ones are taken for one.</summary>
    private const int MaxWordsWithoutCase = 2;

    /// <summary>
    /// Reads the line in the article's language; where that fails, in every other whose words for a month stand in it, but then only with the
    /// month as a word, and all that can read it must agree. A day that the calendar does not have is read where no language has another.
    /// </summary>
    public static DatedLine? TryRead(string text, TextSpan line, LanguageWords words)
    {
        if (line.Length is 0 or > MaxLength || !HasDigit(text, line))
        {
            return null;
        }

        var own = TryRead(text, line, words, namedOnly: false);
        if (own is { IsNoDay: false })
        {
            return own;
        }

        DatedLine? found = null;
        foreach (var other in LanguageCatalog.WithMonthIn(text, line))
        {
            if (ReferenceEquals(other.Vocabulary, words.Vocabulary) || TryRead(text, line, other, namedOnly: true) is not { } read)
            {
                continue;
            }

            if (read.IsNoDay)
            {
                own ??= read;
                continue;
            }

            if (found is not null && (found.Date != read.Date || found.IsUpdate != read.IsUpdate))
            {
                return null;
            }

            // A short weekday may be that of the date in one language and another in the next.
            found = found is null || read.Problem is null ? read : found;
        }

        return found ?? own;
    }

    private static bool HasDigit(string text, TextSpan line)
    {
        // All of the date may be in Hebrew letters, and the first year of a Japanese era has none of its own.
        return Digits.StandIn(text, line) || Scripts.Of(text[line.Start]) == Script.Hebrew;
    }

    private static DatedLine? TryRead(string text, TextSpan line, LanguageWords words, bool namedOnly)
    {
        line = SourceBehindDate.Trim(text, Brackets.Without(text, line), words);
        var start = line.Start;
        var published = start;
        if (SkipPrefix(text, ref start, line.End, words.Dates.UpdatePrefixes) && !SkipPrefix(text, ref published, line.End, words.Dates.DatePrefixes))
        {
            return ReadDay(text, start, line.End, words, namedOnly) is { } update ? new(update.Read.Date, IsUpdate: true, Place: null, update.Problem) : null;
        }

        start = line.Start;
        SkipSource(text, ref start, line.End, words);
        var isPublished = SkipPrefix(text, ref start, line.End, words.Dates.DatePrefixes);
        if (!namedOnly && ShortYearReader.TryRead(text, start, line.End, isPublished, words) is { } shortened)
        {
            return new(shortened, IsUpdate: false, Place: null, Problem: null);
        }

        if (ReadDay(text, start, line.End, words, namedOnly) is { } day)
        {
            return new(day.Read.Date, IsUpdate: false, Place: null, day.Problem);
        }

        return ReadAfterPlace(text, TextSpan.FromBounds(start, line.End), words, namedOnly);
    }

    /// <summary><c>来源：东湖网 2023年7月12日</c>, <c>毎日新聞 2023/7/12</c>: where the text is from may stand before its date.</summary>
    private static void SkipSource(string text, ref int at, int end, LanguageWords words)
    {
        var start = at;
        var isCredit = words.CreditWords.Any(word => Prefixes.After(text, start, end, word) is { } after && after < end && text[after] is ':' or '：');
        var source = isCredit ? Blanks.Skip(text, text.IndexOfAny([':', '：'], start) + 1, end) : start;
        var stop = Blanks.EndOfWord(text, source, end);

        // '(TTXVN) 12/07/2023': the agency in brackets.
        var close = start < end && text[start] is '(' or '[' ? text.IndexOfAny([')', ']'], start, end - start) : -1;
        if (close > 0 && AgencyName.IsKnown(text, Blanks.Trim(text, start + 1, close)))
        {
            at = Blanks.Skip(text, close + 1, end);
        }
        else if (stop < end && Scripts.IsUnspaced(text[start]) && (isCredit || AgencyName.IsKnown(text, TextSpan.FromBounds(source, stop))))
        {
            at = Blanks.Skip(text, stop, end);
        }
    }

    /// <summary>A date behind a place, a comma or only white space between. Words that are no place are left out where a comma stands behind them.</summary>
    private static DatedLine? ReadAfterPlace(string text, TextSpan line, LanguageWords words, bool namedOnly)
    {
        for (int at = line.Start, tries = 0; at < line.End && tries < MaxPlaceWords; at++)
        {
            var isComma = text[at] is ',' or '،' or '、' or '，' or '-' or '–' or '|';
            if (at == line.Start || !(isComma || Blanks.IsBlank(text[at])))
            {
                continue;
            }

            var place = Blanks.Trim(text, line.Start, at);
            at = Blanks.Skip(text, isComma ? at + 1 : at, line.End);
            tries++;
            if (at < line.End && ReadDay(text, at, line.End, words, namedOnly) is { } day)
            {
                var parts = DatelinePartReader.TryRead(text, place, words);
                parts = parts is not null && DatelineCertainty.OfDate(text, parts, words) ? parts : null;
                return parts is null && !((isComma && IsName(text, place, words)) || AgencyName.IsKnown(text, place)) ? null
                    : new(day.Read.Date, IsUpdate: false, parts, day.Problem) { Before = parts is null && isComma ? place : null };
            }

            at--;
        }

        return null;
    }

    private static bool IsName(string text, TextSpan place, LanguageWords words) =>
        (PlaceName.IsName(text, place, MaxPlaceWords) || PlaceName.IsWithoutCase(text, place, MaxWordsWithoutCase))
        && (words.Vocabulary.Find(text, place.Start, WordText.WordEnd(text, place.Start, place.End) - place.Start) & (WordKinds.Function | WordKinds.Weekday | WordKinds.Month)) == WordKinds.None;

    /// <summary>Reads from the weekday, or a time of day before it, to the end of the line.</summary>
    private static DayRead? ReadDay(string text, int start, int end, LanguageWords words, bool namedOnly)
    {
        start = TimeReader.SkipClock(text, start, end, words);
        if (DayReader.TryRead(text, start, end, words, namedOnly) is not { } day)
        {
            return null;
        }

        if (day.Read.Other is not null && TimeZones.Decide(text, end, day.Read) is { Other: null } decided)
        {
            day = new(decided, day.End, Problem: null);
        }

        if (Ends(text, day.End, end, words))
        {
            return day;
        }

        return SameDayReader.TryRead(text, day, end, words) is { } second && Ends(text, second.End, end, words) ? second : null;
    }

    /// <summary>Whether nothing follows but a time of day and the day of a change: <c>… à 14h30, mis à jour le 13 juillet 2023</c>.</summary>
    public static bool Ends(string text, int at, int end, LanguageWords words)
    {
        if (TimeReader.IsTimeOrNothing(text, at, end, words))
        {
            return true;
        }

        for (var i = at + 1; i < end; i++)
        {
            var update = i;
            if (!WordText.IsWordPart(text[i - 1]) && WordText.IsWordPart(text[i]) && SkipPrefix(text, ref update, end, words.Dates.UpdatePrefixes))
            {
                var after = DayReader.TryRead(text, TimeReader.SkipClock(text, update, end, words), end, words, namedOnly: false)?.End ?? ShortYearReader.EndOfDay(text, update, end) ?? update;
                var stop = text[end - 1] is ')' or '）' or ']' ? end - 1 : end;
                return TimeReader.IsTimeOrNothing(text, at, TrimMarks(text, at, i), words) && TimeReader.IsTimeOrNothing(text, Math.Min(after, stop), stop, words);
            }
        }

        return EndsWithUpdate(text, at, end, words) || EndsWithSource(text, at, end, words);
    }

    /// <summary>Behind the date may stand where the text is from: <c>2023年7月12日 10:00 発信地：ソウル</c>, <c>2023-07-12 来源：东湖网</c>.</summary>
    private static bool EndsWithSource(string text, int at, int end, LanguageWords words)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (Blanks.IsBlank(text[i - 1]) && words.CreditWords.Any(word => Prefixes.After(text, i, end, word) is { } after && after < end && text[after] is ':' or '：'))
            {
                return TimeReader.IsTimeOrNothing(text, at, TrimMarks(text, at, i), words);
            }
        }

        return false;
    }

    /// <summary>In brackets behind the time, the word behind the day of the change: <c>14:30（7/13 18:05 更新）</c>.</summary>
    private static bool EndsWithUpdate(string text, int at, int end, LanguageWords words)
    {
        var open = text[end - 1] is ')' or '）' ? text.IndexOfAny(['(', '（'], at, end - at) : -1;
        return open >= 0 && TimeReader.IsTimeOrNothing(text, at, TrimMarks(text, at, open), words)
            && words.Dates.UpdatePrefixes.Any(word => end - 1 - word.Length > open && string.CompareOrdinal(text, end - 1 - word.Length, word, 0, word.Length) == 0);
    }

    private static int TrimMarks(string text, int start, int end)
    {
        while (end > start && (Blanks.IsBlank(text[end - 1]) || text[end - 1] is ',' or '،' or ';' or '|' or '(' or '-' or '–' or '—' or '•' or '·' or '/'))
        {
            end--;
        }

        return end;
    }

    private static bool SkipPrefix(string text, ref int at, int end, IReadOnlyList<string> prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (Prefixes.After(text, at, end, prefix) is { } after)
            {
                at = Blanks.Skip(text, after, end);
                if (at < end && text[at] is ':' or '：' or '-' or '–' or '—' or '|')
                {
                    at = Blanks.Skip(text, at + 1, end);
                }

                return true;
            }
        }

        return false;
    }
}
