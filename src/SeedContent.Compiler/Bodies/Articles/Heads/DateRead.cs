using System.Runtime.InteropServices;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A date that stands at a position.</summary>
/// <param name="Date">The day; null where it can be read as two, and where the calendar has none such.</param>
/// <param name="Calendar">The calendar that it is written in.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Other">The other day that <see cref="Span"/> may mean, where neither is certain; then <see cref="Date"/> is null.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateRead(CalendarDate? Date, DateCalendar Calendar, TextSpan Span, (CalendarDate First, CalendarDate Second)? Other = null)
{
    /// <summary>Whether this is written as a day that the calendar does not have: 31 February.</summary>
    public bool IsNoDay => Date is null && Other is null;
}
