using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Assets;

/// <summary>What the packed task and targets make of files that are no seeds.</summary>
public sealed class AssetTests(PackedPackage package)
{
    private const string Program = "using Site;\nConsole.WriteLine(string.Join(' ', Posts.All.Select(post => post.Key)));\n";
    private const string FactsFile = "obj/Debug/net10.0/SeedContent.Assets.txt";

    [Fact]
    public async Task Assets_are_described_for_the_compiler_and_copied_nowhere_by_themselves()
    {
        var consumer = Console();

        (await consumer.BuildAsync()).SucceededWithoutWarnings();

        Assert.Equal(AssetSeeds.Facts("none"), await File.ReadAllTextAsync(consumer.PathOf(FactsFile), TestContext.Current.CancellationToken));
        var given = await File.ReadAllTextAsync(consumer.PathOf("obj/Debug/net10.0/Site.GeneratedMSBuildEditorConfig.editorconfig"), TestContext.Current.CancellationToken);
        Assert.Contains("build_metadata._SeedContentFile.SeedKind = AssetFacts", given, StringComparison.Ordinal);
        Assert.Equal(["hello plain"], (await consumer.RunAsync()).Succeeded().Lines);
        Assert.Empty(Copied(consumer, "bin"));
    }

    [Fact]
    public async Task A_build_sees_what_changed_and_writes_nothing_where_nothing_did()
    {
        var consumer = Console();
        (await consumer.BuildIncrementallyAsync()).SucceededWithoutWarnings();
        var written = File.GetLastWriteTimeUtc(consumer.PathOf(FactsFile));

        var second = (await consumer.BuildIncrementallyAsync("-v:n")).Succeeded();
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", second.Result.Output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(consumer.PathOf(FactsFile)));

        consumer.Write(new ConsumerFile("seeds/posts/hello/photo.png", AssetSeeds.Chart));
        var third = (await consumer.BuildIncrementallyAsync("-v:n")).Succeeded();
        Assert.DoesNotContain("Skipping target \"CoreCompile\"", third.Result.Output, StringComparison.Ordinal);
        Assert.Contains("\timage/png\t32\t16\t", (await File.ReadAllLinesAsync(consumer.PathOf(FactsFile), TestContext.Current.CancellationToken))[1], StringComparison.Ordinal);

        consumer.Delete("seeds/posts/hello/photo.png");
        consumer.Delete("seeds/posts/hello/rows.csv");
        consumer.Delete("../more/posts/shared chart.png");
        (await consumer.BuildIncrementallyAsync()).SucceededWithoutWarnings();
        Assert.False(File.Exists(consumer.PathOf(FactsFile)));
    }

