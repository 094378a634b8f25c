using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A line that is a date.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsUpdate">Whether the line says that the article was changed then (<c>Updated …</c>), which is not its own day.</param>
internal readonly record struct DatedLine(CalendarDate Date, bool IsUpdate);
