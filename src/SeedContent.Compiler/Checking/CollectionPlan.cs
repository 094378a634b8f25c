using SeedContent.Compiler.Checking.Languages;
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
    /// <summary>Whether each entry is a property of the class.</summary>
    public bool HasMembers { get; init; } = true;

    /// <summary>The kind of its seeds.</summary>
    public SeedKind Kind => Type.Kind;

    /// <summary>The declared type of the entries; null where none is declared.</summary>
    public CollectionSchema? Schema => Type.Schema;

    /// <summary>Whether the project declares the type and has none of the entries: they are in shards, and nobody looks for them in this class.</summary>
    public bool IsOnlyShards => Schema is { Shape: not null, IsShard: false } && Entries.Count == 0;

    /// <summary>The variants of the entries, as a collection of their own that users do not see; null where the entries know nothing of languages.</summary>
    public CollectionPlan? Variants { get; init; }

    /// <summary>Of a collection of variants, what it knows of that of their entries; null for a collection of entries.</summary>
    public VariantFacts? VariantsOf { get; init; }

    /// <summary>The collection without its variants, and these: what is generated apart.</summary>
    public IEnumerable<CollectionPlan> Parts => Variants is null ? [this] : [this with { Variants = null }, Variants];

    /// <summary>The ids of all entries and variants that are generated; what the build leaves out is not there.</summary>
    /// <param name="collections">The collections.</param>
    /// <returns>The ids.</returns>
    public static ISet<string> IdsOf(EquatableArray<CollectionPlan> collections) =>
        new HashSet<string>(collections.SelectMany(plan => plan.Parts).SelectMany(part => part.Entries).Select(entry => entry.Id), StringComparer.Ordinal);

    /// <summary>The look-ups by tags and references.</summary>
    public EquatableArray<LookupPlan> Lookups { get; init; } = [];

    /// <summary>The names that the members of the entries' type have already.</summary>
    public EquatableArray<string> MemberNames { get; init; } = [];
}
