namespace SeedContent.Generator;

/// <summary>The names of the pipeline's steps, each on the step that does the work.</summary>
public static class TrackingNames
{
    /// <summary>Reading the MSBuild properties.</summary>
    public const string Options = nameof(Options);

    /// <summary>Reading a declared type.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>Reading the types of other projects that this one has entries of.</summary>
    public const string Shards = nameof(Shards);

    /// <summary>Reading the classes that join shards.</summary>
    public const string Joins = nameof(Joins);

    /// <summary>The declared types, without their places.</summary>
    public const string Schemas = nameof(Schemas);

    /// <summary>Reading a declared component.</summary>
    public const string Components = nameof(Components);

    /// <summary>The declared components, without their places.</summary>
    public const string ComponentSchemas = nameof(ComponentSchemas);

    /// <summary>Reading a data file, inferring its types and writing its C#.</summary>
    public const string Data = nameof(Data);

    /// <summary>Parsing a data file that can be a sidecar or an entry.</summary>
    public const string Sidecars = nameof(Sidecars);

    /// <summary>Reading a folder of data files, inferring their types and writing their C#.</summary>
    public const string Folders = nameof(Folders);

    /// <summary>Finding the text seeds that are variants of others.</summary>
    public const string Variants = nameof(Variants);

    /// <summary>Finding the text seeds among the additional files, and giving each its sidecar.</summary>
    public const string Pairs = nameof(Pairs);

    /// <summary>Reading a seed, front matter and body, and writing its C#.</summary>
    public const string Seeds = nameof(Seeds);

    /// <summary>The entries' C#, without what is wrong with their seeds.</summary>
    public const string Entries = nameof(Entries);

    /// <summary>Inferring the types of text seeds with fields of their own.</summary>
    public const string TextTypes = nameof(TextTypes);

    /// <summary>The checks across seeds, and the plan of the collections.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>Naming the assets.</summary>
    public const string Assets = nameof(Assets);

    /// <summary>What links lead to.</summary>
    public const string Links = nameof(Links);

    /// <summary>The list of links to other sites, where the project asks for it.</summary>
    public const string LinkList = nameof(LinkList);

    /// <summary>Comparing the headings of variants with those of their entries.</summary>
    public const string Outlines = nameof(Outlines);

    /// <summary>The collections to write, one by one.</summary>
    public const string Collections = nameof(Collections);

    /// <summary>Reading the index of the content pack.</summary>
    public const string Pack = nameof(Pack);

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

    /// <summary>Writing the JSON Schemas, where the project asks for them.</summary>
    public const string JsonSchemas = nameof(JsonSchemas);
}
