using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads <c>12/07/2023</c> where no pattern of the language says which number is the month: in the order of the region, else only
/// where one order alone gives a day, or both the same.
/// </summary>
internal static class NumericDateReader
{
    public static DateRead? TryRead(string text, int start, int end, NumericOrder order)
    {
        var at = start;
        var first = Digits.Read(text, ref at, end, 1, 2);
        if (first == 0 || at >= end || text[at] is not ('/' or '-' or '.'))
        {
            return null;
        }

        var separator = text[at++];
        var second = Digits.Read(text, ref at, end, 1, 2);
        if (second == 0 || at >= end || text[at++] != separator)
        {
            return null;
        }

        var year = Digits.Read(text, ref at, end, 4, 4);
        var span = TextSpan.FromBounds(start, at);

        var dayFirst = order == NumericOrder.MonthFirst ? null : CalendarDate.TryCreate(year, second, first);
        var monthFirst = order == NumericOrder.DayFirst ? null : CalendarDate.TryCreate(year, first, second);
        return (dayFirst, monthFirst) switch
        {
            (null, null) => year > 0 && AreDayAndMonth(first, second) ? new(Date: null, DateCalendar.Gregorian, span) : null,
            ({ } day, { } month) when day != month => new(null, DateCalendar.Gregorian, span, (day, month)),
            _ => new(dayFirst ?? monthFirst, DateCalendar.Gregorian, span),
        };
    }

    /// <summary>Whether two numbers that are no date were meant as one: one of them is a month. <c>31/02</c> and <c>12/13</c> were, <c>45/99</c> is something else.</summary>
    public static bool AreDayAndMonth(int first, int second) => first is >= 1 and <= 12 || second is >= 1 and <= 12;
}
