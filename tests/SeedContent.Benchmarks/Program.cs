using SeedContent.Benchmarks.Building;
using SeedContent.Benchmarks.Editing;
using SeedContent.Benchmarks.Lookup;
using SeedContent.Benchmarks.Packed;
using SeedContent.Benchmarks.Peers;
using SeedContent.Benchmarks.Reading;
using SeedContent.Benchmarks.Rendering;
using SeedContent.Benchmarks.Scaling;
using SeedContent.Benchmarks.Startup;

namespace SeedContent.Benchmarks;

/// <summary>Runs the measurements that are named on the command line, or all of them, one after another.</summary>
internal static class Program
{
    private static readonly Dictionary<string, Func<Task>> Suites = new(StringComparer.Ordinal)
    {
        ["startup"] = StartupBenchmark.RunAsync,
        ["editing"] = () => Task.Run(EditingBenchmark.Run),
        ["lookup"] = () => Task.Run(LookupBenchmark.Run),
        ["building"] = BuildingBenchmark.RunAsync,
        ["reading"] = () => Task.Run(ReadingBenchmark.Run),
        ["rendering"] = RenderingBenchmark.RunAsync,
        ["scaling"] = ScalingBenchmark.RunAsync,
        ["bodies"] = BodiesBenchmark.RunAsync,
        ["packed"] = PackedBenchmark.RunAsync,
        ["peers"] = PeersBenchmark.RunAsync,
    };

    public static async Task<int> Main(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.FirstOrDefault(name => !Suites.ContainsKey(name)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"There is no '{unknown}'; name any of: {string.Join(", ", Suites.Keys)}.");
            return 1;
        }

        foreach (var name in args.Length == 0 ? Suites.Keys : (IEnumerable<string>)args)
        {
            await Suites[name]();
        }

        return 0;
    }
}
