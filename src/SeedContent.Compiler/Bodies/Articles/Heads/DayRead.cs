using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A date with the weekday before or behind it.</summary>
/// <param name="Read">The date.</param>
/// <param name="End">The position after both.</param>
/// <param name="Problem">A weekday that is not that of the date, a date that can be read as two, or one that the calendar does not have.</param>
internal sealed record DayRead(DateRead Read, int End, SeedProblem? Problem);
