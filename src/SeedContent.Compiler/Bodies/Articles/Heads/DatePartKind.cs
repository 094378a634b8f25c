namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What a part of a date pattern matches.</summary>
internal enum DatePartKind
{
    Day,
    Month,
    MonthNumber,
    IslamicMonth,
    HebrewMonth,

    /// <summary>Four digits.</summary>
    Year,

    /// <summary>The name of an era.</summary>
    Era,

    /// <summary>The year of an era: one digit to four, or 元 for the first.</summary>
    EraYear,

    /// <summary>Two digits of a year of the Buddhist era, where the century is certain.</summary>
    ShortBuddhistYear,

    /// <summary>A day in Hebrew letters: כ״ג.</summary>
    HebrewDay,

    /// <summary>A year in Hebrew letters, without its thousands: תשפ״ג.</summary>
    HebrewYear,

    /// <summary>White space within a line.</summary>
    Space,

    /// <summary>A character for itself.</summary>
    Literal,
}
