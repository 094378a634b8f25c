using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Checking;

/// <summary>
/// A collection as it is generated: which entries there are, in which order and in which group. It has no places in files, so it
/// changes only when an entry comes, goes, or moves in the order.
/// </summary>
/// <param name="Name">The collection's name.</param>
/// <param name="ClassName">Its class.</param>
/// <param name="Type">The type of its entries.</param>
/// <param name="TypeNames">The names of the types that are inferred for its entries, nested ones too.</param>
/// <param name="GroupCount">The number of groups, a power of two.</param>
/// <param name="Entries">The entries in their order.</param>
public sealed record CollectionPlan(string Name, string ClassName, EntryType Type, EquatableArray<string> TypeNames, int GroupCount, EquatableArray<PlannedEntry> Entries)
{
    /// <summary>The kind of its seeds.</summary>
    public SeedKind Kind => Type.Kind;

    /// <summary>The declared type of the entries; null where none is declared.</summary>
    public CollectionSchema? Schema => Type.Schema;

    /// <summary>The look-ups by tags and references.</summary>
    public EquatableArray<LookupPlan> Lookups { get; init; }

    /// <summary>The names that the members of the entries' type have already.</summary>
    public EquatableArray<string> MemberNames { get; init; }
}
