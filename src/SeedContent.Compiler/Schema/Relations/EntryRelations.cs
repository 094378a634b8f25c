namespace SeedContent.Compiler.Schema.Relations;

/// <summary>What an entry's fields say about other entries. Equality is by value, places included.</summary>
public sealed record EntryRelations
{
    /// <summary>The keys of other entries.</summary>
    public EquatableArray<KeyReference> References { get; init; } = [];

    /// <summary>The values that the collection can be looked up by.</summary>
    public EquatableArray<Facet> Facets { get; init; } = [];

    /// <summary>The values that no other entry may have.</summary>
    public EquatableArray<UniqueValue> UniqueValues { get; init; } = [];

    /// <summary>What the entry is ordered by, term by term.</summary>
    public EquatableArray<SortKey> SortKeys { get; init; } = [];

    /// <summary>Adds values that the collection can be looked up by.</summary>
    /// <param name="relations">The relations; null for none.</param>
    /// <param name="facets">The values.</param>
    /// <returns>The relations; null where there are none still.</returns>
    public static EntryRelations? WithFacets(EntryRelations? relations, EquatableArray<Facet> facets) => facets.Count == 0 ? relations
        : relations is null ? new() { Facets = facets }
        : relations with { Facets = relations.Facets.Concat(facets).ToEquatableArray() };

    /// <summary>Adds keys of other entries.</summary>
    /// <param name="relations">The relations; null for none.</param>
    /// <param name="references">The keys.</param>
    /// <returns>The relations; null where there are none still.</returns>
    public static EntryRelations? WithReferences(EntryRelations? relations, IReadOnlyCollection<KeyReference> references) => references.Count == 0 ? relations
        : relations is null ? new() { References = references.ToEquatableArray() }
        : relations with { References = relations.References.Concat(references).ToEquatableArray() };
}
