using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SeedContent.Compiler.Schema.Assets;
using SeedContent.Tasks.Facts;

namespace SeedContent.Tasks;

/// <summary>
/// Finds the assets among the files under the seed roots and writes what the compiler needs to know of them: a generator reads files as text only,
/// and may not look at others.
/// </summary>
public sealed class DescribeSeedAssets : Microsoft.Build.Utilities.Task
{
    private const string SeedPathName = "SeedPath";
    private const string HelpLink = "https://github.com/seedcontent/seedcontent/blob/main/seeds/docs/diagnostics/";

    /// <summary>All files under the seed roots, with their <c>SeedPath</c>.</summary>
    [Required]
    public ITaskItem[] Seeds { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public string FactsFile { get; set; } = "";

    /// <summary>The file that remembers what was read.</summary>
    [Required]
    public string CacheFile { get; set; } = "";

    /// <summary>Where the assets are copied: <c>output</c>, <c>wwwroot</c> or <c>none</c>.</summary>
    public string Destination { get; set; } = AssetFactsFormat.None;

    /// <summary>Whether the copies have the hash in their names.</summary>
    public bool HashNames { get; set; }

    /// <summary>Whether facts that are there are good enough: a design-time build must be quick, and the next build corrects them.</summary>
    public bool ReuseFacts { get; set; }

    /// <summary>The assets, with <c>OutputPath</c> and <c>ContentRoot</c>, the folder that their seed path is below of. Those not to be copied have no output path.</summary>
    [Output]
    public ITaskItem[] Assets { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        if (Destination is not (AssetFactsFormat.None or AssetFactsFormat.Output or AssetFactsFormat.WebRoot))
        {
            Log.LogError(null, "SEED5002", null, HelpLink + "SEED5002.md", null, 0, 0, 0, 0, "SeedContentCopyAssets is '{0}'; expected output, wwwroot or none", Destination);
            return false;
        }

        var isAsset = AssetFinder.Find(Seeds.Select(SeedPathOf));
        Assets = [.. Seeds.Where(item => isAsset(SeedPathOf(item))).Select(item => new TaskItem(item))];
        if (Assets.Length > 0 && !(ReuseFacts && File.Exists(FactsFile)))
        {
            Describe();
        }

        return !Log.HasLoggedErrors;
    }

    private void Describe()
    {
        var known = FactsCache.Read(CacheFile);
        var read = new Dictionary<string, FileFacts>(StringComparer.Ordinal);
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var writer = new FactsWriter(Destination);
        foreach (var asset in Assets)
        {
            var path = asset.GetMetadata("FullPath");
            var seedPath = SeedPathOf(asset);
            if (first.TryGetValue(seedPath, out var other))
            {
                Warn("SEED1021", path, "'{0}' has the path of another asset, '{1}', below its seed root; rename one of them", path, other);
                continue;
            }

            first.Add(seedPath, path);
            if (Read(path, known.TryGetValue(path, out var before) ? before : null) is not { } facts)
            {
                continue;
            }

            read.Add(path, facts);
            var outputPath = Destination == AssetFactsFormat.None ? "" : HashNames ? AssetHash.AddTo(seedPath, facts.Hash) : seedPath;
            writer.Add(seedPath, facts, outputPath);
            SetLiteral(asset, "OutputPath", outputPath);
            SetLiteral(asset, "ContentRoot", path.Substring(0, path.Length - seedPath.Length));
        }

        Save(FactsFile, writer.Write());
        Save(CacheFile, FactsCache.Write(read));
    }

    private FileFacts? Read(string path, FileFacts? before)
    {
        try
        {
            return FileFacts.Read(path, before);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Warn("SEED1020", path, "'{0}' cannot be read, so nothing is known of this asset and it is not copied: {1}", path, exception.Message);
            return null;
        }
    }

    private void Save(string path, string text)
    {
        try
        {
            TextFile.WriteIfDifferent(path, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogError("The facts about assets cannot be written to '{0}': {1}", path, exception.Message);
        }
    }

    private void Warn(string id, string file, string message, params object[] arguments) =>
        Log.LogWarning(null, id, null, HelpLink + id + ".md", file, 0, 0, 0, 0, message, arguments);

    // A name may have what MSBuild takes for an escape.
    private static void SetLiteral(ITaskItem item, string name, string value) => ((ITaskItem2)item).SetMetadataValueLiteral(name, value);

    // The metadata comes from a glob, with the machine's own separators.
    private static string SeedPathOf(ITaskItem item) => item.GetMetadata(SeedPathName).Replace('\\', '/');
}