    [Fact]
    public async Task Assets_are_copied_to_the_output_and_published_on_request()
    {
        var consumer = Console("<SeedContentCopyAssets>output</SeedContentCopyAssets>");

        (await consumer.BuildAsync()).SucceededWithoutWarnings();
        Assert.Equal(["posts/hello/photo.png", "posts/hello/rows.csv", "posts/shared chart.png"], Copied(consumer, "bin/Debug/net10.0"));
        Assert.Equal(AssetSeeds.Facts("output"), await File.ReadAllTextAsync(consumer.PathOf(FactsFile), TestContext.Current.CancellationToken));

        (await consumer.PublishAsync("-o", "published", "-p:SeedContentHashAssets=true")).SucceededWithoutWarnings();
        Assert.Equal(HashedNames, Copied(consumer, "published"));
        Assert.Equal(AssetSeeds.Photo, await File.ReadAllBytesAsync(consumer.PathOf("published/" + HashedNames[0]), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_web_site_serves_its_assets_and_publishes_them_under_wwwroot()
    {
        var consumer = Web();

        (await consumer.BuildAsync()).SucceededWithoutWarnings();
        Assert.Equal(AssetSeeds.Facts("wwwroot"), await File.ReadAllTextAsync(consumer.PathOf(FactsFile), TestContext.Current.CancellationToken));
        Assert.Equal(["/posts/hello/photo.png 200 33", "/posts/shared%20chart.png 200 33", "/seeds/posts/plain.md 404 0"], (await consumer.RunAsync(
            "/posts/hello/photo.png", "/posts/shared%20chart.png", "/seeds/posts/plain.md")).Succeeded().Lines);
        Assert.Empty(Copied(consumer, "bin"));

        (await consumer.PublishAsync("-o", "published")).SucceededWithoutWarnings();
        Assert.Equal(["posts/hello/photo.png", "posts/hello/rows.csv", "posts/shared chart.png"], Copied(consumer, "published/wwwroot"));
        Assert.False(Directory.Exists(consumer.PathOf("published/seeds")));
    }

    [Fact]
    public async Task The_hash_is_in_the_name_under_which_a_web_site_serves_and_publishes_an_asset()
    {
        var consumer = Web("<SeedContentHashAssets>true</SeedContentHashAssets>");

        (await consumer.BuildAsync()).SucceededWithoutWarnings();
        Assert.Equal(AssetSeeds.Facts("wwwroot", isHashed: true), await File.ReadAllTextAsync(consumer.PathOf(FactsFile), TestContext.Current.CancellationToken));
        Assert.Equal([$"/{HashedNames[0]} 200 33", "/posts/hello/photo.png 404 0"], (await consumer.RunAsync("/" + HashedNames[0], "/posts/hello/photo.png")).Succeeded().Lines);

        (await consumer.PublishAsync("-o", "published")).SucceededWithoutWarnings();
        Assert.Equal(HashedNames, Copied(consumer, "published/wwwroot"));
    }

    [Fact]
    public async Task A_design_time_build_takes_the_facts_that_are_there_and_makes_them_where_there_are_none()
    {
        var consumer = Console();
        (await consumer.DotnetAsync("restore")).Succeeded();
        Task<CommandResult> CompileAsync() => consumer.DotnetAsync("build", "--no-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");

        (await CompileAsync()).Succeeded();
        Assert.Equal(AssetSeeds.Facts("none"), await File.ReadAllTextAsync(consumer.PathOf(FactsFile), TestContext.Current.CancellationToken));

        consumer.Write(new ConsumerFile("seeds/posts/hello/photo.png", AssetSeeds.Chart));
        (await CompileAsync()).Succeeded();
        Assert.Equal(AssetSeeds.Facts("none"), await File.ReadAllTextAsync(consumer.PathOf(FactsFile), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_destination_that_means_nothing_is_an_error_that_names_the_property()
    {
        var build = (await Console("<SeedContentCopyAssets>www</SeedContentCopyAssets>").BuildAsync()).Failed();

        Assert.Equal(("SEED5002", "SeedContentCopyAssets is 'www'; expected output, wwwroot or none"), (Assert.Single(build.Printed).Id, build.Printed[0].Message));
    }

    private static string[] HashedNames =>
    [
        AssetSeeds.HashedName("posts/hello/photo", ".png", AssetSeeds.Photo),
        AssetSeeds.HashedName("posts/hello/rows", ".csv", AssetSeeds.Rows),
        AssetSeeds.HashedName("posts/shared chart", ".png", AssetSeeds.Chart),
    ];

    private Consumer Console(string properties = "") => package.CreateConsumer("Site", [
        ProjectFile.Console(package, "Site.csproj", AssetSeeds.Roots + properties), new("Program.cs", Program), .. AssetSeeds.Files]);

    // The server asks itself for the paths that it is given.
    private Consumer Web(string properties = "") => package.CreateConsumer("Site", [
        ProjectFile.Library(package, "Site.csproj", AssetSeeds.Roots + properties, sdk: "Microsoft.NET.Sdk.Web"),
        new("Program.cs", """
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            await using var app = builder.Build();
            app.MapStaticAssets();
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
            foreach (var path in args)
            {
                using var response = await client.GetAsync(path);
                Console.WriteLine($"{path} {(int)response.StatusCode} {(await response.Content.ReadAsByteArrayAsync()).Length}");
            }
            """),
        .. AssetSeeds.Files]);

    /// <summary>The copies of assets in a folder, without what the SDK adds for a web server.</summary>
    private static IEnumerable<string> Copied(Consumer consumer, string folder) =>
        Directory.EnumerateFiles(consumer.PathOf(folder), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".png" or ".csv" or ".md")
            .Select(path => Path.GetRelativePath(consumer.PathOf(folder), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
