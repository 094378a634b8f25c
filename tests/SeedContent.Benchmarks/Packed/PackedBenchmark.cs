using SeedContent.Benchmarks.Rendering;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Benchmarks.Packed;

/// <summary>
/// What a program with 10, 1,000 and 50,000 packed Markdown posts pays for them once it runs: finding a post by its key against a <c>FrozenDictionary</c> of the same posts, enumerating all of
/// them against an array, and writing the HTML of all of them to a stream that overwrites it. The program is built as users build theirs, and measures itself.
/// </summary>
internal static class PackedBenchmark
{
    private static readonly int[] Counts = [10, 1_000, 50_000]; // three minutes, and 4 GB

    public static async Task RunAsync()
    {
        await using var package = new PackedPackage();
        await package.InitializeAsync();
        Console.WriteLine("| posts | TryGet | FrozenDictionary | a title of All | of an array | HTML written | allocated by that |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var count in Counts)
        {
            var site = package.CreateConsumer(
                "Site",
                [
                    ProjectFile.Console(package, "Site.csproj", "<SeedContentStorage>Packed</SeedContentStorage><SeedContentMembers>Keys</SeedContentMembers>"),
                    new("Program.cs", Program),
                    .. Enumerable.Range(0, count).Select(number => new ConsumerFile($"seeds/posts/{MarkdownPost.Key(number)}.md", MarkdownPost.Text(number, count))),
                ]);
            (await site.DotnetAsync("build", "-c", "Release", "-nologo", "-v:q")).Succeeded();
            Console.Write((await site.DotnetAsync("bin/Release/net10.0/Site.dll")).Succeeded().Output);
        }
    }

    // Each is the best of some rounds, when the runtime has compiled all of it as well as it can. One key in ten is missing, and none is the very string that an entry holds.
    private const string Program = """
        using System.Collections.Frozen;
        using System.Collections.Immutable;
        using System.Diagnostics;
        using System.Globalization;
        using SeedContent;
        using Site;

        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var array = Posts.All.ToArray();
        var dictionary = array.ToFrozenDictionary(post => (string)post.Key, StringComparer.Ordinal);
        var random = new Random(1);
        var keys = new string[10_000];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = new string((string)array[random.Next(array.Length)].Key) + (i % 10 == 0 ? "-" : "");
        }

        var found = Best(() => Find(keys)) / keys.Length;
        var inDictionary = Best(() => FindIn(dictionary, keys)) / keys.Length;
        var titles = Best(Titles) / array.Length;
        var inArray = Best(() => TitlesOf(array)) / array.Length;
        var bytes = array.Sum(post => (long)post.Body.HtmlUtf8.Length);
        var written = Best(Write);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Write();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine($"| {array.Length:N0} | {found:F1} ns | {inDictionary:F1} ns | {titles:F1} ns | {inArray:F1} ns | {bytes / written:F1} GB/s | {allocated} bytes |");

        static double Best(Action action)
        {
            var best = double.MaxValue;
            var all = Stopwatch.StartNew();
            while (all.ElapsedMilliseconds < 1500)
            {
                var start = Stopwatch.GetTimestamp();
                action();
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            }

            return best;
        }

        static void Find(string[] keys)
        {
            var count = 0;
            foreach (var key in keys)
            {
                count += Posts.TryGet(key, out _) ? 1 : 0;
            }

            Results.Number = count;
        }

        static void FindIn(FrozenDictionary<string, Post> dictionary, string[] keys)
        {
            var count = 0;
            foreach (var key in keys)
            {
                count += dictionary.TryGetValue(key, out _) ? 1 : 0;
            }

            Results.Number = count;
        }

        static void Titles()
        {
            var length = 0;
            foreach (var post in Posts.All)
            {
                length += post.Title.Length;
            }

            Results.Number = length;
        }

        static void TitlesOf(Post[] posts)
        {
            var length = 0;
            foreach (var post in posts)
            {
                length += post.Title.Length;
            }

            Results.Number = length;
        }

        // The bytes go somewhere: System.IO's null stream does not even look at them.
        static void Write()
        {
            var stream = Results.Overwritten;
            foreach (var post in Posts.All)
            {
                stream.Position = 0;
                stream.Write(post.Body.HtmlUtf8);
            }
        }

        namespace Site
        {
            internal static class Results
            {
                public static readonly MemoryStream Overwritten = new(new byte[1 << 20]);
                public static int Number;
            }

            [SeedCollection("posts")]
            public partial record Post(SeedKey Key, string Title, DateOnly Date, ImmutableArray<string> Tags, MarkdownBody Body);
        }

        """;
}
