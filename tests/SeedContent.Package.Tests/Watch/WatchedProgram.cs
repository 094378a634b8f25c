using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Watch;

/// <summary>A console program that is watched. It looks at its entries all the time and prints all of them whenever any is another one.</summary>
public class WatchedProgram : IAsyncLifetime
{
    private const string Program = """"
        using System.Text;
        using System.Text.Json;
        using Press;

        var held = Articles.All.ToArray();
        var last = "";
        while (true)
        {
            var line = State.Describe(held);

            // An update can come while the entries are looked at, some before it and some after: a state that was seen twice is whole.
            if (line != last && line == State.Describe(held))
            {
                Console.WriteLine("STATE " + line);
                last = line;
            }

            Thread.Sleep(1);
        }

        static class State
        {
            public static string Describe(SeedContent.Article[] held) => JsonSerializer.Serialize(new
            {
                Environment.ProcessId,
                Named = Articles.Get(Articles.Keys.Plain).Text,
                Variant = Articles.Get(Articles.Keys.Sided).In("id-ID").Text,
                Articles.Count,
                Keys = Articles.All.Select(article => article.Key),
                Entries = Articles.All.ToDictionary(article => article.Key, Entry),
                Held = held.ToDictionary(article => article.Key, Entry),
            });

            static object Entry(SeedContent.Article article) => new
            {
                // Text would be decoded once and kept: Utf8 is what lies in the assembly now.
                Text = Encoding.UTF8.GetString(article.Utf8),
                Paragraphs = article.Paragraphs.Select(paragraph => Encoding.UTF8.GetString(paragraph.Utf8)),
                Quotes = article.Quotes.Select(quote => Encoding.UTF8.GetString(quote.Utf8)),
                article.Headline,
                article.Date,
                IsFound = Articles.TryGet(article.Key, out var found) && found.Key == article.Key,
            };
        }
        """";

    private readonly Consumer consumer;
    private WatchSession? session;

    /// <summary>Makes the program.</summary>
    /// <param name="package">The package.</param>
    public WatchedProgram(PackedPackage package)
        : this(package, [])
    {
    }

    internal WatchedProgram(PackedPackage package, IEnumerable<ConsumerFile> seeds, string properties = "") => consumer = package.CreateConsumer("Press", [
        ProjectFile.Console(package, "Press.csproj", properties),
        new("Program.cs", Program),
        new("seeds/articles/plain.txt", "Plain.\n"),
        new("seeds/articles/broken.txt", "---\nslug: kept-key\nheadline: Before\n---\nBefore it broke.\n"),
        new("seeds/articles/sided.txt", "With a sidecar.\n"),
        new("seeds/articles/sided.id.txt", "Dengan berkas samping.\n"),
        new("seeds/articles/sided.yml", "headline: First\ndate: 2024-05-06\n"),
        // More literals than the runtime's lookup of them takes new ones for: see CompilerOptions.IsHotReload.
        .. Enumerable.Range(10, 40).Select(number => new ConsumerFile($"seeds/articles/many-{number}.txt", $"Many.\n\nNumber {number}.\n")),
        .. seeds]);

    internal WatchSession Session => session ?? throw new InvalidOperationException("Nothing is watched yet.");

    /// <summary>What the program printed last.</summary>
    internal ProgramState State { get; private set; } = ProgramState.None;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        session = WatchSession.Start(consumer);
        await ReadyAsync();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return session?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    /// <summary>Saves a file as most editors do: a new file takes the place of the old one.</summary>
    internal void Save(string path, string text)
    {
        consumer.Write(new ConsumerFile(path + "~", text));
        File.Move(consumer.PathOf(path + "~"), consumer.PathOf(path), overwrite: true);
    }

    /// <summary>Saves a file as other editors do: the old one is cut off and written anew.</summary>
    internal void Overwrite(string path, string text) => consumer.Write(new ConsumerFile(path, text));

    /// <summary>Deletes a file.</summary>
    internal void Delete(string path) => consumer.Delete(path);

    /// <summary>Waits until the program runs and changes are waited for, at the start and after a restart.</summary>
    internal async Task<ProgramState> ReadyAsync()
    {
        await Session.ReadyAsync(line => IsState(line, _ => true));
        return State;
    }

    /// <summary>Waits until the program prints a state that matches.</summary>
    internal async Task<ProgramState> StateAsync(Func<ProgramState, bool> matches)
    {
        await Session.LineAsync(line => IsState(line, matches));
        return State;
    }

    private bool IsState(string line, Func<ProgramState, bool> matches) =>
        ProgramState.TryParse(line, out var state) && matches(State = state);
}
