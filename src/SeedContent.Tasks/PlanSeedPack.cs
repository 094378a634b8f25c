using System.Globalization;
using Microsoft.Build.Framework;
using SeedContent.Compiler.Schema;
using SeedContent.Tasks.Facts;

namespace SeedContent.Tasks;

/// <summary>Finds out whether the text seeds are large enough to be worth a content pack, and writes what the packer is to do.</summary>
public sealed class PlanSeedPack : Microsoft.Build.Utilities.Task
{
    /// <summary>All files under the seed roots that are no assets, with their <c>SeedPath</c>.</summary>
    [Required]
    public ITaskItem[] Seeds { get; set; } = [];

    /// <summary>The lines that say which files to write, and which properties the project has.</summary>
    [Required]
    public ITaskItem[] Lines { get; set; } = [];

    // From here on a run that reads all seeds takes longer than the runtime does to compile the packer as well as it can at once (measured with posts of 5 KB).
    private const long LargeSize = 20_000_000;

    /// <summary>The response file to write.</summary>
    [Required]
    public string ResponseFile { get; set; } = "";

    /// <summary>The size of all text seeds together from which on they are packed, in bytes.</summary>
    public long MinBytes { get; set; }

    /// <summary>Whether there is something to pack.</summary>
    [Output]
    public bool IsWorthIt { get; private set; }

    /// <summary>Whether reading all seeds takes more than a moment.</summary>
    [Output]
    public bool IsLarge { get; private set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var size = 0L;
        var count = 0;
        var seeds = new List<string>(Seeds.Length);
        foreach (var seed in Seeds)
        {
            var (seedPath, path) = (SeedPathOf(seed), seed.GetMetadata("FullPath"));
            var (length, version) = Look(path);
            if (SeedKinds.Of(seedPath) is SeedKind.Article or SeedKind.Markdown)
            {
                count++;
                size += length;
            }

            seeds.Add($"seed={seedPath}\t{path}\t{version}");
        }

        IsWorthIt = count > 0 && size >= MinBytes;
        IsLarge = size >= LargeSize;
        if (IsWorthIt)
        {
            // In an order of its own: that of a folder is the file system's. What is there already stays, so that its time says when the task changed. It is another one too where a
            // seed is, even one with an older time: what the packer says of a seed is what the compiler goes by.
            seeds.Sort(StringComparer.Ordinal);
            var text = string.Concat(Lines.Select(line => line.ItemSpec).Concat(seeds).Select(line => line + "\n"));
            try
            {
                TextFile.WriteIfDifferent(ResponseFile, text);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Log.LogMessage(MessageImportance.High, "SeedContent: the texts are compiled as source, since '{0}' cannot be written: {1}", ResponseFile, exception.Message);
                IsWorthIt = false;
            }
        }

        return true;
    }

    // Its length, and what tells its versions apart; of a file that is gone neither.
    private static (long Length, string Version) Look(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return (file.Length, string.Format(CultureInfo.InvariantCulture, "{0} {1}", file.Length, file.LastWriteTimeUtc.Ticks));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (0, "");
        }
    }

    // The metadata comes from a glob, with the machine's own separators.
    private static string SeedPathOf(ITaskItem item) => item.GetMetadata("SeedPath").Replace('\\', '/');
}
