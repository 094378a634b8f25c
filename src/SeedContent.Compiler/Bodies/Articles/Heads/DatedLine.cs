using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A line that is a date.</summary>
/// <param name="Date">The day; null where it can be read as two, or the calendar has none such, so that the line stays text.</param>
/// <param name="IsUpdate">Whether the line says that the article was changed then (<c>Updated …</c>), which is not its own day.</param>
/// <param name="Place">The place before the date, where it is one: <c>Recife, 05 de janeiro de 2018</c>.</param>
/// <param name="Problem">What is wrong or not certain.</param>
internal sealed record DatedLine(CalendarDate? Date, bool IsUpdate, DatelineParts? Place, SeedProblem? Problem)
{
    /// <summary>Whether the calendar does not have the day: <see cref="Problem"/> says so.</summary>
    public bool IsNoDay => ReferenceEquals(Problem?.Descriptor, SeedDescriptors.NoSuchDay);

    /// <summary>Other words before the date, which may be who wrote it: <c>Jane Doe, 14 March 2023</c>.</summary>
    public TextSpan? Before { get; init; }
}
