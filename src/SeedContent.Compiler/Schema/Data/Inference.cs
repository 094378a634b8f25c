using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Text;

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
    /// <param name="items">The fields of its entries.</param>
    /// <param name="isText">Whether the type adds to a class of the runtime library.</param>
    /// <param name="diagnostics">Takes what is wrong with the names of fields.</param>
    /// <returns>The type, and the names of all records that it is made of.</returns>
    public static (RecordType Type, IReadOnlyList<string> Names) Infer(
        string collection,
        IEnumerable<(MappingNode Fields, SeedText Text)> items,
        bool isText,
        List<SeedDiagnostic> diagnostics)
    {
        var inference = new Inference();
        var type = ShapeOf(items).ToRecord(EntryTypeName.Of(MemberNames.ForCollection(collection)), inference, isText);
        diagnostics.AddRange(inference.Diagnostics);
        return (type, inference.TypeNames);
    }

    /// <summary>Infers the types of the fields that a declared type does not have.</summary>
    /// <param name="schema">The declared type.</param>
    /// <param name="items">These fields of each entry.</param>
    /// <param name="diagnostics">Takes what is wrong with the names of fields.</param>
    /// <returns>The fields, and the names of all records that they are made of.</returns>
    public static (RecordType Fields, IReadOnlyList<string> Names) InferExtra(
        CollectionSchema schema,
        IEnumerable<(MappingNode Fields, SeedText Text)> items,
        List<SeedDiagnostic> diagnostics)
    {
        var inference = new Inference();
        var fields = ShapeOf(items).ToExtraFields(schema.Type.Name, inference, schema.MemberNames);
        diagnostics.AddRange(inference.Diagnostics);
        return (fields, inference.TypeNames);
    }

    private static Shape ShapeOf(IEnumerable<(MappingNode Fields, SeedText Text)> items)
    {
        var shape = new Shape();
        foreach (var (fields, text) in items)
        {
            shape.Add(fields, text);
        }

        return shape;
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
