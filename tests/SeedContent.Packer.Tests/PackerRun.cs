using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using SeedContent.Compiler.Packing;

namespace SeedContent.Packer.Tests;

/// <summary>A folder with seeds, over which the packer runs as MSBuild runs it: as a process of its own.</summary>
internal sealed class PackerRun : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static readonly string Program = Repository.PathOf("src", "SeedContent.Packer", "bin", Configuration, "net8.0", "SeedContent.Packer.dll");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("seedcontent-");
    private readonly SortedDictionary<string, string> seeds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> versions = new(StringComparer.Ordinal);
    private string? assets;

    public string PackFile => PathOf("SeedContent.pack");

    public string IndexFile => PathOf("SeedContent.Pack.txt");

    public string CacheFile => PathOf("SeedContent.Pack.cache");

    /// <summary>What runs that came to no end left behind.</summary>
    public IEnumerable<string> Leftovers => Directory.EnumerateFiles(folder.FullName, "*.tmp").Select(file => Path.GetFileName(file));

    public string PathOf(string path) => Path.Combine(folder.FullName, path);

    /// <summary>Writes a seed, a new one or one that is there already.</summary>
    public PackerRun With(string seedPath, string text)
    {
        var path = PathOf("seeds/" + seedPath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        seeds[seedPath] = path;
        return this;
    }

    /// <summary>Says which version of a seed there is.</summary>
    public PackerRun Version(string seedPath, string version)
    {
        versions[seedPath] = version;
        return this;
    }

    /// <summary>Writes the facts about the files that are no seeds.</summary>
    public PackerRun Assets(string facts)
    {
        assets = PathOf("SeedContent.Assets.txt");
        File.WriteAllText(assets, facts);
        return this;
    }

    public PackerRun Property(string name, string value)
    {
        properties[name] = value;
        return this;
    }

    /// <summary>No longer lists a seed.</summary>
    public PackerRun Without(string seedPath)
    {
        seeds.Remove(seedPath);
        return this;
    }

    /// <summary>Runs the packer, which has to succeed.</summary>
    /// <returns>The pack.</returns>
    public Pack Run()
    {
        var (exitCode, _, error) = Start("@" + WriteResponse());
        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        var pack = Pack.Read(File.ReadAllBytes(PackFile));
        Assert.NotNull(pack);
        Assert.True(pack.IsWhole());
        var index = PackIndex.Parse(File.ReadAllText(IndexFile))!;
        Assert.Equal((pack.Index.Id, pack.Index.Length), (index.Id, index.Length));
        return pack;
    }

    /// <summary>Runs the packer, which has to succeed and to say what it did.</summary>
    /// <returns>The lines.</returns>
    public string[] Report()
    {
        var response = WriteResponse();
        File.AppendAllText(response, "report=true\n");
        var (exitCode, output, error) = Start("@" + response);
        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        return output.TrimEnd().Split('\n');
    }

    /// <summary>Changes the cache as nobody does, so that it is whole again and says something else.</summary>
    public void ForgeCache(string old, string other)
    {
        var (head, lines) = File.ReadAllText(CacheFile).Split('\n', 2) is [var first, var rest] ? (first, rest.Replace(old, other, StringComparison.Ordinal)) : default;
        File.WriteAllText(CacheFile, $"{head[..(head.LastIndexOf('\t') + 1)]}{TextHash.Of([lines])}\n{lines}");
    }

    /// <summary>Starts the program and kills it after a while.</summary>
    /// <returns>Whether it was still running.</returns>
    public bool Kill(TimeSpan after)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, "@" + WriteResponse()]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var isRunning = !process.WaitForExit(after);
        process.Kill();
        process.WaitForExit();
        return isRunning;
    }

    /// <summary>Starts the program.</summary>
    public static (int ExitCode, string Output, string Error) Start(params IEnumerable<string> arguments) => Start("dotnet", [Program, .. arguments]);

    /// <summary>Starts the program where no file can grow beyond half a kilobyte, as if the disk were full.</summary>
    public (int ExitCode, string Output, string Error) StartOnFullDisk() =>
        Start("sh", ["-c", "export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; trap '' XFSZ; ulimit -f 1; exec dotnet \"$0\" \"$1\"", Program, "@" + WriteResponse()]);

    private static (int ExitCode, string Output, string Error) Start(string command, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    public string WriteResponse()
    {
        var path = PathOf("response.rsp");
        File.WriteAllLines(path, [
            $"pack={PackFile}",
            $"index={IndexFile}",
            $"cache={CacheFile}",
            .. assets is null ? Array.Empty<string>() : [$"assets={assets}"],
            .. properties.Select(property => $"property={property.Key}={property.Value}"),
            .. seeds.Select(seed => $"seed={seed.Key}\t{seed.Value}{(versions.TryGetValue(seed.Key, out var version) ? "\t" + version : "")}"),
        ]);
        return path;
    }

    /// <summary>All texts of a pack, in its order.</summary>
    public static IReadOnlyList<string> TextsOf(Pack pack) =>
        [.. pack.Index.Rows.OrderBy(row => row.Offset).Select(row => TextsOf(pack.Find(row.Hash)!.Value.Utf8.Span))];

    // The texts end with the body, but for up to three zeros; no text of a test ends with one.
    private static string TextsOf(ReadOnlySpan<byte> body) =>
        Encoding.UTF8.GetString(body.TrimEnd((byte)0)[^BinaryPrimitives.ReadInt32LittleEndian(body[4..])..]);

    public void Dispose() => folder.Delete(recursive: true);
}
