using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>What the inference of one file's types shares between them.</summary>
internal sealed class Inference
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with the names of fields.</summary>
    public List<SeedDiagnostic> Diagnostics { get; } = [];

    /// <summary>The names of all records.</summary>
    public List<string> TypeNames { get; } = [];

    /// <summary>Infers the type of a collection's entries.</summary>
    /// <param name="collection">The collection's name.</param>
    /// <param name="items">Its items.</param>
    /// <param name="diagnostics">Takes what is wrong with the names of fields.</param>
    /// <returns>The type, and the names of all records that it is made of.</returns>
    public static (RecordType Type, IReadOnlyList<string> Names) Infer(string collection, IReadOnlyList<LocatedItem> items, List<SeedDiagnostic> diagnostics)
    {
        var shape = new Shape();
        foreach (var located in items)
        {
            shape.Add(located.Item.Fields, located.Text);
        }

        var inference = new Inference();
        var type = shape.ToRecord(EntryTypeName.Of(MemberNames.ForCollection(collection)), inference);
        diagnostics.AddRange(inference.Diagnostics);
        return (type, inference.TypeNames);
    }

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
