using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission;

/// <summary>One generated file of entries. Equality is by value: a group none of whose entries changed is not written again.</summary>
/// <param name="ClassName">The collection's class.</param>
/// <param name="Type">The type of its entries.</param>
/// <param name="Number">The group's number in the collection.</param>
/// <param name="Entries">The entries, by slot.</param>
public sealed record GroupModel(string ClassName, EntryType Type, int Number, EquatableArray<EntryCode> Entries)
{
    /// <summary>The kind of its seeds.</summary>
    public SeedKind Kind => Type.Kind;

    /// <summary>Whether each entry is a property of the class.</summary>
    public bool HasMembers { get; init; } = true;

    /// <summary>Whether users do not see the collection.</summary>
    public bool IsHidden { get; init; }

    /// <summary>What was inferred of fields that not every text seed has; null for nothing.</summary>
    public RecordType? OwnFields { get; init; }

    /// <summary>What the links of its entries lead to, by slot; empty where none leads anywhere.</summary>
    public EquatableArray<EquatableArray<ResolvedLink>> Links { get; init; } = [];

    /// <summary>The class that has the assets of its entries, which ask the group for them, so that it is the storage of all their texts; null where none has any, or can ask.</summary>
    public string? AssetClass { get; init; }

    /// <summary>The texts that need not stand in the file. Offsets move with each text that comes or goes, and so the whole of it counts.</summary>
    public PackIndex Pack { get; init; } = PackIndex.None;

    /// <summary>The file's name, unique in the project.</summary>
    public string FileName => $"SeedContent.{ClassName}.{Literals.Number(Number)}.g.cs";
}
