namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>The parts of a dateline.</summary>
internal enum DatelinePart
{
    None,
    Place,
    Country,
    Agency,
    Day,
    Reporter,
}
