using System.Runtime.InteropServices;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>The parts of a date, while a pattern reads them.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct DateFields
{
    /// <summary>The Buddhist era counts 543 years more. A four-digit year this high is one of it.</summary>
    private const int BuddhistYears = 543;
    private const int FirstBuddhistYear = 2400;

    /// <summary>2544 is 2001; the two digits of a year before that may be those of a year of another era.</summary>
    private const int FirstShortYear = 44;

    private const int HebrewThousands = 5000;

    private int era;

    public int Year { get; private set; }

    public int Month { get; private set; }

    public int Day { get; private set; }

    public DateCalendar Calendar { get; private set; }

    /// <summary>Reads one part; <paramref name="at"/> is not moved where it is missing.</summary>
    /// <returns>Whether what stands there contradicts nothing read before.</returns>
    public bool TryRead(DatePatternPart part, string text, ref int at, int end, LanguageWords words)
    {
        switch (part.Kind)
        {
            case DatePartKind.Day:
                Day = ReadNumber(text, ref at, end);
                SkipEnding(text, ref at, end, words);
                return true;
            case DatePartKind.Month:
                return TrySetMonth(words.Dates.Months.TryRead(text, ref at, end), DateCalendar.Gregorian);
            case DatePartKind.MonthNumber:
                Month = ReadNumber(text, ref at, end);
                return true;
            case DatePartKind.IslamicMonth:
                return TrySetMonth(words.Dates.IslamicMonths.TryRead(text, ref at, end), DateCalendar.Islamic);
            case DatePartKind.HebrewMonth:
                return TrySetMonth(words.Dates.HebrewMonths.TryRead(text, ref at, end), DateCalendar.Hebrew);
            case DatePartKind.HebrewDay:
                Day = HebrewNumber.Read(text, ref at, end);
                return true;
            case DatePartKind.HebrewYear:
                Year = HebrewNumber.Read(text, ref at, end) + HebrewThousands;
                return true;
            case DatePartKind.Year:
                Year = Digits.Read(text, ref at, end, 4, 4);
                Year -= words.Dates.HasBuddhistYears && Year >= FirstBuddhistYear ? BuddhistYears : 0;
                return true;
            case DatePartKind.ShortBuddhistYear:
                var digits = Digits.Read(text, ref at, end, 2, 2);
                Year = 2500 + digits - BuddhistYears;
                return digits >= FirstShortYear;
            case DatePartKind.Era:
                var found = words.Dates.EraNames.TryRead(text, ref at, end);
                era = found ?? 0;
                return found is not null;
            case DatePartKind.EraYear:
                return TryReadEraYear(text, ref at, end, words);
            case DatePartKind.Space:
                at = Blanks.Skip(text, at, end);
                return true;
            default:
                at += at < end && WordText.Fold(HalfWidth(text[at])) == WordText.Fold(part.Literal) ? 1 : 0;
                return true;
        }
    }

    /// <summary>Marks beside digits of full width are as wide: <c>２０２３／７／１２</c>.</summary>
    private static char HalfWidth(char c) => c switch { '／' => '/', '－' => '-', '．' => '.', _ => c };

    private static int ReadNumber(string text, ref int at, int end) => HanNumber.Read(text, ref at, end) is var number and > 0 ? number : Digits.Read(text, ref at, end, 1, 2);

    /// <summary>The <c>th</c> of <c>12th</c>.</summary>
    private static void SkipEnding(string text, ref int at, int end, LanguageWords words)
    {
        foreach (var ending in words.Dates.DayEndings)
        {
            if (Prefixes.After(text, at, end, ending) is { } after)
            {
                at = after;
                return;
            }
        }
    }

    /// <summary>A month may stand in two names (<c>يوليو/تموز</c>), which then have to be of one month.</summary>
    private bool TrySetMonth(int? month, DateCalendar calendar)
    {
        if (month is null || (Month != 0 && Month != month))
        {
            return false;
        }

        (Month, Calendar) = (month.Value, calendar);
        return true;
    }

    private bool TryReadEraYear(string text, ref int at, int end, LanguageWords words)
    {
        var year = Digits.Read(text, ref at, end, 1, 4);
        if (year == 0 && at < end && text[at] == '元')
        {
            (year, at) = (1, at + 1);
        }

        var (first, last) = words.Dates.EraYears[era];
        Year = first + year - 1;
        return year >= 1 && year <= last;
    }
}
