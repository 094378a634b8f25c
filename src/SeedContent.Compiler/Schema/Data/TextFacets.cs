using SeedContent.Compiler.Schema.Relations;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>The values that a text seed can be looked up by.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Facets">The values.</param>
public sealed record TextFacets(string Id, EquatableArray<Facet> Facets);
