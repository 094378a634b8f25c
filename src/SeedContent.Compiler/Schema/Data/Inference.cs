using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>What the inference of one file's types shares between them.</summary>
internal sealed class Inference
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with the names of fields.</summary>
    public List<SeedProblem> Problems { get; } = [];

    /// <summary>The names of all records.</summary>
    public List<string> TypeNames { get; } = [];

    /// <summary>Takes a name for a record; one that is taken gets <c>_</c> behind it until it is free.</summary>
    /// <param name="name">The name wished for.</param>
    /// <returns>The name.</returns>
    public string TakeName(string name)
    {
        while (!names.Add(name))
        {
            name += "_";
        }

        TypeNames.Add(name);
        return name;
    }
}
