using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission;

/// <summary>One generated file of entries. Equality is by value: a group none of whose entries changed is not written again.</summary>
/// <param name="ClassName">The collection's class.</param>
/// <param name="Kind">The kind of its seeds.</param>
/// <param name="Number">The group's number in the collection.</param>
/// <param name="Entries">The entries, by slot.</param>
public sealed record GroupModel(string ClassName, SeedKind Kind, int Number, EquatableArray<EntryCode> Entries)
{
    /// <summary>The declared type of the entries; null where none is declared.</summary>
    public CollectionSchema? Schema { get; init; }

    /// <summary>The file's name, unique in the project.</summary>
    public string FileName => $"SeedContent.{ClassName}.{Literals.Number(Number)}.g.cs";
}
