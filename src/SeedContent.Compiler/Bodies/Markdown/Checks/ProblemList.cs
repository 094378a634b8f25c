using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>What was found wrong so far.</summary>
internal sealed class ProblemList
{
    /// <summary>How many of a kind are kept: a text that is wrong throughout must not fill the memory with them.</summary>
    public const int MaxOfKind = 200;

    private readonly List<SeedProblem> problems = [];
    private readonly Dictionary<SeedDescriptor, int> counts = [];

    public void Add(SeedDescriptor descriptor, TextSpan span, params string[] arguments) => Add(new(descriptor, span, arguments.ToEquatableArray()));

    public void Add(SeedProblem problem)
    {
        counts.TryGetValue(problem.Descriptor, out var count);
        if (count < MaxOfKind)
        {
            counts[problem.Descriptor] = count + 1;
            problems.Add(problem);
        }
    }

    public EquatableArray<SeedProblem> InOrder() => problems.OrderBy(problem => problem.Span.Start).ToEquatableArray();
}
