using SeedContent.Generator;

namespace SeedContent.Benchmarks.Editing;

/// <summary>What an editor waits for with 10,000 articles: a keystroke in C#, and one in a seed.</summary>
internal static class EditingBenchmark
{
    private const int Articles = 10_000;
    private const int Rounds = 60;

    public static void Run()
    {
        var bare = new EditedProject(new BarePipeline(), Articles);
        var ours = new EditedProject(new SeedContentGenerator(), Articles);
        var medians = Timing.Medians(Rounds, bare.TypeInCode, ours.TypeInCode, bare.TypeInSeed, ours.TypeInSeed);
        Console.WriteLine($"{Articles} articles in {ours.Files} generated files, median of {Rounds} runs in turn:");
        Console.WriteLine($"  keystroke in C#:  bare {medians[0]:F1} ms, ours {medians[1]:F1} ms, {medians[1] / medians[0]:F2} x");
        Console.WriteLine($"  one edited seed:  bare {medians[2]:F1} ms, ours {medians[3]:F1} ms, {medians[3] / medians[2]:F2} x");
    }
}
