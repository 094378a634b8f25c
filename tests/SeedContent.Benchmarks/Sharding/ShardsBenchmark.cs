using System.Diagnostics;
using System.Globalization;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Benchmarks.Sharding;

/// <summary>
/// A collection of Markdown posts of 5 KB that is spread over projects, and an app that joins them: a cold <c>dotnet build -graph</c> of all (restored, without the compiler server, no node of
/// an earlier build) with one and two nodes, the memory of its largest process, a build after one post's text was edited, and the app's start up to the first post, and up to a post of the last
/// shard by its key.
/// </summary>
internal static class ShardsBenchmark
{
    private const int Starts = 15;
    private static readonly int[] Default = [100_000, 20]; // half an hour

    /// <summary>Measures.</summary>
    /// <param name="numbers">The number of posts and that of shards; what is missing is the default.</param>
    public static async Task RunAsync(int[] numbers)
    {
        var count = numbers.ElementAtOrDefault(0) is > 0 and var posts ? posts : Default[0];
        var shards = numbers.ElementAtOrDefault(1) is > 0 and var projects ? projects : Default[1];
        await using var package = new PackedPackage();
        await package.InitializeAsync();
        var site = ShardedSite.Create(package, count, shards);
        (await site.DotnetAsync("restore", "site/Site.csproj")).Succeeded();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} posts in {shards} shards:"));
        foreach (var nodes in new[] { 1, 2 })
        {
            ShardedSite.CleanBuild(package, site, shards);
            await ReportAsync($"cold build, {nodes} node{(nodes == 1 ? "" : "s")}", site, nodes);
        }

        ShardedSite.Edit(site, count, shards);
        await ReportAsync("after an edit, 1 node", site, 1);
        var times = Timing.Medians(Starts, () => Start(site), () => Start(site, ShardedSite.LastKey(count, shards)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  start to the first post {times[0]:F0} ms, to one of the last shard by its key {times[1]:F0} ms"));
    }

    private static async Task ReportAsync(string what, Consumer site, int nodes)
    {
        var watch = Stopwatch.StartNew();
        await using var memory = new PeakMemory();
        (await site.DotnetAsync("build", "site/Site.csproj", "-graph", $"-m:{nodes.ToString(CultureInfo.InvariantCulture)}", "-c", "Release", "--no-restore", "-nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false")).Succeeded();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-24} {watch.Elapsed.TotalSeconds,8:F1} s, largest process {memory.MegaBytes:N0} MB"));
    }

    private static void Start(Consumer site, params string[] arguments) =>
        site.DotnetAsync(["site/bin/Release/net10.0/Site.dll", .. arguments]).GetAwaiter().GetResult().Succeeded();
}
