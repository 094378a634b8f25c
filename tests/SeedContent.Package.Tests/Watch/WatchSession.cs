using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Watch;

/// <summary>A running <c>dotnet watch</c> of a consumer: its lines and those of the watched program, in the order in which they came.</summary>
internal sealed class WatchSession : IAsyncDisposable
{
    // No test waits for a time to pass: this only ends one whose line never comes.
    private static readonly TimeSpan HangGuard = TimeSpan.FromMinutes(4);

    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly ConcurrentQueue<string> transcript = new();

    private WatchSession(Process process) => this.process = process;

    /// <summary>Starts watching. Wait until it is ready: what is written earlier, the first build may or may not see.</summary>
    /// <param name="consumer">The consumer.</param>
    /// <param name="variables">Environment variables for the watched program.</param>
    public static WatchSession Start(Consumer consumer, params IEnumerable<(string Name, string Value)> variables)
    {
        var start = consumer.Prepare("dotnet", ["watch", "--non-interactive"]);
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        start.Environment["DOTNET_WATCH_SUPPRESS_LAUNCH_BROWSER"] = "1";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return new WatchSession(new() { StartInfo = start }).Begin();
    }

    /// <summary>Waits for the next line that matches; the lines before it are gone then.</summary>
    /// <param name="matches">Whether a line is the one.</param>
    public async Task<string> LineAsync(Func<string, bool> matches)
    {
        using var guard = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        guard.CancelAfter(HangGuard);
        try
        {
            while (true)
            {
                var line = await lines.Reader.ReadAsync(guard.Token);
                if (matches(line))
                {
                    return line;
                }

                if (line.Contains("Unhandled exception", StringComparison.Ordinal))
                {
                    throw new InvalidOperationException("The watched program failed.\n" + string.Join('\n', transcript));
                }
            }
        }
        catch (OperationCanceledException error) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("The line that was waited for did not come.\n" + string.Join('\n', transcript), error);
        }
    }

    /// <summary>Waits for the next line that contains a text.</summary>
    /// <param name="text">The text.</param>
    public Task<string> LineWithAsync(string text) => LineAsync(line => line.Contains(text, StringComparison.Ordinal));

    /// <summary>Waits until the program has said that it runs, and <c>dotnet watch</c> that it waits for changes; either may be first.</summary>
    /// <param name="isRunning">Whether a line is the program's.</param>
    public async Task ReadyAsync(Func<string, bool> isRunning)
    {
        var runs = false;
        var waits = false;
        await LineAsync(line =>
        {
            runs |= isRunning(line);
            waits |= line.Contains("Waiting for changes", StringComparison.Ordinal);
            return runs && waits;
        });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // The watched program is a grandchild.
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private WatchSession Begin()
    {
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return this;
    }

    private void Add(string? line)
    {
        if (line is not null)
        {
            transcript.Enqueue(line);
            lines.Writer.TryWrite(line);
        }
    }
}
