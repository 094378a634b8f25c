using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A line that says of the article when it was published, who wrote it, or what else stands around it on its page, and is neither title nor text.</summary>
/// <param name="Date">The day that the article is of.</param>
/// <param name="Updated">The day when it was changed.</param>
/// <param name="Byline">The author's name.</param>
/// <param name="IsCertain">Whether it says so with a whole day, or with a word for the author: then a head stands above it.</param>
/// <param name="BeginsWithPlace">Whether it begins as a dateline does.</param>
/// <param name="Problem">What is wrong or not certain in the date.</param>
internal sealed record MetaLine(CalendarDate? Date, CalendarDate? Updated, TextSpan? Byline, bool IsCertain, bool BeginsWithPlace, SeedProblem? Problem);
