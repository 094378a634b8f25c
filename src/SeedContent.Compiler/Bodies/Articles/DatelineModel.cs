using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles;

/// <summary>The place, and with some papers the agency and the day, at the head of a report.</summary>
/// <param name="Text">The whole dateline without the separator that ends it: <c>VILNIUS, Lituania</c>.</param>
/// <param name="Place">The place as written: <c>VILNIUS</c>.</param>
/// <param name="Country">The country or region after the place.</param>
/// <param name="Agency">The agency, without its brackets: <c>Reuters</c>.</param>
/// <param name="Date">The day, where the dateline has one with a year.</param>
public sealed record DatelineModel(TextSpan Text, TextSpan? Place, TextSpan? Country, TextSpan? Agency, CalendarDate? Date);
