using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace SeedContent.Tasks.Tests.Facts;

/// <summary>A folder with seeds, over which the task runs as MSBuild runs it.</summary>
internal sealed class TaskRun : IBuildEngine, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("seedcontent-");
    private readonly List<(string SeedPath, string Path)> files = [];

    public List<string> Warnings { get; } = [];

    public List<string> Errors { get; } = [];

    public string FactsFile => PathOf("obj/facts.txt");

    public string CacheFile => PathOf("obj/facts.cache");

    public string PathOf(string path) => Path.Combine(folder.FullName, path);

    public string Facts() => File.ReadAllText(FactsFile);

    /// <summary>Writes a file and lists it among the seeds.</summary>
    public TaskRun With(string seedPath, byte[] bytes, string root = "seeds")
    {
        var path = PathOf(root + "/" + seedPath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return List(seedPath, root);
    }

    /// <summary>Lists a file that need not be there.</summary>
    public TaskRun List(string seedPath, string root = "seeds")
    {
        files.Add((seedPath, PathOf(root + "/" + seedPath)));
        return this;
    }

    public DescribeSeedAssets Run(string destination = "none", bool hashNames = false, bool reuse = false)
    {
        var task = new DescribeSeedAssets
        {
            BuildEngine = this,
            Seeds = Items(),
            FactsFile = FactsFile,
            CacheFile = CacheFile,
            Destination = destination,
            HashNames = hashNames,
            ReuseFacts = reuse,
        };
        Assert.Equal(task.Execute(), Errors.Count == 0);
        return task;
    }

    /// <summary>Plans a content pack over the same files.</summary>
    public PlanSeedPack Plan(long minBytes)
    {
        var task = new PlanSeedPack
        {
            BuildEngine = this,
            Seeds = Items(),
            Lines = [new TaskItem("pack=obj/a.pack"), new TaskItem("property=A=b%3bc")],
            ResponseFile = PathOf("obj/pack.rsp"),
            MinBytes = minBytes,
        };
        Assert.True(task.Execute());
        return task;
    }

    private ITaskItem[] Items() =>
        [.. files.Select(file => new TaskItem(Escape(file.Path), new Dictionary<string, string>(StringComparer.Ordinal) { ["SeedPath"] = Escape(file.SeedPath) }))];

    public void Dispose() => folder.Delete(recursive: true);

    // As MSBuild's globs do.
    private static string Escape(string path) => path.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3b", StringComparison.Ordinal);

    bool IBuildEngine.ContinueOnError => false;

    int IBuildEngine.LineNumberOfTaskNode => 0;

    int IBuildEngine.ColumnNumberOfTaskNode => 0;

    string IBuildEngine.ProjectFileOfTaskNode => "Test.csproj";

    void IBuildEngine.LogErrorEvent(BuildErrorEventArgs e) => Errors.Add($"{e.Code}: {e.Message}");

    void IBuildEngine.LogWarningEvent(BuildWarningEventArgs e) => Warnings.Add($"{e.Code}: {e.Message}");

    void IBuildEngine.LogMessageEvent(BuildMessageEventArgs e)
    {
    }

    void IBuildEngine.LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    bool IBuildEngine.BuildProjectFile(string projectFileName, string[] targetNames, System.Collections.IDictionary globalProperties, System.Collections.IDictionary targetOutputs) => false;
}
