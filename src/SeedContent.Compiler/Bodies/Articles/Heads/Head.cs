using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What stands above an article's text.</summary>
/// <param name="Date">The day of the date line.</param>
/// <param name="Updated">The day when the article was changed, which is the best that is known where nothing says its own.</param>
/// <param name="Headline">The title line.</param>
/// <param name="Kicker">The section or kind of text above the headline.</param>
/// <param name="Byline">The author.</param>
/// <param name="Place">The dateline that has a line of its own, often with the date.</param>
/// <param name="IsHead">For each line of the text, whether one of these took it.</param>
/// <param name="BodyLine">The index of the first line after the head, where a dateline may stand.</param>
/// <param name="Credits">Lines that name others who made it: <c>Editor: …</c></param>
/// <param name="Problems">What is wrong or not certain in the date lines.</param>
internal sealed record Head(CalendarDate? Date, CalendarDate? Updated, TextSpan? Headline, TextSpan? Kicker, TextSpan? Byline, DatelineModel? Place, bool[] IsHead, int BodyLine,
    IReadOnlyList<TextSpan> Credits, IReadOnlyList<SeedProblem> Problems);
