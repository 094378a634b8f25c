namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>The runs of one paragraph, found by their first or last token.</summary>
/// <param name="runs">The runs, in order.</param>
internal sealed class ParagraphNames(List<NameRun> runs)
{
    public IReadOnlyList<NameRun> Runs { get; } = runs;

    /// <summary>The run whose first token is <paramref name="token"/>.</summary>
    public NameRun? StartingAt(int token) => At(token) is { } run && run.First == token ? run : null;

    /// <summary>The run whose last token is <paramref name="token"/>.</summary>
    public NameRun? EndingAt(int token) => At(token) is { } run && run.Last == token ? run : null;

    private NameRun? At(int token)
    {
        int low = 0, high = Runs.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var run = Runs[middle];
            if (token < run.First)
            {
                high = middle - 1;
            }
            else if (token > run.Last)
            {
                low = middle + 1;
            }
            else
            {
                return run;
            }
        }

        return null;
    }
}
