using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A dateline and where the lead begins after it.</summary>
/// <param name="Dateline">What was read.</param>
/// <param name="LeadStart">The first character after the separator.</param>
/// <param name="Problem">What is wrong or not certain in its day.</param>
internal sealed record DatelineRead(DatelineModel Dateline, int LeadStart, SeedProblem? Problem);
