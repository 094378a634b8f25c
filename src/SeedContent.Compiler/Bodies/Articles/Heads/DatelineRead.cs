using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A dateline and where the lead begins after it.</summary>
/// <param name="Dateline">What was read.</param>
/// <param name="LeadStart">The first character after the separator.</param>
/// <param name="Reporter">The reporter, whom some agencies name in it.</param>
/// <param name="Problem">What is wrong or not certain in its day.</param>
internal sealed record DatelineRead(DatelineModel Dateline, int LeadStart, TextSpan? Reporter, SeedProblem? Problem)
{
    /// <summary>The headline that stands before it on its line.</summary>
    public TextSpan? Headline { get; init; }
}
