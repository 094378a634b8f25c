namespace SeedContent.Compiler.Schema.Relations;

/// <summary>What an entry's fields say about other entries. Equality is by value, places included.</summary>
public sealed record EntryRelations
{
    /// <summary>The keys of other entries.</summary>
    public EquatableArray<KeyReference> References { get; init; }

    /// <summary>The values that the collection can be looked up by.</summary>
    public EquatableArray<Facet> Facets { get; init; }

    /// <summary>The values that no other entry may have.</summary>
    public EquatableArray<UniqueValue> UniqueValues { get; init; }

    /// <summary>What the entry is ordered by, term by term.</summary>
    public EquatableArray<SortKey> SortKeys { get; init; }
}
