namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A dateline and where the lead begins after it.</summary>
/// <param name="Dateline">What was read.</param>
/// <param name="LeadStart">The first character after the separator.</param>
internal sealed record DatelineRead(DatelineModel Dateline, int LeadStart);
