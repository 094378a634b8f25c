using System.Globalization;

namespace SeedContent.Benchmarks;

/// <summary>
/// Watches the processes that this one started, those that they started and so on, and keeps the largest resident set that any of them had. MSBuild does not wait for its nodes, so
/// that <c>getrusage</c> does not know of them.
/// </summary>
internal sealed class PeakMemory : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task watching;
    private long kiloBytes;

    /// <summary>Starts to watch.</summary>
    public PeakMemory() => watching = OperatingSystem.IsLinux() ? Task.Run(WatchAsync) : Task.CompletedTask;

    /// <summary>The largest of them, in megabytes; 0 where the system does not say.</summary>
    public double MegaBytes => kiloBytes / 1024.0;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await watching;
        stop.Dispose();
    }

    private async Task WatchAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            Look();
            await Task.Delay(100, stop.Token).ContinueWith(static _ => { }, TaskScheduler.Default);
        }
    }

    private void Look()
    {
        var processes = Directory.EnumerateDirectories("/proc").Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(static id => id > 0)
            .Select(Read)
            .ToList();
        var ours = new HashSet<int> { Environment.ProcessId };
        while (processes.RemoveAll(process => ours.Contains(process.Parent) && Add(process.Id, process.Peak)) > 0)
        {
        }

        bool Add(int id, long peak)
        {
            kiloBytes = Math.Max(kiloBytes, peak);
            return ours.Add(id);
        }
    }

    // A process that ended in between has nothing to say. VmHWM is the largest that it was, not what it is now.
    private static (int Id, int Parent, long Peak) Read(int id)
    {
        try
        {
            var lines = File.ReadAllLines($"/proc/{id.ToString(CultureInfo.InvariantCulture)}/status");
            return (id, (int)NumberOf(lines, "PPid:"), NumberOf(lines, "VmHWM:"));
        }
        catch (IOException)
        {
            return (id, 0, 0);
        }
        catch (UnauthorizedAccessException)
        {
            return (id, 0, 0);
        }
    }

    private static long NumberOf(string[] lines, string name) =>
        Array.Find(lines, line => line.StartsWith(name, StringComparison.Ordinal)) is { } line ? long.Parse(line.AsSpan(name.Length).Trim().ToString().Split(' ')[0], CultureInfo.InvariantCulture) : 0;
}
