using System.Globalization;
using SeedContent.Benchmarks.Building;
using SeedContent.Benchmarks.Editing;
using SeedContent.Benchmarks.Lookup;
using SeedContent.Benchmarks.Packed;
using SeedContent.Benchmarks.Peers;
using SeedContent.Benchmarks.Reading;
using SeedContent.Benchmarks.Rendering;
using SeedContent.Benchmarks.Scaling;
using SeedContent.Benchmarks.Sharding;
using SeedContent.Benchmarks.Startup;

namespace SeedContent.Benchmarks;

/// <summary>Runs the measurements that are named on the command line, or all of them, one after another. Numbers behind a name are its own: <c>shards 2000 4</c>.</summary>
internal static class Program
{
    private static readonly Dictionary<string, Func<int[], Task>> Suites = new(StringComparer.Ordinal)
    {
        ["startup"] = _ => StartupBenchmark.RunAsync(),
        ["editing"] = _ => Task.Run(EditingBenchmark.Run),
        ["lookup"] = _ => Task.Run(LookupBenchmark.Run),
        ["building"] = _ => BuildingBenchmark.RunAsync(),
        ["reading"] = _ => Task.Run(ReadingBenchmark.Run),
        ["rendering"] = _ => RenderingBenchmark.RunAsync(),
        ["scaling"] = ScalingBenchmark.RunAsync,
        ["shards"] = ShardsBenchmark.RunAsync,
        ["bodies"] = _ => BodiesBenchmark.RunAsync(),
        ["packed"] = _ => PackedBenchmark.RunAsync(),
        ["peers"] = _ => PeersBenchmark.RunAsync(),
    };

    public static async Task<int> Main(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var names = args.Where(name => !int.TryParse(name, CultureInfo.InvariantCulture, out _)).ToList();
        if (names.Find(name => !Suites.ContainsKey(name)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"There is no '{unknown}'; name any of: {string.Join(", ", Suites.Keys)}.");
            return 1;
        }

        foreach (var name in names.Count == 0 ? Suites.Keys : (IEnumerable<string>)names)
        {
            await Suites[name]([.. args.SkipWhile(other => other != name).Skip(1).TakeWhile(other => !Suites.ContainsKey(other)).Select(number => int.Parse(number, CultureInfo.InvariantCulture))]);
        }

        return 0;
    }
}
