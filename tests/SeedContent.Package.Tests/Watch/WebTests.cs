using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Watch;

/// <summary>A web server that is watched, with a second seed root outside its project.</summary>
[Collection(WatchTests.Name)]
public sealed class WebTests(PackedPackage package)
{
    private const string Outside = "../shared/notes/outside.txt";

    private const string Program = """
        using Site;

        var app = WebApplication.Create(args);
        app.MapGet("/", () => $"{Environment.ProcessId}|{Articles.Front.Lead}|{Notes.Outside.Lead}");
        app.Run();
        """;

    [Fact]
    public async Task A_running_server_serves_the_edited_text_of_every_root()
    {
        var consumer = package.CreateConsumer("Site", [
            ProjectFile.Library(package, "Site.csproj", "<SeedContentRoot>seeds;../shared</SeedContentRoot>", sdk: "Microsoft.NET.Sdk.Web"),
            new("Program.cs", Program),
            new("seeds/articles/front.txt", "Front.\n"),
            new(Outside, "Outside.\n")]);
        await using var session = WatchSession.Start(consumer, ("ASPNETCORE_URLS", "http://127.0.0.1:0"));
        var address = "";
        await session.ReadyAsync(line =>
        {
            const string Prefix = "Now listening on: ";
            var found = line.IndexOf(Prefix, StringComparison.Ordinal);
            address = found < 0 ? address : line[(found + Prefix.Length)..].Trim();
            return found >= 0;
        });
        using var client = new HttpClient { BaseAddress = new(address) };

        var before = await GetAsync(client);
        consumer.Write(new ConsumerFile("seeds/articles/front.txt", "Front, edited.\n"));
        await session.LineWithAsync("changes applied");
        var inside = await GetAsync(client);
        consumer.Write(new ConsumerFile(Outside, "Outside, edited.\n"));
        await session.LineWithAsync("changes applied");
        var outside = await GetAsync(client);

        var process = before.Split('|')[0];
        Assert.Equal($"{process}|Front.|Outside.", before);
        Assert.Equal($"{process}|Front, edited.|Outside.", inside);
        Assert.Equal($"{process}|Front, edited.|Outside, edited.", outside);
    }

    private static Task<string> GetAsync(HttpClient client) => client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
}
