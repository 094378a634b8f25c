using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What stands above an article's text.</summary>
/// <param name="Date">The day of the date line.</param>
/// <param name="Headline">The title line.</param>
/// <param name="Byline">The author.</param>
/// <param name="IsHead">For each line of the text, whether one of these took it.</param>
/// <param name="BodyLine">The index of the first line after the head, where a dateline may stand.</param>
internal sealed record Head(CalendarDate? Date, TextSpan? Headline, TextSpan? Byline, bool[] IsHead, int BodyLine);
