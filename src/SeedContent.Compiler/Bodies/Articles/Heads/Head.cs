using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What stands above an article's text.</summary>
/// <param name="Date">The day of the date line.</param>
/// <param name="Headline">The title line.</param>
/// <param name="Byline">The author.</param>
/// <param name="Place">The date line, where a place stands in it.</param>
/// <param name="IsHead">For each line of the text, whether one of these took it.</param>
/// <param name="BodyLine">The index of the first line after the head, where a dateline may stand.</param>
/// <param name="Problems">What is wrong or not certain in the date lines.</param>
internal sealed record Head(CalendarDate? Date, TextSpan? Headline, TextSpan? Byline, DatelineModel? Place, bool[] IsHead, int BodyLine,
    IReadOnlyList<SeedProblem> Problems);
