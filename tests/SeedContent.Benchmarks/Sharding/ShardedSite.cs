using System.Globalization;
using SeedContent.Benchmarks.Rendering;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Benchmarks.Sharding;

/// <summary>The projects: one with the type, as many shards as wanted, and an app that joins them.</summary>
internal static class ShardedSite
{
    private const string Model = """
        using System.Collections.Immutable;
        using SeedContent;

        namespace Model;

        [SeedCollection("posts", Sharded = true)]
        public partial record Post(SeedKey Key, string Title, DateOnly Date, ImmutableArray<string> Tags, MarkdownBody Body);

        """;

    private const string Program = """
        using Site;

        Console.WriteLine((args.Length > 0 ? Posts.Get(args[0]) : Posts.All[0]).Title);

        """;

    /// <summary>Writes them.</summary>
    /// <param name="package">The package.</param>
    /// <param name="count">The number of posts.</param>
    /// <param name="shards">The number of shards.</param>
    public static Consumer Create(PackedPackage package, int count, int shards) => package.CreateConsumer(
        "Shards",
        [
            ProjectFile.Library(package, "model/Model.csproj"),
            new("model/Post.cs", Model),
            .. Enumerable.Range(0, shards).SelectMany(shard => Shard(package, shard, SizeOf(shard, count, shards))),
            ProjectFile.Plain(
                "site/Site.csproj",
                "<OutputType>Exe</OutputType>",
                string.Concat(Enumerable.Range(0, shards).Select(shard => $"""<ProjectReference Include="../{Name(shard)}/{Name(shard)}.csproj" />"""))),
            new("site/Posts.cs", $"namespace Site;\n\n[SeedContent.SeedJoin({string.Join(", ", Enumerable.Range(0, shards).Select(shard => $"typeof({Name(shard)}.Posts)"))})]\npublic static partial class Posts;\n"),
            new("site/Program.cs", Program),
        ]);

    /// <summary>Deletes all that builds wrote.</summary>
    /// <param name="package">The package.</param>
    /// <param name="site">The projects.</param>
    /// <param name="shards">The number of shards.</param>
    public static void CleanBuild(PackedPackage package, Consumer site, int shards)
    {
        foreach (var project in (string[])["model", "site", .. Enumerable.Range(0, shards).Select(Name)])
        {
            new Consumer(package, site.PathOf(project)).CleanBuild();
        }
    }

    /// <summary>Edits the text of the last post.</summary>
    /// <param name="site">The projects.</param>
    /// <param name="count">The number of posts.</param>
    /// <param name="shards">The number of shards.</param>
    public static void Edit(Consumer site, int count, int shards)
    {
        var size = SizeOf(shards - 1, count, shards);
        var last = Post(shards - 1, size - 1, size);
        site.Write(new ConsumerFile(last.Path, MarkdownPost.Text(size - 1, size) + "An edit.\n"));
    }

    /// <summary>The key of the last post.</summary>
    /// <param name="count">The number of posts.</param>
    /// <param name="shards">The number of shards.</param>
    public static string LastKey(int count, int shards) => $"{Folder(shards - 1)}/{MarkdownPost.Key(SizeOf(shards - 1, count, shards) - 1)}";

    private static IEnumerable<ConsumerFile> Shard(PackedPackage package, int shard, int size) =>
    [
        ProjectFile.Library(package, $"{Name(shard)}/{Name(shard)}.csproj", items: """<ProjectReference Include="../model/Model.csproj" />"""),
        new($"{Name(shard)}/Shard.cs", "[assembly: SeedContent.SeedShard(typeof(Model.Post))]\n"),
        .. Enumerable.Range(0, size).Select(number => Post(shard, number, size)),
    ];

    // In a folder of the shard's, so that keys differ and links stay inside.
    private static ConsumerFile Post(int shard, int number, int size) => new($"{Name(shard)}/seeds/posts/{Folder(shard)}/{MarkdownPost.Key(number)}.md", MarkdownPost.Text(number, size));

    private static int SizeOf(int shard, int count, int shards) => (count / shards) + (shard < count % shards ? 1 : 0);

    private static string Name(int shard) => "Shard" + Folder(shard);

    private static string Folder(int shard) => shard.ToString("D3", CultureInfo.InvariantCulture);
}
