using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads the same day in another calendar: <c>25 شوال 1436 هـ الموافق 10 اغسطس 2015 م</c>. The Gregorian one counts; where they are days apart neither is certain.</summary>
internal static class SameDayReader
{
    /// <summary>Two calendars may be a day apart: the moon is not seen everywhere on one evening, and a day may begin at sunset.</summary>
    private const int DaysApart = 1;

    public static DayRead? TryRead(string text, DayRead first, int end, LanguageWords words)
    {
        var at = TimeReader.SkipMarks(text, first.End, end);
        foreach (var link in words.Dates.CalendarLinks)
        {
            if (Prefixes.After(text, at, end, link) is { } after)
            {
                at = TimeReader.SkipMarks(text, after, end);
                break;
            }
        }

        if (DayReader.TryRead(text, at, end, words, namedOnly: false) is not { Read.Date: { } date } second
            || first.Read.Date is not { } other
            || (first.Read.Calendar == DateCalendar.Gregorian) == (second.Read.Calendar == DateCalendar.Gregorian)
            || CalendarDays.Between(other, date) > DaysApart)
        {
            return null;
        }

        var close = second.End < end && text[second.End] == ')' ? second.End + 1 : second.End;
        return (first.Read.Calendar == DateCalendar.Gregorian ? first : second) with { End = close, Problem = first.Problem ?? second.Problem };
    }
}
