namespace SeedContent.Generator;

/// <summary>The names of the pipeline's steps, each on the step that does the work.</summary>
public static class TrackingNames
{
    /// <summary>Reading the MSBuild properties.</summary>
    public const string Options = nameof(Options);

    /// <summary>Reading a data file, inferring its types and writing its C#.</summary>
    public const string Data = nameof(Data);

    /// <summary>Reading a sidecar.</summary>
    public const string Sidecars = nameof(Sidecars);

    /// <summary>Finding the text seeds among the additional files, and giving each its sidecar.</summary>
    public const string Pairs = nameof(Pairs);

    /// <summary>Reading a seed, front matter and body, and writing its C#.</summary>
    public const string Seeds = nameof(Seeds);

    /// <summary>The entries' C#, without what is wrong with their seeds.</summary>
    public const string Entries = nameof(Entries);

    /// <summary>The checks across seeds, and the plan of the collections.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>The collections to write, one by one.</summary>
    public const string Collections = nameof(Collections);

    /// <summary>The groups to write, one by one.</summary>
    public const string Groups = nameof(Groups);

    /// <summary>All diagnostics of all seeds.</summary>
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>The diagnostics with the severities that the user gives them.</summary>
    public const string Severities = nameof(Severities);

    /// <summary>Reading the baseline.</summary>
    public const string Baseline = nameof(Baseline);

    /// <summary>The diagnostics to report, and the baseline to write.</summary>
    public const string Outcome = nameof(Outcome);
}
