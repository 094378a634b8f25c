namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>The calendars that dates are read in.</summary>
internal enum DateCalendar
{
    Gregorian,
    Islamic,
    Hebrew,
}
