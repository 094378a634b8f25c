using System.Diagnostics;
using System.Globalization;
using SeedContent.Benchmarks.Rendering;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Benchmarks.Scaling;

/// <summary>
/// How the cost of a build, of a build after one edit and of a start grows with the number of Markdown posts of 5 KB with a declared type and links to each other: a cold
/// <c>dotnet build</c> (restored, without the compiler server, nothing left of an earlier build), the largest process's memory in it, <c>dotnet build</c> after one post's text was edited, the program's
/// start with the first post written, in time and memory against an empty program's, and the size of the assembly against that of all texts that it carries.
/// </summary>
internal static class ScalingBenchmark
{
    private const int Starts = 15;
    private const int Many = 50_000;
    private const string Picture = "scaling.svg";
    private static readonly int[] Counts = [1, 10, 100, 1_000, 5_000, 10_000, Many]; // a quarter of an hour

    /// <summary>Runs it.</summary>
    /// <param name="counts">The numbers of posts, the first of them 1; none for all of the table.</param>
    public static async Task RunAsync(IReadOnlyList<int> counts)
    {
        await using var package = new PackedPackage();
        await package.InitializeAsync();
        var empty = package.CreateConsumer("Empty", ProjectFile.Plain("Empty.csproj", "<OutputType>Exe</OutputType>"), new("Program.cs", "System.Console.WriteLine(\"1\");\nif (args.Length > 0) { System.Console.WriteLine(System.Environment.WorkingSet); }\n"));
        (await empty.BuildAsync("-c", "Release")).Succeeded();
        var emptyMemory = await MemoryOfStartAsync(empty);
        Console.WriteLine("| posts | cold build | ms a post | memory | build after an edit | start | against empty | its memory beyond that of empty | assembly against texts |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        var points = new List<ScalingPoint>();
        foreach (var count in counts.Count > 0 ? counts : Counts)
        {
            var point = await MeasureAsync(package, count, empty);
            points.Add(point);
            var perPost = count == 1 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{(point.Cold - points[0].Cold) / (count - 1):F2}");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count:N0} | {point.Cold / 1000:F1} s | {perPost} | {point.MegaBytes:N0} MB | {point.Edited / 1000:F1} s | {point.Start:F0} ms | {point.StartRatio:F2} | {point.StartMegaBytes - emptyMemory:F1} MB | {point.AssemblySize:F2} |"));
        }

        await File.WriteAllTextAsync(Picture, ScalingPicture.Draw(points));
        Console.WriteLine($"Drawn in {Path.GetFullPath(Picture)}");
    }

    private static async Task<ScalingPoint> MeasureAsync(PackedPackage package, int count, Consumer empty)
    {
        var site = package.CreateConsumer(
            "Site",
            [
                ProjectFile.Console(package, "Site.csproj"),
                new("Program.cs", Program),
                .. Enumerable.Range(0, count).Select(number => new ConsumerFile($"seeds/posts/{MarkdownPost.Key(number)}.md", MarkdownPost.Text(number, count))),
            ]);
        (await site.DotnetAsync("restore")).Succeeded();
        var cold = double.MaxValue;
        var memory = 0.0;
        for (var round = 0; round < (count < 5_000 ? 3 : 1); round++)
        {
            site.CleanBuild();
            await using var peak = new PeakMemory();
            cold = Math.Min(cold, await BuildAsync(site));
            memory = peak.MegaBytes;
        }

        var edited = double.MaxValue;
        for (var round = 0; round < (count < Many ? 3 : 1); round++)
        {
            site.Write(new ConsumerFile($"seeds/posts/{MarkdownPost.Key(0)}.md", MarkdownPost.Text(0, count) + $"Edit {round}.\n"));
            edited = Math.Min(edited, await BuildAsync(site));
        }

        var texts = long.Parse((await StartAsync(site, "texts")).Trim(), CultureInfo.InvariantCulture);

        // In turn, since a machine is not as fast all the time.
        var starts = Timing.Medians(Starts, () => StartAsync(empty).GetAwaiter().GetResult(), () => StartAsync(site).GetAwaiter().GetResult());
        var assembly = new FileInfo(site.PathOf("bin/Release/net10.0/Site.dll")).Length;
        return new(count, cold, memory, edited, starts[1], starts[1] / starts[0], await MemoryOfStartAsync(site), (double)assembly / texts);
    }

    private static async Task<double> BuildAsync(Consumer site)
    {
        var watch = Stopwatch.StartNew();
        (await site.DotnetAsync("build", "-c", "Release", "--no-restore", "-nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false")).Succeeded();
        return watch.Elapsed.TotalMilliseconds;
    }

    // What the system keeps of the program in memory when it has written its line.
    private static async Task<double> MemoryOfStartAsync(Consumer site)
    {
        var sizes = new List<double>();
        for (var i = 0; i < Starts; i++)
        {
            sizes.Add(double.Parse((await StartAsync(site, "memory")).Split('\n')[1], CultureInfo.InvariantCulture) / (1024 * 1024));
        }

        return sizes.Order().ElementAt(Starts / 2);
    }

    private static async Task<string> StartAsync(Consumer site, params string[] arguments) =>
        (await site.DotnetAsync([$"bin/Release/net10.0/{Path.GetFileName(site.Folder)}.dll", .. arguments])).Succeeded().Output;

    // The first post's title, with the program's memory in bytes where it is asked for; or how many bytes of text there are, headlines and tags not counted.
    private const string Program = """
        using System.Collections.Immutable;
        using SeedContent;
        using Site;

        if (args is ["texts"])
        {
            Console.WriteLine(Texts.Bytes());
        }
        else
        {
            Console.WriteLine(Posts.All[0].Title);
            if (args.Length > 0)
            {
                Console.WriteLine(Environment.WorkingSet);
            }
        }

        namespace Site
        {
            [SeedCollection("posts")]
            public partial record Post(string Title, DateOnly Date, ImmutableArray<string> Tags, MarkdownBody Body);

            // Apart, so that the start that is measured loads nothing for it.
            internal static class Texts
            {
                public static long Bytes() => Posts.All.Sum(post => (long)post.Body.SourceUtf8.Length + post.Body.HtmlUtf8.Length + System.Text.Encoding.UTF8.GetByteCount(post.Body.PlainText));
            }
        }

        """;
}
