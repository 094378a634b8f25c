using System.Diagnostics;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Benchmarks.Peers;

/// <summary>
/// The posts of a peers' benchmark kit, built by the peers and by SeedContent in one run. The kit is none of this repository: the variable <c>PEERS_KIT</c> names its folder, which is
/// copied, and <c>PEERS_POSTS</c> how many posts: <c>1000,5000</c>, or <c>5000 hugo SeedContent</c> for some peers only; <c>5000</c> where it is not there. The kit's own variables, such as
/// <c>RUNS</c>, are passed on. It needs Python, and what the peers need.
/// </summary>
internal static class PeersBenchmark
{
    private const string KitVariable = "PEERS_KIT";
    private const string PostsVariable = "PEERS_POSTS";

    public static async Task RunAsync()
    {
        if (Environment.GetEnvironmentVariable(KitVariable) is not { Length: > 0 } kit)
        {
            Console.WriteLine($"The peers were not measured: {KitVariable} names no kit.");
            return;
        }

        await using var package = new PackedPackage();
        await package.InitializeAsync();
        var consumer = package.CreateConsumer("Peers");
        var copy = consumer.PathOf("kit");
        Copy(new(kit), copy);
        const string Project = "kit/peers/seedcontent/";
        consumer.Write(
            ProjectFile.Console(package, Project + "SeedContentPeer.csproj", "<RootNamespace>Peer</RootNamespace><SeedContentRoot>content</SeedContentRoot>"),
            new(Project + "Program.cs", Program));
        (await consumer.DotnetAsync("restore", Project + "SeedContentPeer.csproj")).Succeeded();
        var script = Path.Combine(AppContext.BaseDirectory, "Peers", "with_seedcontent.py");
        foreach (var posts in (Environment.GetEnvironmentVariable(PostsVariable) ?? "5000").Split(','))
        {
            var start = consumer.Prepare("python3", [script, copy, .. posts.Split(' ')]);
            start.RedirectStandardOutput = start.RedirectStandardError = false;
            start.StandardOutputEncoding = start.StandardErrorEncoding = null;
            using var process = Process.Start(start)!;
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"The kit ended with exit code {process.ExitCode}.");
            }
        }
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
        {
            // Peers that are installed already have links in their folders, and the kit may be read-only.
            if (file.LinkTarget is { } target)
            {
                File.CreateSymbolicLink(Path.Combine(to, file.Name), target);
                continue;
            }

            var copy = file.CopyTo(Path.Combine(to, file.Name));
            copy.IsReadOnly = false;
        }

        foreach (var folder in from.EnumerateDirectories())
        {
            if (folder.LinkTarget is { } target)
            {
                Directory.CreateSymbolicLink(Path.Combine(to, folder.Name), target);
            }
            else
            {
                Copy(folder, Path.Combine(to, folder.Name));
            }
        }
    }

    // Declared as the peers declare it. Under 'dotnet watch' it writes what the first post says whenever that is something else.
    private const string Program = """
        using System.Collections.Immutable;
        using Peer;
        using SeedContent;

        if (args.Length == 0)
        {
            Console.WriteLine(Posts.All[0].Title);
            return;
        }

        var last = "";
        while (true)
        {
            var text = Posts.All[0].Body.PlainText;
            if (text != last)
            {
                File.WriteAllText("watch.txt", text);
                last = text;
            }

            Thread.Sleep(10);
        }

        namespace Peer
        {
            [SeedCollection("posts")]
            public partial record Post(string Title, DateOnly Date, Author Author, ImmutableArray<string> Tags, MarkdownBody Body, string? Description = null, bool Draft = false);
        }

        """;
}
