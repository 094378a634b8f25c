using System.Diagnostics;

namespace SeedContent.Benchmarks;

/// <summary>Times things in turn, so that whatever else the machine does falls on all of them.</summary>
internal static class Timing
{
    /// <summary>Runs each action once unmeasured and then in turn.</summary>
    /// <param name="rounds">How often.</param>
    /// <param name="actions">The actions.</param>
    /// <returns>The median of each, in milliseconds.</returns>
    public static double[] Medians(int rounds, params ReadOnlySpan<Action> actions)
    {
        var times = new double[actions.Length][];
        for (var i = 0; i < actions.Length; i++)
        {
            actions[i]();
            times[i] = new double[rounds];
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < actions.Length; i++)
            {
                var watch = Stopwatch.StartNew();
                actions[i]();
                times[i][round] = watch.Elapsed.TotalMilliseconds;
            }
        }

        return [.. times.Select(Median)];
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
