using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a date at a position: ISO 8601 in any language, else by the language's patterns, the longest that matches, else by its numbers.</summary>
internal static class DateReader
{
    private const int IsoLength = 10;

    /// <param name="text">The text.</param>
    /// <param name="start">The position.</param>
    /// <param name="end">Where the line or the part ends.</param>
    /// <param name="words">The language.</param>
    /// <param name="namedOnly">Whether the month has to be a word, because the text is in another language, where <c>07/12/2023</c> may be another day.</param>
    /// <returns>The date and where it stands, also of one that the calendar does not have (<see cref="DateRead.IsNoDay"/>), or null.</returns>
    public static DateRead? TryRead(string text, int start, int end, LanguageWords words, bool namedOnly = false)
    {
        var noDay = TryReadIso(text, start, end);
        if (noDay is { IsNoDay: false })
        {
            return noDay;
        }

        DateRead? best = null;
        foreach (var pattern in words.Dates.DatePatterns)
        {
            if ((!pattern.NamesMonth && namedOnly) || pattern.Match(text, start, end, words) is not { } match || !EndsThere(text, match.End, end))
            {
                continue;
            }

            if (match.Date is { } date)
            {
                best = match.End > (best?.Span.End ?? 0) ? new(date, match.Calendar, TextSpan.FromBounds(start, match.End)) : best;
            }
            else if (match.IsNoDay && (pattern.NamesMonth || NumericDateReader.AreDayAndMonth(match.Day, match.Month)))
            {
                noDay = match.End > (noDay?.Span.End ?? 0) ? new(Date: null, match.Calendar, TextSpan.FromBounds(start, match.End)) : noDay;
            }
        }

        if (best is null && !namedOnly && words.Dates.NumericOrder != NumericOrder.ByPatterns
            && NumericDateReader.TryRead(text, start, end, words.Dates.NumericOrder) is { } numeric && EndsThere(text, numeric.Span.End, end))
        {
            return numeric.IsNoDay ? noDay ?? numeric : numeric;
        }

        return best ?? noDay;
    }

    /// <summary>The position after a day without a year (<c>July 12</c>), or null.</summary>
    public static int? TryReadDay(string text, int start, int end, LanguageWords words)
    {
        foreach (var pattern in words.Dates.DayPatterns)
        {
            // A leap year, so that 29 February is a day; some papers give no month either: 12日.
            if (pattern.Match(text, start, end, words) is { } match && CalendarDate.TryCreate(2000, match.Month == 0 ? 1 : match.Month, match.Day) is not null
                && EndsThere(text, match.End, end))
            {
                return match.End;
            }
        }

        return null;
    }

    /// <summary><c>2023-07-12</c> and <c>2023/07/12</c>: where the year is first there is one order only.</summary>
    private static DateRead? TryReadIso(string text, int start, int end)
    {
        if (end - start < IsoLength || (end - start > IsoLength && char.IsLetterOrDigit(text[start + IsoLength]) && text[start + IsoLength] != 'T') || text[start + 4] is not ('-' or '/') || text[start + 7] != text[start + 4])
        {
            return null;
        }

        var span = new TextSpan(start, IsoLength);
        if (CalendarDate.TryParseIso(span.In(text).Replace('/', '-')) is { } date)
        {
            return new(date, DateCalendar.Gregorian, span);
        }

        var (year, month, day) = (start, start + 5, start + 8);
        return Digits.Read(text, ref year, end, 4, 4) > 0
            && NumericDateReader.AreDayAndMonth(Digits.Read(text, ref month, end, 2, 2), Digits.Read(text, ref day, end, 2, 2))
            && (year, month, day) == (start + 4, start + 7, span.End)
            ? new(Date: null, DateCalendar.Gregorian, span) : null;
    }

    private static bool EndsThere(string text, int at, int end) => at == end || !char.IsLetterOrDigit(text[at]) || Scripts.IsUnspaced(text[at - 1]);
}
