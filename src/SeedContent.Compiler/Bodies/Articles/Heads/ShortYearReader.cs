using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a day in numbers whose year has two digits, and a time beside it: <c>Veröffentlicht am 12.07.23 um 08:15 Uhr</c>, <c>14:30 12.07.23</c>. Only where a time stands there
/// is it the day on which something was put on line, so that the century is certain.
/// </summary>
internal static class ShortYearReader
{
    private const int LastYear = 49;
    private const int Parts = 3;

    /// <param name="text">The text.</param>
    /// <param name="start">Where the day begins.</param>
    /// <param name="end">Where the line ends.</param>
    /// <param name="isPublished">Whether a word such as <c>Published</c> stands before it: then the line may end with the day.</param>
    /// <param name="words">The language.</param>
    public static CalendarDate? TryRead(string text, int start, int end, bool isPublished, LanguageWords words)
    {
        // '11:39  12.07.23': a time before the day shows it too.
        var clock = TimeReader.SkipClock(text, start, end, words);
        isPublished |= clock > start;
        start = SkipWeekday(text, clock, end, words);
        var at = start;
        var day = Digits.Read(text, ref at, end, 1, 2);
        if (day == 0 || at >= end || text[at] is not ('.' or '/' or '-'))
        {
            return null;
        }

        var mark = text[at++];
        var month = Digits.Read(text, ref at, end, 1, 2);
        if (month == 0 || at >= end || text[at++] != mark)
        {
            return null;
        }

        var digits = at;
        var year = Digits.Read(text, ref at, end, 2, 2);
        if (at - digits != 2 || year > LastYear || (at < end && char.IsLetterOrDigit(text[at])))
        {
            return null;
        }

        var time = Blanks.Skip(text, at, end);
        time = time < end && text[time] is ',' or '|' or '-' or '–' or '•' or '·' ? Blanks.Skip(text, time + 1, end) : time;
        if (time == end ? !isPublished : !DatedLineReader.Ends(text, time, end, words))
        {
            return null;
        }

        var written = text[start..digits] + "20" + text[digits..at];
        return DateReader.TryRead(written, 0, written.Length, words) is { } read ? TimeZones.Decide(text, end, read).Date : null;
    }

    /// <summary>Where a day in numbers ends whose year has two digits: <c>13-07-23</c>; null where none stands.</summary>
    public static int? EndOfDay(string text, int start, int end)
    {
        var at = start;
        for (var part = 0; part < Parts; part++)
        {
            var digits = at;
            Digits.Read(text, ref at, end, 1, 2);
            if (at == digits || (part + 1 < Parts && (at >= end || text[at++] is not ('.' or '/' or '-'))))
            {
                return null;
            }
        }

        return at < end && char.IsLetterOrDigit(text[at]) ? null : at;
    }

    /// <summary><c>Mi 12.07.23 | 14:07 Uhr</c>, <c>Mittwoch, 12.07.23, 14:07 Uhr</c></summary>
    private static int SkipWeekday(string text, int start, int end, LanguageWords words)
    {
        var at = start;
        if (words.Dates.Weekdays.TryRead(text, ref at, end) is null)
        {
            return start;
        }

        at += at < end && text[at] == '.' ? 1 : 0;
        at += at < end && text[at] == ',' ? 1 : 0;
        return Blanks.Skip(text, at, end);
    }
}
